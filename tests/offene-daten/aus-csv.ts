import { parse } from 'csv-parse/sync';
import type { Auszug } from '@/lib/berichte/daten/auszug';
import { KOPFSPALTEN, type Kopf, type Spalte, ZEILENSPALTEN, type Zeile } from '@/lib/berichte/daten/spalten';
import { ausDezimal } from '@/lib/regeln';

const SPALTEN: readonly (readonly [string, Spalte])[] = Object.entries({ ...KOPFSPALTEN, ...ZEILENSPALTEN });

/** The tables of a CSV that `auszugAlsCsv` wrote. Throws if a column is missing or a value is not of its kind. */
export function auszugAusCsv(text: string): Auszug {
  const [kopfzeile = [], ...rest] = parse(text, { delimiter: ';', bom: true }) as string[][];
  const stellen = SPALTEN.map(([name, { csv }]) => kopfzeile.indexOf(csv ?? name));
  if (stellen.includes(-1)) throw new Error(`Es fehlt die Spalte ${SPALTEN[stellen.indexOf(-1)]?.[0]}.`);
  const koepfe = new Map<string, Kopf>();
  const zeilen = rest.map((zeile) => {
    const eintraege = SPALTEN.flatMap(([name, spalte], i) => {
      const inhalt = (zeile[stellen[i] ?? -1] ?? '').replace(/^'/, '');
      return inhalt === '' ? [] : [[name, ausText(spalte, inhalt)] as const];
    });
    const imKopf = ([name]: readonly [string, unknown]) => name in KOPFSPALTEN;
    const kopf = Object.fromEntries(eintraege.filter(imKopf)) as Kopf;
    // Long texts of a head stand in the first row only.
    if (!koepfe.has(kopf.tabelle)) koepfe.set(kopf.tabelle, kopf);
    const eigene = Object.fromEntries(eintraege.filter((eintrag) => !imKopf(eintrag)));
    return { tabelle: kopf.tabelle, ...eigene } as Zeile;
  });
  return { tabellen: [...koepfe.values()], zeilen };
}

function ausText({ art }: Spalte, text: string): unknown {
  if (art === 'cent') return gelesen(ausDezimal(text.replace(',', '.')), text);
  if (art === 'zahl') return gelesen(/^\d+$/.test(text) ? Number(text) : null, text);
  if (art === 'dezimal') return gelesen(/^\d+,\d{2,4}$/.test(text) ? text.replace(',', '.') : null, text);
  if (art === 'ja_nein') return gelesen({ ja: true, nein: false }[text] ?? null, text);
  return art === 'liste' ? text.split(' ') : text;
}

function gelesen<T>(wert: T | null, text: string): T {
  if (wert === null) throw new Error(`„${text}“ passt nicht in seine Spalte.`);
  return wert;
}
