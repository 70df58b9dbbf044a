import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { rechneNach } from '@/lib/pflege/neu/nachrechnen';
import { vorlaeufigeTabelle } from '@/lib/pflege/neu/vorlaeufig';
import { ladeBund } from '@/lib/tabellen/bund';
import { liesDatei } from '@/lib/tabellen/datei';
import { DATEN } from '@/lib/tabellen/lade';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';

/**
 * `npm run tabellen:beispiele -- FILE`: lets the worked examples of one table follow its values, each with a note.
 * Exit 0: all fit, or were made to. 1: some are left to a person, or the file cannot be read yet. 2: malformed call.
 */
function main([datei, ...zuViel]: readonly string[]): number {
  if (datei === undefined || zuViel.length > 0 || !existsSync(datei) || !datei.endsWith('.yaml')) {
    return ende(2, 'Aufruf: npm run tabellen:beispiele -- data/traeger/ORDNER/TAG.yaml');
  }
  const pfad = resolve(datei);
  const traeger = liesDatei(join(dirname(pfad), 'traeger.yaml'), traegerInDatei).inhalt;
  const text = readFileSync(pfad, 'utf8');
  const ab = basename(pfad, '.yaml');
  const tabelle = traeger && vorlaeufigeTabelle(text, traeger, ladeBund(DATEN), ab);
  if (!tabelle)
    return ende(1, `Diese Datei hat noch andere Fehler. Zuerst: npm run tabellen:pruefen -- ${datei}`);
  const { text: neu, geaendert, offen } = rechneNach(text, tabelle);
  if (neu !== text) writeFileSync(pfad, neu);
  if (geaendert.length > 0) {
    console.log(`Nachgerechnet (${geaendert.length}). Vergleichen Sie diese Beispiele mit dem Dokument:`);
    for (const name of geaendert) console.log(`  ${name}`);
  } else console.log('Kein Beispiel musste sich ändern.');
  if (offen.length === 0) return 0;
  console.log(`Diese Beispiele sehen Sie selbst an (${offen.length}):`);
  for (const name of offen) console.log(`  ${name}`);
  return 1;
}

function ende(code: number, text: string): number {
  console.error(text);
  return code;
}

process.exitCode = main(process.argv.slice(2));
