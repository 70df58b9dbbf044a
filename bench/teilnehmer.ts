import { readFileSync } from 'node:fs';

/** What every engine has to find out: the limit in cents per month, and whether the offer is within it. */
export interface Antwort {
  readonly richtwert: number;
  readonly imRahmen: boolean;
}

/** An engine that holds the table and all cases in the form it likes best. Preparing them is never timed. */
export interface Teilnehmer {
  readonly name: string;
  readonly version: string;
  /** How table and question are written for this engine, in one line. */
  readonly kodierung: string;
  /** The answer to every case, in their order. */
  antworten(): Antwort[] | Promise<Antwort[]>;
  /** Checks every case once and returns how many are within. Each engine has its own loop: a shared one is slower. */
  durchgang(): number | Promise<number>;
}

/** Version of an installed package; without a name, of this project. */
export function version(paket: string | null): string {
  const pfad = paket === null ? '../package.json' : `./node_modules/${paket}/package.json`;
  const inhalt: unknown = JSON.parse(readFileSync(new URL(pfad, import.meta.url), 'utf8'));
  if (typeof inhalt === 'object' && inhalt !== null && 'version' in inhalt) return String(inhalt.version);
  throw new Error(`${pfad}: keine Version`);
}
