import { istJeM2 } from './einheit';
import { type Runden, rundeBruch } from './runden';
import type { Band, Bedingung, Schritt, Zuschlag } from './tabelle';
import { angemesseneFlaeche } from './wert/flaeche';
import { type Gefunden, type Lage, textIn } from './wert/lage';
import { preisFuer } from './wert/preis-mal-flaeche';

/** A surcharge that may apply but is not certain: it is said, and never changes the verdict. */
export interface MoeglicherZuschlag {
  readonly zuschlag: Zuschlag;
  /** In the unit of the limit. */
  readonly betrag: number;
}

/**
 * A limit with its surcharges: the certain ones raise it, step by step; `bis_zu` and unanswered ones are only named.
 * Of a group one counts; where the document leaves an edge open and two fit, it is the smaller one.
 */
export function mitZuschlaegen(
  richtwert: Gefunden,
  lage: Lage,
): { richtwert: Gefunden; moeglich: MoeglicherZuschlag[] } {
  const moeglich: MoeglicherZuschlag[] = [];
  const sicher: MoeglicherZuschlag[] = [];
  for (const zuschlag of lage.tabelle.zuschlaege) {
    if (zuschlag.bezug !== lage.grenze.bezug) continue;
    const trifftZu = gilt(zuschlag.wenn, lage);
    if (trifftZu === 'nein') continue;
    const betrag = betragVon(zuschlag, richtwert.wert, lage);
    if (betrag === null) continue;
    (trifftZu === 'ja' && zuschlag.ist === 'fest' ? sicher : moeglich).push({ zuschlag, betrag });
  }
  if (sicher.length === 0) return { richtwert, moeglich };
  const gewaehlt = nachRegel(jeGruppeKleinster(sicher), lage);
  let stand = richtwert.wert;
  const grenze = hoechstens(richtwert.wert, lage);
  const weg: Schritt[] = [...richtwert.weg];
  for (const { zuschlag, betrag } of gewaehlt) {
    const vorher = stand;
    stand = Math.min(stand + betrag, grenze);
    weg.push({
      schritt: 'zuschlag',
      werte: {
        name: zuschlag.name,
        ausgangswert: textIn(lage, vorher),
        zuschlag: textIn(lage, stand - vorher),
        richtwert: textIn(lage, stand),
      },
      rechtsgrundlage: zuschlag.rechtsgrundlage,
      quelle: zuschlag.quelle,
    });
  }
  return { richtwert: { wert: stand, weg }, moeglich };
}

/** Whether the condition holds; `offen` if the question does not say. */
function gilt(
  { merkmal, energiekennwert, gemeinden }: Bedingung,
  { anfrage }: Lage,
): 'ja' | 'nein' | 'offen' {
  if (gemeinden !== null && (anfrage.ort === null || !gemeinden.includes(anfrage.ort))) return 'nein';
  if (energiekennwert !== null) {
    if (anfrage.energiekennwert === null) return 'offen';
    if (!imBand(energiekennwert, anfrage.energiekennwert)) return 'nein';
  }
  return merkmal === null || anfrage.merkmale.includes(merkmal) ? 'ja' : 'offen';
}

function imBand({ ab, ueber, bis, unter }: Band, zahl: number): boolean {
  if (ab !== null && zahl < ab) return false;
  if (ueber !== null && zahl <= ueber) return false;
  if (bis !== null && zahl > bis) return false;
  return unter === null || zahl < unter;
}

/** The amount of a surcharge on a limit, in its unit; null if the area or price it needs is unknown. */
function betragVon({ plus, runden }: Zuschlag, richtwert: number, lage: Lage): number | null {
  const jeM2 = istJeM2(lage.grenze.bezug);
  switch (plus.art) {
    case 'prozent':
      return jeM2
        ? rundeJeM2(richtwert * plus.zahl, runden)
        : rundeBruch(richtwert * plus.zahl, 10_000, runden);
    case 'euro':
      return jeM2 ? plus.zahl * 100 : plus.zahl;
    case 'euro_je_m2': {
      // A ceiling per m² rises by the price itself, whatever the area.
      if (jeM2) return plus.zahl;
      const flaeche = plus.flaeche === 'wohnung' ? lage.anfrage.wohnflaeche : angemesseneFlaeche(lage);
      return flaeche === null ? null : rundeBruch(plus.zahl * flaeche, 10_000, runden);
    }
    case 'm2': {
      if (lage.grenze.bezug === 'wohnflaeche') return plus.zahl;
      const { wert } = lage.gebiet;
      if (wert.art !== 'preis_mal_flaeche') return null;
      const preis = preisFuer(wert, lage.anfrage.personen);
      const monate = wert.zeitraum === 'jahr' ? 12 : 1;
      return preis === null ? null : rundeBruch(preis * plus.zahl, 10_000 * monate, runden);
    }
  }
}

/** A part of a price per m²: ten-thousandths, or rounded in cents where the rule rounds. */
function rundeJeM2(zaehler: number, runden: Runden): number {
  const cent = runden === 'nicht' ? 1 : 100;
  return rundeBruch(zaehler, 10_000 * cent, runden) * cent;
}

function jeGruppeKleinster(zuschlaege: readonly MoeglicherZuschlag[]): MoeglicherZuschlag[] {
  return zuschlaege.filter(({ zuschlag, betrag }, i) => {
    if (zuschlag.gruppe === null) return true;
    return !zuschlaege.some(
      (anderer, j) =>
        anderer.zuschlag.gruppe === zuschlag.gruppe &&
        (anderer.betrag < betrag || (anderer.betrag === betrag && j < i)),
    );
  });
}

function nachRegel(
  zuschlaege: readonly MoeglicherZuschlag[],
  { tabelle }: Lage,
): readonly MoeglicherZuschlag[] {
  if (tabelle.zuschlagsregel.regel === 'summe') return zuschlaege;
  return zuschlaege.toSorted((a, b) => b.betrag - a.betrag).slice(0, 1);
}

/** The most a limit can become; fractions of a cent above the maximum are no part of it. */
function hoechstens(richtwert: number, { tabelle, grenze }: Lage): number {
  const { hoechstensProzent } = tabelle.zuschlagsregel;
  // A maximum in percent of the rent says nothing about floor area.
  if (hoechstensProzent === null || grenze.bezug === 'wohnflaeche') return Number.MAX_SAFE_INTEGER;
  const mehr = richtwert * hoechstensProzent;
  return richtwert + (mehr - (mehr % 10_000)) / 10_000;
}
