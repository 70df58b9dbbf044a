import type { Anfrage } from './anfrage';
import type { Ergebnis, KriteriumErgebnis, TabelleImErgebnis, Urteil } from './ergebnis';
import { frischeAm } from './frische';
import type { Grund } from './gruende';
import { hinweiseFuer } from './hinweise';
import { bewerte, kriteriumVon, ohneRichtwert } from './kriterium';
import { leistungAm } from './leistung';
import { orientierungFuer } from './orientierung';
import type { Bezug, Tabelle } from './tabelle';
import type { Tag } from './tag';
import { urteilAus } from './urteil';
import type { MoeglicherZuschlag } from './zuschlag';

/**
 * Holds an offer against the table in force on its day (`tabelleAm`; null: there is none).
 * Pure: no clock, no text, no I/O. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R).
 */
export function pruefe(anfrage: Anfrage, tabelle: Tabelle | null): Ergebnis {
  const hindernis = hindernisVor(anfrage, tabelle);
  if (tabelle === null || anfrage.ort === null || hindernis !== null) {
    const grund = hindernis ?? 'kein_richtwert_hinterlegt';
    const auffang = tabelle !== null && anfrage.ort !== null && tabelle.herkunft === 'wogg_auffangwert';
    const orientierung = auffang ? orientierungFuer(tabelle, anfrage.ort, anfrage, []) : [];
    return {
      ...rahmen('nicht_pruefbar', anfrage, tabelle, []),
      gruende: [grund],
      kriterien: [],
      orientierung,
    };
  }
  const { kriterien, moeglich } = alleKriterien(tabelle, anfrage.ort, anfrage);
  const [urteil, gruende] = urteilAus(kriterien);
  const orientierung = orientierungFuer(tabelle, anfrage.ort, anfrage, kriterien);
  return { ...rahmen(urteil, anfrage, tabelle, moeglich), gruende, kriterien, orientierung };
}

/** What forbids a verdict before any amount is looked at; null if nothing does. */
export function hindernisVor(anfrage: Anfrage, tabelle: Tabelle | null): Grund | null {
  const { stichtag, ort } = anfrage;
  if (stichtag === null) return 'stichtag_fehlt';
  if (ort === null) return 'ort_unbekannt';
  if (tabelle === null || !giltAm(tabelle, stichtag)) return 'kein_richtwert_hinterlegt';
  if (!Object.hasOwn(tabelle.gemeinden, ort)) return 'ort_unbekannt';
  if (tabelle.herkunft === 'wogg_auffangwert') return 'kein_richtwert_hinterlegt';
  if (anfrage.personen === null) return 'personenzahl_fehlt';
  if (anfrage.alleLeistungsberechtigt === null) return 'haushalt_ungeklaert';
  return anfrage.alleLeistungsberechtigt ? null : 'haushalt_nicht_gemeinsam';
}

function giltAm(tabelle: Tabelle, tag: Tag): boolean {
  return tabelle.gueltigAb <= tag && (tabelle.gueltigBis === null || tag <= tabelle.gueltigBis);
}

const REIHENFOLGE = ['miete', 'wohnflaeche', 'heizung'] as const;
const HAUPTBEZUG = { miete: 'bruttokaltmiete', wohnflaeche: 'wohnflaeche', heizung: 'heizkosten' } as const;

function alleKriterien(tabelle: Tabelle, ags: string, anfrage: Anfrage) {
  const kriterien: KriteriumErgebnis[] = [];
  const moeglich: MoeglicherZuschlag[] = [];
  for (const kriterium of REIHENFOLGE) {
    const vorher = kriterien.length;
    for (const grenze of tabelle.grenzen) {
      if (kriteriumVon(grenze.bezug) !== kriterium) continue;
      const bewertung = bewerte(grenze, ags, anfrage, tabelle);
      kriterien.push(bewertung.ergebnis);
      if (bewertung.ergebnis.massgeblich) moeglich.push(...bewertung.moeglich);
    }
    for (const bezug of Object.keys(tabelle.ohneRichtwert) as Bezug[]) {
      if (kriteriumVon(bezug) === kriterium) kriterien.push(ohneRichtwert(bezug));
    }
    const gedeckt = kriterien.length > vorher || traegtHeizung(tabelle, kriterium);
    if (!gedeckt) kriterien.push(ohneRichtwert(HAUPTBEZUG[kriterium]));
  }
  return { kriterien, moeglich };
}

/** A limit on the Bruttowarmmiete contains the heating. */
function traegtHeizung(tabelle: Tabelle, kriterium: string): boolean {
  return kriterium === 'heizung' && tabelle.grenzen.some(({ bezug }) => bezug === 'bruttowarmmiete');
}

function rahmen(
  urteil: Urteil,
  anfrage: Anfrage,
  tabelle: Tabelle | null,
  moeglich: readonly MoeglicherZuschlag[],
): Pick<Ergebnis, 'urteil' | 'tabelle' | 'hinweise' | 'leistung'> {
  const { stichtag } = anfrage;
  return {
    urteil,
    tabelle: tabelle === null ? null : kopf(tabelle, stichtag),
    hinweise: stichtag === null ? [] : hinweiseFuer(urteil, stichtag, anfrage, tabelle, moeglich),
    leistung: stichtag === null ? null : leistungAm(stichtag),
  };
}

function kopf(t: Tabelle, tag: Tag | null): TabelleImErgebnis {
  return {
    id: t.id,
    gueltigAb: t.gueltigAb,
    gueltigBis: t.gueltigBis,
    herkunft: t.herkunft,
    zuletztBestaetigt: t.zuletztBestaetigt,
    frische: tag === null ? 'veraltet' : frischeAm(t, tag),
    quelle: t.quelle,
  };
}
