/** Step of a build: the directory of places is in order. Exit 1 and German messages if not. */
import { fileURLToPath } from 'node:url';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';

/**
 * What is wrong with places, addresses, PLZ or Jobcenter; nothing if they can be loaded. Throws what is a fault of the
 * program, for its stack trace: our own messages are plain errors, those of the language are not.
 */
export function verzeichnisfehler(lade: () => unknown = ladeVerzeichnis): readonly string[] {
  try {
    lade();
    return [];
  } catch (fehler) {
    if (fehler instanceof Datenfehler) return fehler.meldungen.map(alsZeile);
    if (fehler instanceof Error && fehler.constructor === Error) return [fehler.message];
    throw fehler;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fehler = verzeichnisfehler();
  for (const zeile of fehler) console.error(zeile);
  if (fehler.length > 0) process.exitCode = 1;
}
