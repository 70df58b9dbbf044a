import { type Anfrage, UNBEKANNT } from './anfrage';
import type { Grund } from './gruende';
import { richtwertFuer } from './richtwert';
import type { Bezug, Tabelle, Wirkung } from './tabelle';

/** One limit for one household size, without costs: a value in the unit of the limit, a range, or a reason. */
export interface Uebersichtswert {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly gebiet: string | null;
  readonly wert: number | null;
  readonly spanne: readonly [number, number] | null;
  readonly grund: Grund | null;
}

/** All limits of a table for a Gemeinde (AGS) and a household size; `wohnung` says what is known of a flat. */
export function uebersicht(
  tabelle: Tabelle,
  ags: string,
  personen: number,
  wohnung: Partial<Anfrage> = {},
): Uebersichtswert[] {
  const anfrage: Anfrage = { ...UNBEKANNT, stichtag: tabelle.gueltigAb, ...wohnung, ort: ags, personen };
  return tabelle.grenzen.map((grenze) => {
    const { gebiet, richtwert } = richtwertFuer(grenze, ags, anfrage, tabelle);
    const kopf = { bezug: grenze.bezug, wirkung: grenze.wirkung, gebiet };
    if ('wert' in richtwert) return { ...kopf, wert: richtwert.wert, spanne: null, grund: null };
    return { ...kopf, wert: null, spanne: richtwert.spanne, grund: richtwert.grund };
  });
}
