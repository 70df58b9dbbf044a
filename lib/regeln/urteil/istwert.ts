import type { Anfrage } from '../anfrage/anfrage';
import type { Bezug } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Cent, HundertstelM2, Masszahl, ZehntausendstelEuro } from '../zahl/einheiten';

/**
 * What the offer costs, as far as it is known: at least `mindestens`, at most `hoechstens` (infinite: no bound is known).
 * With all figures given both are the same. A sum of Betriebskosten and Heizkosten is never split: it only bounds each
 * part between nothing and the whole sum, and that is often enough to decide. In the unit of the limit; `jeM2` is the
 * least that counts as Betriebskosten per m² of the flat, null for none.
 */
export function mindestens(bezug: Bezug, jeM2: ZehntausendstelEuro | null, a: Anfrage): Masszahl {
  switch (bezug) {
    case 'nettokaltmiete':
      return a.nettokaltmiete ?? 0;
    case 'betriebskosten':
      return betriebskostenMindestens(jeM2, a);
    case 'bruttokaltmiete':
      return (a.nettokaltmiete ?? 0) + betriebskostenMindestens(jeM2, a);
    case 'bruttowarmmiete':
      return (
        (a.nettokaltmiete ?? 0) +
        (a.betriebsUndHeizkosten === null
          ? betriebskostenMindestens(jeM2, a) + (a.heizkosten ?? 0)
          : Math.max(a.betriebsUndHeizkosten, mindestbetrag(jeM2, a.wohnflaeche) ?? 0))
      );
    case 'heizkosten':
      return a.heizkosten ?? 0;
    case 'heizenergie':
      return a.heizung?.verbrauch ?? 0;
    case 'nettokaltmiete_je_m2':
      return geteilt(a.nettokaltmiete ?? 0, a.wohnflaeche) ?? 0;
    case 'bruttokaltmiete_je_m2':
      return geteilt((a.nettokaltmiete ?? 0) + betriebskostenMindestens(jeM2, a), a.wohnflaeche) ?? 0;
    case 'wohnflaeche':
      return a.wohnflaeche ?? 0;
  }
}

/** The upper bound to `mindestens`. */
export function hoechstens(bezug: Bezug, jeM2: ZehntausendstelEuro | null, a: Anfrage): Masszahl {
  switch (bezug) {
    case 'nettokaltmiete':
      return a.nettokaltmiete ?? Number.POSITIVE_INFINITY;
    case 'betriebskosten':
      return betriebskostenHoechstens(jeM2, a);
    case 'bruttokaltmiete':
      return (a.nettokaltmiete ?? Number.POSITIVE_INFINITY) + betriebskostenHoechstens(jeM2, a);
    case 'bruttowarmmiete':
      return (a.nettokaltmiete ?? Number.POSITIVE_INFINITY) + nebenkostenHoechstens(jeM2, a);
    case 'heizkosten':
      return a.heizkosten ?? a.betriebsUndHeizkosten ?? Number.POSITIVE_INFINITY;
    case 'heizenergie':
      return a.heizung?.verbrauch ?? Number.POSITIVE_INFINITY;
    case 'nettokaltmiete_je_m2':
      return geteilt(a.nettokaltmiete, a.wohnflaeche) ?? Number.POSITIVE_INFINITY;
    case 'bruttokaltmiete_je_m2': {
      const miete = hoechstens('bruttokaltmiete', jeM2, a);
      return geteilt(Number.isFinite(miete) ? miete : null, a.wohnflaeche) ?? Number.POSITIVE_INFINITY;
    }
    case 'wohnflaeche':
      return a.wohnflaeche ?? Number.POSITIVE_INFINITY;
  }
}

/** Why the two bounds differ; only asked where they do. */
export function grundDerUngewissheit(bezug: Bezug, jeM2: ZehntausendstelEuro | null, a: Anfrage): Grund {
  switch (bezug) {
    case 'wohnflaeche':
      return 'wohnflaeche_fehlt';
    case 'heizenergie':
      return 'verbrauch_fehlt';
    case 'heizkosten':
      return a.betriebsUndHeizkosten === null ? 'heizkosten_fehlen' : 'kosten_nur_als_summe';
    case 'nettokaltmiete_je_m2':
    case 'bruttokaltmiete_je_m2':
      if (a.wohnflaeche === null) return 'wohnflaeche_fehlt';
      break;
    default:
  }
  if (a.nettokaltmiete === null && bezug !== 'betriebskosten') return 'nettokaltmiete_fehlt';
  // Without the area the minimum can be anything above what the offer says.
  if (jeM2 !== null && a.wohnflaeche === null) return 'wohnflaeche_fehlt';
  if (a.betriebsUndHeizkosten !== null) return 'kosten_nur_als_summe';
  return a.betriebskosten === null ? 'betriebskosten_fehlen' : 'heizkosten_fehlen';
}

/** The least that counts as Betriebskosten, rounded half up to the cent; null without a rule or an area. */
export function mindestbetrag(
  jeM2: ZehntausendstelEuro | null,
  wohnflaeche: HundertstelM2 | null,
): Cent | null {
  return jeM2 === null || wohnflaeche === null ? null : Math.floor((jeM2 * wohnflaeche + 5_000) / 10_000);
}

function betriebskostenMindestens(jeM2: ZehntausendstelEuro | null, a: Anfrage): Cent {
  const genannt = a.betriebskosten ?? 0;
  return jeM2 === null ? genannt : Math.max(genannt, mindestbetrag(jeM2, a.wohnflaeche) ?? 0);
}

function betriebskostenHoechstens(jeM2: ZehntausendstelEuro | null, a: Anfrage): Cent {
  const genannt = a.betriebskosten ?? a.betriebsUndHeizkosten ?? Number.POSITIVE_INFINITY;
  if (jeM2 === null) return genannt;
  return Math.max(genannt, mindestbetrag(jeM2, a.wohnflaeche) ?? Number.POSITIVE_INFINITY);
}

/** Betriebskosten and Heizkosten together: exact from both parts or from the sum, but for a least amount. */
function nebenkostenHoechstens(jeM2: ZehntausendstelEuro | null, a: Anfrage): Cent {
  const summe = a.betriebsUndHeizkosten;
  if (summe === null) return betriebskostenHoechstens(jeM2, a) + (a.heizkosten ?? Number.POSITIVE_INFINITY);
  if (jeM2 === null) return summe;
  return summe + (mindestbetrag(jeM2, a.wohnflaeche) ?? Number.POSITIVE_INFINITY);
}

/** Cents and hundredths of a m² to ten-thousandths of a Euro per m², rounded up: exact against a limit in that unit. */
function geteilt(cent: Cent | null, wohnflaeche: HundertstelM2 | null): ZehntausendstelEuro | null {
  if (cent === null || wohnflaeche === null) return null;
  const zaehler = cent * 10_000;
  const rest = zaehler % wohnflaeche;
  return (zaehler - rest) / wohnflaeche + (rest === 0 ? 0 : 1);
}
