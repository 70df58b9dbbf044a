import { kurzname } from '@/lib/kern/kurzname';
import { type Ort, plzIn, suchnamen } from './suche';

/**
 * The list of all places, cut into pieces so that one search loads only what it can need: names by their first
 * letter, PLZ by their first two digits. A piece is written compactly; the address is left out where it is the name.
 */
export interface Scherbe {
  /** Names of the Kreise, so that each is written once. */
  readonly k: readonly string[];
  /** Name, number of the Kreis, address (0: as the name), PLZ of this piece (only in PLZ pieces). */
  readonly o: readonly (readonly [name: string, kreis: number, adresse: string | 0, plz?: string])[];
}

/** All pieces by file name, without the ending. */
export function inScherben(orte: readonly Ort[]): ReadonlyMap<string, Scherbe> {
  const gruppen = new Map<string, (readonly [Ort, string])[]>();
  const lege = (datei: string, ort: Ort, plz: string) =>
    gruppen.set(datei, [...(gruppen.get(datei) ?? []), [ort, plz]]);
  for (const ort of orte) {
    for (const anfang of new Set(suchnamen(ort.name).map((name) => name.charAt(0)))) lege(anfang, ort, '');
    for (const plz of ort.plz) lege(plz.slice(0, 2), ort, plz);
  }
  return new Map([...gruppen].map(([datei, eintraege]) => [datei, scherbe(eintraege)]));
}

/** The places in a piece. */
export function ausScherbe({ k, o }: Scherbe): readonly Ort[] {
  return o.map(([name, kreis, adresse, plz]) => ({
    name,
    kreis: k[kreis] ?? '',
    adresse: adresse === 0 ? kurzname(name) : adresse,
    plz: plz === undefined ? [] : [plz],
  }));
}

/**
 * The pieces in which to look for a text, one after the other until something is found. The second is for a slip at
 * the first letter (“Ihldesheim”). Empty if the text names nothing.
 */
export function scherbenFuer(text: string): readonly string[] {
  const plz = plzIn(text);
  if (plz !== null) return [plz.slice(0, 2)];
  const name = kurzname(text);
  return [...new Set([name.charAt(0), name.charAt(1)])].filter((zeichen) => /^[a-z]$/.test(zeichen));
}

function scherbe(eintraege: readonly (readonly [Ort, string])[]): Scherbe {
  const kreise = [...new Set(eintraege.map(([ort]) => ort.kreis))];
  const nummer = new Map(kreise.map((kreis, i) => [kreis, i]));
  return {
    k: kreise,
    o: eintraege.map(([ort, plz]) => {
      const kopf = [ort.name, nummer.get(ort.kreis) ?? 0] as const;
      const adresse = ort.adresse === kurzname(ort.name) ? 0 : ort.adresse;
      return plz === '' ? [...kopf, adresse] : [...kopf, adresse, plz];
    }),
  };
}
