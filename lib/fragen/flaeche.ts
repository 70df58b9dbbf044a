import type { DezimalCode, Lesung } from '@/lib/kern/dezimal';
import { HOECHSTENS } from '@/lib/regeln';
import { liesGetippt, type Wortcode } from './getippt';

export type FlaecheCode = DezimalCode | Wortcode | 'ZU_KLEIN';

/** 1 to 500 m² in hundredths (F-37). */
export const FLAECHE_MIN = 100;
export const FLAECHE_MAX = HOECHSTENS.flaeche;

/**
 * Reads a floor area in m² as typed or copied by a person (F-32, F-33, vectors F-34; P16).
 * Returns 100 … 50 000 hundredths of a square metre or a code; never throws, never rounds.
 */
export function liesFlaeche(text: string): Lesung<FlaecheCode> {
  const gelesen = liesGetippt(text, 'flaeche');
  if (!gelesen.ok) return gelesen;
  if (gelesen.wert < FLAECHE_MIN) return { ok: false, code: 'ZU_KLEIN', gelesen: gelesen.wert };
  if (gelesen.wert > FLAECHE_MAX) return { ok: false, code: 'ZU_GROSS', gelesen: gelesen.wert };
  return gelesen;
}
