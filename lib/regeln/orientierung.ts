import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { KriteriumErgebnis, Orientierung } from './ergebnis';
import { kriteriumVon } from './kriterium';
import { richtwertFuer } from './richtwert';
import type { Tabelle } from './tabelle';

/**
 * Values beside the verdict for criteria without a published figure. Heating: the BSG takes the column “zu hoch” of the
 * Heizspiegel as the border above which someone looks closer (2 July 2009, B 14 AS 36/08 R) - a question, no verdict.
 */
export function orientierungFuer(
  tabelle: Tabelle,
  ags: string,
  anfrage: Anfrage,
  kriterien: readonly KriteriumErgebnis[],
): Orientierung[] {
  return tabelle.orientierung.flatMap(({ code, grenze }): Orientierung[] => {
    const kriterium = kriteriumVon(grenze.bezug);
    const bekannt = kriterien.some((k) => k.kriterium === kriterium && k.status !== 'kein_richtwert');
    if (bekannt) return [];
    const { richtwert } = richtwertFuer(grenze, ags, anfrage, tabelle);
    const { bezug, rechtsgrundlage } = grenze;
    if ('wert' in richtwert) {
      const wert = alsText(bezug, richtwert.wert);
      return [{ code, bezug, rechtsgrundlage, wert, spanne: null, gruende: [], rechenweg: richtwert.weg }];
    }
    const spanne =
      richtwert.spanne &&
      ([alsText(bezug, richtwert.spanne[0]), alsText(bezug, richtwert.spanne[1])] as const);
    return [{ code, bezug, rechtsgrundlage, wert: null, spanne, gruende: [richtwert.grund], rechenweg: [] }];
  });
}
