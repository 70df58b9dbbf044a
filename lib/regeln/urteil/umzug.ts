import type { Anfrage } from '../anfrage/anfrage';
import type { Ortsplan, Raum } from './regelwerk';

/** What is known of a move: into another Vergleichsraum, or inside the same one, with or without need. */
export type Umzugsart = 'unbekannt' | 'anderer' | 'gleicher' | 'gleicher_noetig' | 'gleicher_ohne_not';

/**
 * Compares the old place with the area of the rent limit. Areas that only follow from the Mietenstufe are no
 * Vergleichsräume, and of a split Gemeinde the old part has to be named: otherwise the answer is `unbekannt`.
 */
export function umzugsart(
  { umzug }: Anfrage,
  raum: Raum | null,
  orte: ReadonlyMap<string, Ortsplan>,
): Umzugsart {
  const bisher = umzug?.bisherigerOrt ?? null;
  if (umzug === null || bisher === null || raum === null) return 'unbekannt';
  if (!raum.gemeinden.has(bisher)) return 'anderer';
  if (raum.nurTeil) {
    const alter = orte.get(bisher)?.teile.get(umzug.bisherigesGebiet ?? '')?.raum ?? null;
    if (alter === null) return 'unbekannt';
    if (alter.nummer !== raum.nummer) return 'anderer';
  }
  if (umzug.erforderlich === null) return 'gleicher';
  return umzug.erforderlich ? 'gleicher_noetig' : 'gleicher_ohne_not';
}
