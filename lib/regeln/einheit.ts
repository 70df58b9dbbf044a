import { alsDezimal, alsDezimal4 } from './geld';
import type { Bezug } from './tabelle';

/** Prices per m² have up to four places and are kept in ten-thousandths; everything else in hundredths. */
export function istJeM2(bezug: Bezug): boolean {
  return bezug === 'nettokaltmiete_je_m2' || bezug === 'bruttokaltmiete_je_m2';
}

/** A number in the unit of what is compared, as decimal text. */
export function alsText(bezug: Bezug, zahl: number): string {
  return istJeM2(bezug) ? alsDezimal4(zahl) : alsDezimal(zahl);
}
