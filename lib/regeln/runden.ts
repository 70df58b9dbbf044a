import { Decimal } from 'decimal.js';

/**
 * How an authority rounds a computed limit. Rounding is part of the rule and named in the table;
 * `nicht` means that the exact value counts, so it must be a whole number of cents.
 */
export const RUNDEN = ['nicht', 'cent', 'zehn_cent', 'euro', 'euro_auf', 'euro_ab'] as const;
export type Runden = (typeof RUNDEN)[number];

const ARTEN: Record<Exclude<Runden, 'nicht'>, readonly [schritt: string, modus: Decimal.Rounding]> = {
  cent: ['0.01', Decimal.ROUND_HALF_UP],
  zehn_cent: ['0.1', Decimal.ROUND_HALF_UP],
  euro: ['1', Decimal.ROUND_HALF_UP],
  euro_auf: ['1', Decimal.ROUND_UP],
  euro_ab: ['1', Decimal.ROUND_DOWN],
};

/**
 * Rounds an amount in Euro and returns whole cents.
 * Throws a RangeError if the table says `nicht` and the value has fractions of a cent.
 */
export function runde(euro: Decimal, art: Runden): number {
  const gerundet = art === 'nicht' ? euro : euro.toNearest(ARTEN[art][0], ARTEN[art][1]);
  const cent = gerundet.times(100);
  if (!cent.isInteger()) throw new RangeError(euro.toString());
  return cent.toNumber();
}
