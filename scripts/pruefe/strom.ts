import type { Antworter } from './antwort';
import type { Ausgabe } from './ausgabe';
import { type Frage, Fragensammler } from './fragen';
import type { Eingabe } from './umgebung';
import { type Zeile, Zeilenleser } from './zeilen';

/** The input broke off: the file is a folder, the disk is gone. */
export class Lesefehler extends Error {}

/** How many questions came, and how many of them were malformed. */
export interface Bilanz {
  readonly fragen: number;
  readonly fehlerhafte: number;
}

/**
 * Answers a stream of questions, each as soon as it is complete: whoever keeps the input open and waits for an answer
 * gets it. Holds one piece of input and the answers to a part of it. Throws a Lesefehler or a Schreibfehler.
 */
export async function beantworte(ein: Eingabe, antworter: Antworter, ausgabe: Ausgabe): Promise<Bilanz> {
  const leser = new Zeilenleser();
  const sammler = new Fragensammler();
  let fragen = 0;
  let fehlerhafte = 0;
  const beantworteAlle = async (liste: Iterable<Frage>): Promise<void> => {
    for (const frage of liste) {
      const { zeile, fehler } = antworter.antwort(frage);
      fragen += 1;
      if (fehler.length > 0) fehlerhafte += 1;
      ausgabe.antwort(zeile);
      for (const meldung of fehler) ausgabe.meldung(meldung);
      if (ausgabe.voll) await ausgabe.leere();
    }
  };
  for await (const stueck of ohneLesefehler(ein)) {
    await beantworteAlle(fragenAus(leser.nimm(stueck), sammler));
    await ausgabe.leere();
  }
  await beantworteAlle(fragenAus(leser.ende(), sammler));
  await beantworteAlle(sammler.ende());
  return { fragen, fehlerhafte };
}

function* fragenAus(zeilen: Iterable<Zeile>, sammler: Fragensammler): Iterable<Frage> {
  for (const zeile of zeilen) yield* sammler.nimm(zeile);
}

async function* ohneLesefehler(ein: Eingabe): Eingabe {
  try {
    yield* ein;
  } catch (ursache) {
    throw new Lesefehler('Die Eingabe bricht ab.', { cause: ursache });
  }
}
