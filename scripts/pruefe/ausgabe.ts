import type { Schreiber, Umgebung } from './umgebung';

/** Nobody reads on, or nothing more can be written. */
export class Schreibfehler extends Error {
  /** Of the system: EPIPE, ENOSPC. */
  readonly code: string;

  constructor(ursache: unknown) {
    super('Die Ausgabe ist zu.', { cause: ursache });
    this.code = (ursache as { code?: unknown }).code?.toString() ?? 'unbekannt';
  }
}

/** From so many characters on it is written without waiting for more. */
const STUECK = 65_536;

/** Answers and messages, written in pieces: one call of the system for each line would be the dearest part of a long run. */
export class Ausgabe {
  private antworten = '';
  private meldungen = '';

  constructor(private readonly io: Pick<Umgebung, 'aus' | 'fehler'>) {}

  antwort(zeile: string): void {
    this.antworten += `${zeile}\n`;
  }

  meldung(zeile: string): void {
    this.meldungen += `${zeile}\n`;
  }

  get voll(): boolean {
    return this.antworten.length >= STUECK || this.meldungen.length >= STUECK;
  }

  /** Writes what is there and waits until more can come. Throws a Schreibfehler. */
  async leere(): Promise<void> {
    const { antworten, meldungen } = this;
    this.antworten = '';
    this.meldungen = '';
    await schreibe(this.io.aus, antworten);
    await schreibe(this.io.fehler, meldungen);
  }

  /** Says something on the error output although the output is gone; nothing happens if that is gone too. */
  async letztesWort(text: string): Promise<void> {
    await schreibe(this.io.fehler, `${text}\n`).catch(() => {});
  }
}

async function schreibe(schreiber: Schreiber, text: string): Promise<void> {
  if (text === '') return;
  try {
    await schreiber(text);
  } catch (ursache) {
    throw new Schreibfehler(ursache);
  }
}
