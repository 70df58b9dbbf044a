import { alsGenau, type Genau, genauText, mal, plus, vergleiche, zerlegt } from './genau';
import type { Grund } from './gruende';
import type { Band, Bedingung, Schritt, Zuschlag } from './tabelle';
import { type Gefunden, type Lage, textIn } from './wert/lage';
import { betragVon } from './zuschlag-betrag';

/** A surcharge that may apply but is not certain: it is said, and never changes the verdict. */
export interface MoeglicherZuschlag {
  readonly zuschlag: Zuschlag;
  /** In the unit of the limit; null if the area or price it needs is not known. */
  readonly betrag: number | null;
}

/** A certain surcharge of unknown amount: the limit is higher than its value, at most `hoechstens` if that is known. */
export interface OffenerZuschlag {
  readonly grund: Grund;
  readonly hoechstens: number | null;
}

export interface Erhoeht {
  readonly richtwert: Gefunden;
  readonly moeglich: readonly MoeglicherZuschlag[];
  readonly offen: OffenerZuschlag | null;
}

interface Sicherer {
  readonly zuschlag: Zuschlag;
  readonly betrag: Genau;
}

/**
 * A limit with its surcharges: the certain ones raise it, step by step; `bis_zu` and unanswered ones are only named.
 * Of a group one counts; where the document leaves an edge open and two fit, it is the smaller one.
 */
export function mitZuschlaegen(richtwert: Gefunden, lage: Lage): Erhoeht {
  const moeglich: MoeglicherZuschlag[] = [];
  const sicher: Sicherer[] = [];
  const grenze = hoechstens(alsGenau(richtwert.wert, richtwert.rest), lage);
  let offen: OffenerZuschlag | null = null;
  for (const zuschlag of lage.tabelle.zuschlaege) {
    if (zuschlag.bezug !== lage.grenze.bezug) continue;
    const trifftZu = gilt(zuschlag.wenn, lage);
    if (trifftZu === 'nein') continue;
    const betrag = betragVon(zuschlag, richtwert, lage);
    const steht = trifftZu === 'ja' && zuschlag.ist === 'fest';
    if (typeof betrag === 'string') {
      moeglich.push({ zuschlag, betrag: null });
      if (steht) offen = { grund: betrag, hoechstens: grenze && zerlegt(grenze).wert };
    } else if (steht) sicher.push({ zuschlag, betrag });
    else moeglich.push({ zuschlag, betrag: zerlegt(betrag).wert });
  }
  return {
    richtwert: sicher.length === 0 ? richtwert : erhoeht(richtwert, sicher, grenze, lage),
    moeglich,
    offen,
  };
}

function erhoeht(
  richtwert: Gefunden,
  sicher: readonly Sicherer[],
  grenze: Genau | null,
  lage: Lage,
): Gefunden {
  let stand = alsGenau(richtwert.wert, richtwert.rest);
  let ganz = richtwert.wert;
  const weg: Schritt[] = [...richtwert.weg];
  for (const { zuschlag, betrag } of nachRegel(jeGruppeKleinster(sicher), lage)) {
    const vorher = ganz;
    stand = plus(stand, betrag);
    if (grenze !== null && vergleiche(stand, grenze) > 0) stand = grenze;
    const { wert, rest } = zerlegt(stand);
    ganz = wert;
    weg.push({
      schritt: 'zuschlag',
      werte: {
        name: zuschlag.name,
        ausgangswert: textIn(lage, vorher),
        zuschlag: textIn(lage, wert - vorher),
        ...(rest === undefined ? {} : { ergebnis: genauText(lage.grenze.bezug, stand) }),
        richtwert: textIn(lage, wert),
      },
      rechtsgrundlage: zuschlag.rechtsgrundlage,
      quelle: zuschlag.quelle,
    });
  }
  return { ...zerlegt(stand), weg };
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

function jeGruppeKleinster(zuschlaege: readonly Sicherer[]): readonly Sicherer[] {
  return zuschlaege.filter(({ zuschlag, betrag }, i) => {
    if (zuschlag.gruppe === null) return true;
    return !zuschlaege.some((anderer, j) => {
      if (anderer.zuschlag.gruppe !== zuschlag.gruppe) return false;
      const unterschied = vergleiche(anderer.betrag, betrag);
      return unterschied < 0 || (unterschied === 0 && j < i);
    });
  });
}

function nachRegel(zuschlaege: readonly Sicherer[], { tabelle }: Lage): readonly Sicherer[] {
  if (tabelle.zuschlagsregel.regel === 'summe') return zuschlaege;
  return zuschlaege.toSorted((a, b) => vergleiche(b.betrag, a.betrag)).slice(0, 1);
}

/** The most a limit can become; null where the table sets no maximum. */
function hoechstens(richtwert: Genau, { tabelle, grenze }: Lage): Genau | null {
  const { hoechstensProzent } = tabelle.zuschlagsregel;
  // A maximum in percent of the rent says nothing about floor area.
  if (hoechstensProzent === null || grenze.bezug === 'wohnflaeche') return null;
  return mal(richtwert, 10_000 + hoechstensProzent, 10_000);
}
