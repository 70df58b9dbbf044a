import type { Bezug, Kriterium } from '../modell/bezug';
import type { Ergebnis } from '../modell/ergebnis';

/** By how much an offer misses a decisive limit. Euro per month, m², or the unit of what is compared. */
export interface Fehlbetrag {
  readonly kriterium: Kriterium;
  readonly bezug: Bezug;
  readonly zuViel: string;
  /** True if it is at least that much, because the exact value is unknown. */
  readonly mindestens: boolean;
}

/** What is missing until the offer fits: every decisive criterion that is over. Empty if none is. */
export function wasFehltBisPassend(ergebnis: Ergebnis): readonly Fehlbetrag[] {
  return ergebnis.kriterien.flatMap(({ kriterium, bezug, massgeblich, status, differenz, istwertArt }) =>
    massgeblich && status === 'ueber_richtwert' && differenz !== null
      ? [{ kriterium, bezug, zuViel: differenz, mindestens: istwertArt === 'mindestens' }]
      : [],
  );
}
