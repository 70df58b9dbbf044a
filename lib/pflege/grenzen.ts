import type { Eintrag } from './eintraege';
import type { Pfad } from './pfad';
import { stelle, unter, type Wertstelle } from './stelle';
import { zeilenname } from './zeilenname';

/** One row of a grid: values by household size. */
export interface Rasterzeile {
  readonly name: string;
  /** The group whose entries are the cells. */
  readonly pfad: Pfad;
  readonly zellen: readonly Wertstelle[];
}

/** The values of a limit by household size: amounts, or prices per m². */
export interface Raster {
  readonly art: 'je_person' | 'je_m2';
  /** `1`, `2`, …, `weitere` or `groessere` and what else the file uses. */
  readonly spalten: readonly string[];
  readonly zeilen: readonly Rasterzeile[];
}

/** What a limit says in single values: a price, a factor, the edge of a class. */
export interface Wertteil {
  readonly name: string;
  readonly gruppe: 'wert' | 'je_m2' | 'wogg' | 'heizspiegel' | 'klasse' | 'danach';
  readonly pfad: Pfad;
  /** Names of the entries shown; empty for all that the group may have. */
  readonly nur: readonly string[];
}

/** One area of a limit. */
export interface Gebiet {
  readonly nummer: number;
  readonly name: string;
  readonly pfad: Pfad;
}

/** One limit, as far as a form can show it. */
export interface Grenze {
  readonly nummer: number;
  readonly pfad: Pfad;
  readonly bezug: string;
  readonly raster: readonly Raster[];
  readonly teile: readonly Wertteil[];
  /** Empty where one value counts for the whole authority. */
  readonly gebiete: readonly Gebiet[];
}

const GROESSEN = Array.from({ length: 20 }, (_, i) => String(i + 1));
const GEWOHNT = ['1', '2', '3', '4', '5', 'weitere', 'groessere'];
/** All columns that a grid may have, in the order of the format. */
export const SPALTEN = {
  je_person: [...GROESSEN, 'weitere', 'weitere_ab', 'einzelfall_ab'],
  je_m2: [...GROESSEN, 'groessere'],
};
/** Entries of a price that are no columns. */
const PREIS = ['preis', 'flaeche', 'zeitraum', 'runden'];

/** Reads a limit, branches included. */
export function grenzeAus(eintraege: readonly Eintrag[], nummer: number): Grenze {
  const pfad = ['grenzen', nummer];
  const eigene = eintraege.filter((e) => e.pfad[0] === 'grenzen' && e.pfad[1] === nummer);
  const raster = (['je_person', 'je_m2'] as const).map((art) => rasterAus(eigene, art));
  return {
    nummer,
    pfad,
    bezug: stelle(eigene, ...pfad, 'bezug').wert,
    raster: raster.filter(({ zeilen }) => zeilen.length > 0),
    teile: eigene.flatMap((e) => teil(eigene, e)),
    gebiete: gebiete(eigene, [...pfad, 'gebiete']),
  };
}

function rasterAus(eintraege: readonly Eintrag[], art: Raster['art']): Raster {
  const gruppen = eintraege
    .filter(({ name, wert }) => name === art && !wert)
    .map(({ pfad }) => ({ pfad, darin: unter(eintraege, pfad).map(({ name }) => name) }));
  // A price may be the same for all sizes: then it is a single value, not a row.
  const zeilen = gruppen.filter(({ darin }) => art === 'je_person' || darin.some((n) => /^\d+$/.test(n)));
  const da = new Set(zeilen.flatMap(({ darin }) => darin));
  const spalten = SPALTEN[art].filter((name) => da.has(name) || GEWOHNT.includes(name));
  return {
    art,
    spalten,
    zeilen: zeilen.map(({ pfad }) => ({
      name: zeilenname(eintraege, pfad),
      pfad,
      zellen: spalten.map((spalte) => stelle(eintraege, ...pfad, spalte)),
    })),
  };
}

function teil(eintraege: readonly Eintrag[], { pfad, name, wert }: Eintrag): Wertteil[] {
  const oben = pfad.slice(0, -1);
  const bei = (gruppe: Wertteil['gruppe'], wo: Pfad, nur: readonly string[] = []) => [
    { name: zeilenname(eintraege, wo), gruppe, pfad: wo, nur },
  ];
  if (name === 'je_m2' && !wert) return bei('je_m2', pfad, PREIS);
  if ((name === 'wogg' || name === 'heizspiegel') && !wert) return bei(name, pfad);
  if (name === 'betrag' || name === 'unbekannt') return bei('wert', oben, [name]);
  if (name === 'danach') return bei('danach', pfad);
  const klassen = typeof oben.at(-1) === 'number' && /^je_.*(flaeche|baujahr)$/.test(String(oben.at(-2)));
  // One part for each class, at its first entry.
  const erster = unter(eintraege, oben)[0]?.name === name;
  return klassen && erster ? bei('klasse', oben) : [];
}

function gebiete(eintraege: readonly Eintrag[], liste: Pfad): Gebiet[] {
  const nummern = eintraege.flatMap(({ pfad }) =>
    pfad.length === 5 && pfad[2] === 'gebiete' ? [Number(pfad[3])] : [],
  );
  return [...new Set(nummern)].map((nummer) => {
    const pfad = [...liste, nummer];
    return { nummer, name: zeilenname(eintraege, pfad), pfad };
  });
}
