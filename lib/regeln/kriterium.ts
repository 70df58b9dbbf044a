import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { KriteriumErgebnis, Status } from './ergebnis';
import { frischeIn } from './frische';
import type { Grund } from './gruende';
import { type Istwert, istwertFuer } from './istwert';
import type { Fund } from './richtwert';
import { angabe, vergleich } from './vergleich';
import type { Posten, Vorbereitet } from './vorbereitet';
import type { Gefunden } from './wert/lage';
import type { MoeglicherZuschlag } from './zuschlag';

export interface Bewertung {
  readonly ergebnis: KriteriumErgebnis;
  /** Surcharges that may still raise a limit that is exceeded. */
  readonly moeglich: readonly MoeglicherZuschlag[];
  /** It is within a limit that contains hot water, and nobody knows how the flat makes it. */
  readonly warmwasserOffen: boolean;
}

/**
 * Holds one limit against the offer. Equal counts as within. The offer's value may be known only between two
 * bounds: then the bound that decides is named, and if neither does, the criterion is `nicht_pruefbar`.
 */
export function bewerte(posten: Posten, fund: Fund, anfrage: Anfrage, bereit: Vorbereitet): Bewertung {
  const { richtwert } = fund;
  const istwert = istwertFuer(posten.grenze, anfrage);
  if (!('wert' in richtwert)) {
    const gruende = istwert.grund === null ? [richtwert.grund] : [richtwert.grund, istwert.grund];
    return { ergebnis: offen(posten, fund, gruende), moeglich: KEINE, warmwasserOffen: false };
  }
  const entscheid = entscheide(istwert, richtwert.wert);
  if (entscheid === null) {
    const gruende = istwert.grund === null ? [] : [istwert.grund];
    return { ergebnis: offen(posten, fund, gruende), moeglich: KEINE, warmwasserOffen: false };
  }
  const ueber = entscheid.status === 'ueber_richtwert';
  const moeglich = ueber ? fund.moeglich : KEINE;
  const grund = vorbehalt(posten, fund, richtwert, entscheid, anfrage, bereit);
  if (grund !== null) return { ergebnis: offen(posten, fund, [grund]), moeglich, warmwasserOffen: false };
  return {
    ergebnis: entschieden(posten, fund, richtwert, entscheid, anfrage),
    moeglich,
    // A table with a branch for it gives no value without an answer.
    warmwasserOffen: posten.art === 'heizung' && !ueber && (anfrage.heizung?.warmwasser ?? null) === null,
  };
}

const KEINE: readonly MoeglicherZuschlag[] = [];
const KEIN_GRUND: readonly Grund[] = Object.freeze([]);

interface Entscheid {
  readonly wert: number;
  readonly art: 'genau' | 'mindestens' | 'hoechstens';
  readonly status: Status;
}

function entscheide(istwert: Istwert, richtwert: number): Entscheid | null {
  if (istwert.min > richtwert) {
    const art = istwert.min === istwert.max ? 'genau' : 'mindestens';
    return { wert: istwert.min, art, status: 'ueber_richtwert' };
  }
  if (istwert.max === null || istwert.max > richtwert) return null;
  const art = istwert.min === istwert.max ? 'genau' : 'hoechstens';
  return { wert: istwert.max, art, status: 'im_rahmen' };
}

/**
 * What keeps a comparison from being a statement: a table nobody has confirmed, a surcharge that applies and whose
 * amount is not known, hot water outside the limit.
 */
function vorbehalt(
  { art }: Posten,
  { offen: zuschlag }: Fund,
  richtwert: Gefunden,
  { status, wert }: Entscheid,
  anfrage: Anfrage,
  { fristen }: Vorbereitet,
): Grund | null {
  const { stichtag } = anfrage;
  if (stichtag !== null && frischeIn(fristen, stichtag, art) === 'veraltet') return 'tabelle_veraltet';
  if (status === 'ueber_richtwert') {
    const reicht = zuschlag === null || (zuschlag.hoechstens !== null && wert > zuschlag.hoechstens);
    return reicht ? null : zuschlag.grund;
  }
  if (art !== 'heizung' || anfrage.heizung?.warmwasser !== 'dezentral') return null;
  const geregelt = richtwert.weg.some((s) => s.schritt === 'auswahl' && s.werte.frage === 'warmwasser');
  return geregelt ? null : 'warmwasser_dezentral';
}

function entschieden(
  { grenze, kriterium, massgeblich }: Posten,
  { gebiet, text }: Fund,
  richtwert: Gefunden,
  { wert, art, status }: Entscheid,
  anfrage: Anfrage,
): KriteriumErgebnis {
  const { bezug, wirkung } = grenze;
  const istwert = alsText(bezug, wert);
  const soll = text ?? alsText(bezug, richtwert.wert);
  const differenz = alsText(bezug, wert - richtwert.wert);
  return {
    kriterium,
    bezug,
    wirkung,
    massgeblich,
    status,
    gruende: KEIN_GRUND,
    gebiet,
    istwert,
    istwertArt: art,
    richtwert: soll,
    richtwertSpanne: null,
    differenz,
    rechenweg: [
      angabe(grenze, anfrage, istwert, art),
      ...richtwert.weg,
      vergleich(istwert, soll, differenz, grenze),
    ],
  };
}

function offen(
  { grenze, kriterium, massgeblich }: Posten,
  fund: Fund,
  gruende: readonly Grund[],
): KriteriumErgebnis {
  const { bezug, wirkung } = grenze;
  const { richtwert } = fund;
  const spanne = 'wert' in richtwert ? null : richtwert.spanne;
  return {
    kriterium,
    bezug,
    wirkung,
    massgeblich,
    status: 'nicht_pruefbar',
    gruende,
    gebiet: fund.gebiet,
    istwert: null,
    istwertArt: null,
    richtwert: fund.text,
    richtwertSpanne: spanne === null ? null : [alsText(bezug, spanne[0]), alsText(bezug, spanne[1])],
    differenz: null,
    rechenweg: 'wert' in richtwert ? richtwert.weg : [],
  };
}
