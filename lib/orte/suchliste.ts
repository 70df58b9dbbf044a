import { gruppen } from '@/lib/kern/gruppiert';
import { kurzname } from '@/lib/kern/kurzname';
import { lesbar } from './lesbar';
import { type Ort, rangNach } from './ort';
import type { Ortsteil } from './ortsteile';
import { type Gemeindeort, mitHeute, type Verzeichnis } from './verzeichnis';

/** A Stadtteil without a number of its own has about so much of its town: 2^-5. */
const ANTEIL = 5;

/**
 * All places for the search: the Gemeinden of today, former ones by the name people still know, Stadtteile and villages
 * by their Gemeinde, and the Kreise. `einwohner` by AGS.
 */
export function suchliste(
  { nachAgs, fruehereOrte, kreise }: Verzeichnis,
  einwohner: ReadonlyMap<string, number | null>,
  ortsteile: readonly Ortsteil[],
): readonly Ort[] {
  const rang = (ags: string) => rangNach(einwohner.get(ags) ?? null);
  const heute = [...nachAgs.values()].map((ort) => eintrag(ort, rang(ort.ags)));
  const fruehere = fruehereOrte.map((ort) => {
    const ziel = ort.ziele.map(({ ort: heutiger }) => heutiger.name);
    return { ...eintrag(ort, 0), name: mitHeute(ort.name, ziel), plz: [] };
  });
  const frueherIn = gruppen(
    fruehereOrte,
    ({ name }) => kurzname(name),
    ({ ziele }) => ziele.map(({ ort }) => ort.ags),
  );
  const teile = ortsteile.flatMap(({ name, ags, einwohner: eigene }): Ort[] => {
    const ort = nachAgs.get(ags);
    // A former Gemeinde has a page of its own, which says more.
    if (ort === undefined || frueherIn.get(kurzname(name))?.flat().includes(ags)) return [];
    const stadt = rang(ags);
    const teilrang = eigene === null ? stadt - ANTEIL : Math.min(rangNach(eigene), stadt - 1);
    return [{ ...eintrag(ort, Math.max(teilrang, 0)), plz: [], teil: name }];
  });
  const alsKreis = kreise
    .filter(({ bezeichnung }) => !bezeichnung.endsWith('(kreisfreie Stadt)'))
    .map(
      ({ bezeichnung, adresse, land }): Ort => ({
        adresse: `kreis/${adresse}`,
        name: lesbar(bezeichnung),
        kreis: lesbar(bezeichnung),
        land,
        plz: [],
        rang: 0,
        istKreis: true,
      }),
    );
  return [...heute, ...fruehere, ...teile, ...alsKreis];
}

function eintrag({ name, adresse, plz, kreis }: Gemeindeort, rang: number): Ort {
  return { adresse, name: lesbar(name), kreis: lesbar(kreis.bezeichnung), land: kreis.land, plz, rang };
}
