import type { KriteriumErgebnis } from './ergebnis';
import { kriteriumVon } from './kriterium-von';
import type { Bezug } from './tabelle';

/** A criterion without a published figure: said plainly, and it blocks nothing. */
export function ohneRichtwert(bezug: Bezug): KriteriumErgebnis {
  return Object.freeze({
    kriterium: kriteriumVon(bezug),
    bezug,
    wirkung: 'hinweis',
    massgeblich: false,
    status: 'kein_richtwert',
    gruende: [],
    gebiet: null,
    istwert: null,
    istwertArt: null,
    richtwert: null,
    richtwertSpanne: null,
    differenz: null,
    rechenweg: [],
  });
}
