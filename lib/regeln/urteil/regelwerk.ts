import type { Bezug, Kriterium } from '../modell/bezug';
import type { Frische, TabelleImErgebnis, Urteil } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Hinweis } from '../modell/hinweis';
import type {
  Band,
  Grenzherkunft,
  Orientierungscode,
  Tabellenherkunft,
  Tabellenkreis,
  Wirkung,
} from '../modell/tabelle';
import type { Knoten, Zeichnung } from '../wert/knoten';
import type { HundertstelM2, ZehntausendstelEuro } from '../zahl/einheiten';
import type { Tag } from '../zahl/tag';
import type { Art, Fristzahlen } from './frische';

/**
 * A table prepared for questions (`vorbereite`): all that follows from it alone, for each place and household. It is
 * frozen, remembers nothing of what was asked, and is handed to `pruefe` and `urteile` by whoever loaded the table.
 */
export interface Regelwerk {
  readonly gueltigAb: Tag;
  /** Its days as numbers (`tagzahl`); infinite where no end is known. */
  readonly ab: number;
  readonly bis: number;
  readonly herkunft: Tabellenherkunft;
  readonly kopf: Readonly<Record<Frische, TabelleImErgebnis>>;
  readonly fristen: Fristzahlen;
  /** By which deadlines the table as a whole ages: those of its rent. */
  readonly art: Art;
  /** What the table itself has to say beside every verdict. */
  readonly hinweise: readonly Hinweis[];
  /** The same followed by the law's statements for a new flat, by span of days and open hot water. */
  readonly ueblicheHinweise: readonly Readonly<Record<Urteil, readonly Hinweis[]>>[];
  /** From this day (`tagzahl`) on national figures in it change; infinite if none are in it. */
  readonly vorlaeufigAb: number;
  readonly hatM2Grenze: boolean;
  /** Under which laws the authority uses the table, as far as that is known. */
  readonly giltFuer: Readonly<Record<Tabellenkreis, boolean>>;
  /** All that a surcharge of the table asks for. */
  readonly merkmale: ReadonlySet<string>;
  /** By AGS. */
  readonly orte: ReadonlyMap<string, Ortsplan>;
}

export interface Ortsplan {
  readonly ort: { readonly ags: string; readonly gemeinde: string; readonly kreis: string };
  readonly ganz: Gebietsplan;
  /** By the names of the parts of a split Gemeinde. */
  readonly teile: ReadonlyMap<string, Gebietsplan>;
}

export interface Gebietsplan {
  /** The area of the rent limit, for moves; null where it is no Vergleichsraum or not known. */
  readonly raum: Raum | null;
  /** By number of persons. */
  readonly haushalte: readonly (Haushalt | undefined)[];
}

export interface Raum {
  /** The same for the same area. */
  readonly nummer: number;
  readonly gemeinden: ReadonlySet<string>;
  /** Only a part of the Gemeinde: whoever lives in it may live in another Vergleichsraum. */
  readonly nurTeil: boolean;
}

export interface Haushalt {
  /** In the order of the law: rent, floor area, heating. */
  readonly posten: readonly Posten[];
  /** Values that never decide. */
  readonly orientierung: readonly Orientierungsplan[];
  /** Only prices per m² limit the rent: then a flat larger than this has no limit; null where that does not matter. */
  readonly hoechstensM2: HundertstelM2 | null;
}

export type Posten = Grenzposten | Leerposten;

/** What a limit does not decide: nothing of it is in doubt, it may be higher (`darueber`), or it only orients (`ganz`). */
export type Zweifel = 'keiner' | 'darueber' | 'ganz';

/** A limit to be held against the offer. */
export interface Grenzposten {
  readonly art: 'grenze';
  /** Its place among the limits of the table. */
  readonly nummer: number;
  readonly bezug: Bezug;
  readonly kriterium: Kriterium;
  readonly wirkung: Wirkung;
  readonly herkunft: Grenzherkunft;
  readonly massgeblich: boolean;
  /** By which deadlines it ages; `heizung` also means that heating and hot water are in it. */
  readonly fristart: Art;
  readonly mindestBetriebskosten: ZehntausendstelEuro | null;
  readonly nurBei: Band<HundertstelM2> | null;
  readonly warmwasserEnthalten: boolean;
  readonly zweifel: Zweifel;
  /** Name of the area; null if none can be named. */
  readonly gebiet: string | null;
  readonly knoten: Knoten;
  readonly zeichnung: Zeichnung;
}

/** A limit before place and household are known, or a criterion without a figure. */
export type Postenmuster = Omit<Grenzposten, 'gebiet' | 'knoten' | 'zeichnung'> | Leerposten;

/** A criterion without a figure: it blocks a verdict where nobody knows whether there is one. */
export interface Leerposten {
  readonly art: 'leer';
  readonly bezug: Bezug;
  readonly kriterium: Kriterium;
  readonly massgeblich: boolean;
  readonly grund: Grund | null;
}

export interface Orientierungsplan {
  readonly code: Orientierungscode;
  readonly knoten: Knoten;
  readonly zeichnung: Zeichnung;
}
