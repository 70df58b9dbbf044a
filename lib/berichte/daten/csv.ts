import { parse } from 'csv-parse/sync';
import { alsDezimal, ausDezimal } from '@/lib/regeln';
import type { Auszug } from './auszug';
import { KOPFSPALTEN, type Kopf, type Spalte, ZEILENSPALTEN, type Zeile } from './spalten';

type Satz = Readonly<Record<string, unknown>>;
const SPALTEN: readonly (readonly [string, Spalte])[] = Object.entries({ ...KOPFSPALTEN, ...ZEILENSPALTEN });

/** Byte order mark, semicolon, CRLF: so German Excel opens a file with umlauts and columns in their places. */
export function alsCsv(kopfzeile: readonly string[], zeilen: readonly (readonly string[])[]): string {
  const text = [kopfzeile, ...zeilen].map((zeile) => `${zeile.map(zelle).join(';')}\r\n`).join('');
  return `\uFEFF${text}`;
}

function zelle(text: string): string {
  const sicher = ohneFormel(text);
  return /[;"\r\n]/.test(sicher) ? `"${sicher.replaceAll('"', '""')}"` : sicher;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; so does one that begins with one, so
 * that it can be taken away again. A plain negative number is none.
 */
function ohneFormel(text: string): string {
  const formel = /^(\s*[=+\-@＝＋－＠]|[\t\r\n'])/.test(text) && !/^-\d+(,\d+)?$/.test(text);
  return formel ? `'${text}` : text;
}

/** Tables as CSV: the head of its table is repeated in every row, so that a row can be read alone. */
export function auszugAlsCsv({ tabellen, zeilen }: Auszug): string {
  const koepfe = new Map(tabellen.map((kopf) => [kopf.tabelle, kopf]));
  const kopfzeile = SPALTEN.map(([name, { csv }]) => csv ?? name);
  const saetze = zeilen.map((zeile): Satz => ({ ...koepfe.get(zeile.tabelle), ...zeile }));
  return alsCsv(
    kopfzeile,
    saetze.map((satz) => SPALTEN.map(([name, spalte]) => alsText(spalte, satz[name]))),
  );
}

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
    koepfe.set(kopf.tabelle, kopf);
    const eigene = Object.fromEntries(eintraege.filter((eintrag) => !imKopf(eintrag)));
    return { tabelle: kopf.tabelle, ...eigene } as Zeile;
  });
  return { tabellen: [...koepfe.values()], zeilen };
}

function alsText({ art }: Spalte, wert: unknown): string {
  if (wert === undefined) return '';
  if (art === 'cent') return alsDezimal(wert as number).replace('.', ',');
  if (art === 'dezimal') return (wert as string).replace('.', ',');
  if (art === 'ja_nein') return wert ? 'ja' : 'nein';
  if (art === 'liste') return (wert as readonly string[]).join(' ');
  return String(wert);
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
