import type { Anfrage } from '../anfrage/anfrage';
import type { Kosten } from '../anfrage/kosten';
import { alsText, type Bezug } from '../modell/bezug';
import type { Genauigkeit, KriteriumErgebnis } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import type { Fund } from '../wert/knoten';
import { schreibeWeg, spanne } from '../wert/weg';
import type { Masszahl } from '../zahl/einheiten';
import { angabe } from './angabe';
import type { Entscheid } from './entscheide';
import { grundDerUngewissheit, hoechstens, mindestens } from './istwert';
import { nachKoepfen, vorDerAngabe } from './kostenschritte';
import { passtWenn } from './passt-wenn';
import type { Grenzposten, Leerposten } from './regelwerk';

/** Writes a comparison that is decided: numbers become text here, and the steps are laid out. */
export function entschieden(
  posten: Grenzposten,
  status: 'im_rahmen' | 'ueber_richtwert',
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  kosten: Kosten,
  anfrage: Anfrage,
): KriteriumErgebnis {
  const { bezug, zeichnung } = posten;
  const ueber = status === 'ueber_richtwert';
  const exakt = fund.von === fund.bis;
  const ist = ueber ? min : max;
  const soll = ueber ? fund.bis : fund.von;
  const istwertArt: Genauigkeit = min === max ? 'genau' : ueber ? 'mindestens' : 'hoechstens';
  const istwert = alsText(bezug, ist);
  const richtwert = exakt && fund.art === 'wert' ? fund.text : alsText(bezug, soll);
  const differenz = alsText(bezug, ist - soll);
  const ganzes = kosten.schlicht ? istwert : ganzesAls(posten, istwertArt, kosten);
  const anfang = angabe(posten, kosten, anfrage, ganzes, istwertArt);
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
    rechenweg: kosten.schlicht
      ? rechenweg(anfang, posten, fund, anfrage, ende)
      : [
          ...vorDerAngabe(posten, anfrage),
          anfang,
          ...nachKoepfen(posten, kosten, ganzes, istwert),
          ...rechenweg(anfang, posten, fund, anfrage, ende).slice(1),
        ],
  };
}

/**
 * Writes a comparison that is not decided: the offer's own value, what is known of the limit, and what would decide.
 * `kannPassen`: an offer at the limit's lowest value would be within, so an amount is all that is missing.
 */
export function ungewiss(
  posten: Grenzposten,
  entscheid: Grund,
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
  kannPassen: boolean,
): KriteriumErgebnis {
  const { bezug, knoten, zeichnung } = posten;
  const weg: Schritt[] = [];
  // Bounds are figures too: where they stand, so do the steps to them.
  if (fund.von >= 0) schreibeWeg(knoten, anfrage, fund, zeichnung, weg);
  return {
    kriterium: posten.kriterium,
    bezug,
    wirkung: posten.wirkung,
    herkunft: posten.herkunft,
    massgeblich: posten.massgeblich,
    status: 'nicht_pruefbar',
    gruende: gruende(posten, entscheid, fund, min, max, anfrage),
    gebiet: posten.gebiet,
    istwert: eigenerWert(bezug, min, max),
    istwertArt: artDesEigenen(min, max),
    richtwert: fund.art === 'wert' ? fund.text : null,
    richtwertArt: fund.art === 'offen' ? null : fund.von === fund.bis ? 'genau' : 'mindestens',
    richtwertSpanne: spanneVon(fund, posten),
    differenz: null,
    passtWenn: kannPassen ? passtWenn(posten, fund, min, max, anfrage) : null,
    rechenweg: weg,
  };
}

/** A criterion without a figure, with the offer's own value beside it. */
export function ohneRichtwert(posten: Leerposten, kosten: Kosten): KriteriumErgebnis {
  const { bezug, kriterium, massgeblich, grund } = posten;
  const min = mindestens(bezug, null, kosten);
  const max = hoechstens(bezug, null, kosten);
  return {
    kriterium,
    bezug,
    wirkung: 'hinweis',
    herkunft: 'traeger',
    massgeblich,
    status: grund === null ? 'kein_richtwert' : 'nicht_pruefbar',
    gruende: grund === null ? KEIN_GRUND : [grund],
    gebiet: null,
    istwert: eigenerWert(bezug, min, max),
    istwertArt: artDesEigenen(min, max),
    richtwert: null,
    richtwertArt: null,
    richtwertSpanne: null,
    differenz: null,
    passtWenn: null,
    rechenweg: [],
  };
}

const KEIN_GRUND: readonly Grund[] = Object.freeze([]);

/** The offer's own value for the whole flat, where only a share is compared. */
function ganzesAls({ bezug, mindestBetriebskosten }: Grenzposten, art: Genauigkeit, kosten: Kosten): string {
  const ganze = { ...kosten, koepfe: 1, alleKoepfe: 1 };
  const grenze = art === 'mindestens' ? mindestens : hoechstens;
  return alsText(bezug, grenze(bezug, mindestBetriebskosten, ganze));
}

function rechenweg(
  anfang: Schritt,
  { knoten, zeichnung }: Grenzposten,
  fund: Fund,
  anfrage: Anfrage,
  ende: Schritt,
): readonly Schritt[] {
  // A certain surcharge of unknown amount: the steps end at the part that is sure.
  const unsicher = fund.art === 'wert' && fund.grund !== null;
  const fertig = fund.art === 'wert' && !unsicher ? fund.vomAnfang : null;
  if (fertig === null) {
    const weg = [anfang];
    schreibeWeg(knoten, anfrage, fund, zeichnung, weg);
    if (unsicher && fund.grund !== null) weg.push(spanne(fund.grund, fund, zeichnung));
    weg.push(ende);
    return weg;
  }
  // The usual cases: the length is known, and a list that grows takes several times the memory.
  if (fertig.length === 1) return [anfang, fertig[0] as Schritt, ende];
  if (fertig.length === 3)
    return [anfang, fertig[0] as Schritt, fertig[1] as Schritt, fertig[2] as Schritt, ende];
  const weg = new Array<Schritt>(fertig.length + 2);
  weg[0] = anfang;
  for (let i = 0; i < fertig.length; i++) weg[i + 1] = fertig[i] as Schritt;
  weg[fertig.length + 1] = ende;
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
  if (entscheid === 'nur_orientierung' || min > fund.bis || max <= fund.von) return [entscheid];
  const offen = fund.grund !== null && (fund.art === 'offen' || min > fund.von) ? [fund.grund] : [];
  return min === max ? offen : [...offen, grundDerUngewissheit(bezug, mindestBetriebskosten, anfrage)];
}

function spanneVon(fund: Fund, { bezug }: Grenzposten): KriteriumErgebnis['richtwertSpanne'] {
  if ((fund.art === 'wert' && fund.von === fund.bis) || fund.von < 0 || !Number.isFinite(fund.bis))
    return null;
  return [alsText(bezug, fund.von), alsText(bezug, fund.bis)];
}

/** The offer's own value: exact, or the end that is known. */
function eigenerWert(bezug: Bezug, min: Masszahl, max: Masszahl): string | null {
  if (Number.isFinite(max)) return alsText(bezug, max);
  return min > 0 ? alsText(bezug, min) : null;
}

function artDesEigenen(min: Masszahl, max: Masszahl): Genauigkeit | null {
  if (min === max) return 'genau';
  if (Number.isFinite(max)) return 'hoechstens';
  return min > 0 ? 'mindestens' : null;
}
