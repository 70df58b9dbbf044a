/**
 * Amounts and areas as the rules see them: whole cents (Euro per month) and whole hundredths of a m².
 * Comparing and adding them needs no fractions, so it is exact without a decimal library.
 */

/**
 * Reads a decimal text with at most seven digits before the point and two after it ("420", "420.5", "420.00")
 * into hundredths (cents, or hundredths of a m²).
 * Returns null for anything else: commas, signs, exponents, spaces, more than two places.
 */
export function ausDezimal(text: string): number | null {
  let zahl = 0;
  let ganze = 0;
  let stellen = -1;
  for (let i = 0; i < text.length; i++) {
    const zeichen = text.charCodeAt(i);
    const ziffer = zeichen - 48;
    if (ziffer >= 0 && ziffer <= 9) {
      if (stellen < 0) ganze++;
      else stellen++;
      if (ganze > 7 || stellen > 2) return null;
      zahl = zahl * 10 + ziffer;
    } else if (zeichen === PUNKT && stellen < 0) stellen = 0;
    else return null;
  }
  if (ganze === 0 || stellen === 0) return null;
  return stellen === 2 ? zahl : stellen === 1 ? zahl * 10 : zahl * 100;
}

const PUNKT = 46;

/** ".00" to ".99": a check writes many amounts, and joining two parts is faster than four. */
const STELLEN = Array.from({ length: 100 }, (_, i) => `.${String(i).padStart(2, '0')}`);

/** "0" to "2047": most amounts, and making text of a number is what a check does most. */
const GANZE = Array.from({ length: 2048 }, (_, i) => String(i));

/** Writes hundredths as decimal text with exactly two places: 52272 -> "522.72", -5 -> "-0.05". */
export function alsDezimal(hundertstel: number): string {
  const betrag = Math.abs(hundertstel);
  const ganze = Math.floor(betrag / 100);
  const text = `${GANZE[ganze] ?? ganze}${STELLEN[betrag - ganze * 100]}`;
  return hundertstel < 0 ? `-${text}` : text;
}

/**
 * Writes a whole number of 10^-`stellen` as exact decimal text with at least two places:
 * (84500, 4) -> "8.45", (85042, 4) -> "8.5042", (317525000, 6) -> "317.525".
 */
export function mitStellen(zahl: number, stellen: number): string {
  const ziffern = String(Math.abs(zahl)).padStart(stellen + 1, '0');
  const nachkomma = ziffern.slice(-stellen).replace(/0+$/, '').padEnd(2, '0');
  return `${zahl < 0 ? '-' : ''}${ziffern.slice(0, -stellen)}.${nachkomma}`;
}

/** Ten-thousandths, for prices per m²: 84500 -> "8.45", 85042 -> "8.5042". */
export function alsDezimal4(zehntausendstel: number): string {
  return mitStellen(zehntausendstel, 4);
}
