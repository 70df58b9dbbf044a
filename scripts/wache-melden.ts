import { readFileSync } from 'node:fs';
import type { Befehl } from './io';
import { melde, stelleAus } from './wache/aufgabe';

/**
 * `npm run wache:melden -- FILE`: puts a report into the project's one task of the watch, and closes the task when the
 * report is empty. Outside of a job, or without a token, it prints the report. Exit 0, or breaks if the platform refuses.
 */
export const main: Befehl = async ([datei], io) => {
  const text = datei === undefined ? io.ein() : readFileSync(datei, 'utf8');
  const stelle = stelleAus(io.umgebung);
  if (stelle === null) io.aus(text || 'Es gibt nichts zu tun.\n');
  else io.aus(`Aufgabe der Wache: ${await melde(text, stelle)}\n`);
  return 0;
};
