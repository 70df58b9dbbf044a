import type { Bezug } from '@/lib/regeln';
import { euroAusDezimal, flaecheAusDezimal } from './zahlen';

/** A decimal text of the result with its unit: an area for the floor area, else Euro. */
export function wertText(bezug: Bezug, dezimal: string): string {
  return bezug === 'wohnflaeche' ? flaecheAusDezimal(dezimal) : euroAusDezimal(dezimal);
}

/** The amount without its sign, for sentences that say the direction in words. */
export function betragText(bezug: Bezug, differenz: string): string {
  return wertText(bezug, differenz.replace('-', ''));
}

/** “38,50 € über dem Richtwert”, “genau der Richtwert” - never a bare sign. */
export function unterschiedText(bezug: Bezug, differenz: string): string {
  if (/^-?0+\.0+$/.test(differenz)) return 'genau der Richtwert';
  return `${betragText(bezug, differenz)} ${differenz.startsWith('-') ? 'unter' : 'über'} dem Richtwert`;
}
