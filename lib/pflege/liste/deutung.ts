import type { Art } from './betrag';
import type { Listenfehler } from './raster';

/** One area of a list with its values. */
export interface Listengebiet {
  /** As printed; null where the list has no areas. */
  readonly name: string | null;
  readonly zeile: number;
  /** Hundredths by household size: `1` to `20`, or `weitere`. */
  readonly werte: ReadonlyMap<string, number>;
  /** From this size on the document says that each case is looked at by itself. */
  readonly einzelfallAb: number | null;
}

export interface Deutung {
  readonly gebiete: readonly Listengebiet[];
  readonly fehler: readonly Listenfehler[];
  /** Rows and columns that hold no value and were not used; a person is shown them. */
  readonly uebergangen: readonly string[];
}

export interface Frage {
  readonly art: Art;
  /** Names that rows may have: areas of the table, or Gemeinden. */
  readonly istName: (text: string) => boolean;
  /** The limit the list is for. */
  readonly bezug?: string | undefined;
}
