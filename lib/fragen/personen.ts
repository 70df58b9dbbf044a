import type { Lesung } from '@/lib/kern/dezimal';
import { normalisiere } from '@/lib/kern/zeichen';
import { HOECHSTENS } from '@/lib/regeln';

export type PersonenCode = 'LEER' | 'ZAHL' | 'BEREICH';

/** 1 to 20 persons (F-37). */
export const PERSONEN_MAX = HOECHSTENS.personen;

/**
 * Reads the number of persons: digits, optionally followed by "Person(en)" or "Pers.", Arabic-Indic digits included.
 * Returns 1 … 20 or a code; "zwei", "2+1" and "2,5" are `ZAHL`, -3 and 21 are `BEREICH`. Never throws.
 */
export function liesPersonen(text: string): Lesung<PersonenCode> {
  const zahl = normalisiere(text, 'personen');
  if (zahl === '') return { ok: false, code: 'LEER' };
  if (!/^-?\d+$/u.test(zahl)) return { ok: false, code: 'ZAHL' };
  const wert = Number(zahl);
  return wert >= 1 && wert <= PERSONEN_MAX ? { ok: true, wert } : { ok: false, code: 'BEREICH' };
}
