import type { Anfrage, Heizung } from './anfrage';
import { gebietFuer } from './gebiet';
import type { Grund } from './gruende';
import { richtwertFuer } from './richtwert';
import type { Bezug, Tabelle, Wirkung } from './tabelle';

/** What may be known of a flat besides the place. */
export interface Wohnung {
  readonly teil?: string | null;
  readonly heizung?: Heizung | null;
}

/** One limit for one household size, without costs: a value, a range over the flat's heating, or a reason. */
export interface Uebersichtswert {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly gebiet: string | null;
  readonly wert: number | null;
  readonly spanne: readonly [number, number] | null;
  readonly grund: Grund | null;
}

/**
 * All limits of a table for a Gemeinde (AGS) and a household size, in hundredths (cents per month or of a m²).
 * What depends on the flat is given as the range it can take.
 */
export function uebersicht(
  tabelle: Tabelle,
  ags: string,
  personen: number,
  { teil = null, heizung = null }: Wohnung = {},
): Uebersichtswert[] {
  const anfrage: Anfrage = { ...UNBEKANNT, ort: ags, gebiet: teil, personen, heizung };
  return tabelle.grenzen.map((grenze) => {
    const { bezug, wirkung } = grenze;
    const gebiet = gebietFuer(grenze, ags, teil);
    if (typeof gebiet === 'string')
      return { bezug, wirkung, gebiet: null, wert: null, spanne: null, grund: gebiet };
    const richtwert = richtwertFuer(grenze, gebiet, anfrage);
    if ('wert' in richtwert) {
      return { bezug, wirkung, gebiet: gebiet.name, wert: richtwert.wert, spanne: null, grund: null };
    }
    return {
      bezug,
      wirkung,
      gebiet: gebiet.name,
      wert: null,
      spanne: richtwert.spanne,
      grund: richtwert.grund,
    };
  });
}

const UNBEKANNT: Anfrage = {
  ort: null,
  gebiet: null,
  stichtag: null,
  personen: null,
  alleLeistungsberechtigt: null,
  nettokaltmiete: null,
  betriebskosten: null,
  heizkosten: null,
  betriebsUndHeizkosten: null,
  wohnflaeche: null,
  heizung: null,
};
