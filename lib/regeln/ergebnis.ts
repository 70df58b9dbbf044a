import type { Frische } from './frische';
import type { Grund } from './gruende';
import type { Leistung } from './leistung';
import type { Bezug, Orientierungsgrenze, Quelle, Schritt, Wirkung } from './tabelle';
import type { Tag } from './tag';

export type Urteil = 'im_rahmen' | 'ueber_richtwert' | 'nur_heizung_ueber' | 'nicht_pruefbar';

/** kein_richtwert: the authority publishes no figure for it, so it blocks nothing. */
export type Status = 'im_rahmen' | 'ueber_richtwert' | 'nicht_pruefbar' | 'kein_richtwert';

export type Kriterium = 'miete' | 'wohnflaeche' | 'heizung';

/** What `pruefe` answers: codes and decimal text, no sentences. Amounts in Euro per month, areas in m². */
export interface Ergebnis {
  readonly urteil: Urteil;
  /** Why it cannot be decided; empty for every other verdict. */
  readonly gruende: readonly Grund[];
  readonly kriterien: readonly KriteriumErgebnis[];
  /** Values that help but never decide: the law's ceiling without a table, the Heizspiegel without a local figure. */
  readonly orientierung: readonly Orientierung[];
  readonly tabelle: TabelleImErgebnis | null;
  readonly hinweise: readonly Hinweis[];
  /** Name of the benefit on the day; null without a day. */
  readonly leistung: Leistung | null;
}

export interface KriteriumErgebnis {
  readonly kriterium: Kriterium;
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly massgeblich: boolean;
  readonly status: Status;
  readonly gruende: readonly Grund[];
  /** Name of the area whose value counts; null if none was found. */
  readonly gebiet: string | null;
  readonly istwert: string | null;
  /** `mindestens` and `hoechstens`: the exact value is unknown, but this bound decides. */
  readonly istwertArt: 'genau' | 'mindestens' | 'hoechstens' | null;
  readonly richtwert: string | null;
  /** The values the limit can take while an answer is missing, e.g. the energy source. */
  readonly richtwertSpanne: readonly [von: string, bis: string] | null;
  readonly differenz: string | null;
  readonly rechenweg: readonly Schritt[];
}

export interface Orientierung {
  readonly code: Orientierungsgrenze['code'];
  readonly bezug: Bezug;
  readonly rechtsgrundlage: string;
  /** null if an answer is missing; `gruende` then says which. */
  readonly wert: string | null;
  readonly spanne: readonly [von: string, bis: string] | null;
  readonly gruende: readonly Grund[];
  readonly rechenweg: readonly Schritt[];
}

/** A statement beside the verdict, with the paragraph it stands on. */
export interface Hinweis {
  readonly code: string;
  readonly rechtsgrundlage: string;
  /** What the statement names, e.g. a surcharge and its amount. */
  readonly werte?: Readonly<Record<string, string>>;
}

export interface TabelleImErgebnis {
  readonly id: string;
  readonly gueltigAb: Tag;
  readonly gueltigBis: Tag | null;
  readonly herkunft: 'traeger' | 'wogg_auffangwert';
  readonly zuletztBestaetigt: Tag;
  readonly frische: Frische;
  readonly quelle: Quelle;
}
