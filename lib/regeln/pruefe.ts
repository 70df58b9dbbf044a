import type { Anfrage } from './anfrage';
import type { Ergebnis, KriteriumErgebnis, Orientierung, Urteil } from './ergebnis';
import { frischeIn } from './frische';
import type { Grund } from './gruende';
import { type Daneben, hinweiseFuer } from './hinweise';
import { bewerte } from './kriterium';
import { leistungAm } from './leistung';
import { orientierungFuer } from './orientierung';
import { type Fund, richtwertFuer } from './richtwert';
import type { Tabelle } from './tabelle';
import type { Tag } from './tag';
import { urteilAus } from './urteil';
import { type Haushalt, haushaltIn, type Posten, type Vorbereitet, vorbereitet } from './vorbereitet';
import type { MoeglicherZuschlag } from './zuschlag';

/**
 * Holds an offer against the table in force on its day (`tabelleAm`; null: there is none).
 * Pure: no clock, no text, no I/O. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R).
 */
export function pruefe(anfrage: Anfrage, tabelle: Tabelle | null): Ergebnis {
  const { ort } = anfrage;
  const hindernis = hindernisVor(anfrage, tabelle);
  const bereit = tabelle === null ? null : vorbereitet(tabelle);
  if (bereit === null || ort === null || hindernis !== null) {
    const auffang = bereit !== null && ort !== null && bereit.tabelle.herkunft === 'wogg_auffangwert';
    const orientierung = auffang ? orientierungFuer(bereit, ort, anfrage) : [];
    const gruende = [hindernis ?? 'kein_richtwert_hinterlegt'] as const;
    return ergebnis('nicht_pruefbar', gruende, [], orientierung, anfrage, bereit, NICHTS_DANEBEN);
  }
  const haushalt = haushaltIn(bereit, ort, anfrage);
  const kriterien: KriteriumErgebnis[] = [];
  const moeglich: MoeglicherZuschlag[] = [];
  let warmwasserOffen = false;
  for (const posten of bereit.posten) {
    if ('status' in posten) {
      kriterien.push(posten);
      continue;
    }
    const fund = fundFuer(posten, haushalt, ort, anfrage, bereit.tabelle);
    const bewertung = bewerte(posten, fund, anfrage, bereit);
    kriterien.push(bewertung.ergebnis);
    warmwasserOffen ||= bewertung.warmwasserOffen;
    if (posten.massgeblich && bewertung.moeglich.length > 0) moeglich.push(...bewertung.moeglich);
  }
  const [urteil, gruende] = urteilAus(kriterien);
  return ergebnis(urteil, gruende, kriterien, orientierungFuer(bereit, ort, anfrage), anfrage, bereit, {
    moeglich,
    warmwasserOffen,
  });
}

const NICHTS_DANEBEN: Daneben = { moeglich: [], warmwasserOffen: false };

/** A limit that follows from place and persons alone is found once for each household. */
function fundFuer(posten: Posten, haushalt: Haushalt, ort: string, anfrage: Anfrage, tabelle: Tabelle): Fund {
  if (!posten.nurHaushalt) return richtwertFuer(posten.grenze, ort, anfrage, tabelle);
  const bekannt = haushalt.funde[posten.nummer];
  if (bekannt !== undefined) return bekannt;
  const neu = richtwertFuer(posten.grenze, ort, anfrage, tabelle);
  haushalt.funde[posten.nummer] = neu;
  return neu;
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

function ergebnis(
  urteil: Urteil,
  gruende: readonly Grund[],
  kriterien: readonly KriteriumErgebnis[],
  orientierung: readonly Orientierung[],
  anfrage: Anfrage,
  bereit: Vorbereitet | null,
  daneben: Daneben,
): Ergebnis {
  const { stichtag } = anfrage;
  return {
    urteil,
    gruende,
    kriterien,
    orientierung,
    tabelle:
      bereit === null
        ? null
        : bereit.kopf[stichtag === null ? 'veraltet' : frischeIn(bereit.fristen, stichtag, bereit.art)],
    hinweise: stichtag === null ? [] : hinweiseFuer(urteil, stichtag, anfrage, bereit, daneben),
    leistung: stichtag === null ? null : leistungAm(stichtag),
  };
}
