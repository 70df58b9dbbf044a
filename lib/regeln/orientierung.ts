import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { KriteriumErgebnis, Orientierung } from './ergebnis';
import { kriteriumVon } from './kriterium';
import { gemerkt } from './merken';
import { richtwertFuer } from './richtwert';
import type { Orientierungsgrenze, Tabelle } from './tabelle';

/**
 * Values beside the verdict for criteria without a published figure. Heating: the BSG takes the column “zu hoch” of the
 * Heizspiegel as the border above which someone looks closer (2 July 2009, B 14 AS 36/08 R) - a question, no verdict.
 */
export function orientierungFuer(
  tabelle: Tabelle,
  ags: string,
  anfrage: Anfrage,
  kriterien: readonly KriteriumErgebnis[],
): readonly Orientierung[] {
  if (tabelle.orientierung.length === 0) return KEINE;
  const offene = tabelle.orientierung.filter(({ grenze }) => {
    const kriterium = kriteriumVon(grenze.bezug);
    return !kriterien.some((k) => k.kriterium === kriterium && k.status !== 'kein_richtwert');
  });
  if (
    offene.length !== tabelle.orientierung.length ||
    anfrage.heizung !== null ||
    anfrage.personen === null
  ) {
    return offene.map((eintrag) => orientierung(eintrag, ags, anfrage, tabelle));
  }
  // Without answers about the heating the values follow from place and persons alone, so each is made only once.
  const { personen } = anfrage;
  const jeOrt = gemerkt(fertige, tabelle, () => new Map());
  const ort = anfrage.gebiet === null ? ags : `${ags} ${anfrage.gebiet}`;
  const jePersonen = gemerkt(jeOrt, ort, () => new Map());
  return gemerkt(jePersonen, personen, () =>
    offene.map((eintrag) => orientierung(eintrag, ags, anfrage, tabelle)),
  );
}

const KEINE: readonly Orientierung[] = Object.freeze([]);
const fertige = new WeakMap<Tabelle, Map<string, Map<number, readonly Orientierung[]>>>();

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
