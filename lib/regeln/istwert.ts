import type { Anfrage } from './anfrage';
import type { Grund } from './gruende';
import type { Grenze } from './tabelle';

/**
 * What the offer costs, as far as it is known: at least `min`, at most `max` (null: no bound known).
 * With all figures given both are the same. A sum of Betriebskosten and Heizkosten is never split: it
 * only bounds each part between nothing and the whole sum, and that is often enough to decide.
 */
export interface Istwert {
  readonly min: number;
  readonly max: number | null;
  /** Why the value is not exact. */
  readonly grund: Grund | null;
}

/** The compared value of the offer in the unit of the limit. */
export function istwertFuer({ bezug, mindestBetriebskosten }: Grenze, a: Anfrage): Istwert {
  switch (bezug) {
    case 'nettokaltmiete':
      return einzeln(a.nettokaltmiete, 'nettokaltmiete_fehlt');
    case 'betriebskosten':
      return betriebskosten(a, mindestBetriebskosten);
    case 'bruttokaltmiete':
      return plus(
        einzeln(a.nettokaltmiete, 'nettokaltmiete_fehlt'),
        betriebskosten(a, mindestBetriebskosten),
      );
    case 'bruttowarmmiete':
      return plus(
        einzeln(a.nettokaltmiete, 'nettokaltmiete_fehlt'),
        betriebsUndHeizkosten(a, mindestBetriebskosten),
      );
    case 'heizkosten':
      return a.betriebsUndHeizkosten === null
        ? einzeln(a.heizkosten, 'heizkosten_fehlen')
        : nurSumme(0, a.betriebsUndHeizkosten);
    case 'heizenergie':
      return einzeln(a.heizung?.verbrauch ?? null, 'verbrauch_fehlt');
    case 'nettokaltmiete_je_m2':
      return jeM2(einzeln(a.nettokaltmiete, 'nettokaltmiete_fehlt'), a.wohnflaeche);
    case 'bruttokaltmiete_je_m2':
      return jeM2(
        plus(einzeln(a.nettokaltmiete, 'nettokaltmiete_fehlt'), betriebskosten(a, mindestBetriebskosten)),
        a.wohnflaeche,
      );
    case 'wohnflaeche':
      return einzeln(a.wohnflaeche, 'wohnflaeche_fehlt');
  }
}

function einzeln(wert: number | null, grund: Grund): Istwert {
  return wert === null ? { min: 0, max: null, grund } : { min: wert, max: wert, grund: null };
}

function nurSumme(min: number, max: number): Istwert {
  return { min, max, grund: min === max ? null : 'kosten_nur_als_summe' };
}

function betriebskosten(a: Anfrage, jeM2Mindestens: number | null): Istwert {
  const offen =
    a.betriebsUndHeizkosten === null
      ? einzeln(a.betriebskosten, 'betriebskosten_fehlen')
      : nurSumme(0, a.betriebsUndHeizkosten);
  if (jeM2Mindestens === null) return offen;
  const mindestens = mindestbetrag(jeM2Mindestens, a.wohnflaeche);
  // Without the area the minimum can be anything above what the offer says.
  if (mindestens === null) return { min: offen.min, max: null, grund: 'wohnflaeche_fehlt' };
  const min = Math.max(offen.min, mindestens);
  const max = offen.max === null ? null : Math.max(offen.max, mindestens);
  return { min, max, grund: min === max ? null : offen.grund };
}

/** Betriebskosten and Heizkosten together: exact from both parts or from the sum. */
function betriebsUndHeizkosten(a: Anfrage, jeM2Mindestens: number | null): Istwert {
  const summe = a.betriebsUndHeizkosten;
  if (summe === null) {
    return plus(betriebskosten(a, jeM2Mindestens), einzeln(a.heizkosten, 'heizkosten_fehlen'));
  }
  if (jeM2Mindestens === null) return { min: summe, max: summe, grund: null };
  const mindestens = mindestbetrag(jeM2Mindestens, a.wohnflaeche);
  if (mindestens === null) return { min: summe, max: null, grund: 'wohnflaeche_fehlt' };
  return nurSumme(Math.max(summe, mindestens), summe + mindestens);
}

/** The least that counts as Betriebskosten, cents, rounded half up to the cent. */
export function mindestbetrag(jeM2Mindestens: number, wohnflaeche: number | null): number | null {
  return wohnflaeche === null ? null : Math.floor((jeM2Mindestens * wohnflaeche + 5_000) / 10_000);
}

/** Cents and hundredths of a m² to ten-thousandths of a Euro per m², rounded up: exact against a limit in that unit. */
function jeM2(miete: Istwert, wohnflaeche: number | null): Istwert {
  if (wohnflaeche === null) return { min: 0, max: null, grund: 'wohnflaeche_fehlt' };
  const geteilt = (cent: number) => {
    const zaehler = cent * 10_000;
    const rest = zaehler % wohnflaeche;
    return (zaehler - rest) / wohnflaeche + (rest === 0 ? 0 : 1);
  };
  return { min: geteilt(miete.min), max: miete.max === null ? null : geteilt(miete.max), grund: miete.grund };
}

function plus(a: Istwert, b: Istwert): Istwert {
  return {
    min: a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
    grund: a.grund ?? b.grund,
  };
}
