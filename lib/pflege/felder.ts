import { parseDocument } from 'yaml';
import { type Eintrag, eintraegeMitOrt } from '@/lib/tabellen/neu/yaml-text';

/** One value of a file that the form shows. */
export interface Wertstelle {
  readonly pfad: readonly (string | number)[];
  /** Source text; empty where the file has none. */
  readonly wert: string;
}

/** One row of the grid: an area (or the whole authority) of a limit, by household size. */
export interface Rasterzeile {
  readonly name: string;
  readonly zellen: readonly Wertstelle[];
}

/** A limit whose values stand by household size. */
export interface Raster {
  readonly nummer: number;
  readonly bezug: string;
  /** `1`, `2`, …, `weitere` and what else the file uses. */
  readonly spalten: readonly string[];
  readonly zeilen: readonly Rasterzeile[];
  /** Names of the areas whose value has another shape; those are in the text only. */
  readonly nurText: readonly string[];
}

/** A worked example: what is asked and expected, as far as it stands in single values. */
export interface Beispielfelder {
  readonly nummer: number;
  readonly name: string;
  readonly felder: readonly Wertstelle[];
}

/** Everything in a file that the form can change. */
export interface Formularstand {
  readonly eintraege: readonly Eintrag[];
  readonly raster: readonly Raster[];
  readonly beispiele: readonly Beispielfelder[];
  /** Top-level entries that are in the text only. */
  readonly nurText: readonly string[];
}

const AUSSER = new Set(['format', 'quelle', 'grenzen', 'beispiele']);

/** Reads what the form shows; null if the text is no YAML, because then no place in it is certain. */
export function formularstand(text: string): Formularstand | null {
  const { errors, contents } = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  if (errors.length > 0 || contents === null) return null;
  const eintraege = eintraegeMitOrt(text);
  const nummern = (oben: string) => [
    ...new Set(
      eintraege.flatMap(({ pfad }) => (pfad[0] === oben && typeof pfad[1] === 'number' ? [pfad[1]] : [])),
    ),
  ];
  return {
    eintraege,
    raster: nummern('grenzen').map((nummer) => raster(eintraege, nummer)),
    beispiele: nummern('beispiele').map((nummer) => beispiel(eintraege, nummer)),
    nurText: eintraege
      .filter(
        ({ pfad, name, wert, wertVon, bis }) =>
          pfad.length === 1 && wert === null && wertVon !== bis && !AUSSER.has(name),
      )
      .map(({ name }) => name),
  };
}

/** The value at a place, also if it is missing. */
export function stelle(eintraege: readonly Eintrag[], ...pfad: (string | number)[]): Wertstelle {
  return { pfad, wert: unter(eintraege, pfad.slice(0, -1)).find((e) => e.name === pfad.at(-1))?.wert ?? '' };
}

const GEWOHNT = ['1', '2', '3', '4', '5', 'weitere'];
const ORDNUNG = [
  ...Array.from({ length: 20 }, (_, i) => String(i + 1)),
  'weitere',
  'weitere_ab',
  'einzelfall_ab',
];

function raster(eintraege: readonly Eintrag[], nummer: number): Raster {
  const oben = ['grenzen', nummer];
  const eigene = unter(eintraege, oben);
  const gebiete = eintraege.filter(
    ({ pfad }) => pfad.length === 5 && pfad[1] === nummer && pfad[0] === 'grenzen' && pfad[2] === 'gebiete',
  );
  const orte = [...new Set(gebiete.map(({ pfad }) => pfad[3] as number))].map((i) => [...oben, 'gebiete', i]);
  const wo = orte.length > 0 ? orte : [oben];
  const mit = wo.filter((ort) => unter(eintraege, ort).some(({ name }) => name === 'je_person'));
  const vorhanden = new Set(
    mit.flatMap((ort) => unter(eintraege, [...ort, 'je_person']).map(({ name }) => name)),
  );
  const spalten = ORDNUNG.filter((name) => vorhanden.has(name) || GEWOHNT.includes(name));
  const name = (ort: readonly (string | number)[]) =>
    orte.length > 0 ? stelle(eintraege, ...ort, 'name').wert : 'Alle Orte';
  return {
    nummer,
    bezug: eigene.find((e) => e.name === 'bezug')?.wert ?? '',
    spalten,
    zeilen: mit.map((ort) => ({
      name: name(ort),
      zellen: spalten.map((spalte) => stelle(eintraege, ...ort, 'je_person', spalte)),
    })),
    nurText: wo.filter((ort) => !mit.includes(ort)).map(name),
  };
}

function beispiel(eintraege: readonly Eintrag[], nummer: number): Beispielfelder {
  const oben = ['beispiele', nummer];
  const einzelne = [oben, [...oben, 'anfrage'], [...oben, 'erwartet']].flatMap((ort) =>
    unter(eintraege, ort),
  );
  return {
    nummer,
    name: stelle(eintraege, ...oben, 'name').wert,
    felder: einzelne
      .filter(({ wert, wertVon, bis }) => wert !== null || wertVon === bis)
      .map(({ pfad, wert }) => ({ pfad, wert: wert ?? '' })),
  };
}

/** Direct entries of a group. */
function unter(eintraege: readonly Eintrag[], eltern: readonly (string | number)[]): readonly Eintrag[] {
  return eintraege.filter(
    ({ pfad }) => pfad.length === eltern.length + 1 && eltern.every((teil, i) => pfad[i] === teil),
  );
}
