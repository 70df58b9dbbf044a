import type { DezimalCode, Lesung } from '@/lib/kern/dezimal';
import { deute } from '@/lib/kern/dezimal';
import { normalisiere } from '@/lib/kern/zeichen';
import { HOECHSTENS } from '@/lib/regeln';

export type BetragCode = DezimalCode;

/** A read amount: `wert` in integer cents; with `ZU_GROSS`, `gelesen` holds the cents that were understood. */
export type Gelesen = Lesung<BetragCode>;

/** 9 999,99 € a month (F-37). */
export const BETRAG_MAX_CENT = HOECHSTENS.betrag;

/**
 * Reads an amount of money per month as typed by a person (F-32, F-33, vectors F-34).
 * Returns 0 … 999 999 cents or a code; never throws, never rounds, never guesses.
 */
export function liesBetrag(text: string): Gelesen {
  const gelesen = deute(normalisiere(text, 'geld'), 'geld');
  if (!gelesen.ok || gelesen.wert <= BETRAG_MAX_CENT) return gelesen;
  return { ok: false, code: 'ZU_GROSS', gelesen: gelesen.wert };
}
