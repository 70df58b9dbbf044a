import type { Anfrage } from '../anfrage/anfrage';
import { type Bezug, istJeM2 } from '../modell/bezug';
import type { Eigenanteil } from '../modell/ergebnis';
import type { Cent, Masszahl } from '../zahl/einheiten';
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
 * hence “mindestens”; so does consumption in kWh, which is no money. `offen`: another decisive criterion is not decided.
 */
export function eigenanteil(
  ueber: readonly Ueberschritten[],
  anfrage: Anfrage,
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
        nettoDeckel = Math.min(nettoDeckel, inCent(bezug, richtwert, anfrage));
        break;
      case 'betriebskosten':
        betriebDeckel = Math.min(betriebDeckel, richtwert);
        break;
      case 'bruttokaltmiete':
      case 'bruttokaltmiete_je_m2':
        kaltDeckel = Math.min(kaltDeckel, inCent(bezug, richtwert, anfrage));
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
  const netto = anfrage.nettokaltmiete ?? 0;
  const betrieb = anfrage.betriebskosten ?? 0;
  const heizung = anfrage.heizkosten ?? 0;
  const kaltPasst = Math.min(Math.min(netto, nettoDeckel) + Math.min(betrieb, betriebDeckel), kaltDeckel);
  const ohneWarm = netto + betrieb + heizung - kaltPasst - Math.min(heizung, heizDeckel);
  const warm = netto + betrieb + heizung + (anfrage.betriebsUndHeizkosten ?? 0);
  const betrag = Math.max(ohneWarm, warm - warmDeckel);
  if (betrag <= 0) return null;
  return { betrag: alsDezimal(betrag), art: genau ? 'genau' : 'mindestens' };
}

/** A limit per m² as the amount it allows for this flat, cents. */
function inCent(bezug: Bezug, richtwert: Masszahl, { wohnflaeche }: Anfrage): Cent {
  if (!istJeM2(bezug)) return richtwert;
  return wohnflaeche === null ? Number.POSITIVE_INFINITY : Math.floor((richtwert * wohnflaeche) / 10_000);
}
