import type { Band } from '../modell/tabelle';

/** True if a number (hundredths, or a year) lies in a class. */
export function imBand({ ab, ueber, bis, unter }: Band, zahl: number): boolean {
  if (ab !== null && zahl < ab) return false;
  if (ueber !== null && zahl <= ueber) return false;
  if (bis !== null && zahl > bis) return false;
  return unter === null || zahl < unter;
}
