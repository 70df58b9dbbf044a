import type { Anfrage } from './anfrage';
import type { Ergebnis, KriteriumErgebnis, TabelleImErgebnis, Urteil } from './ergebnis';
import type { Grund } from './gruende';
import { hinweiseFuer } from './hinweise';
import { bewerte, kriteriumVon, ohneRichtwert } from './kriterium';
import type { Bezug, Tabelle } from './tabelle';

/**
 * Holds an offer against the table in force on its day (`tabelleAm`; null: there is none).
 * Pure: no clock, no text, no I/O. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R).
 */
export function pruefe(anfrage: Anfrage, tabelle: Tabelle | null): Ergebnis {
  const hindernis = hindernisVor(anfrage, tabelle);
  if (hindernis !== null || tabelle === null || anfrage.ort === null) {
    return ergebnis('nicht_pruefbar', [hindernis ?? 'kein_richtwert_hinterlegt'], [], anfrage, tabelle);
  }
  const kriterien = alleKriterien(tabelle, anfrage.ort, anfrage);
  const [urteil, gruende] = urteilAus(kriterien);
  return ergebnis(urteil, gruende, kriterien, anfrage, tabelle);
}

/** What forbids a verdict before any amount is looked at. */
function hindernisVor(anfrage: Anfrage, tabelle: Tabelle | null): Grund | null {
  if (anfrage.stichtag === null) return 'stichtag_fehlt';
  if (anfrage.ort === null) return 'ort_unbekannt';
  if (tabelle === null || !giltAm(tabelle, anfrage.stichtag)) return 'kein_richtwert_hinterlegt';
  if (!Object.hasOwn(tabelle.gemeinden, anfrage.ort)) return 'ort_unbekannt';
  if (anfrage.personen === null) return 'personenzahl_fehlt';
  if (anfrage.alleLeistungsberechtigt === null) return 'haushalt_ungeklaert';
  return anfrage.alleLeistungsberechtigt ? null : 'haushalt_nicht_gemeinsam';
}

function giltAm(tabelle: Tabelle, tag: string): boolean {
  return tabelle.gueltigAb <= tag && (tabelle.gueltigBis === null || tag <= tabelle.gueltigBis);
}

const REIHENFOLGE = ['miete', 'wohnflaeche', 'heizung'] as const;
const HAUPTBEZUG = { miete: 'bruttokaltmiete', wohnflaeche: 'wohnflaeche', heizung: 'heizkosten' } as const;

function alleKriterien(tabelle: Tabelle, ags: string, anfrage: Anfrage): KriteriumErgebnis[] {
  const kriterien: KriteriumErgebnis[] = [];
  const genannt = Object.keys(tabelle.ohneRichtwert) as Bezug[];
  for (const kriterium of REIHENFOLGE) {
    const vorher = kriterien.length;
    for (const grenze of tabelle.grenzen) {
      if (kriteriumVon(grenze.bezug) === kriterium) kriterien.push(bewerte(grenze, ags, anfrage));
    }
    for (const bezug of genannt) {
      if (kriteriumVon(bezug) === kriterium) kriterien.push(ohneRichtwert(bezug));
    }
    if (kriterien.length === vorher) kriterien.push(ohneRichtwert(HAUPTBEZUG[kriterium]));
  }
  return kriterien;
}

/** Over is certain even if other values are missing; within needs every decisive value. */
function urteilAus(kriterien: readonly KriteriumErgebnis[]): [Urteil, readonly Grund[]] {
  let heizungUeber = false;
  let mieteImRahmen = false;
  let mieteUeber = false;
  const gruende: Grund[] = [];
  for (const k of kriterien) {
    if (!k.massgeblich) continue;
    if (k.status === 'nicht_pruefbar') {
      for (const grund of k.gruende) if (!gruende.includes(grund)) gruende.push(grund);
    } else if (k.status === 'ueber_richtwert') {
      if (k.kriterium === 'heizung') heizungUeber = true;
      else mieteUeber = true;
    } else if (k.kriterium === 'miete') {
      mieteImRahmen = true;
    }
  }
  if (mieteUeber) return ['ueber_richtwert', KEINE];
  if (gruende.length > 0) return ['nicht_pruefbar', gruende];
  if (!mieteImRahmen) return ['nicht_pruefbar', ['kein_mietrichtwert']];
  return [heizungUeber ? 'nur_heizung_ueber' : 'im_rahmen', KEINE];
}

const KEINE: readonly Grund[] = Object.freeze([]);

function ergebnis(
  urteil: Urteil,
  gruende: readonly Grund[],
  kriterien: readonly KriteriumErgebnis[],
  anfrage: Anfrage,
  tabelle: Tabelle | null,
): Ergebnis {
  return {
    urteil,
    gruende,
    kriterien,
    tabelle: tabelle === null ? null : kopf(tabelle),
    hinweise: anfrage.stichtag === null ? [] : hinweiseFuer(urteil, anfrage.stichtag),
  };
}

function kopf(t: Tabelle): TabelleImErgebnis {
  return {
    id: t.id,
    gueltigAb: t.gueltigAb,
    gueltigBis: t.gueltigBis,
    herkunft: t.herkunft,
    zuletztBestaetigt: t.zuletztBestaetigt,
    quelle: t.quelle,
  };
}
