import { heutige } from '@/lib/tabellen/nachfolge';
import { adresseJeGemeinde, type Ortsbestand } from './geerbt';
import type { Adressen } from './vergeben';
import {
  type FruehererKreis,
  type FruehererOrt,
  type Gemeindeort,
  type Kreis,
  kreisbezeichnung,
  ohneZusatz,
} from './verzeichnis';

/**
 * The Gemeinden that are no more and whose address is still their own: what takes over name and address needs no page
 * that explains. Throws if one has no Gemeinde of today, or no address.
 */
export function fruehereOrte(
  bestand: Ortsbestand,
  adressen: Adressen,
  nachAgs: ReadonlyMap<string, Gemeindeort>,
  kreise: ReadonlyMap<string, Kreis>,
): readonly FruehererOrt[] {
  const adresseVon = adresseJeGemeinde(adressen, bestand);
  const heutigeAdressen = new Set([...nachAgs.values()].map(({ adresse }) => adresse));
  return [...bestand.fruehere.values()].flatMap(({ ags, name, ab }): FruehererOrt[] => {
    const ziele = heutige(ags, bestand).flatMap(({ ags: ziel, teile }) => {
      const ort = nachAgs.get(ziel);
      return ort ? [{ ort, teile }] : [];
    });
    const adresse = adresseVon.get(ags);
    const kreis = kreise.get(ags.slice(0, 5)) ?? ziele[0]?.ort.kreis;
    if (adresse === undefined || kreis === undefined)
      throw new Error(`Für ${name} (${ags}) fehlt die Adresse oder der Nachfolger in nachfolger.csv.`);
    return heutigeAdressen.has(adresse)
      ? []
      : [{ ags, name: ohneZusatz(name), adresse, plz: [], kreis, ab, ziele }];
  });
}

/** Kreise that are no more: a kreisfreie Stadt that joined a Kreis. */
export function fruehereKreise(
  bestand: Ortsbestand,
  adressen: Adressen,
  kreise: ReadonlyMap<string, Kreis>,
): readonly FruehererKreis[] {
  return [...adressen].flatMap(([adresse, ags]): FruehererKreis[] => {
    const stadt = bestand.fruehere.get(`${ags}000`);
    if (kreise.has(ags) || stadt === undefined) return [];
    const heute = kreise.get(heutige(stadt.ags, bestand)[0]?.ags.slice(0, 5) ?? '');
    const bezeichnung = kreisbezeichnung(ohneZusatz(stadt.name), true);
    return heute ? [{ adresse, name: ohneZusatz(stadt.name), bezeichnung, ab: stadt.ab, heute }] : [];
  });
}
