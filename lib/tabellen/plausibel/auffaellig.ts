import { alsText, type Bezug } from '@/lib/regeln';
import type { Pfad } from '../meldung';
import type { Bestaetigung } from '../schema/bestaetigung';

export type Warnungsart = Bestaetigung['was'];

/** Something unusual, before anybody looked whether the file confirms it. */
export interface Auffaellig {
  readonly art: Warnungsart;
  readonly pfad: Pfad;
  /** German: what is unusual, ending with a question or a remedy. */
  readonly text: string;
  /** Household sizes it is about, smallest first. */
  readonly personen: readonly number[];
  /** What it is about - figures, a day, a name - as it stands in a file: a confirmation must name just these. */
  readonly werte: readonly string[];
  /** Size of a change in whole percent, rounded up; a confirmation must allow that much. */
  readonly prozent: number | null;
}

/** Fills in what an unusual thing without sizes and figures has not. */
export function auffaellig(
  art: Warnungsart,
  pfad: Pfad,
  text: string,
  mehr: Partial<Pick<Auffaellig, 'personen' | 'werte' | 'prozent'>> = {},
): Auffaellig {
  return { art, pfad, text, personen: [], werte: [], prozent: null, ...mehr };
}

/** A number in the unit of the limit, in German: `829,00`. */
export function zahl(bezug: Bezug, wert: number): string {
  return alsText(bezug, wert).replace('.', ',');
}
