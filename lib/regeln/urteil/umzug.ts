import type { Anfrage } from '../anfrage/anfrage';
import type { Raum } from './regelwerk';

/** What is known of a move: into another Vergleichsraum, or inside the same one, with or without need. */
export type Umzugsart = 'unbekannt' | 'anderer' | 'gleicher' | 'gleicher_noetig' | 'gleicher_ohne_not';

/**
 * Compares the old place with the area of the rent limit. Areas that only follow from the Mietenstufe are no
 * Vergleichsräume, and a split Gemeinde leaves its parts open: then the answer is `unbekannt`.
 */
export function umzugsart({ umzug }: Anfrage, raum: Raum | null): Umzugsart {
  const bisher = umzug?.bisherigerOrt ?? null;
  if (bisher === null || raum === null) return 'unbekannt';
  if (!raum.gemeinden.has(bisher)) return 'anderer';
  if (raum.nurTeil) return 'unbekannt';
  const noetig = umzug?.erforderlich ?? null;
  if (noetig === null) return 'gleicher';
  return noetig ? 'gleicher_noetig' : 'gleicher_ohne_not';
}
