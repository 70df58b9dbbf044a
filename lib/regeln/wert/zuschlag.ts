import type { Anfrage } from '../anfrage/anfrage';
import { alsText, istJeM2 } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import type { Bedingung, Zuschlag, Zuschlagsregel } from '../modell/tabelle';
import { alsGenau, type Genau, genauText, mal, plus, vergleiche, zerlegt } from '../zahl/genau';
import { imBand } from './band';
import {
  type Blatt,
  type MoeglicherZuschlag,
  type Offen,
  offen,
  type Zeichnung,
  type Zuschlagsknoten,
} from './knoten';
import { betragVon } from './zuschlag-betrag';

interface Sicherer {
  readonly zuschlag: Zuschlag;
  readonly betrag: Genau;
}

/**
 * A limit with its surcharges: the certain ones raise it, step by step; `bis_zu` and unanswered ones are only named.
 * Of a group one counts; where the document leaves an edge open and two fit, it is the smaller one. A certain one of
 * unknown amount leaves the limit open upwards.
 */
export function mitZuschlaegen(
  basis: Blatt,
  { zuschlaege, regel, zeichnung }: Zuschlagsknoten,
  anfrage: Anfrage,
  angemessen: number | null,
): Blatt {
  const { bezug } = zeichnung;
  const moeglich: MoeglicherZuschlag[] = [];
  const sicher: Sicherer[] = [];
  let ohneBetrag: Grund | null = basis.grund;
  for (const zuschlag of zuschlaege) {
    const trifftZu = gilt(zuschlag.wenn, anfrage);
    if (trifftZu === false) continue;
    const betrag = betragVon(zuschlag, basis, bezug, anfrage, angemessen);
    const steht = trifftZu === true && zuschlag.ist === 'fest';
    if (typeof betrag === 'string') {
      moeglich.push({ zuschlag, betrag: null });
      if (steht) ohneBetrag = betrag;
    } else if (steht) sicher.push({ zuschlag, betrag });
    else moeglich.push({ zuschlag, betrag: zerlegt(betrag).wert });
  }
  const grenze = hoechstens(alsGenau(basis.von, basis.rest), regel, zeichnung);
  const weg: Schritt[] = [];
  const stand = erhoeht(basis, nachRegel(jeGruppeKleinster(sicher), regel), grenze, zeichnung, weg);
  const { wert: von, rest } = zerlegt(stand);
  return {
    art: 'wert',
    von,
    bis:
      ohneBetrag === null ? von : grenze === null || basis.grund !== null ? Infinity : zerlegt(grenze).wert,
    grund: ohneBetrag,
    rest,
    produkt: sicher.length === 0 ? basis.produkt : undefined,
    text: alsText(bezug, von),
    weg,
    vomAnfang: null,
    regeltWarmwasser: basis.regeltWarmwasser,
    teile: [basis],
    moeglich: [...basis.moeglich, ...moeglich],
  };
}

/** An open limit with its surcharges: a certain one may lift it above its highest value, the others are only named. */
export function ueberOffenem(basis: Offen, zuschlaege: readonly Zuschlag[], anfrage: Anfrage): Offen {
  const moegliche = zuschlaege.filter(({ wenn }) => gilt(wenn, anfrage) !== false);
  const hebt = moegliche.some(({ ist, wenn }) => ist === 'fest' && gilt(wenn, anfrage) === true);
  const bis = hebt ? Number.POSITIVE_INFINITY : basis.bis;
  const moeglich = [...basis.moeglich, ...moegliche.map((zuschlag) => ({ zuschlag, betrag: null }))];
  return offen(basis.grund, basis.von, bis, basis.ganz, moeglich, basis.regeltWarmwasser);
}

function erhoeht(
  basis: Blatt,
  sicher: readonly Sicherer[],
  grenze: Genau | null,
  { bezug }: Zeichnung,
  weg: Schritt[],
): Genau {
  let stand = alsGenau(basis.von, basis.rest);
  let ganz = basis.von;
  for (const { zuschlag, betrag } of sicher) {
    const vorher = ganz;
    stand = plus(stand, betrag);
    if (grenze !== null && vergleiche(stand, grenze) > 0) stand = grenze;
    const { wert, rest } = zerlegt(stand);
    ganz = wert;
    weg.push({
      schritt: 'zuschlag',
      werte: {
        name: zuschlag.name,
        ausgangswert: alsText(bezug, vorher),
        zuschlag: alsText(bezug, wert - vorher),
        ...(rest === undefined ? {} : { ergebnis: genauText(stand, istJeM2(bezug) ? 4 : 2) }),
        richtwert: alsText(bezug, wert),
      },
      rechtsgrundlage: zuschlag.rechtsgrundlage,
      quelle: zuschlag.quelle,
    });
  }
  return stand;
}

/** Whether the condition holds; null if the question does not say. The Gemeinde was looked at before. */
function gilt({ merkmal, energiekennwert }: Bedingung, anfrage: Anfrage): boolean | null {
  if (energiekennwert !== null) {
    if (anfrage.energiekennwert === null) return null;
    if (!imBand(energiekennwert, anfrage.energiekennwert)) return false;
  }
  return merkmal === null || anfrage.merkmale.includes(merkmal) ? true : null;
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

function nachRegel(zuschlaege: readonly Sicherer[], { regel }: Zuschlagsregel): readonly Sicherer[] {
  if (regel === 'summe') return zuschlaege;
  return zuschlaege.toSorted((a, b) => vergleiche(b.betrag, a.betrag)).slice(0, 1);
}

/** The most a limit can become; null where the table sets no maximum. */
function hoechstens(
  richtwert: Genau,
  { hoechstensProzent }: Zuschlagsregel,
  { bezug }: Zeichnung,
): Genau | null {
  // A maximum in percent of the rent says nothing about floor area.
  if (hoechstensProzent === null || bezug === 'wohnflaeche') return null;
  return mal(richtwert, 10_000 + hoechstensProzent, 10_000);
}
