import type { Bezug } from './bezug';
import type { Nebenleistungsart } from './nebenleistung';

/** A statement that needs no values: a sentence of the law, or a fact about the table. */
export const EINFACHE_HINWEISE = [
  'zusicherung_vor_vertrag',
  'hoehere_kosten_nur_mit_schriftlicher_zusicherung',
  'umzug_in_anderen_vergleichsraum',
  'umzug_im_vergleichsraum_ohne_not',
  'umzug_im_vergleichsraum_noetig',
  'unter_25_nur_mit_zusicherung',
  'jeder_fall_einzeln',
  'warmwasser_im_richtwert',
  'quadratmeterhoechstmiete',
  'mietpreisbremse',
  'karenzzeit',
  'karenzzeit_deckel',
  'umzugskosten_und_kaution_vorher_fragen',
  /** SGB XII: whoever moves tells the Sozialamt before. */
  'sozialamt_vorher_fragen',
  'karenzzeit_sozialhilfe',
  /** In a flat one lives in: how long too much is paid, and who has to say so. */
  'kostensenkung_sechs_monate',
  'kostensenkung_mitteilung',
  'kostensenkung_unwirtschaftlich',
  'kind_unterwegs',
  'kind_zeitweise',
  'antrag_stellen',
  'genossenschaftsanteile',
  'eigentum_ohne_tilgung',
  'gesamtmiete_mit_strom',
  /** The figures come from a collection; nobody of us has read the authority's document. */
  'zweitquelle',
  /** From this day on national figures change, and the new ones are not published yet. */
  'bundesdaten_vorlaeufig',
] as const;

export type EinfacherHinweis = (typeof EINFACHE_HINWEISE)[number];

/** A statement beside the verdict, with the paragraph or document it stands on. Told apart by `code`. */
export type Hinweis =
  | { readonly code: EinfacherHinweis; readonly rechtsgrundlage: string }
  | ZuschlagHinweis<'zuschlag_bis_zu' | 'zuschlag_moeglich', { readonly betrag: string }>
  | ZuschlagHinweis<'zuschlag_ohne_betrag' | 'hoeherer_wert_unbekannt', unknown>
  /** Garage, kitchen and the like: whether it counts depends on whether it can be left out. */
  | {
      readonly code: 'nebenleistung_abwaehlbar' | 'nebenleistung_fest' | 'nebenleistung_offen';
      readonly rechtsgrundlage: string;
      readonly werte: { readonly art: Nebenleistungsart; readonly kosten: string };
    }
  | {
      readonly code: 'naechste_mietstufe';
      readonly rechtsgrundlage: string;
      readonly werte: { readonly ab: string; readonly nettokaltmiete: string };
    }
  /** A sentence of the table that changes what a reader concludes. */
  | {
      readonly code: 'tabelle_sagt';
      readonly rechtsgrundlage: string;
      readonly werte: { readonly text: string };
    }
  /** Something was said to apply that this table does not know. */
  | {
      readonly code: 'merkmal_unbekannt';
      readonly rechtsgrundlage: string;
      readonly werte: { readonly merkmal: string };
    };

interface ZuschlagHinweis<Code extends string, Mehr> {
  readonly code: Code;
  readonly rechtsgrundlage: string;
  readonly werte: { readonly name: string; readonly bezug: Bezug } & Mehr;
}
