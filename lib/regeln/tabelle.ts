import type { Tag } from './tag';

/**
 * A published table as the rules read it: compiled from YAML, checked, without anything left to compute
 * that does not depend on the flat. It is plain JSON, so it travels to the browser as it is.
 *
 * A table is a set of limits. Each limit says: compare THIS (`bezug`) with THAT value (`wert`), HERE
 * (`gebiet`), and if it is over, THIS follows (`wirkung`).
 */
export interface Tabelle {
  /** Kreis key and first day, e.g. `03241/2026-07-01`. */
  readonly id: string;
  readonly gueltigAb: Tag;
  /** Last day, or null while no end is known. */
  readonly gueltigBis: Tag | null;
  readonly herkunft: 'traeger' | 'wogg_auffangwert';
  readonly zuletztBestaetigt: Tag;
  readonly quelle: Quelle;
  readonly lizenz: string;
  readonly traeger: { readonly ags: string; readonly name: string };
  /** Name by AGS of every Gemeinde the authority is responsible for. */
  readonly gemeinden: Readonly<Record<string, string>>;
  readonly grenzen: readonly Grenze[];
  /** Criteria for which the authority publishes no figure, with its reason as printed. */
  readonly ohneRichtwert: Readonly<Partial<Record<Bezug, string>>>;
}

/** Where a figure stands. At least one of `link` and `fundstelle` is there. */
export interface Quelle {
  readonly stelle: string;
  readonly dokument: string;
  readonly vom: Tag | null;
  readonly fundstelle: string | null;
  readonly link: string | null;
  readonly eingesehen: Tag | null;
  /** `zweitquelle`: the document itself was not read, another publication names it. */
  readonly beleg: 'original' | 'zweitquelle';
  readonly hinweis: string | null;
}

export type Bezug = 'nettokaltmiete' | 'betriebskosten' | 'bruttokaltmiete' | 'heizkosten' | 'wohnflaeche';

/** massgeblich decides · hinweis is only said · nichtpruefungsgrenze: above it someone looks closer. */
export type Wirkung = 'massgeblich' | 'hinweis' | 'nichtpruefungsgrenze';

export interface Grenze {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly rechtsgrundlage: string;
  /** Authority and document in one line, for the steps of the calculation. */
  readonly quelle: string;
  readonly gebiete: readonly Gebiet[];
}

export interface Gebiet {
  readonly name: string;
  /** AGS of the Gemeinden, or null for the whole area of the authority. */
  readonly gemeinden: readonly string[] | null;
  /** Part of a split Gemeinde, as the question asks for it; null where the Gemeinde is whole. */
  readonly teil: string | null;
  readonly wert: Wert;
}

/** How the value of a limit is found once place, persons and flat are known. */
export type Wert =
  | JePerson
  | { readonly art: 'je_energietraeger'; readonly werte: Readonly<Record<string, Wert>> }
  | { readonly art: 'je_gebaeudeflaeche'; readonly stufen: readonly Gebaeudestufe[] }
  | { readonly art: 'unbekannt'; readonly grund: string };

export interface JePerson {
  readonly art: 'je_person';
  /** Index 0 is one person. null: the document does not say. */
  readonly zellen: readonly (Zelle | null)[];
  /** Hundredths for each person beyond the last cell; null: the document does not say. */
  readonly weitere: number | null;
  /** From this size on the authority decides case by case. */
  readonly einzelfallAb: number | null;
}

/** Hundredths as printed, or a computed value with the steps that lead to it. */
export type Zelle = number | { readonly wert: number; readonly weg: readonly Schritt[] };

/** Heated area of the building in m²: above `ueber` (or from `ab` on), up to and including `bis`. */
export interface Gebaeudestufe {
  readonly ab: number | null;
  readonly ueber: number | null;
  readonly bis: number | null;
  readonly wert: Wert;
}

/** One step of the calculation: what was done, with which values, on which legal and documentary ground. */
export interface Schritt {
  readonly schritt: string;
  readonly werte: Readonly<Record<string, string>>;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}
