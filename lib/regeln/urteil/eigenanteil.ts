import type { Anfrage } from '../anfrage/anfrage';
import type { Bezug } from '../modell/bezug';
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
  const deckel = (...bezuege: Bezug[]): Cent => {
    let kleinster = Number.POSITIVE_INFINITY;
    for (const { bezug, richtwert } of ueber) {
      if (bezuege.includes(bezug)) kleinster = Math.min(kleinster, inCent(bezug, richtwert, anfrage));
    }
    return kleinster;
  };
  const netto = anfrage.nettokaltmiete ?? 0;
  const betrieb = anfrage.betriebskosten ?? 0;
  const heizung = anfrage.heizkosten ?? 0;
  const nettoPasst = Math.min(netto, deckel('nettokaltmiete', 'nettokaltmiete_je_m2'));
  const kalt = nettoPasst + Math.min(betrieb, deckel('betriebskosten'));
  const kaltPasst = Math.min(kalt, deckel('bruttokaltmiete', 'bruttokaltmiete_je_m2'));
  const ohneWarm = netto + betrieb + heizung - kaltPasst - Math.min(heizung, deckel('heizkosten'));
  const warm = netto + betrieb + heizung + (anfrage.betriebsUndHeizkosten ?? 0);
  const betrag = Math.max(ohneWarm, warm - deckel('bruttowarmmiete'));
  if (betrag <= 0) return null;
  const genau = !offen && ueber.every((eine) => eine.genau && eine.bezug !== 'heizenergie');
  return { betrag: alsDezimal(betrag), art: genau ? 'genau' : 'mindestens' };
}

/** A limit per m² as the amount it allows for this flat, cents. */
function inCent(bezug: Bezug, richtwert: Masszahl, { wohnflaeche }: Anfrage): Cent {
  if (!bezug.endsWith('_je_m2')) return richtwert;
  return wohnflaeche === null ? Number.POSITIVE_INFINITY : Math.floor((richtwert * wohnflaeche) / 10_000);
}
