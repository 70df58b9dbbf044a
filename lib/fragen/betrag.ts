import type { DezimalCode, Lesung } from '@/lib/kern/dezimal';
import { HOECHSTENS } from '@/lib/regeln';
import type { Kostenfeld } from './beiwerk';
import { liesGetippt, type Wortcode } from './getippt';

export type BetragCode = DezimalCode | Wortcode;

/** A read amount: `wert` in integer cents; with `ZU_GROSS`, `gelesen` holds the cents that were understood. */
export type Gelesen = Lesung<BetragCode>;

/** 9 999,99 € a month (F-37). */
export const BETRAG_MAX_CENT = HOECHSTENS.betrag;

/**
 * Reads an amount of money per month as typed or copied by a person (F-32, F-33, vectors F-34; P16). `feld`: what is
 * asked for, so that “KM 525” is a cold rent and no cost of heating.
 * Returns 0 … 999 999 cents or a code; never throws, never rounds, never guesses.
 */
export function liesBetrag(text: string, feld?: Kostenfeld): Gelesen {
  const gelesen = liesGetippt(text, feld ?? 'betrag');
  if (!gelesen.ok || gelesen.wert <= BETRAG_MAX_CENT) return gelesen;
  return { ok: false, code: 'ZU_GROSS', gelesen: gelesen.wert };
}
