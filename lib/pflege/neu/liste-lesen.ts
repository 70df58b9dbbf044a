import { parse } from 'csv-parse/sync';
import { deute } from '@/lib/kern/dezimal';
import { kurzname } from '@/lib/kern/kurzname';
import { normalisiere } from '@/lib/kern/zeichen';
import { type Groesse, groesseAmAnfang, groesseAus, groessenkopf } from './groesse';

/** What a list says: for each area (null: the only one) a value by household size, in hundredths. */
export interface Liste {
  readonly gebiete: readonly { readonly name: string | null; readonly werte: ReadonlyMap<Groesse, number> }[];
  /** German, with the line of the list. With any of these the list is not used. */
  readonly fehler: readonly string[];
}

interface Zeile {
  readonly nummer: number;
  readonly name: string;
  readonly zellen: readonly string[];
}

/**
 * Reads a small list of values: a CSV with semicolons (or tabs, from a spreadsheet), or lines of names and numbers as
 * they come out of a PDF. Rows are areas and columns sizes, or rows are sizes. Numbers are German. Nothing is guessed:
 * what can be read in two ways is an error. `namen`: the areas that are known, for names that end in a number.
 */
export function liesListe(text: string, art: 'geld' | 'flaeche', namen: readonly string[] = []): Liste {
  const zeilen = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const alsCsv = zeilen.some((zeile) => /[;\t]/.test(zeile));
  let roh: Zeile[];
  try {
    roh = alsCsv ? ausCsv(text) : zeilen.flatMap((zeile, i) => ausZeile(zeile, i + 1, namen));
  } catch {
    return {
      gebiete: [],
      fehler: [
        'Die Anführungszeichen in der Liste passen nicht zusammen. Speichern Sie sie noch einmal als CSV.',
      ],
    };
  }
  const [erste, ...rest] = roh;
  if (erste === undefined) return { gebiete: [], fehler: ['In der Liste steht keine Zeile mit Werten.'] };
  const spalten = alsCsv ? kopfAusZellen(erste) : groessenkopf([erste.name, ...erste.zellen].join(' '));
  if (groesseAus(erste.name) !== null && spalten === null) return nachGroesse(roh, null, art);
  const zweite = rest[0];
  if (
    spalten === null &&
    zweite !== undefined &&
    groesseAus(zweite.name) !== null &&
    !istZahl(erste.zellen[0])
  ) {
    return nachGroesse(rest, erste.zellen, art);
  }
  return nachGebiet(spalten === null ? roh : rest, spalten, art);
}

function ausCsv(text: string): Zeile[] {
  const trenner = text.includes(';') ? ';' : '\t';
  const zeilen = parse(text, {
    delimiter: trenner,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return zeilen.flatMap(({ record, info }) => {
    const [name = '', ...zellen] = record;
    const gefuellt = zellen.slice(0, zellen.findLastIndex((z) => z !== '') + 1);
    return name === '' && gefuellt.length === 0 ? [] : [{ nummer: info.lines, name, zellen: gefuellt }];
  });
}

/** Amounts as they are printed: 1.022,00 or 1022 or 62,5; a dash stands for an empty cell. */
const ZAHL = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?|[-–—])`;
const ZAHLEN_AM_ENDE = new RegExp(
  String.raw`^(.*?)((?:(?:^|\s+)${ZAHL}(?:\s*(?:€|EUR|Euro|m²|qm))?)+)\s*$`,
  'iu',
);

function ausZeile(zeile: string, nummer: number, namen: readonly string[]): Zeile[] {
  const text = zeile.replace(/[\u00a0\s]+/g, ' ').trim();
  if (text === '') return [];
  const kopf = groessenkopf(text);
  if (kopf !== null) return [{ nummer, name: '', zellen: kopf }];
  const vorn = bekannterAnfang(text, namen) ?? groesseAmAnfang(text);
  const treffer = ZAHLEN_AM_ENDE.exec(vorn?.rest ?? text);
  if (!treffer) return [{ nummer, name: text, zellen: [] }];
  const name = vorn ? `${vorn.name} ${treffer[1] ?? ''}` : (treffer[1] ?? '');
  const zellen = (treffer[2] ?? '').match(new RegExp(ZAHL, 'g')) ?? [];
  return [{ nummer, name: name.trim(), zellen }];
}

/** “Vergleichsraum 1 455,00”: only who knows the area's name can tell it from the first amount. */
function bekannterAnfang(text: string, namen: readonly string[]) {
  const passend = namen
    .filter((name) => text.toLowerCase().startsWith(`${name.toLowerCase()} `))
    .sort((a, b) => b.length - a.length)[0];
  return passend === undefined ? null : { name: passend, rest: text.slice(passend.length + 1) };
}

function kopfAusZellen({ zellen }: Zeile): Groesse[] | null {
  const groessen = zellen.map((zelle) => groesseAus(zelle));
  return groessen.length > 1 && groessen.every((g) => g !== null) && groessen[0] === '1'
    ? (groessen as Groesse[])
    : null;
}

/** Rows are sizes; with a head, each column is an area. */
function nachGroesse(
  zeilen: readonly Zeile[],
  kopf: readonly string[] | null,
  art: 'geld' | 'flaeche',
): Liste {
  const fehler: string[] = [];
  const spalten = (kopf?.length ?? 0) > 1 ? (kopf ?? []) : [null];
  const werte = spalten.map(() => new Map<Groesse, number>());
  for (const { nummer, name, zellen } of zeilen) {
    const groesse = groesseAus(name);
    if (groesse === null)
      fehler.push(
        `Zeile ${nummer}: „${name}“ ist keine Personenzahl. Schreiben Sie zum Beispiel: 2 Personen`,
      );
    else if (werte[0]?.has(groesse))
      fehler.push(`Zeile ${nummer}: „${name}“ steht zweimal in der Liste. Löschen Sie eine Zeile.`);
    else if (zellen.length > spalten.length)
      fehler.push(
        `Zeile ${nummer}: Hier stehen ${zellen.length} Werte, erwartet ${spalten.length === 1 ? 'wird 1' : `werden ${spalten.length}`}. Lassen Sie in der Liste nur die Werte einer Tabelle.`,
      );
    else for (const [i, zelle] of zellen.entries()) setze(werte[i], groesse, zelle, nummer, art, fehler);
  }
  return { gebiete: spalten.map((name, i) => ({ name, werte: werte[i] ?? new Map() })), fehler };
}

/** Rows are areas. Without a head the columns are 1, 2, 3 … persons. */
function nachGebiet(
  zeilen: readonly Zeile[],
  kopf: readonly Groesse[] | null,
  art: 'geld' | 'flaeche',
): Liste {
  const fehler: string[] = [];
  const breite = Math.max(0, ...zeilen.map(({ zellen }) => zellen.length));
  const spalten = kopf ?? Array.from({ length: breite }, (_, i) => String(i + 1));
  const gesehen = new Set<string>();
  const gebiete = zeilen.map(({ nummer, name, zellen }) => {
    const werte = new Map<Groesse, number>();
    if (name === '') fehler.push(`Zeile ${nummer}: Hier fehlt der Name des Gebiets.`);
    if (gesehen.has(kurzname(name)))
      fehler.push(`Zeile ${nummer}: „${name}“ steht zweimal in der Liste. Löschen Sie eine Zeile.`);
    gesehen.add(kurzname(name));
    if (zellen.length === 0) fehler.push(`Zeile ${nummer}: Hinter „${name}“ stehen keine Werte.`);
    else if (kopf === null && zellen.length !== breite)
      fehler.push(
        `Zeile ${nummer}: Hier stehen ${zellen.length} Werte, in anderen Zeilen ${breite}. Schreiben Sie eine Kopfzeile: Gebiet;1;2;3;weitere`,
      );
    else if (zellen.length > spalten.length)
      fehler.push(
        `Zeile ${nummer}: Hier stehen ${zellen.length} Werte, im Kopf ${spalten.length}. Vergleichen Sie beide.`,
      );
    else
      for (const [i, zelle] of zellen.entries()) setze(werte, spalten[i] ?? '', zelle, nummer, art, fehler);
    return { name, werte };
  });
  return { gebiete, fehler };
}

function setze(
  werte: Map<Groesse, number> | undefined,
  groesse: Groesse,
  zelle: string,
  nummer: number,
  art: 'geld' | 'flaeche',
  fehler: string[],
): void {
  if (zelle === '' || /^[-–—]$/.test(zelle)) return;
  const gelesen = deute(normalisiere(zelle, art), art);
  if (gelesen.ok && gelesen.wert > 0) werte?.set(groesse, gelesen.wert);
  else
    fehler.push(
      `Zeile ${nummer}: „${zelle}“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: ${art === 'geld' ? '1.022,00' : '62,5'}`,
    );
}

function istZahl(zelle: string | undefined): boolean {
  return zelle !== undefined && deute(normalisiere(zelle, 'geld'), 'geld').ok;
}
