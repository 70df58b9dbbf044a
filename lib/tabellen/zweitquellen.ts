import type { Tabelle } from '@/lib/regeln';
import type { TraegerMitTabellen } from './lade';

/**
 * What an operator does with tables that nobody of the authority stands behind: they answer like all others, are shown
 * without a verdict, or are not on the site at all.
 */
export const ZWEITQUELLEN = ['entscheiden', 'orientieren', 'weglassen'] as const;
export type Zweitquellen = (typeof ZWEITQUELLEN)[number];

const GRUND =
  'Sie sind aus zweiter Hand. Diese Seite entscheidet nur mit Werten, die am Dokument geprüft sind.';

/**
 * The tables as an operator wants them used. A table that is left out still ends the one before it: that there is a
 * newer one is known, and the older must not answer in its place.
 */
export function nachWahl(
  traeger: readonly TraegerMitTabellen[],
  wahl: Zweitquellen,
): readonly TraegerMitTabellen[] {
  if (wahl === 'entscheiden') return traeger;
  return traeger.map((einer) => ({
    ...einer,
    tabellen: einer.tabellen.flatMap((tabelle): Tabelle[] => {
      if (tabelle.quelle.beleg !== 'zweitquelle') return [tabelle];
      if (wahl === 'weglassen') return [];
      return [{ ...tabelle, nurOrientierung: tabelle.nurOrientierung ?? GRUND }];
    }),
  }));
}
