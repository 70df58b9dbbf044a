import { aufgerundet, type Kosten } from '../anfrage/kosten';
import { type Bezug, istJeM2 } from '../modell/bezug';
import type { Eigenanteil } from '../modell/ergebnis';
import type { Cent, HundertstelM2, Masszahl } from '../zahl/einheiten';
import { alsDezimal } from '../zahl/geld';

/** A decisive limit that the offer exceeds; `genau`: neither offer nor limit is only a bound. */
export interface Ueberschritten {
  readonly bezug: Bezug;
  readonly richtwert: Masszahl;
  readonly genau: boolean;
}

/**
 * What lies above the limits in all. The limits contain one another (Nettokaltmiete in Bruttokaltmiete in
 * Bruttowarmmiete), so it is the whole offer minus the most that fits under all of them. Unknown costs count as nothing,
 * hence “mindestens”; so does consumption in kWh, which is no money. `flaeche` is the own share of the floor
 * area; `offen`: another decisive criterion is not decided.
 */
export function eigenanteil(
  ueber: readonly Ueberschritten[],
  kosten: Kosten,
  flaeche: HundertstelM2 | null,
  offen: boolean,
): Eigenanteil | null {
  if (ueber.length === 0) return null;
  let nettoDeckel = Number.POSITIVE_INFINITY;
  let betriebDeckel = Number.POSITIVE_INFINITY;
  let kaltDeckel = Number.POSITIVE_INFINITY;
  let heizDeckel = Number.POSITIVE_INFINITY;
  let warmDeckel = Number.POSITIVE_INFINITY;
  let genau = !offen;
  for (const { bezug, richtwert, genau: eines } of ueber) {
    if (!eines || bezug === 'heizenergie') genau = false;
    switch (bezug) {
      case 'nettokaltmiete':
      case 'nettokaltmiete_je_m2':
        nettoDeckel = Math.min(nettoDeckel, inCent(bezug, richtwert, flaeche));
        break;
      case 'betriebskosten':
        betriebDeckel = Math.min(betriebDeckel, richtwert);
        break;
      case 'bruttokaltmiete':
      case 'bruttokaltmiete_je_m2':
        kaltDeckel = Math.min(kaltDeckel, inCent(bezug, richtwert, flaeche));
        break;
      case 'heizkosten':
        heizDeckel = Math.min(heizDeckel, richtwert);
        break;
      case 'bruttowarmmiete':
        warmDeckel = Math.min(warmDeckel, richtwert);
        break;
      default:
    }
  }
  // In the unit of the costs, so that nothing is rounded before the end.
  const { koepfe, alleKoepfe, monate, nettoVon, betriebVon, heizungVon, kaltVon, warmVon } = kosten;
  const ganze = (deckel: number) => deckel * alleKoepfe * monate;
  const netto = nettoVon * koepfe;
  const betrieb = betriebVon * koepfe;
  const heizung = heizungVon * koepfe;
  const kalt = kaltVon * koepfe;
  const teile = Math.min(netto, ganze(nettoDeckel)) + Math.min(betrieb, ganze(betriebDeckel));
  const kaltPasst = Math.min(teile + kalt - netto - betrieb, ganze(kaltDeckel));
  const ohneWarm = kalt - kaltPasst + heizung - Math.min(heizung, ganze(heizDeckel));
  const betrag = aufgerundet(Math.max(ohneWarm, warmVon * koepfe - ganze(warmDeckel)), alleKoepfe * monate);
  if (betrag <= 0) return null;
  return { betrag: alsDezimal(betrag), art: genau ? 'genau' : 'mindestens' };
}

/** A limit per m² as the amount it allows for the own share of this flat, cents. */
function inCent(bezug: Bezug, richtwert: Masszahl, flaeche: number | null): Cent {
  if (!istJeM2(bezug)) return richtwert;
  return flaeche === null ? Number.POSITIVE_INFINITY : Math.floor((richtwert * flaeche) / 10_000);
}
