/**
 * Outcome of reading a typed number: an integer, or a code that says why there is none.
 * `gelesen` is present only where a number was understood but lies outside the limits.
 */
export type Lesung<Code extends string> =
  | { ok: true; wert: number }
  | { ok: false; code: Code; gelesen?: number };

export type DezimalCode = 'LEER' | 'KEINE_ZAHL' | 'MEHRDEUTIG' | 'FORMAT' | 'NEGATIV' | 'ZU_GROSS';

/** Twelve digits keep the hundredths well inside the safe integers. */
const HOECHSTENS_ZIFFERN = 12;

const SCHLICHT = /^(\d+)(?:[.,](\d{1,2}))?$/u;
const DEUTSCH = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/u;
const ENGLISCH = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/u;
const TAUSENDERPUNKT = /^([1-9]\d{0,2}(?:\.\d{3})+)$/u;

/**
 * Interprets normalised text (see `normalisiere`) by the rules of F-33 and returns integer hundredths.
 *
 * `art` decides what a separator before exactly three digits means: for money a point groups thousands
 * ("1.234" = 1 234) and a comma is ambiguous; for an area both are ambiguous. Nothing is ever guessed,
 * no floating-point number is involved, nothing is thrown.
 */
export function deute(text: string, art: 'geld' | 'flaeche'): Lesung<DezimalCode> {
  if (text === '') return { ok: false, code: 'LEER' };
  if (!/\d/u.test(text) || !/^-?[\d., ]+$/u.test(text)) return { ok: false, code: 'KEINE_ZAHL' };
  if (text.startsWith('-')) return { ok: false, code: 'NEGATIV' };
  if (text.includes(' ')) return { ok: false, code: 'MEHRDEUTIG' };
  const treffer =
    SCHLICHT.exec(text) ??
    DEUTSCH.exec(text) ??
    ENGLISCH.exec(text) ??
    (art === 'geld' ? TAUSENDERPUNKT.exec(text) : null);
  if (treffer) return hundertstel((treffer[1] ?? '').replace(/[.,]/gu, ''), treffer[2] ?? '');
  // "0.450" cannot be a thousands group, so for money it is as ambiguous as "0,450".
  const mehrdeutig = art === 'geld' ? /^(?:\d+,|0\d{0,2}\.)\d{3}$/u : /^\d+[.,]\d{3}$/u;
  return { ok: false, code: mehrdeutig.test(text) ? 'MEHRDEUTIG' : 'FORMAT' };
}

function hundertstel(ganze: string, stellen: string): Lesung<'ZU_GROSS'> {
  const ziffern = ganze.replace(/^0+(?=\d)/u, '');
  if (ziffern.length > HOECHSTENS_ZIFFERN) return { ok: false, code: 'ZU_GROSS' };
  return { ok: true, wert: Number(ziffern) * 100 + Number(stellen.padEnd(2, '0')) };
}
