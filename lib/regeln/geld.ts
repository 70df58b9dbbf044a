/**
 * Amounts and areas as the rules see them: whole cents (Euro per month) and whole hundredths of a m².
 * Comparing and adding them needs no fractions, so it is exact without a decimal library.
 */

/** Decimal text with at most two places, as the contract asks for it: "420", "420.5", "420.00". */
const DEZIMAL = /^(\d{1,7})(?:\.(\d{1,2}))?$/;

/**
 * Reads a decimal text into hundredths (cents, or hundredths of a m²).
 * Returns null for anything else: commas, signs, exponents, spaces, more than two places.
 */
export function ausDezimal(text: string): number | null {
  const treffer = DEZIMAL.exec(text);
  if (!treffer) return null;
  const ganze = Number(treffer[1]);
  const stellen = treffer[2];
  if (stellen === undefined) return ganze * 100;
  return ganze * 100 + (stellen.length === 1 ? Number(stellen) * 10 : Number(stellen));
}

/** Writes hundredths as decimal text with exactly two places: 52272 -> "522.72", -5 -> "-0.05". */
export function alsDezimal(hundertstel: number): string {
  const betrag = hundertstel < 0 ? -hundertstel : hundertstel;
  const rest = betrag % 100;
  const ganze = (betrag - rest) / 100;
  return `${hundertstel < 0 ? '-' : ''}${ganze}${rest < 10 ? '.0' : '.'}${rest}`;
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
