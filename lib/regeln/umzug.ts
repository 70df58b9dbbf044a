import type { Anfrage } from './anfrage';
import { gebietFuer } from './gebiet';
import { kriteriumVon } from './kriterium-von';
import type { Tabelle } from './tabelle';

/** What is known of a move: into another Vergleichsraum, or inside the same one, with or without need. */
export type Umzugsart = 'unbekannt' | 'anderer' | 'gleicher' | 'gleicher_noetig' | 'gleicher_ohne_not';

/**
 * Compares the old place with the area of the rent limit. Areas that only follow from the Mietenstufe are no
 * Vergleichsräume, and a split Gemeinde leaves its parts open: then the answer is `unbekannt`.
 */
export function umzugsart(anfrage: Anfrage, tabelle: Tabelle | null): Umzugsart {
  const bisher = anfrage.umzug?.bisherigerOrt ?? null;
  if (bisher === null || anfrage.ort === null || tabelle === null) return 'unbekannt';
  const grenze = tabelle.grenzen.find(
    ({ bezug, teile }) => kriteriumVon(bezug) === 'miete' && teile.length === 0,
  );
  const gebiet = grenze ? gebietFuer(grenze, anfrage.ort, anfrage.gebiet) : 'gemeinde_nicht_in_tabelle';
  if (typeof gebiet === 'string' || !gebiet.vergleichsraum) return 'unbekannt';
  const darin = gebiet.gemeinden?.includes(bisher) ?? Object.hasOwn(tabelle.gemeinden, bisher);
  if (!darin) return 'anderer';
  if (gebiet.teil !== null) return 'unbekannt';
  const noetig = anfrage.umzug?.erforderlich ?? null;
  if (noetig === null) return 'gleicher';
  return noetig ? 'gleicher_noetig' : 'gleicher_ohne_not';
}
