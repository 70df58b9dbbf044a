import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { rechneNach } from '@/lib/pflege/neu/nachrechnen';
import { vorlaeufigeTabelle } from '@/lib/pflege/neu/vorlaeufig';
import { ladeBund } from '@/lib/tabellen/bund';
import { liesDatei } from '@/lib/tabellen/datei';
import { DATEN } from '@/lib/tabellen/lade';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { type Befehl, ende } from './io';

/**
 * `npm run tabellen:beispiele -- FILE`: lets the worked examples of one table follow its values, each with a note.
 * Exit 0: all fit, or were made to. 1: some are left to a person, or the file cannot be read yet. 2: malformed call.
 */
export const main: Befehl = ([datei, ...zuViel], io) => {
  if (datei === undefined || zuViel.length > 0 || !existsSync(datei) || !datei.endsWith('.yaml')) {
    return ende(io, 2, 'Aufruf: npm run tabellen:beispiele -- data/traeger/ORDNER/TAG.yaml');
  }
  const pfad = resolve(datei);
  const traeger = liesDatei(join(dirname(pfad), 'traeger.yaml'), traegerInDatei).inhalt;
  const text = readFileSync(pfad, 'utf8');
  const ab = basename(pfad, '.yaml');
  const tabelle = traeger && vorlaeufigeTabelle(text, traeger, ladeBund(DATEN), ab);
  if (!tabelle)
    return ende(io, 1, `Diese Datei hat noch andere Fehler. Zuerst: npm run tabellen:pruefen -- ${datei}`);
  const { text: neu, geaendert, offen } = rechneNach(text, tabelle);
  if (neu !== text) writeFileSync(pfad, neu);
  if (geaendert.length > 0) {
    io.aus(`Nachgerechnet (${geaendert.length}). Vergleichen Sie diese Beispiele mit dem Dokument:\n`);
    for (const name of geaendert) io.aus(`  ${name}\n`);
  } else io.aus('Kein Beispiel musste sich ändern.\n');
  if (offen.length === 0) return 0;
  io.aus(`Diese Beispiele sehen Sie selbst an (${offen.length}):\n`);
  for (const name of offen) io.aus(`  ${name}\n`);
  return 1;
};
