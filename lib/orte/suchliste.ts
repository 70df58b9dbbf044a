import type { Ort } from './suche';
import { mitHeute, type Verzeichnis } from './verzeichnis';

/** All places for the search: the Gemeinden of today, and former ones by the name people still know. */
export function suchliste({ nachAgs, fruehereOrte }: Verzeichnis): readonly Ort[] {
  const heute = [...nachAgs.values()].map(({ name, adresse, plz, kreis }) => ({
    name,
    adresse,
    plz,
    kreis: kreis.bezeichnung,
  }));
  const fruehere = fruehereOrte.map(({ name, adresse, kreis, ziele }) => {
    const ziel = ziele.map(({ ort }) => ort.name);
    return { name: mitHeute(name, ziel), adresse, plz: [], kreis: kreis.bezeichnung };
  });
  return [...heute, ...fruehere];
}
