import { alsDezimal } from '@/lib/regeln';
import type { Auszug } from './auszug';
import { KOPFSPALTEN, type Spalte, ZEILENSPALTEN } from './spalten';

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

/**
 * Tables as CSV: who, when and how well proven is repeated in every row, so that a row can be read alone. The long texts
 * about the source stand in the first row of their table.
 */
export function auszugAlsCsv({ tabellen, zeilen }: Auszug): string {
  const koepfe = new Map(tabellen.map((kopf) => [kopf.tabelle, kopf]));
  const kopfzeile = SPALTEN.map(([name, { csv }]) => csv ?? name);
  const saetze = zeilen.map((zeile): Satz => ({ ...koepfe.get(zeile.tabelle), ...zeile }));
  return alsCsv(
    kopfzeile,
    saetze.map((satz) =>
      SPALTEN.map(([name, spalte]) =>
        spalte.einmal && satz.nummer !== 1 ? '' : alsText(spalte, satz[name]),
      ),
    ),
  );
}

function alsText({ art }: Spalte, wert: unknown): string {
  if (wert === undefined) return '';
  if (art === 'cent') return alsDezimal(wert as number).replace('.', ',');
  if (art === 'dezimal') return (wert as string).replace('.', ',');
  if (art === 'ja_nein') return wert ? 'ja' : 'nein';
  if (art === 'liste') return (wert as readonly string[]).join(' ');
  return String(wert);
}
