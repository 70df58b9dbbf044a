import type { Anfrage } from '../anfrage';
import { alsText } from '../einheit';
import type { Grund } from '../gruende';
import type { Runden } from '../runden';
import type { Gebiet, Grenze, Rest, Schritt, Tabelle } from '../tabelle';

/** Everything the value of a limit can depend on. */
export interface Lage {
  readonly tabelle: Tabelle;
  readonly grenze: Grenze;
  readonly gebiet: Gebiet;
  readonly anfrage: Anfrage;
}

/** A limit in its unit with the steps that lead to it, or the reason why there is none. */
export type Richtwert = Gefunden | Fehlt;

export interface Gefunden {
  readonly wert: number;
  /** Not rounded: what counts above `wert` in sums and percent. */
  readonly rest?: Rest | undefined;
  /** Price × area: how the value came about, so that more area can be priced. */
  readonly produkt?: Produkt | undefined;
  readonly weg: readonly Schritt[];
}

/** (preis × flaeche) / teiler cents, rounded. */
export interface Produkt {
  readonly preis: number;
  readonly flaeche: number;
  readonly teiler: number;
  readonly runden: Runden;
}

export interface Fehlt {
  readonly grund: Grund;
  /** The values it can take while an answer is missing. */
  readonly spanne: readonly [number, number] | null;
}

export function fehlt(grund: Grund): Fehlt {
  return { grund, spanne: null };
}

/** A step signed with the limit's paragraph and source. Frozen, because many results share one step. */
export function schrittIn(
  lage: Lage,
  schritt: string,
  werte: Record<string, string>,
  quelle?: string | null,
): Schritt {
  return {
    schritt,
    werte,
    rechtsgrundlage: lage.grenze.rechtsgrundlage,
    quelle: quelle ?? lage.grenze.quelle,
  };
}

/** A number in the unit of the limit, as decimal text. */
export function textIn(lage: Lage, zahl: number): string {
  return alsText(lage.grenze.bezug, zahl);
}
