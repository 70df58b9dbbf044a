import type { Kriterium } from './ergebnis';
import type { Bezug } from './tabelle';

/** The criterion a compared value belongs to. */
export function kriteriumVon(bezug: Bezug): Kriterium {
  if (bezug === 'wohnflaeche') return 'wohnflaeche';
  return bezug === 'heizkosten' || bezug === 'heizenergie' ? 'heizung' : 'miete';
}
