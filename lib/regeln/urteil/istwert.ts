import type { Anfrage } from '../anfrage/anfrage';
import {
  anteil,
  anteilOhneMonate,
  aufgerundet,
  type Kosten,
  kostenVon,
  mietzins,
  nebenleistungen,
} from '../anfrage/kosten';
import { type Bezug, istJeM2 } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Cent, HundertstelM2, Masszahl, ZehntausendstelEuro } from '../zahl/einheiten';

/**
 * What the own share of the offer comes to, as far as it is known: at least `mindestens`, at most `hoechstens` (infinite:
 * no bound is known). With all figures given both are the same. In the unit of the limit; `jeM2` is the least that counts
 * as Betriebskosten per m² of the flat, null for none.
 */
export function mindestens(bezug: Bezug, jeM2: ZehntausendstelEuro | null, k: Kosten): Masszahl {
  const mindest = jeM2 === null ? 0 : (mindestbetrag(jeM2, k.wohnflaeche) ?? 0) * k.monate;
  switch (bezug) {
    case 'nettokaltmiete':
      return anteil(k.nettoVon, k);
    case 'betriebskosten':
      return anteil(Math.max(k.betriebVon, mindest), k);
    case 'bruttokaltmiete':
      return anteil(kaltMindestens(mindest, k), k);
    case 'bruttowarmmiete':
      return anteil(Math.max(k.warmVon, k.nettoVon + Math.max(k.betriebVon, mindest) + k.heizungVon), k);
    case 'heizkosten':
      return anteil(k.heizungVon, k);
    case 'heizenergie':
      return anteilOhneMonate(k.verbrauch ?? 0, k);
    case 'nettokaltmiete_je_m2':
      return geteilt(k.nettoVon, k) ?? 0;
    case 'bruttokaltmiete_je_m2':
      return geteilt(kaltMindestens(mindest, k), k) ?? 0;
    case 'wohnflaeche':
      return anteilOhneMonate(k.wohnflaeche ?? 0, k);
  }
}

/** The upper bound to `mindestens`. */
export function hoechstens(bezug: Bezug, jeM2: ZehntausendstelEuro | null, k: Kosten): Masszahl {
  const mindest =
    jeM2 === null ? 0 : (mindestbetrag(jeM2, k.wohnflaeche) ?? Number.POSITIVE_INFINITY) * k.monate;
  switch (bezug) {
    case 'nettokaltmiete':
      return anteil(k.nettoBis, k);
    case 'betriebskosten':
      return anteil(Math.max(k.betriebBis, mindest), k);
    case 'bruttokaltmiete':
      return anteil(kaltHoechstens(mindest, k), k);
    case 'bruttowarmmiete':
      return anteil(k.warmBis + Math.max(0, mindest - k.betriebVon), k);
    case 'heizkosten':
      return anteil(k.heizungBis, k);
    case 'heizenergie':
      return anteilOhneMonate(k.verbrauch ?? Number.POSITIVE_INFINITY, k);
    case 'nettokaltmiete_je_m2':
      return geteilt(k.nettoBis, k) ?? Number.POSITIVE_INFINITY;
    case 'bruttokaltmiete_je_m2':
      return geteilt(kaltHoechstens(mindest, k), k) ?? Number.POSITIVE_INFINITY;
    case 'wohnflaeche':
      return anteilOhneMonate(k.wohnflaeche ?? Number.POSITIVE_INFINITY, k);
  }
}

/** Why the two bounds differ; only asked where they do. */
export function grundDerUngewissheit(bezug: Bezug, jeM2: ZehntausendstelEuro | null, a: Anfrage): Grund {
  if (bezug === 'wohnflaeche') return 'wohnflaeche_fehlt';
  if (bezug === 'heizenergie') return 'verbrauch_fehlt';
  if (istJeM2(bezug) && a.wohnflaeche === null) return 'wohnflaeche_fehlt';
  if (nurWegenNebenleistung(bezug, jeM2, a)) return 'nebenleistung_ungeklaert';
  if (a.gesamtmiete !== null) return 'kosten_nur_als_gesamtmiete';
  if (bezug === 'heizkosten' && a.betriebsUndHeizkosten !== null) return 'kosten_nur_als_summe';
  if (a.bruttowarmmiete !== null) return 'kosten_nur_als_warmmiete';
  if (bezug === 'heizkosten') return 'heizkosten_fehlen';
  if (mietzins(a) === null && bezug !== 'betriebskosten') return 'nettokaltmiete_fehlt';
  // Without the area the minimum can be anything above what the offer says.
  if (jeM2 !== null && a.wohnflaeche === null) return 'wohnflaeche_fehlt';
  if (a.betriebsUndHeizkosten !== null) return 'kosten_nur_als_summe';
  return a.betriebskosten === null ? 'betriebskosten_fehlen' : 'heizkosten_fehlen';
}

/** With a garage or a kitchen left out the bounds would meet. */
function nurWegenNebenleistung(bezug: Bezug, jeM2: ZehntausendstelEuro | null, a: Anfrage): boolean {
  if (nebenleistungen(a, true) === nebenleistungen(a, false)) return false;
  const ohne = kostenVon({ ...a, nebenleistungen: a.nebenleistungen.filter((n) => n.abwaehlbar === false) });
  return mindestens(bezug, jeM2, ohne) === hoechstens(bezug, jeM2, ohne);
}

/** The least that counts as Betriebskosten, rounded half up to the cent; null without a rule or an area. */
export function mindestbetrag(
  jeM2: ZehntausendstelEuro | null,
  wohnflaeche: HundertstelM2 | null,
): Cent | null {
  return jeM2 === null || wohnflaeche === null ? null : Math.floor((jeM2 * wohnflaeche + 5_000) / 10_000);
}

function kaltMindestens(mindest: number, k: Kosten): number {
  return Math.max(k.kaltVon, k.nettoVon + Math.max(k.betriebVon, mindest));
}

function kaltHoechstens(mindest: number, k: Kosten): number {
  return Math.min(
    k.nettoBis + Math.max(k.betriebBis, mindest),
    k.kaltBis + Math.max(0, mindest - k.betriebVon),
  );
}

/**
 * An amount over hundredths of a m² as ten-thousandths of a Euro per m², rounded up: exact against a limit in that unit.
 * Rent and area are shared alike, so the price stays that of the whole flat.
 */
function geteilt(betrag: number, { monate, wohnflaeche }: Kosten): ZehntausendstelEuro | null {
  if (!Number.isFinite(betrag) || wohnflaeche === null) return null;
  return aufgerundet(betrag * 10_000, wohnflaeche * monate);
}
