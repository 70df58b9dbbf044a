import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { Kriterium, KriteriumErgebnis, Status } from './ergebnis';
import { frischeAm } from './frische';
import type { Grund } from './gruende';
import { type Istwert, istwertFuer } from './istwert';
import { type Fund, richtwertFuer } from './richtwert';
import type { Bezug, Grenze, Tabelle } from './tabelle';
import { angabe, vergleich } from './vergleich';
import type { Gefunden } from './wert/lage';
import type { MoeglicherZuschlag } from './zuschlag';

/** The criterion a compared value belongs to. */
export function kriteriumVon(bezug: Bezug): Kriterium {
  if (bezug === 'wohnflaeche') return 'wohnflaeche';
  return bezug === 'heizkosten' || bezug === 'heizenergie' ? 'heizung' : 'miete';
}

export interface Bewertung {
  readonly ergebnis: KriteriumErgebnis;
  /** Surcharges that may still raise a limit that is exceeded. */
  readonly moeglich: readonly MoeglicherZuschlag[];
}

/**
 * Holds one limit against the offer. Equal counts as within. The offer's value may be known only between two
 * bounds: then the bound that decides is named, and if neither does, the criterion is `nicht_pruefbar`.
 */
export function bewerte(grenze: Grenze, ags: string, anfrage: Anfrage, tabelle: Tabelle): Bewertung {
  const fund = richtwertFuer(grenze, ags, anfrage, tabelle);
  const { richtwert } = fund;
  const istwert = istwertFuer(grenze, anfrage);
  if (!('wert' in richtwert)) {
    const gruende = istwert.grund === null ? [richtwert.grund] : [richtwert.grund, istwert.grund];
    return { ergebnis: offen(grenze, fund, gruende, tabelle), moeglich: KEINE };
  }
  const entscheid = entscheide(istwert, richtwert.wert);
  const grund =
    entscheid === null ? istwert.grund : vorbehalt(grenze, richtwert, entscheid.status, anfrage, tabelle);
  if (entscheid === null || grund !== null) {
    return { ergebnis: offen(grenze, fund, grund === null ? [] : [grund], tabelle), moeglich: KEINE };
  }
  return {
    ergebnis: entschieden(grenze, fund.gebiet, richtwert, entscheid, anfrage, tabelle),
    moeglich: entscheid.status === 'ueber_richtwert' ? fund.moeglich : KEINE,
  };
}

/** A criterion without a published figure: said plainly, and it blocks nothing. */
export function ohneRichtwert(bezug: Bezug): KriteriumErgebnis {
  return {
    kriterium: kriteriumVon(bezug),
    bezug,
    wirkung: 'hinweis',
    massgeblich: false,
    status: 'kein_richtwert',
    gruende: [],
    gebiet: null,
    istwert: null,
    istwertArt: null,
    richtwert: null,
    richtwertSpanne: null,
    differenz: null,
    rechenweg: [],
  };
}

const KEINE: readonly MoeglicherZuschlag[] = [];

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

/** What keeps a comparison from being a statement: a table nobody has confirmed, hot water outside the limit. */
function vorbehalt(
  grenze: Grenze,
  richtwert: Gefunden,
  status: Status,
  anfrage: Anfrage,
  tabelle: Tabelle,
): Grund | null {
  const heizung = kriteriumVon(grenze.bezug) === 'heizung';
  const { stichtag } = anfrage;
  if (stichtag !== null && frischeAm(tabelle, stichtag, heizung ? 'heizung' : 'miete') === 'veraltet') {
    return 'tabelle_veraltet';
  }
  const enthaelt = heizung || grenze.bezug === 'bruttowarmmiete';
  const dezentral = enthaelt && anfrage.heizung?.warmwasser === 'dezentral';
  if (!dezentral || status === 'ueber_richtwert') return null;
  const geregelt = richtwert.weg.some((s) => s.schritt === 'auswahl' && s.werte.frage === 'warmwasser');
  return geregelt ? null : 'warmwasser_dezentral';
}

/** Beside a binding limit for the same value, a higher Nichtprüfungsgrenze is only said. */
function entscheidet(grenze: Grenze, tabelle: Tabelle): boolean {
  if (grenze.wirkung !== 'nichtpruefungsgrenze') return grenze.wirkung === 'massgeblich';
  return !tabelle.grenzen.some(({ bezug, wirkung }) => bezug === grenze.bezug && wirkung === 'massgeblich');
}

function entschieden(
  grenze: Grenze,
  gebiet: string | null,
  richtwert: Gefunden,
  { wert, art, status }: Entscheid,
  anfrage: Anfrage,
  tabelle: Tabelle,
): KriteriumErgebnis {
  const { bezug, wirkung } = grenze;
  return {
    kriterium: kriteriumVon(bezug),
    bezug,
    wirkung,
    massgeblich: entscheidet(grenze, tabelle),
    status,
    gruende: [],
    gebiet,
    istwert: alsText(bezug, wert),
    istwertArt: art,
    richtwert: alsText(bezug, richtwert.wert),
    richtwertSpanne: null,
    differenz: alsText(bezug, wert - richtwert.wert),
    rechenweg: [
      angabe(grenze, anfrage, wert, art),
      ...richtwert.weg,
      vergleich(wert, richtwert.wert, grenze),
    ],
  };
}

function offen(grenze: Grenze, fund: Fund, gruende: readonly Grund[], tabelle: Tabelle): KriteriumErgebnis {
  const { bezug, wirkung } = grenze;
  const { richtwert } = fund;
  const spanne = 'wert' in richtwert ? null : richtwert.spanne;
  return {
    ...ohneRichtwert(bezug),
    wirkung,
    massgeblich: entscheidet(grenze, tabelle),
    status: 'nicht_pruefbar',
    gruende,
    gebiet: fund.gebiet,
    richtwert: 'wert' in richtwert ? alsText(bezug, richtwert.wert) : null,
    richtwertSpanne: spanne === null ? null : [alsText(bezug, spanne[0]), alsText(bezug, spanne[1])],
    rechenweg: 'wert' in richtwert ? richtwert.weg : [],
  };
}
