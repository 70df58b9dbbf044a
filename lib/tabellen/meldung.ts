/** Place of a finding inside a file: keys and list positions from the top. */
export type Pfad = readonly (string | number)[];

/** Something wrong with a value, before the place in the file is known. */
export interface Befund {
  readonly pfad: Pfad;
  /** German: what is wrong, and the remedy. */
  readonly text: string;
  /** The key itself is meant, not its value. */
  readonly amSchluessel?: boolean;
}

/** A finding with its place, as people read it. Lines and columns count from 1. */
export interface Meldung {
  readonly datei: string;
  readonly zeile: number;
  readonly spalte: number;
  readonly text: string;
}

/** A finding about a file as a whole, or one that is not there. */
export function amAnfang(datei: string, text: string): Meldung {
  return { datei, zeile: 1, spalte: 1, text };
}

/** `datei:zeile:spalte: was ist los. So geht es.` */
export function alsZeile(m: Meldung): string {
  return `${m.datei}:${m.zeile}:${m.spalte}: ${m.text}`;
}

/** Thrown by readers of files that must be right before anything else can be read; holds every finding. */
export class Datenfehler extends Error {
  constructor(readonly meldungen: readonly Meldung[]) {
    super(meldungen.map(alsZeile).join('\n'));
    this.name = 'Datenfehler';
  }
}
