import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { heutigerTag } from '../heute';
import type { Eingabe, Schreiber, Umgebung } from './umgebung';

/** The command's surroundings when it runs as a process of its own. */
export function prozess(): Umgebung {
  return {
    // Only when it is wanted: a standard input that was looked at once keeps the process waiting.
    get ein() {
      return process.stdin;
    },
    aus: schreiber(process.stdout),
    fehler: schreiber(process.stderr),
    heute: heutigerTag,
    oeffne,
    vorrat: join(process.cwd(), '.erzeugt/tabellen.json'),
  };
}

function schreiber(strom: NodeJS.WriteStream): Schreiber {
  // An error comes to whoever wrote; without a listener Node would end with a trace besides.
  strom.on('error', () => {});
  return (text) =>
    new Promise((gut, schlecht) => {
      strom.write(text, (fehler) => (fehler ? schlecht(fehler) : gut()));
    });
}

/** A file as a stream; breaks if it is missing, not readable or a folder. */
export async function oeffne(datei: string): Promise<Eingabe> {
  const griff = await open(datei);
  if ((await griff.stat()).isDirectory()) {
    await griff.close();
    throw new Error('EISDIR');
  }
  return griff.createReadStream();
}
