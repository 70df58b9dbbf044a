import { type Bezug, istJeM2, kriteriumVon, type Masszahl, type Uebersichtswert } from '@/lib/regeln';
import type { Ortswerte } from './werte';

/** Lowest and highest limit in a Kreis, cents per month. */
export interface Spanne {
  readonly von: number;
  readonly bis: number;
}

/** The rent limit of a Kreis: one kind of rent, never two in one figure. */
export interface Mietspannen {
  readonly bezug: Bezug;
  /** By household size as in `GROESSEN`; null where no figure is known. */
  readonly spannen: readonly (Spanne | null)[];
}

/** The first decisive rent limit over all places of a table; null if it has none in Euro a month. */
export function mietspannen(orte: readonly Ortswerte[]): Mietspannen | null {
  const grenzen = orte.map((groessen) => groessen.map((werte) => werte.find(begrenztMiete)));
  const bezug = grenzen.flat().find((grenze) => grenze !== undefined)?.bezug;
  if (bezug === undefined) return null;
  const spannen = (grenzen[0] ?? []).map((_, i) => {
    const eigene = grenzen.map((groessen) => groessen[i]).filter((grenze) => grenze?.bezug === bezug);
    return spanneAus(eigene.flatMap((grenze) => betraege(grenze)));
  });
  return spannen.some((spanne) => spanne !== null) ? { bezug, spannen } : null;
}

/** Betriebskosten alone are no rent, and prices per m² are not comparable with amounts. */
function begrenztMiete({ bezug, wirkung }: Uebersichtswert): boolean {
  const miete = kriteriumVon(bezug) === 'miete' && bezug !== 'betriebskosten' && !istJeM2(bezug);
  return miete && wirkung !== 'hinweis';
}

function betraege(grenze: Uebersichtswert | undefined): readonly Masszahl[] {
  if (grenze === undefined) return [];
  return grenze.wert === null ? (grenze.spanne ?? []) : [grenze.wert];
}

function spanneAus(betraege: readonly number[]): Spanne | null {
  return betraege.length === 0 ? null : { von: Math.min(...betraege), bis: Math.max(...betraege) };
}
