import type { Anfrage } from './anfrage';
import type { Ergebnis, KriteriumErgebnis, Orientierung, Urteil } from './ergebnis';
import type { Grund } from './gruende';
import { hinweiseFuer } from './hinweise';
import { bewerte } from './kriterium';
import { leistungAm } from './leistung';
import { orientierungFuer } from './orientierung';
import type { Tabelle } from './tabelle';
import type { Tag } from './tag';
import { urteilAus } from './urteil';
import { kopfAm, vorbereitet } from './vorbereitet';
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
  if (tabelle === null || ort === null || hindernis !== null) {
    const auffang = tabelle !== null && ort !== null && tabelle.herkunft === 'wogg_auffangwert';
    const orientierung = auffang ? orientierungFuer(tabelle, ort, anfrage, []) : [];
    const gruende = [hindernis ?? 'kein_richtwert_hinterlegt'] as const;
    return ergebnis('nicht_pruefbar', gruende, [], orientierung, anfrage, tabelle, []);
  }
  const kriterien: KriteriumErgebnis[] = [];
  const moeglich: MoeglicherZuschlag[] = [];
  for (const posten of vorbereitet(tabelle).posten) {
    if ('status' in posten) {
      kriterien.push(posten);
      continue;
    }
    const bewertung = bewerte(posten, ort, anfrage, tabelle);
    kriterien.push(bewertung.ergebnis);
    if (bewertung.ergebnis.massgeblich) moeglich.push(...bewertung.moeglich);
  }
  const [urteil, gruende] = urteilAus(kriterien);
  const orientierung = orientierungFuer(tabelle, ort, anfrage, kriterien);
  return ergebnis(urteil, gruende, kriterien, orientierung, anfrage, tabelle, moeglich);
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
  tabelle: Tabelle | null,
  moeglich: readonly MoeglicherZuschlag[],
): Ergebnis {
  const { stichtag } = anfrage;
  return {
    urteil,
    gruende,
    kriterien,
    orientierung,
    tabelle: tabelle === null ? null : kopfAm(tabelle, stichtag),
    hinweise: stichtag === null ? [] : hinweiseFuer(urteil, stichtag, anfrage, tabelle, moeglich),
    leistung: stichtag === null ? null : leistungAm(stichtag),
  };
}
