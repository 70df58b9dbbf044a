import type { Amt } from '../amt';

/** What the two laws call things and where they say so. */
interface Recht {
  /** When to sign. */
  readonly erst: string;
  /** Until when costs above the limit count. */
  readonly senkung: string;
  readonly heizung: string;
}

/**
 * § 22 SGB II as since July 2026; § 35a (2) SGB XII: the Sozialamt is told and agrees, a Zusicherung is what the Jobcenter
 * gives. Of § 35 no paragraph is named, because its numbers changed.
 */
export const RECHT: Readonly<Record<Amt, Recht>> = {
  Jobcenter: {
    erst: 'Unterschreiben Sie den Mietvertrag erst, wenn wir schriftlich zugesagt haben (§\u00a022 Absatz\u00a04 SGB\u00a0II).',
    senkung: '§\u00a022 Absatz\u00a01 SGB\u00a0II',
    heizung: '§\u00a022 Absatz\u00a01 SGB\u00a0II',
  },
  Sozialamt: {
    erst: 'Unterschreiben Sie den Mietvertrag erst, wenn wir schriftlich zugestimmt haben (§\u00a035a Absatz\u00a02 SGB\u00a0XII).',
    senkung: '§\u00a035 SGB\u00a0XII',
    heizung: '§\u00a035 SGB\u00a0XII',
  },
};
