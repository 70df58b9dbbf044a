/**
 * How an authority rounds a computed limit. Rounding is part of the rule and named in the table. `nicht`: the exact
 * value counts. Offers come in whole cents, so comparing with the whole cents below it is the same comparison; sums
 * and percent are taken from the exact value (`restVon`).
 */
export const RUNDEN = [
  'nicht',
  'cent',
  'cent_auf',
  'zehn_cent',
  'zehn_cent_auf',
  'euro',
  'euro_auf',
  'euro_ab',
] as const;
export type Runden = (typeof RUNDEN)[number];

/** What `runden: nicht` keeps above the whole cents: a fraction of one, above 0 and below 1. */
export type Rest = readonly [zaehler: number, nenner: number];

const SCHRITTE: Record<Runden, readonly [cent: number, richtung: 'nah' | 'auf' | 'ab']> = {
  nicht: [1, 'ab'],
  cent: [1, 'nah'],
  cent_auf: [1, 'auf'],
  zehn_cent: [10, 'nah'],
  zehn_cent_auf: [10, 'auf'],
  euro: [100, 'nah'],
  euro_auf: [100, 'auf'],
  euro_ab: [100, 'ab'],
};

/**
 * Rounds the fraction zaehler / nenner (cents, both whole, zaehler >= 0) to whole cents; half goes up. Exact, because
 * only whole numbers below 2^53 are divided with their remainder.
 */
export function rundeBruch(zaehler: number, nenner: number, art: Runden): number {
  const [cent, richtung] = SCHRITTE[art];
  const teiler = nenner * cent;
  const rest = zaehler % teiler;
  const unten = ((zaehler - rest) / teiler) * cent;
  const hoch = (richtung === 'auf' && rest > 0) || (richtung === 'nah' && rest * 2 >= teiler);
  return hoch ? unten + cent : unten;
}

/** What `nicht` keeps of zaehler / nenner above the whole cents; undefined where nothing is left or it is rounded. */
export function restVon(zaehler: number, nenner: number, art: Runden): Rest | undefined {
  const rest = zaehler % nenner;
  return art === 'nicht' && rest > 0 ? [rest, nenner] : undefined;
}
