import type { Anfrage } from './anfrage';
import type { Grund } from './gruende';
import type { Bezug } from './tabelle';

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

/** The compared value of the offer in hundredths (cents per month, or hundredths of a m²). */
export function istwertFuer(bezug: Bezug, a: Anfrage): Istwert {
  switch (bezug) {
    case 'nettokaltmiete':
      return einzeln(a.nettokaltmiete, null, 'nettokaltmiete_fehlt');
    case 'betriebskosten':
      return einzeln(a.betriebskosten, a.betriebsUndHeizkosten, 'betriebskosten_fehlen');
    case 'heizkosten':
      return einzeln(a.heizkosten, a.betriebsUndHeizkosten, 'heizkosten_fehlen');
    case 'wohnflaeche':
      return einzeln(a.wohnflaeche, null, 'wohnflaeche_fehlt');
    case 'bruttokaltmiete':
      return plus(
        einzeln(a.nettokaltmiete, null, 'nettokaltmiete_fehlt'),
        einzeln(a.betriebskosten, a.betriebsUndHeizkosten, 'betriebskosten_fehlen'),
      );
  }
}

function einzeln(wert: number | null, summe: number | null, fehlt: Grund): Istwert {
  if (wert !== null) return { min: wert, max: wert, grund: null };
  if (summe !== null) return { min: 0, max: summe, grund: 'kosten_nur_als_summe' };
  return { min: 0, max: null, grund: fehlt };
}

function plus(a: Istwert, b: Istwert): Istwert {
  return {
    min: a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
    grund: a.grund ?? b.grund,
  };
}
