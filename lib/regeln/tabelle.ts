import type { Runden } from './runden';
import type { Tag } from './tag';

/**
 * A published table as the rules read it: compiled from YAML, checked, plain JSON. A table is a set of limits.
 * Each limit says: compare THIS (`bezug`) with THAT value (`wert`), HERE (`gebiet`), and if it is over, THIS
 * follows (`wirkung`).
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
  readonly zuschlaege: readonly Zuschlag[];
  readonly zuschlagsregel: Zuschlagsregel;
  /** Criteria for which the authority publishes no figure, with its reason as printed. */
  readonly ohneRichtwert: Readonly<Partial<Record<Bezug, string>>>;
  /** Values that never decide: the law's ceiling without a table, the Heizspiegel without a local figure. */
  readonly orientierung: readonly Orientierungsgrenze[];
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

/** What is compared: Euro per month, kWh per year, Euro per m² and month, or m². */
export type Bezug = (typeof BEZUEGE)[number];
export const BEZUEGE = [
  'nettokaltmiete',
  'betriebskosten',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'heizkosten',
  'heizenergie',
  'nettokaltmiete_je_m2',
  'bruttokaltmiete_je_m2',
  'wohnflaeche',
] as const;

/** massgeblich decides · hinweis is only said · nichtpruefungsgrenze: above it someone looks closer. */
export type Wirkung = 'massgeblich' | 'hinweis' | 'nichtpruefungsgrenze';

export interface Grenze {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly rechtsgrundlage: string;
  /** Authority and document in one line, for the steps of the calculation. */
  readonly quelle: string;
  readonly gebiete: readonly Gebiet[];
  /** Limits that may offset each other: this limit is their sum, and it has no areas of its own. */
  readonly teile: readonly Grenze[];
  /** Betriebskosten count with at least this, ten-thousandths of a Euro per m² of the flat. */
  readonly mindestBetriebskosten: number | null;
}

export interface Gebiet {
  readonly name: string;
  /** AGS of the Gemeinden, or null for the whole area of the authority. */
  readonly gemeinden: readonly string[] | null;
  /** Part of a split Gemeinde, as the question asks for it; null where the Gemeinde is whole. */
  readonly teil: string | null;
  /** True if the authority names this area as one; false if it only follows from the Mietenstufe. */
  readonly vergleichsraum: boolean;
  readonly wert: Wert;
}

/** How the value of a limit is found once place, persons and flat are known. Numbers in the unit of the limit. */
export type Wert =
  | JePerson
  | { readonly art: 'fest'; readonly wert: number }
  | PreisMalFlaeche
  | { readonly art: 'nach_tag'; readonly fassungen: readonly { readonly ab: Tag; readonly wert: Wert }[] }
  | { readonly art: 'je_auswahl'; readonly frage: Frage; readonly werte: Readonly<Record<string, Wert>> }
  | { readonly art: 'je_stufe'; readonly groesse: Groesse; readonly stufen: readonly Stufe[] }
  | { readonly art: 'unbekannt'; readonly grund: string };

export interface JePerson {
  readonly art: 'je_person';
  /** Index 0 is one person. null: the document does not say. */
  readonly zellen: readonly (Zelle | null)[];
  /** For each person from `weitereAb` on; null: the document does not say. */
  readonly weitere: number | null;
  readonly weitereAb: number;
  /** From this size on the authority decides case by case. */
  readonly einzelfallAb: number | null;
  /** From this size on another rule holds. */
  readonly danach: { readonly ab: number; readonly wert: Wert } | null;
}

/** A value as printed, or a computed one with the steps that lead to it. */
export type Zelle =
  | number
  | { readonly wert: number; readonly rest?: Rest | undefined; readonly weg: readonly Schritt[] };

/** What `runden: nicht` keeps above the whole cents: a fraction of one, above 0 and below 1. */
export type Rest = readonly [zaehler: number, nenner: number];

/** Price × area, rounded as the table says. Prices in ten-thousandths of a Euro per m². */
export interface PreisMalFlaeche {
  readonly art: 'preis_mal_flaeche';
  /** One price for all, or by household size (index 0: one person; null: not stated). */
  readonly preise: number | readonly (number | null)[];
  readonly preisWeitere: number | null;
  readonly flaeche: 'angemessen' | 'wohnung';
  readonly zeitraum: 'monat' | 'jahr';
  readonly runden: Runden;
  /** Where the price comes from, if not from the table. */
  readonly quelle: string | null;
}

/** Questions with a fixed set of answers. */
export type Frage = 'energietraeger' | 'warmwasser' | Variante;
export type Variante = (typeof VARIANTEN)[number];
export const VARIANTEN = ['mietverhaeltnis', 'aufzug', 'saniert', 'sozialwohnung', 'barrierefrei'] as const;

/** Questions with a number: hundredths of a m², or the year. */
export type Groesse = 'gebaeudeflaeche' | 'wohnflaeche' | 'baujahr';

/** A class: above `ueber` (or from `ab` on), up to and including `bis`. */
export interface Stufe {
  readonly ab: number | null;
  readonly ueber: number | null;
  readonly bis: number | null;
  readonly wert: Wert;
}

export interface Zuschlag {
  readonly name: string;
  /** Of a group only one counts. */
  readonly gruppe: string | null;
  readonly bezug: Bezug;
  readonly wenn: Bedingung;
  readonly plus: Plus;
  readonly runden: Runden;
  /** `bis_zu` never changes a verdict: it becomes a statement. */
  readonly ist: 'fest' | 'bis_zu';
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

export interface Bedingung {
  readonly merkmal: string | null;
  /** The question a page asks for the Merkmal. */
  readonly frage: string | null;
  /** kWh per m² and year, hundredths. */
  readonly energiekennwert: Band | null;
  readonly gemeinden: readonly string[] | null;
}

export interface Band {
  readonly ab: number | null;
  readonly ueber: number | null;
  readonly bis: number | null;
  readonly unter: number | null;
}

/** Hundredths of a percent, cents, ten-thousandths of a Euro per m², or hundredths of a m² of adequate area. */
export type Plus =
  | { readonly art: 'prozent' | 'euro' | 'm2'; readonly zahl: number }
  | { readonly art: 'euro_je_m2'; readonly zahl: number; readonly flaeche: 'angemessen' | 'wohnung' };

export interface Zuschlagsregel {
  readonly regel: 'summe' | 'hoechster';
  /** Hundredths of a percent of the limit before surcharges. */
  readonly hoechstensProzent: number | null;
}

export interface Orientierungsgrenze {
  readonly code: 'wogg_ohne_klimakomponente' | 'wogg_mit_klimakomponente' | 'heizspiegel_zu_hoch';
  readonly grenze: Grenze;
}

/** One step of the calculation: what was done, with which values, on which legal and documentary ground. */
export interface Schritt {
  readonly schritt: string;
  readonly werte: Readonly<Record<string, string>>;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}
