import type { Anfrage } from '../anfrage/anfrage';
import type { Ergebnis, KriteriumErgebnis, Orientierung, Urteil } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import { finde } from '../wert/finde';
import type { Fund, MoeglicherZuschlag } from '../wert/knoten';
import { eigenanteil, type Ueberschritten } from './eigenanteil';
import { type Entscheid, entscheide, giltFuerFlaeche, warmwasserOffen } from './entscheide';
import { frischeIn } from './frische';
import { type Daneben, hinweiseFuer } from './hinweise';
import { hoechstens, mindestens } from './istwert';
import { entschieden, ohneRichtwert, ungewiss } from './kriterium';
import { leistungAm } from './leistung';
import { orientierungFuer } from './orientierung';
import type { Gebietsplan, Grenzposten, Haushalt, Regelwerk } from './regelwerk';
import { Urteilssumme } from './urteil';
import { hindernisVor, planFuer } from './zugang';

/**
 * Holds an offer against the prepared table in force on its day (`vorbereite`; null: there is none). Pure: no clock, no
 * text, no I/O, nothing remembered. Nothing unknown ever ends as `im_rahmen`.
 *
 * The order of the law: rent and, where the table makes it decisive, floor area first; heating apart from them
 * (BSG, 2 July 2009, B 14 AS 36/08 R). Each criterion is decided by itself, and the verdict is what they add up to.
 */
export function pruefe(anfrage: Anfrage, werk: Regelwerk | null): Ergebnis {
  const { stichtag } = anfrage;
  const hindernis = hindernisVor(anfrage, werk);
  const plan = planFuer(anfrage, werk);
  const haushalt = plan?.haushalte[anfrage.personen ?? 0] ?? null;
  if (hindernis !== null || werk === null || plan === null || haushalt === null || stichtag === null) {
    const auffang = haushalt !== null && werk?.herkunft === 'wogg_auffangwert';
    const orientierung = auffang ? orientierungFuer(haushalt, anfrage) : [];
    const daneben = { moeglich: [], warmwasserOffen: false, raum: plan?.raum ?? null };
    const gruende: readonly Grund[] = [hindernis ?? 'personenzahl_fehlt'];
    return ergebnis(
      { urteil: 'nicht_pruefbar', gruende, kriterien: [], eigenanteil: null },
      orientierung,
      anfrage,
      werk,
      daneben,
    );
  }
  const orientierung = orientierungFuer(haushalt, anfrage);
  return vergleicheAlles(anfrage, stichtag, werk, plan, haushalt, orientierung);
}

function vergleicheAlles(
  anfrage: Anfrage,
  stichtag: string,
  werk: Regelwerk,
  { raum }: Gebietsplan,
  haushalt: Haushalt,
  orientierung: readonly Orientierung[],
): Ergebnis {
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
    const entscheid = mitDeckel(
      entscheide(posten, fund, min, max, anfrage, stichtag, werk.fristen),
      posten,
      haushalt,
      anfrage,
    );
    summe.nimm(posten, entscheid);
    const decided = entscheid === 'im_rahmen' || entscheid === 'ueber_richtwert';
    const kriterium = decided
      ? entschieden(posten, entscheid, fund, min, max, anfrage)
      : ungewiss(
          posten,
          entscheid,
          fund,
          min,
          max,
          anfrage,
          tragfaehig(posten, fund, anfrage, stichtag, werk),
        );
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
  return ergebnis(teile, orientierung, anfrage, werk, { moeglich, warmwasserOffen: warmwasser, raum });
}

/** Whether an offer at the lowest value of a limit would be within: else no amount can be called safe. */
function tragfaehig(
  posten: Grenzposten,
  fund: Fund,
  anfrage: Anfrage,
  stichtag: string,
  { fristen }: Regelwerk,
): boolean {
  const { von } = fund;
  return von >= 0 && entscheide(posten, fund, von, von, anfrage, stichtag, fristen) === 'im_rahmen';
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
  if (fund.art === 'offen' || min <= fund.von || fund.moeglich.length === 0) return bisher;
  return bisher.length === 0 ? fund.moeglich : [...bisher, ...fund.moeglich];
}

function ueberschritten({ bezug }: Grenzposten, fund: Fund, genauerWert: boolean): Ueberschritten {
  const exakt = fund.art === 'wert';
  return { bezug, richtwert: exakt ? fund.von : fund.bis, genau: exakt && genauerWert };
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
