import type { Anfrage } from '../anfrage/anfrage';
import { kostenVon, mitEigenerFlaeche } from '../anfrage/kosten';
import type { Ergebnis, KriteriumErgebnis, TabelleImErgebnis } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import { finde } from '../wert/finde';
import type { Fund, MoeglicherZuschlag } from '../wert/knoten';
import type { Masszahl } from '../zahl/einheiten';
import { tagzahl } from '../zahl/tag';
import { bisherigeKosten } from './bisherige-kosten';
import { eigenanteil, type Ueberschritten } from './eigenanteil';
import { type Entscheid, entscheide, giltFuerFlaeche, warmwasserOffen } from './entscheide';
import { frischeIn } from './frische';
import { hinweiseFuer } from './hinweise';
import { hoechstens, mindestens } from './istwert';
import { entschieden, ohneRichtwert, ungewiss } from './kriterium';
import { leistungFuer } from './leistung';
import { orientierungFuer } from './orientierung';
import { giltFuer } from './rechtskreis';
import type { Grenzposten, Haushalt, Ortsplan, Raum, Regelwerk } from './regelwerk';
import { beitrag, gruendeFuer, urteilAus } from './urteil';
import { jeZaehlung } from './zaehlung';
import { gebietsplan, hindernisAm, ortsplanFuer } from './zugang';

/**
 * Holds an offer against the prepared table in force on its day (`vorbereite`; null: there is none). Pure: no clock, no
 * text, no I/O, nothing remembered. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R). Each criterion is decided by itself, and the verdict is what they add up to.
 */
export function pruefe(anfrage: Anfrage, werk: Regelwerk | null): Ergebnis {
  return anfrage.kinder === null ? pruefeEine(anfrage, werk) : jeZaehlung(anfrage, werk, pruefeEine);
}

/** The answer for one number of persons. */
function pruefeEine(anfrage: Anfrage, werk: Regelwerk | null): Ergebnis {
  const { stichtag, personen } = anfrage;
  const plan = ortsplanFuer(anfrage, werk);
  const gebiet = plan && gebietsplan(plan, anfrage);
  const haushalt = gebiet?.haushalte[personen ?? 0] ?? null;
  const tag = stichtag === null ? null : tagzahl(stichtag);
  const hindernis = tag === null ? 'stichtag_fehlt' : hindernisAm(tag, anfrage, werk, plan);
  if (hindernis === null && plan !== null && gebiet && werk !== null && haushalt !== null && tag !== null)
    return vergleicheAlles(anfrage, tag, werk, plan, gebiet.raum, haushalt);
  const auffang = haushalt !== null && werk?.herkunft === 'wogg_auffangwert';
  return {
    urteil: 'nicht_pruefbar',
    gruende: [hindernis ?? 'personenzahl_fehlt'],
    ort: plan === null ? null : plan.ort,
    kriterien: [],
    personenzahlen: KEINE_ZAEHLUNG,
    eigenanteil: null,
    orientierung: auffang ? orientierungFuer(haushalt, kostenVon(anfrage), anfrage) : [],
    tabelle: werk === null ? null : kopf(werk, tag),
    hinweise:
      tag === null
        ? []
        : hinweiseFuer('nicht_pruefbar', tag, anfrage, werk, KEINE, false, gebiet?.raum ?? null),
    leistung: tag === null ? null : leistungFuer(anfrage, tag),
  };
}

function vergleicheAlles(
  ganze: Anfrage,
  tag: number,
  werk: Regelwerk,
  { ort }: Ortsplan,
  raum: Raum | null,
  haushalt: Haushalt,
): Ergebnis {
  const kriterien = new Array<KriteriumErgebnis>(haushalt.posten.length);
  let anzahl = 0;
  let gruende: readonly Grund[] = KEIN_GRUND;
  let ueber: readonly Ueberschritten[] = NICHTS_UEBER;
  let summe = 0;
  let moeglich = KEINE;
  let warmwasser = false;
  const kosten = kostenVon(ganze);
  const anfrage = mitEigenerFlaeche(ganze, kosten);
  for (const posten of haushalt.posten) {
    if (posten.art === 'leer') {
      kriterien[anzahl++] = ohneRichtwert(posten, kosten);
      if (posten.grund === null) continue;
      summe |= beitrag(posten, posten.grund);
      if (posten.massgeblich) gruende = mit(gruende, posten.grund);
      continue;
    }
    if (!giltFuerFlaeche(posten, ganze)) continue;
    const fund = finde(posten.knoten, anfrage);
    const min = mindestens(posten.bezug, posten.mindestBetriebskosten, kosten);
    const max = hoechstens(posten.bezug, posten.mindestBetriebskosten, kosten);
    const entscheid = entscheideMitDeckel(posten, fund, min, max, anfrage, tag, werk, haushalt);
    const offen = entscheid !== 'im_rahmen' && entscheid !== 'ueber_richtwert';
    const kriterium = offen
      ? ungewiss(
          posten,
          entscheid,
          fund,
          min,
          max,
          anfrage,
          entscheideMitDeckel(posten, fund, fund.von, fund.von, anfrage, tag, werk, haushalt) === 'im_rahmen',
        )
      : entschieden(posten, entscheid, fund, min, max, kosten, anfrage);
    summe |= beitrag(posten, entscheid);
    kriterien[anzahl++] = kriterium;
    warmwasser ||= warmwasserOffen(posten, fund, entscheid, anfrage);
    if (!posten.massgeblich) continue;
    if (offen) for (const grund of kriterium.gruende) gruende = mit(gruende, grund);
    if (entscheid === 'ueber_richtwert') ueber = mitUeber(ueber, ueberschritten(posten, fund, min === max));
    if (entscheid !== 'tabelle_veraltet') moeglich = mitMoeglichen(moeglich, fund, min);
  }
  // Limits for flats of another size were left out.
  if (anzahl < kriterien.length) kriterien.length = anzahl;
  if (anfrage.umzug !== null) {
    const deckel = bisherigeKosten(anfrage, tag, kosten, raum, werk);
    if (deckel !== null) {
      kriterien.push(deckel.kriterium);
      summe |= deckel.beitrag;
      for (const grund of deckel.kriterium.gruende) gruende = mit(gruende, grund);
      if (deckel.ueber !== null) ueber = mitUeber(ueber, deckel.ueber);
    }
  }
  const bekannt = giltFuer(anfrage, werk);
  const urteil = bekannt ? urteilAus(summe) : 'nicht_pruefbar';
  return {
    urteil,
    gruende: bekannt ? gruendeFuer(urteil, summe, gruende) : FREMDER_RECHTSKREIS,
    ort,
    kriterien,
    personenzahlen: KEINE_ZAEHLUNG,
    eigenanteil: bekannt ? eigenanteil(ueber, kosten, anfrage.wohnflaeche, gruende.length > 0) : null,
    orientierung: orientierungFuer(haushalt, kosten, anfrage),
    tabelle: kopf(werk, tag),
    hinweise: hinweiseFuer(urteil, tag, anfrage, werk, moeglich, warmwasser, raum),
    leistung: leistungFuer(anfrage, tag),
  };
}

function kopf({ kopf, fristen, art }: Regelwerk, tag: number | null): TabelleImErgebnis {
  return kopf[tag === null ? 'veraltet' : frischeIn(fristen, tag, art)];
}

// Lists that mostly stay empty: a list that grows takes several times the memory of one made whole.
const KEIN_GRUND: readonly Grund[] = Object.freeze([]);
const FREMDER_RECHTSKREIS: readonly Grund[] = Object.freeze(['rechtskreis_nicht_in_tabelle']);
const KEINE_ZAEHLUNG: Ergebnis['personenzahlen'] = Object.freeze([]);
const NICHTS_UEBER: readonly Ueberschritten[] = Object.freeze([]);
const KEINE: readonly MoeglicherZuschlag[] = Object.freeze([]);

/**
 * `entscheide`, and: prices per m² alone let the sum grow with the flat, so above the adequate area they are no
 * statement about the rent. No closure: one would cost memory on every check.
 */
export function entscheideMitDeckel(
  posten: Grenzposten,
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
  tag: number,
  { fristen }: Regelwerk,
  { hoechstensM2 }: Haushalt,
): Entscheid {
  const entscheid = entscheide(posten, fund, min, max, anfrage, tag, fristen);
  if (
    hoechstensM2 === null ||
    entscheid !== 'im_rahmen' ||
    posten.kriterium !== 'miete' ||
    !posten.massgeblich
  )
    return entscheid;
  return (anfrage.wohnflaeche ?? Number.POSITIVE_INFINITY) <= hoechstensM2 ? entscheid : 'nur_preis_je_m2';
}

function mit(gruende: readonly Grund[], grund: Grund): readonly Grund[] {
  if (gruende.length === 0) return [grund];
  return gruende.includes(grund) ? gruende : [...gruende, grund];
}

function mitUeber(ueber: readonly Ueberschritten[], eines: Ueberschritten): readonly Ueberschritten[] {
  return ueber.length === 0 ? [eines] : [...ueber, eines];
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
