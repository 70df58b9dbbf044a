import type { Tag } from '@/lib/regeln';

/** Pieces of text or bytes, as they come. */
export type Eingabe = AsyncIterable<string | Uint8Array>;

/** Writes a text; more may come once the promise holds. It breaks with the system's error (`code` EPIPE: nobody reads on). */
export type Schreiber = (text: string) => Promise<void> | void;

/** All that the command has of the world around it; the process has one, a test makes its own. */
export interface Umgebung {
  readonly ein: Eingabe;
  readonly aus: Schreiber;
  readonly fehler: Schreiber;
  /** Today, where an Anfrage names no day. */
  readonly heute: () => Tag;
  /** Opens a file; breaks if it is missing or no file. */
  readonly oeffne: (datei: string) => Promise<Eingabe>;
  /** Where prepared tables are kept; null: nowhere. */
  readonly vorrat: string | null;
}
