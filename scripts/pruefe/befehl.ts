import { Auskunft } from '@/lib/orte/auskunft';
import { Antworter } from './antwort';
import { HILFE, leseAufruf } from './aufruf';
import { Ausgabe, Schreibfehler } from './ausgabe';
import { beantworte, Lesefehler } from './strom';
import { ladeTabellen } from './tabellen';
import type { Umgebung } from './umgebung';

/**
 * `npm run --silent pruefe -- [--kurz] [--daten DIR] [FILE]`: one Anfrage as JSON, or many as JSON Lines, from a file or
 * from standard input (none or `-`); one answer a line, in the same order, as they come. Says how the process ends:
 * 0: every Anfrage got an Ergebnis. 1: the data folder or the output is not usable. 2: an Anfrage or the call is
 * malformed. Whoever stops reading the answers ends it without a word.
 */
export async function main(argumente: readonly string[], io: Umgebung): Promise<number> {
  const ausgabe = new Ausgabe(io);
  try {
    const code = await laufe(argumente, io, ausgabe);
    await ausgabe.leere();
    return code;
  } catch (fehler) {
    if (!(fehler instanceof Schreibfehler)) throw fehler;
    if (fehler.code === 'EPIPE') return 0;
    await ausgabe.letztesWort(`Die Ausgabe lässt sich nicht schreiben (${fehler.code}).`);
    return 1;
  }
}

async function laufe(argumente: readonly string[], io: Umgebung, ausgabe: Ausgabe): Promise<number> {
  const ende = (code: number, text: string): number => {
    ausgabe.meldung(text);
    return code;
  };
  const aufruf = leseAufruf(argumente);
  if (typeof aufruf === 'string') return ende(2, aufruf);
  const { datei, hilfe, kurz } = aufruf;
  if (hilfe) {
    ausgabe.antwort(HILFE);
    return 0;
  }
  const unlesbar = `Die Datei ${datei} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.`;
  const ein = datei === '-' ? io.ein : await io.oeffne(datei).catch(() => null);
  if (ein === null) return ende(2, unlesbar);
  const heute = io.heute();
  const daten = await ladeTabellen(aufruf.daten, heute, io.vorrat);
  if (typeof daten === 'string') return ende(1, daten);
  const antworter = new Antworter(new Auskunft(daten), heute, kurz);
  try {
    const { fragen, fehlerhafte } = await beantworte(ein, antworter, ausgabe);
    if (fragen === 0) return ende(2, LEER);
    return fehlerhafte === 0 ? 0 : 2;
  } catch (fehler) {
    if (fehler instanceof Lesefehler) return ende(2, unlesbar);
    throw fehler;
  }
}

const LEER =
  'Es kam keine Anfrage an. Schreiben Sie eine Anfrage als JSON in die Datei oder auf die Eingabe.';
