/** Right cells of a list: for each area (`''`: the whole authority) the values in Euro, in the order of their sizes. */
export type Zellen = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A list as somebody has it, and what is right. */
export interface Fall {
  readonly name: string;
  /**
   * The table it is for: `hannover`, `ganz` (a city without areas), `05154-kleve/2025-12-01` (a table that is kept); or the
   * key of a Kreis that has none yet.
   */
  readonly fuer: string;
  readonly liste: string | Uint8Array;
  readonly bezug?: string;
  /** Cells as they have to arrive. */
  readonly zellen?: Zellen;
  /** It cannot be read safely: the sentence that says why. */
  readonly absage?: RegExp;
  /** First tables: Gemeinden of each area; `[]`: only a person can say. */
  readonly gemeinden?: Readonly<Record<string, readonly string[]>>;
}

/** Values for 1, 2, 3 … persons, and `weitere`. */
export function reihe(werte: readonly number[], weitere?: number): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(werte.map((wert, i) => [i + 1, wert])), ...(weitere ? { weitere } : {}) };
}

/** Three towns of the Region Hannover, as most lists here have them. */
export const DREI: Zellen = {
  Hannover: reihe([512, 651.5, 775, 925, 1050], 128),
  'Neustadt am Rübenberge': reihe([455.5, 580, 668, 730, 862], 90),
  'Wennigsen (Deister)': reihe([440, 521, 667, 800, 829], 86.5),
};

/** A city without areas. */
export const EINE: Zellen = { '': reihe([445, 528, 627.5, 740], 77) };
