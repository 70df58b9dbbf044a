import { scaleQuantile } from 'd3-scale';

/** A class of amounts in cents: above `ueber`, up to and with `bis`; null: no border on that side. */
export interface Klasse {
  readonly ueber: number | null;
  readonly bis: number | null;
}

const ANZAHL = 5;
/** Borders are read, so they are round: full 10 Euro. */
const RUND = 1000;

/** Up to five classes with about as many amounts in each; fewer if amounts are few or close together. */
export function klassenFuer(betraege: readonly number[]): readonly Klasse[] {
  if (betraege.length === 0) return [];
  const quantile = scaleQuantile(
    betraege,
    Array.from({ length: ANZAHL }, (_, i) => i),
  ).quantiles();
  const rund = [...new Set(quantile.map((grenze) => Math.round(grenze / RUND) * RUND))];
  const hoechster = Math.max(...betraege);
  // Between rounded borders a class may be empty: then its upper border says nothing.
  const grenzen = rund.filter((grenze, i) => {
    const vorige = rund[i - 1] ?? 0;
    return grenze < hoechster && betraege.some((betrag) => betrag > vorige && betrag <= grenze);
  });
  return [null, ...grenzen].map((ueber, i) => ({ ueber, bis: grenzen[i] ?? null }));
}

/** The place of an amount among the classes. */
export function klasseVon(betrag: number, klassen: readonly Klasse[]): number {
  return klassen.findIndex(({ bis }) => bis === null || betrag <= bis);
}
