import type {
  Cent,
  HundertstelKennwert,
  HundertstelM2,
  HundertstelProzent,
  Masszahl,
  ZehntausendstelEuro,
} from '../zahl/einheiten';
import type { Rest, Runden } from '../zahl/runden';
import type { Tag } from '../zahl/tag';
import type { Bezug } from './bezug';
import type { Schritt } from './schritt';

/**
 * A published table as the rules read it: compiled from YAML, checked, plain JSON. A table is a set of limits.
 * Each limit says: compare THIS (`bezug`) with THAT value (`wert`), HERE (`gebiet`), and if it is over, THIS
 * follows (`wirkung`).
 */
export interface Tabelle {
  /** Kreis key and first day, e.g. `03241/2026-07-01`. */
  readonly id: string;
  readonly gueltigAb: Tag;
  /** The document's first day is not known: `gueltigAb` is the first day for which a source shows the values. */
  readonly ersterTagUnbekannt: boolean;
  /** Last day, or null while no end is known. */
  readonly gueltigBis: Tag | null;
  readonly herkunft: Tabellenherkunft;
  readonly zuletztBestaetigt: Tag;
  readonly quelle: Quelle;
  /** Why the values are shown and never decide (German sentence); null: they decide. */
  readonly nurOrientierung: string | null;
  /**
   * Why the rent limits may be higher than we know (German sentence); null: nothing says so. What is
   * within them stays within; what is above is open.
   */
  readonly vielleichtHoeher: string | null;
  readonly lizenz: string;
  /** Under which laws the authority uses the table, as far as its documents say so. */
  readonly giltFuer: readonly Tabellenkreis[];
  readonly traeger: { readonly ags: string; readonly name: string };
  /** Name by AGS of every Gemeinde the authority is responsible for. */
  readonly gemeinden: Readonly<Record<string, string>>;
  readonly grenzen: readonly Grenze[];
  readonly zuschlaege: readonly Zuschlag[];
  readonly zuschlagsregel: Zuschlagsregel;
  /** Criteria without a figure. What is not named here and has no limit was not found either. */
  readonly ohneRichtwert: readonly OhneRichtwert[];
  /** Sentences that change what a reader concludes from a result. */
  readonly leserhinweise: readonly string[];
  /** From this day on national figures in this table change, and the new ones are not known; null if none are in it. */
  readonly vorlaeufigAb: Tag | null;
  /** Values that never decide: the law's ceiling without a table, the Heizspiegel without a local figure. */
  readonly orientierung: readonly Orientierungsgrenze[];
}

/** `wogg_auffangwert`: no table of an authority, only the law's ceiling. */
export type Tabellenherkunft = 'traeger' | 'wogg_auffangwert';

/** Two things that must never be mixed: we have no figure, and the authority itself says that it names none. */
export type OhneRichtwert =
  | { readonly art: 'nicht_gefunden'; readonly bezug: Bezug; readonly grund: string }
  | {
      readonly art: 'tatsaechliche_kosten';
      readonly bezug: Bezug;
      readonly grund: string;
      /** The authority's own sentence: it covers actual costs if they are adequate. */
      readonly wortlaut: string;
      readonly quelle: Quelle;
    };

/**
 * How well a figure is proven: compared with the document, read on the authority's own page, or known only from
 * somebody else's publication (a collection, the press).
 */
export const BELEGE = ['original', 'amtliche_seite', 'zweitquelle'] as const;
export type Beleg = (typeof BELEGE)[number];

/** Where a figure stands. At least one of `link` and `fundstelle` is there. */
export interface Quelle {
  readonly stelle: string;
  readonly dokument: string;
  readonly vom: Tag | null;
  readonly fundstelle: string | null;
  readonly link: string | null;
  readonly eingesehen: Tag | null;
  readonly beleg: Beleg;
  /** Who compared every value with the document; null where that is not recorded. */
  readonly geprueftVon: string | null;
  readonly hinweis: string | null;
}

/** Under which law somebody gets money: the authority may use a table for both. */
export const TABELLENKREISE = ['sgb2', 'sgb12'] as const;
export type Tabellenkreis = (typeof TABELLENKREISE)[number];

/** `rechtsprechung`: no limit of the authority, but the border above which courts let it look closer. */
export type Grenzherkunft = 'traeger' | 'rechtsprechung';

/** massgeblich decides · hinweis is only said · nichtpruefungsgrenze: above it someone looks closer. */
export type Wirkung = 'massgeblich' | 'hinweis' | 'nichtpruefungsgrenze';

export interface Grenze {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly herkunft: Grenzherkunft;
  readonly rechtsgrundlage: string;
  /** Authority and document in one line, for the steps of the calculation. */
  readonly quelle: string;
  readonly gebiete: readonly Gebiet[];
  /** Limits that may offset each other: this limit is their sum, and it has no areas of its own. */
  readonly teile: readonly Grenze[];
  /** Betriebskosten count with at least this, per m² of the flat. */
  readonly mindestBetriebskosten: ZehntausendstelEuro | null;
  /** The limit holds only for flats of this size; null: for all. */
  readonly nurBei: Band<HundertstelM2> | null;
  /** The document says that the value contains hot water from the heating. */
  readonly warmwasserEnthalten: boolean;
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
  | { readonly art: 'fest'; readonly wert: Masszahl }
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
  readonly weitere: Masszahl | null;
  readonly weitereAb: number;
  /** From this size on the authority decides case by case. */
  readonly einzelfallAb: number | null;
  /** From this size on another rule holds. */
  readonly danach: { readonly ab: number; readonly wert: Wert } | null;
}

/** A value as printed, or a computed one with the steps that lead to it. */
export type Zelle =
  | Masszahl
  | { readonly wert: Masszahl; readonly rest?: Rest | undefined; readonly weg: readonly Schritt[] };

/** Price × area, rounded as the table says. */
export interface PreisMalFlaeche {
  readonly art: 'preis_mal_flaeche';
  /** One price for all, or by household size (index 0: one person; null: not stated). */
  readonly preise: ZehntausendstelEuro | readonly (ZehntausendstelEuro | null)[];
  readonly preisWeitere: ZehntausendstelEuro | null;
  readonly flaeche: 'angemessen' | 'wohnung';
  readonly zeitraum: 'monat' | 'jahr';
  readonly runden: Runden;
  /** Where the price comes from, if not from the table. */
  readonly quelle: string | null;
}

/** Questions with a fixed set of answers. */
export type Frage = 'energietraeger' | 'warmwasser' | Variante;
export type Variante = keyof typeof ANTWORTEN;

/** Questions about the flat with the answers that a table can tell apart. */
export const ANTWORTEN = {
  mietverhaeltnis: ['neu', 'bestand'],
  aufzug: ['ja', 'nein'],
  saniert: ['ja', 'nein'],
  sozialwohnung: ['ja', 'nein'],
  barrierefrei: ['ja', 'nein'],
  wohngemeinschaft: ['ja', 'nein'],
} as const;

export const VARIANTEN = Object.keys(ANTWORTEN) as readonly Variante[];

/** Questions with a number: hundredths of a m², or the year. */
export type Groesse = 'gebaeudeflaeche' | 'wohnflaeche' | 'baujahr';

/** A class of numbers: an edge belongs to it if it is `ab` or `bis`, not if it is `ueber` or `unter`. */
export interface Band<Zahl extends number = number> {
  readonly ab: Zahl | null;
  readonly ueber: Zahl | null;
  readonly bis: Zahl | null;
  readonly unter: Zahl | null;
}

export interface Stufe extends Band {
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
  readonly energiekennwert: Band<HundertstelKennwert> | null;
  readonly gemeinden: readonly string[] | null;
}

/** By how much a limit rises; `unbekannt`: it does, and nobody here knows by how much. `m2` is more adequate area. */
export type Plus =
  | { readonly art: 'prozent'; readonly zahl: HundertstelProzent }
  | { readonly art: 'euro'; readonly zahl: Cent }
  | { readonly art: 'm2'; readonly zahl: HundertstelM2 }
  | {
      readonly art: 'euro_je_m2';
      readonly zahl: ZehntausendstelEuro;
      readonly flaeche: 'angemessen' | 'wohnung';
    }
  | { readonly art: 'unbekannt'; readonly grund: string };

export interface Zuschlagsregel {
  readonly regel: 'summe' | 'hoechster';
  /** Of the limit before surcharges. */
  readonly hoechstensProzent: HundertstelProzent | null;
}

export interface Orientierungsgrenze {
  readonly code: Orientierungscode;
  readonly grenze: Grenze;
}

export type Orientierungscode =
  | 'wogg_ohne_klimakomponente'
  | 'wogg_mit_klimakomponente'
  | 'heizspiegel_zu_hoch';
