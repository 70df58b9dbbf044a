import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { Orientierung } from './ergebnis';
import { richtwertFuer } from './richtwert';
import type { Orientierungsgrenze, Tabelle } from './tabelle';
import { haushaltIn, type Vorbereitet } from './vorbereitet';

/**
 * Values beside the verdict for criteria without a published figure. Heating: the BSG takes the column “zu hoch” of the
 * Heizspiegel as the border above which someone looks closer (2 July 2009, B 14 AS 36/08 R) - a question, no verdict.
 */
export function orientierungFuer(
  bereit: Vorbereitet,
  ags: string,
  anfrage: Anfrage,
): readonly Orientierung[] {
  if (bereit.orientierung.length === 0) return KEINE;
  // Without answers about the heating the values follow from place and persons alone, so each is made only once.
  const haushalt = anfrage.heizung === null ? haushaltIn(bereit, ags, anfrage) : null;
  if (haushalt !== null && haushalt.orientierung !== null) return haushalt.orientierung;
  const werte = bereit.orientierung.map((eintrag) => orientierung(eintrag, ags, anfrage, bereit.tabelle));
  if (haushalt !== null) haushalt.orientierung = werte;
  return werte;
}

const KEINE: readonly Orientierung[] = Object.freeze([]);

function orientierung(
  { code, grenze }: Orientierungsgrenze,
  ags: string,
  anfrage: Anfrage,
  tabelle: Tabelle,
): Orientierung {
  const { richtwert } = richtwertFuer(grenze, ags, anfrage, tabelle);
  const { bezug, rechtsgrundlage } = grenze;
  if ('wert' in richtwert) {
    const wert = alsText(bezug, richtwert.wert);
    return { code, bezug, rechtsgrundlage, wert, spanne: null, gruende: [], rechenweg: richtwert.weg };
  }
  const spanne =
    richtwert.spanne && ([alsText(bezug, richtwert.spanne[0]), alsText(bezug, richtwert.spanne[1])] as const);
  return { code, bezug, rechtsgrundlage, wert: null, spanne, gruende: [richtwert.grund], rechenweg: [] };
}
