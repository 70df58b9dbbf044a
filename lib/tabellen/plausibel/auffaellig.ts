import type { Bezug } from '@/lib/regeln';
import { alsText } from '@/lib/regeln';
import type { Pfad } from '../meldung';

/** The kinds of what is unusual in a table although every line of it is well written. */
export const ARTEN = [
  'fallend',
  'gleich',
  'alle_gleich',
  'abstand',
  'null',
  'weitere',
  'fehlt',
  'gleiche_zeile',
  'ohne_wert',
  'preis',
  'sprung',
  'unveraendert',
  'luecke',
  'tag',
  'veraltet',
  'zuschlag',
  'nur_je_m2',
] as const;
export type Warnungsart = (typeof ARTEN)[number];

/** Something unusual, before anybody looked whether the file confirms it. */
export interface Auffaellig {
  readonly art: Warnungsart;
  readonly pfad: Pfad;
  /** German: what is unusual, ending with a question or a remedy. */
  readonly text: string;
  /** What the confirmation begins with; the reason follows. null: it can only be mended, not confirmed. */
  readonly feststellung: string | null;
  /** Household sizes it is about, smallest first. */
  readonly personen: readonly number[];
  /** Figures it is about, as printed: a confirmation that names figures must name these. */
  readonly werte: readonly string[];
  /** Size of a change in whole percent, rounded up; a confirmation must allow that much. */
  readonly prozent: number | null;
}

/** Fills in what an unusual thing without sizes and figures has not. */
export function auffaellig(
  art: Warnungsart,
  pfad: Pfad,
  text: string,
  feststellung: string | null,
  mehr: Partial<Auffaellig> = {},
): Auffaellig {
  return { art, pfad, text, feststellung, personen: [], werte: [], prozent: null, ...mehr };
}

/** A number in the unit of the limit, in German: `829,00`. */
export function zahl(bezug: Bezug, wert: number): string {
  return alsText(bezug, wert).replace('.', ',');
}

/** `1 Person`, `3 Personen`. */
export function personen(anzahl: number): string {
  return anzahl === 1 ? '1 Person' : `${anzahl} Personen`;
}
