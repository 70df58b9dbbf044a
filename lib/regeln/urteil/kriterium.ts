import type { Anfrage } from '../anfrage/anfrage';
import { alsText } from '../modell/bezug';
import type { Genauigkeit, KriteriumErgebnis } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import type { Fund } from '../wert/knoten';
import { schreibeWeg } from '../wert/weg';
import type { Masszahl } from '../zahl/einheiten';
import { angabe } from './angabe';
import type { Entscheid } from './entscheide';
import { grundDerUngewissheit, hoechstens, mindestens } from './istwert';
import { passtWenn } from './passt-wenn';
import type { Grenzposten, Leerposten } from './regelwerk';

/** Writes a comparison that is decided: numbers become text here, and the steps are laid out. */
export function entschieden(
  posten: Grenzposten,
  status: 'im_rahmen' | 'ueber_richtwert',
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
): KriteriumErgebnis {
  const { bezug, zeichnung } = posten;
  const ueber = status === 'ueber_richtwert';
  const exakt = fund.art === 'wert';
  const ist = ueber ? min : max;
  const soll = exakt || !ueber ? fund.von : fund.bis;
  const istwertArt: Genauigkeit = min === max ? 'genau' : ueber ? 'mindestens' : 'hoechstens';
  const istwert = alsText(bezug, ist);
  const richtwert = exakt ? fund.text : alsText(bezug, soll);
  const differenz = alsText(bezug, ist - soll);
  const anfang = angabe(posten, anfrage, istwert, istwertArt);
  const { rechtsgrundlage, quelle } = zeichnung;
  const ende: Schritt = {
    schritt: 'vergleich',
    werte: { istwert, richtwert, differenz },
    rechtsgrundlage,
    quelle,
  };
  return {
    kriterium: posten.kriterium,
    bezug,
    wirkung: posten.wirkung,
    herkunft: posten.herkunft,
    massgeblich: posten.massgeblich,
    status,
    gruende: KEIN_GRUND,
    gebiet: posten.gebiet,
    istwert,
    istwertArt,
    richtwert,
    richtwertArt: exakt ? 'genau' : ueber ? 'hoechstens' : 'mindestens',
    richtwertSpanne: spanneVon(fund, posten),
    differenz,
    passtWenn: null,
    rechenweg: rechenweg(anfang, posten, fund, anfrage, ende),
  };
}

/**
 * Writes a comparison that is not decided: the offer's own value, what is known of the limit, and what would decide.
 * `tragfaehig`: at its lowest value the limit would decide; an old table or open hot water would keep it from that.
 */
export function ungewiss(
  posten: Grenzposten,
  entscheid: Grund,
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
  tragfaehig: boolean,
): KriteriumErgebnis {
  const { bezug, knoten, zeichnung } = posten;
  const weg: Schritt[] = [];
  if (fund.art === 'wert') schreibeWeg(knoten, anfrage, fund, zeichnung, weg);
  return {
    kriterium: posten.kriterium,
    bezug,
    wirkung: posten.wirkung,
    herkunft: posten.herkunft,
    massgeblich: posten.massgeblich,
    status: 'nicht_pruefbar',
    gruende: gruende(posten, entscheid, fund, min, max, anfrage),
    gebiet: posten.gebiet,
    ...eigenerWert(posten.bezug, min, max),
    richtwert: fund.art === 'wert' ? fund.text : null,
    richtwertArt: fund.art === 'wert' ? 'genau' : null,
    richtwertSpanne: spanneVon(fund, posten),
    differenz: null,
    passtWenn: tragfaehig ? passtWenn(posten, fund, min, max, anfrage) : null,
    rechenweg: weg,
  };
}

/** A criterion without a figure, with the offer's own value beside it. */
export function ohneRichtwert(posten: Leerposten, anfrage: Anfrage): KriteriumErgebnis {
  const { bezug, kriterium, massgeblich, grund } = posten;
  return {
    kriterium,
    bezug,
    wirkung: 'hinweis',
    herkunft: 'traeger',
    massgeblich,
    status: grund === null ? 'kein_richtwert' : 'nicht_pruefbar',
    gruende: grund === null ? KEIN_GRUND : [grund],
    gebiet: null,
    ...eigenerWert(bezug, mindestens(bezug, null, anfrage), hoechstens(bezug, null, anfrage)),
    richtwert: null,
    richtwertArt: null,
    richtwertSpanne: null,
    differenz: null,
    passtWenn: null,
    rechenweg: [],
  };
}

const KEIN_GRUND: readonly Grund[] = Object.freeze([]);

function rechenweg(
  anfang: Schritt,
  { knoten, zeichnung }: Grenzposten,
  fund: Fund,
  anfrage: Anfrage,
  ende: Schritt,
): readonly Schritt[] {
  // The usual case written out: a printed cell has one step, and a list that grows costs more.
  if (knoten.art === 'wert' && knoten.weg.length === 1) return [anfang, knoten.weg[0] as Schritt, ende];
  const weg = [anfang];
  schreibeWeg(knoten, anfrage, fund, zeichnung, weg);
  weg.push(ende);
  return weg;
}

/** All reasons: of the limit, of the offer; or the one thing that keeps a comparison from being a statement. */
function gruende(
  { bezug, mindestBetriebskosten }: Grenzposten,
  entscheid: Entscheid & Grund,
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
): readonly Grund[] {
  if (min > fund.bis || max <= fund.von) return [entscheid];
  const offen = fund.grund !== null && (fund.art === 'offen' || min > fund.von) ? [fund.grund] : [];
  return min === max ? offen : [...offen, grundDerUngewissheit(bezug, mindestBetriebskosten, anfrage)];
}

function spanneVon(fund: Fund, { bezug }: Grenzposten): KriteriumErgebnis['richtwertSpanne'] {
  if (fund.art === 'wert' || fund.von < 0 || !Number.isFinite(fund.bis)) return null;
  return [alsText(bezug, fund.von), alsText(bezug, fund.bis)];
}

function eigenerWert(
  bezug: Grenzposten['bezug'],
  min: Masszahl,
  max: Masszahl,
): Pick<KriteriumErgebnis, 'istwert' | 'istwertArt'> {
  if (min === max) return { istwert: alsText(bezug, min), istwertArt: 'genau' };
  if (Number.isFinite(max)) return { istwert: alsText(bezug, max), istwertArt: 'hoechstens' };
  return min > 0
    ? { istwert: alsText(bezug, min), istwertArt: 'mindestens' }
    : { istwert: null, istwertArt: null };
}
