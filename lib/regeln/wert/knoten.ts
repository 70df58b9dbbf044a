import type { Anfrage } from '../anfrage/anfrage';
import type { Bezug } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import type { Band, Frage, Groesse, Zuschlag, Zuschlagsregel } from '../modell/tabelle';
import type { Masszahl } from '../zahl/einheiten';
import type { Rest, Runden } from '../zahl/runden';
import type { Tag } from '../zahl/tag';
import type { Stufenmuster } from './stufe';

/**
 * A limit for one place and household, prepared so that a question only walks along branches: what is known before the
 * question is a number with its text and steps, what depends on the flat is a branch or a formula.
 */
export type Knoten =
  | Blatt
  | Offen
  | {
      readonly art: 'auswahl';
      readonly frage: Frage;
      readonly zweige: ReadonlyMap<string, Zweig>;
      readonly fremd: Offen;
    }
  | {
      readonly art: 'stufe';
      readonly groesse: Groesse;
      readonly stufen: readonly Klasse[];
      readonly fremd: Offen;
    }
  | { readonly art: 'tag'; readonly fassungen: readonly { readonly ab: Tag; readonly knoten: Knoten }[] }
  /** The part of a split Gemeinde is not known: any of these. */
  | { readonly art: 'irgendeiner'; readonly knoten: readonly Knoten[]; readonly grund: Grund }
  | Produktknoten
  | Zuschlagsknoten
  | Summenknoten;

/** What a walk ends in: the limit is at least `von` and at most `bis`. */
export type Fund = Blatt | Offen;

/** A value. `bis` is above `von` only while a certain surcharge of unknown amount is in it. */
export interface Blatt {
  readonly art: 'wert';
  readonly von: Masszahl;
  readonly bis: Masszahl;
  readonly grund: Grund | null;
  /** Not rounded: what counts above `von` in sums and percent. */
  readonly rest: Rest | undefined;
  /** Price × area: how the value came about, so that more area can be priced. */
  readonly produkt: Produkt | undefined;
  readonly text: string;
  /** Its own steps, without those of the branches that lead to it and of the values it is made of. */
  readonly weg: readonly Schritt[];
  /** All steps from the root of the limit, where they were laid out when the table was prepared. */
  readonly vomAnfang: readonly Schritt[] | null;
  /** It was chosen by how hot water is made. */
  readonly regeltWarmwasser: boolean;
  /** What it is made of: the parts of a sum, the value before surcharges. */
  readonly teile: readonly Blatt[];
  /** Surcharges that may still raise it. */
  readonly moeglich: readonly MoeglicherZuschlag[];
}

/** No single value: `von` below zero and `bis` infinite where nothing at all is known. */
export interface Offen {
  readonly art: 'offen';
  readonly von: Masszahl;
  readonly bis: Masszahl;
  readonly grund: Grund;
  /** Both ends are whole: no fraction of a cent was cut off. */
  readonly ganz: boolean;
  /** Whatever it is in the end, it will be chosen by how hot water is made. */
  readonly regeltWarmwasser: boolean;
  /** Surcharges that may still raise it. */
  readonly moeglich: readonly MoeglicherZuschlag[];
}

/** (preis × flaeche) / teiler cents, rounded. */
export interface Produkt {
  readonly preis: number;
  readonly flaeche: number;
  readonly teiler: number;
  readonly runden: Runden;
}

export interface Zweig {
  readonly schritt: Schritt;
  readonly knoten: Knoten;
}

export interface Klasse extends Band {
  readonly muster: Stufenmuster;
  readonly knoten: Knoten;
}

/** Who signs a step: what the limit compares, its paragraph and source. */
export interface Zeichnung {
  readonly bezug: Bezug;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

export interface Produktknoten {
  readonly art: 'produkt';
  readonly preis: number;
  readonly monate: 1 | 12;
  readonly runden: Runden;
  /** The flat's own area, or the adequate one. */
  readonly flaeche: 'wohnung' | Knoten;
  readonly regeltWarmwasser: boolean;
  readonly zeichnung: Zeichnung;
}

export interface Zuschlagsknoten {
  readonly art: 'zuschlag';
  readonly basis: Blatt | Produktknoten | Summenknoten;
  /** Those of this limit and place. */
  readonly zuschlaege: readonly Zuschlag[];
  readonly regel: Zuschlagsregel;
  /** The adequate area; null if none is known. */
  readonly angemessen: Knoten | null;
  readonly zeichnung: Zeichnung;
  /** The value as long as nothing is said that a surcharge asks for; null if even then it depends on the flat. */
  readonly ohneAngaben: Blatt | null;
}

export interface Summenknoten {
  readonly art: 'summe';
  readonly teile: readonly { readonly bezug: Bezug; readonly knoten: Knoten }[];
  readonly zeichnung: Zeichnung;
}

/** A surcharge that may apply but is not certain: it is said, and never changes the verdict. */
export interface MoeglicherZuschlag {
  readonly zuschlag: Zuschlag;
  /** In the unit of the limit; null if the area or price it needs is not known. */
  readonly betrag: number | null;
}

export function offen(
  grund: Grund,
  von: Masszahl = -1,
  bis: Masszahl = Number.POSITIVE_INFINITY,
  ganz = true,
  moeglich: readonly MoeglicherZuschlag[] = KEINE,
  regeltWarmwasser = false,
): Offen {
  return { art: 'offen', von, bis, grund, ganz, regeltWarmwasser, moeglich };
}

const KEINE: readonly MoeglicherZuschlag[] = Object.freeze([]);

/** The answer to a question of a branch; null if it is not known. */
export function antwortAuf(frage: Frage, anfrage: Anfrage): string | null {
  if (frage === 'energietraeger') return anfrage.heizung === null ? null : anfrage.heizung.energietraeger;
  if (frage === 'warmwasser') return anfrage.heizung === null ? null : anfrage.heizung.warmwasser;
  return anfrage.variante[frage] ?? null;
}

/** Nothing is said that a surcharge asks for. */
export function ohneZuschlagsangaben({ merkmale, energiekennwert }: Anfrage): boolean {
  return merkmale.length === 0 && energiekennwert === null;
}

/** The number that chooses a class; null if it is not known. */
export function groesseIn(anfrage: Anfrage, groesse: Groesse): number | null {
  if (groesse === 'gebaeudeflaeche') return anfrage.heizung === null ? null : anfrage.heizung.gebaeudeflaeche;
  return anfrage[groesse];
}
