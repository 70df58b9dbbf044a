import type { Tag } from '../zahl/tag';
import type { Bezug, Kriterium } from './bezug';
import type { Grund } from './gruende';
import type { Hinweis } from './hinweis';
import type { Schritt } from './schritt';
import type { Grenzherkunft, Orientierungscode, Quelle, Tabellenherkunft, Wirkung } from './tabelle';

/**
 * What the parts add up to. `im_rahmen` needs rent and heating compared; `miete_im_rahmen` says that only the rent was.
 */
export type Urteil =
  | 'im_rahmen'
  | 'miete_im_rahmen'
  | 'nur_heizung_ueber'
  | 'ueber_richtwert'
  | 'nicht_pruefbar';

/**
 * kein_richtwert: nothing to compare by itself, because the authority says that it names no figure, or because it is
 * part of a sum that is compared. What we did not find is nicht_pruefbar (richtwert_nicht_gefunden).
 */
export type Status = 'im_rahmen' | 'ueber_richtwert' | 'nicht_pruefbar' | 'kein_richtwert';

/** How far a table can be trusted on a day, by rule. */
export type Frische = 'aktuell' | 'aelter' | 'veraltet';

/** `mindestens` and `hoechstens`: the exact value is unknown, but this bound decides. */
export type Genauigkeit = 'genau' | 'mindestens' | 'hoechstens';

/** What `pruefe` answers: codes and decimal text, no sentences. Amounts in Euro per month, areas in m². */
export interface Ergebnis {
  readonly urteil: Urteil;
  /** Why it cannot be decided, wholly or in part (`miete_im_rahmen`); empty for every other verdict. */
  readonly gruende: readonly Grund[];
  /** The place whose limits were used; null without one. */
  readonly ort: { readonly ags: string; readonly gemeinde: string; readonly kreis: string } | null;
  readonly kriterien: readonly KriteriumErgebnis[];
  /**
   * The answers for each number of persons that can count, where a child is on its way or lives there part of the time;
   * otherwise empty. The criteria are those of the first.
   */
  readonly personenzahlen: readonly Zaehlung[];
  /** What lies above the decisive limits in all, Euro per month; null if nothing does. */
  readonly eigenanteil: Eigenanteil | null;
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
  /** `gesetz`: the costs of the old flat, which the law makes the limit after a move without need. */
  readonly herkunft: Grenzherkunft | 'gesetz';
  readonly massgeblich: boolean;
  readonly status: Status;
  readonly gruende: readonly Grund[];
  /** Name of the area whose value counts; null if none was found. */
  readonly gebiet: string | null;
  /** The offer's own value, also where nothing is decided; null if it is unknown. */
  readonly istwert: string | null;
  readonly istwertArt: Genauigkeit | null;
  readonly richtwert: string | null;
  /** Not `genau`: an answer is missing, and this end of the span decides. */
  readonly richtwertArt: Genauigkeit | null;
  /** The values the limit can take while an answer is missing, e.g. the energy source. */
  readonly richtwertSpanne: readonly [von: string, bis: string] | null;
  /** Only as exact as `istwertArt` and `richtwertArt` are. */
  readonly differenz: string | null;
  /** What would decide it, where it is not decided. */
  readonly passtWenn: PasstWenn | null;
  readonly rechenweg: readonly Schritt[];
}

export interface Zaehlung {
  readonly personen: number;
  readonly urteil: Urteil;
  /** The decisive rent limit for so many; null where there is none. */
  readonly miete: {
    readonly bezug: Bezug;
    readonly istwert: string | null;
    readonly richtwert: string;
  } | null;
}

/**
 * The sentence that leads on: within if the missing cost is at most `betrag`; within if at least (or at most) that much
 * of the sum is heating; within up to `betrag` whatever the missing answer is.
 */
export interface PasstWenn {
  readonly art:
    | 'betriebskosten_bis'
    | 'heizkosten_bis'
    | 'davon_heizung_ab'
    | 'davon_heizung_bis'
    | 'sicher_bis';
  readonly betrag: string;
}

/**
 * The sum over all decisive limits in money, none counted twice. `mindestens` where a part is open.
 */
export interface Eigenanteil {
  readonly betrag: string;
  readonly art: 'genau' | 'mindestens';
}

export interface Orientierung {
  readonly code: Orientierungscode;
  readonly bezug: Bezug;
  readonly rechtsgrundlage: string;
  /** null if an answer is missing; `gruende` then says which. */
  readonly wert: string | null;
  readonly spanne: readonly [von: string, bis: string] | null;
  /** Where the offer's own heating costs lie; null if they are unknown or nothing can be said. */
  readonly einordnung: 'unauffaellig' | 'je_nach_heizung' | 'auffaellig_hoch' | null;
  readonly gruende: readonly Grund[];
  readonly rechenweg: readonly Schritt[];
}

export interface TabelleImErgebnis {
  readonly id: string;
  readonly gueltigAb: Tag;
  readonly ersterTagUnbekannt: boolean;
  readonly gueltigBis: Tag | null;
  readonly herkunft: Tabellenherkunft;
  readonly zuletztBestaetigt: Tag;
  readonly frische: Frische;
  readonly quelle: Quelle;
}

/** The legal name of the benefit changes with reforms, so it is dated and never an identifier. */
export interface Leistung {
  readonly name: string;
  readonly rechtsgrundlage: string;
}
