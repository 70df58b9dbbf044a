import type { Bezug, Grenze, Tabelle, Tag, Wert } from '@/lib/regeln';
import type { Bund } from '../bund';
import type { Befund, Pfad } from '../meldung';
import type { Traeger } from '../schema/traeger';

/** What a limit is compiled in: authority, day, national data, and a place for findings. */
export interface Umfeld {
  readonly traeger: Pick<Traeger, 'ags' | 'name'>;
  readonly bund: Bund;
  readonly gueltigAb: Tag;
  readonly gueltigBis: Tag | null;
  /** Name by AGS of the authority's Gemeinden. */
  readonly gemeinden: Tabelle['gemeinden'];
  readonly befunde: Befund[];
  /** Where each compiled value stands in the file. */
  readonly stellen: Map<Wert, Pfad>;
  /** The compiled limit on floor area: prices per m² are multiplied with its cells. */
  readonly wohnflaeche: Grenze | null;
}

/** One value inside one limit and area: where it stands in the file, and how its steps are signed. */
export interface Ort {
  readonly umfeld: Umfeld;
  readonly pfad: Pfad;
  /** What the limit compares. */
  readonly bezug: Bezug;
  /** Mietenstufe of all Gemeinden of the area by day, from the table's first on; null where it does not matter. */
  readonly mietenstufe: Stufenfolge | null;
  /** Gemeinden of the area, to look up what belongs to them; null for the whole of the authority. */
  readonly gemeinden: readonly string[] | null;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

/** The Mietenstufe and the day it is in force from; null: none is known from that day on. */
export type Stufenfolge = readonly { readonly ab: Tag; readonly stufe: string | null }[];

/** Households from 1 to 20 are computed one by one, because rounding is not linear. */
export const GROESSEN = Array.from({ length: 20 }, (_, i) => i + 1);

/** Notes a finding at the value's place and returns null. */
export function melde(ort: Ort, text: string, ...weiter: (string | number)[]): null {
  ort.umfeld.befunde.push({ pfad: [...ort.pfad, ...weiter], text });
  return null;
}

/** A limit; what is not said is as in most of them. */
export function grenzeAus(
  grenze: Pick<Grenze, 'bezug' | 'wirkung' | 'rechtsgrundlage' | 'quelle' | 'gebiete'> & Partial<Grenze>,
): Grenze {
  return {
    herkunft: 'traeger',
    teile: [],
    mindestBetriebskosten: null,
    nurBei: null,
    warmwasserEnthalten: false,
    ...grenze,
  };
}
