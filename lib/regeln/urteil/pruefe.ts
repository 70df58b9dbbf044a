import type { Anfrage } from '../anfrage/anfrage';
import type { Ergebnis, KriteriumErgebnis, Orientierung, Urteil } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import { finde } from '../wert/finde';
import type { Fund, MoeglicherZuschlag } from '../wert/knoten';
import type { Masszahl } from '../zahl/einheiten';
import { tagzahl } from '../zahl/tag';
import { eigenanteil, type Ueberschritten } from './eigenanteil';
import { type Entscheid, entscheide, giltFuerFlaeche, warmwasserOffen } from './entscheide';
import { frischeIn } from './frische';
import { hinweiseFuer } from './hinweise';
import { hoechstens, mindestens } from './istwert';
import { entschieden, ohneRichtwert, ungewiss } from './kriterium';
import { leistungAb } from './leistung';
import { orientierungFuer } from './orientierung';
import type { Grenzposten, Haushalt, Ortsplan, Raum, Regelwerk } from './regelwerk';
import { beitrag, gruendeFuer, urteilAus } from './urteil';
import { gebietsplan, hindernisAm, ortsplanFuer } from './zugang';

/**
 * Holds an offer against the prepared table in force on its day (`vorbereite`; null: there is none). Pure: no clock, no
 * text, no I/O, nothing remembered. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R). Each criterion is decided by itself, and the verdict is what they add up to.
 */
export function pruefe(anfrage: Anfrage, werk: Regelwerk | null): Ergebnis {
  const { stichtag, personen } = anfrage;
  const plan = ortsplanFuer(anfrage, werk);
  const gebiet = plan && gebietsplan(plan, anfrage);
  const haushalt = gebiet?.haushalte[personen ?? 0] ?? null;
  const tag = stichtag === null ? null : tagzahl(stichtag);
  const hindernis = tag === null ? 'stichtag_fehlt' : hindernisAm(tag, anfrage, werk, plan);
  const frage: Frage = { anfrage, tag, werk, plan, raum: gebiet?.raum ?? null };
  if (hindernis === null && werk !== null && haushalt !== null && tag !== null)
    return vergleicheAlles(frage, tag, werk, haushalt);
  const auffang = haushalt !== null && werk?.herkunft === 'wogg_auffangwert';
  const gruende: readonly Grund[] = [hindernis ?? 'personenzahl_fehlt'];
  return ergebnis(
    frage,
    { urteil: 'nicht_pruefbar', gruende, kriterien: [], eigenanteil: null },
    auffang ? orientierungFuer(haushalt, anfrage) : [],
    KEINE,
    false,
  );
}

/** A question with what was found for it: its day as a number, the table, and the plan of its place. */
interface Frage {
  readonly anfrage: Anfrage;
  readonly tag: number | null;
  readonly werk: Regelwerk | null;
  readonly plan: Ortsplan | null;
  readonly raum: Raum | null;
}

function vergleicheAlles(frage: Frage, tag: number, werk: Regelwerk, haushalt: Haushalt): Ergebnis {
  const { anfrage } = frage;
  const kriterien = new Array<KriteriumErgebnis>(haushalt.posten.length);
  let anzahl = 0;
  const gruende: Grund[] = [];
  const ueber: Ueberschritten[] = [];
  let summe = 0;
  let moeglich = KEINE;
  let warmwasser = false;
  for (const posten of haushalt.posten) {
    if (posten.art === 'leer') {
      kriterien[anzahl++] = ohneRichtwert(posten, anfrage);
      if (posten.grund === null) continue;
      summe |= beitrag(posten, posten.grund);
      if (posten.massgeblich) merke(gruende, posten.grund);
      continue;
    }
    if (!giltFuerFlaeche(posten, anfrage)) continue;
    const fund = finde(posten.knoten, anfrage);
    const min = mindestens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const max = hoechstens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const vergleiche = (von: Masszahl, bis: Masszahl): Entscheid =>
      mitDeckel(entscheide(posten, fund, von, bis, anfrage, tag, werk.fristen), posten, haushalt, anfrage);
    const entscheid = vergleiche(min, max);
    const offen = entscheid !== 'im_rahmen' && entscheid !== 'ueber_richtwert';
    const kriterium = offen
      ? ungewiss(posten, entscheid, fund, min, max, anfrage, vergleiche(fund.von, fund.von) === 'im_rahmen')
      : entschieden(posten, entscheid, fund, min, max, anfrage);
    summe |= beitrag(posten, entscheid);
    kriterien[anzahl++] = kriterium;
    warmwasser ||= warmwasserOffen(posten, entscheid, anfrage);
    if (!posten.massgeblich) continue;
    if (offen) for (const grund of kriterium.gruende) merke(gruende, grund);
    if (entscheid === 'ueber_richtwert') ueber.push(ueberschritten(posten, fund, min === max));
    if (entscheid !== 'tabelle_veraltet') moeglich = mitMoeglichen(moeglich, fund, min);
  }
  // Limits for flats of another size were left out.
  if (anzahl < kriterien.length) kriterien.length = anzahl;
  const urteil = urteilAus(summe);
  const teile = {
    urteil,
    gruende: gruendeFuer(urteil, summe, gruende),
    kriterien,
    eigenanteil: eigenanteil(ueber, anfrage, gruende.length > 0),
  };
  return ergebnis(frage, teile, orientierungFuer(haushalt, anfrage), moeglich, warmwasser);
}

const KEINE: readonly MoeglicherZuschlag[] = Object.freeze([]);

/** Prices per m² alone let the sum grow with the flat: above the adequate area they are no statement about the rent. */
export function mitDeckel(
  entscheid: Entscheid,
  posten: Grenzposten,
  haushalt: Haushalt,
  anfrage: Anfrage,
): Entscheid {
  const { hoechstensM2 } = haushalt;
  if (
    hoechstensM2 === null ||
    entscheid !== 'im_rahmen' ||
    posten.kriterium !== 'miete' ||
    !posten.massgeblich
  )
    return entscheid;
  return (anfrage.wohnflaeche ?? Number.POSITIVE_INFINITY) <= hoechstensM2 ? entscheid : 'nur_preis_je_m2';
}

function merke(gruende: Grund[], grund: Grund): void {
  if (!gruende.includes(grund)) gruende.push(grund);
}

/** Surcharges that may still raise a limit which the offer exceeds. */
function mitMoeglichen(
  bisher: readonly MoeglicherZuschlag[],
  fund: Fund,
  min: number,
): readonly MoeglicherZuschlag[] {
  const hoechstens = fund.art === 'offen' ? fund.bis : fund.von;
  if (min <= hoechstens || fund.moeglich.length === 0) return bisher;
  return bisher.length === 0 ? fund.moeglich : [...bisher, ...fund.moeglich];
}

function ueberschritten({ bezug }: Grenzposten, fund: Fund, genauerWert: boolean): Ueberschritten {
  return { bezug, richtwert: fund.bis, genau: genauerWert && fund.von === fund.bis };
}

interface Teile {
  readonly urteil: Urteil;
  readonly gruende: readonly Grund[];
  readonly kriterien: readonly KriteriumErgebnis[];
  readonly eigenanteil: Ergebnis['eigenanteil'];
}

function ergebnis(
  { anfrage, tag, werk, plan, raum }: Frage,
  { urteil, gruende, kriterien, eigenanteil: zuViel }: Teile,
  orientierung: readonly Orientierung[],
  moeglich: readonly MoeglicherZuschlag[],
  warmwasser: boolean,
): Ergebnis {
  const daneben = { moeglich, warmwasserOffen: warmwasser, raum };
  return {
    urteil,
    gruende,
    ort: plan === null ? null : plan.ort,
    kriterien,
    eigenanteil: zuViel,
    orientierung,
    tabelle:
      werk === null ? null : werk.kopf[tag === null ? 'veraltet' : frischeIn(werk.fristen, tag, werk.art)],
    hinweise: tag === null ? [] : hinweiseFuer(urteil, tag, anfrage, werk, daneben),
    leistung: tag === null ? null : leistungAb(tag),
  };
}
