import type { Anfrage } from '../anfrage/anfrage';
import type { Ergebnis, KriteriumErgebnis, Orientierung, Urteil } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import { finde } from '../wert/finde';
import type { Fund, MoeglicherZuschlag } from '../wert/knoten';
import type { Masszahl } from '../zahl/einheiten';
import { eigenanteil, type Ueberschritten } from './eigenanteil';
import { type Entscheid, entscheide, giltFuerFlaeche, warmwasserOffen } from './entscheide';
import { frischeIn } from './frische';
import { type Daneben, hinweiseFuer } from './hinweise';
import { hoechstens, mindestens } from './istwert';
import { entschieden, ohneRichtwert, ungewiss } from './kriterium';
import { leistungAm } from './leistung';
import { orientierungFuer } from './orientierung';
import type { Grenzposten, Haushalt, Regelwerk } from './regelwerk';
import { Urteilssumme } from './urteil';
import { planFuer, type Zugang, zugangZu } from './zugang';

/**
 * Holds an offer against the prepared table in force on its day (`vorbereite`; null: there is none). Pure: no clock, no
 * text, no I/O, nothing remembered. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R). Each criterion is decided by itself, and the verdict is what they add up to.
 */
export function pruefe(anfrage: Anfrage, werk: Regelwerk | null): Ergebnis {
  const zugang = zugangZu(anfrage, werk);
  if (typeof zugang !== 'string') return vergleicheAlles(anfrage, zugang);
  const plan = planFuer(anfrage, werk);
  const auffang = werk?.herkunft === 'wogg_auffangwert' ? plan?.haushalte[anfrage.personen ?? 0] : undefined;
  return ergebnis(
    { urteil: 'nicht_pruefbar', gruende: [zugang], kriterien: [], eigenanteil: null },
    auffang === undefined ? [] : orientierungFuer(auffang, anfrage),
    anfrage,
    werk,
    { moeglich: [], warmwasserOffen: false, raum: plan?.raum ?? null },
  );
}

function vergleicheAlles(anfrage: Anfrage, { werk, stichtag, plan, haushalt }: Zugang): Ergebnis {
  const summe = new Urteilssumme();
  const kriterien: KriteriumErgebnis[] = [];
  const gruende: Grund[] = [];
  const ueber: Ueberschritten[] = [];
  let moeglich: readonly MoeglicherZuschlag[] = KEINE;
  let warmwasser = false;
  for (const posten of haushalt.posten) {
    if (posten.art === 'leer') {
      kriterien.push(ohneRichtwert(posten, anfrage));
      if (posten.grund === null) continue;
      summe.nimm(posten, posten.grund);
      if (posten.massgeblich) merke(gruende, posten.grund);
      continue;
    }
    if (!giltFuerFlaeche(posten, anfrage)) continue;
    const fund = finde(posten.knoten, anfrage);
    const min = mindestens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const max = hoechstens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const vergleiche = (von: Masszahl, bis: Masszahl): Entscheid =>
      mitDeckel(
        entscheide(posten, fund, von, bis, anfrage, stichtag, werk.fristen),
        posten,
        haushalt,
        anfrage,
      );
    const entscheid = vergleiche(min, max);
    summe.nimm(posten, entscheid);
    const decided = entscheid === 'im_rahmen' || entscheid === 'ueber_richtwert';
    const kriterium = decided
      ? entschieden(posten, entscheid, fund, min, max, anfrage)
      : ungewiss(posten, entscheid, fund, min, max, anfrage, vergleiche(fund.von, fund.von) === 'im_rahmen');
    kriterien.push(kriterium);
    warmwasser ||= warmwasserOffen(posten, entscheid, anfrage);
    if (!posten.massgeblich) continue;
    for (const grund of kriterium.gruende) merke(gruende, grund);
    if (entscheid === 'ueber_richtwert') ueber.push(ueberschritten(posten, fund, min === max));
    if (entscheid !== 'tabelle_veraltet') moeglich = mitMoeglichen(moeglich, fund, min);
  }
  const urteil = summe.urteil();
  const teile = {
    urteil,
    gruende: summe.gruende(urteil, gruende),
    kriterien,
    eigenanteil: eigenanteil(ueber, anfrage, gruende.length > 0),
  };
  const daneben = { moeglich, warmwasserOffen: warmwasser, raum: plan.raum };
  return ergebnis(teile, orientierungFuer(haushalt, anfrage), anfrage, werk, daneben);
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
  { urteil, gruende, kriterien, eigenanteil: zuViel }: Teile,
  orientierung: readonly Orientierung[],
  anfrage: Anfrage,
  werk: Regelwerk | null,
  daneben: Daneben,
): Ergebnis {
  const { stichtag, ort } = anfrage;
  const frische =
    werk === null || stichtag === null ? 'veraltet' : frischeIn(werk.fristen, stichtag, werk.art);
  return {
    urteil,
    gruende,
    ort: ort === null ? null : (werk?.orte.get(ort)?.ort ?? null),
    kriterien,
    eigenanteil: zuViel,
    orientierung,
    tabelle: werk === null ? null : werk.kopf[frische],
    hinweise: stichtag === null ? [] : hinweiseFuer(urteil, stichtag, anfrage, werk, daneben),
    leistung: stichtag === null ? null : leistungAm(stichtag),
  };
}
