import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { rechneNach } from '@/lib/pflege/neu/nachrechnen';
import { type Regelwechsel, regelwechsel } from '@/lib/pflege/neu/regelwechsel';
import { vorlaeufigeTabelle } from '@/lib/pflege/neu/vorlaeufig';
import { ladeBund } from '@/lib/tabellen/bund';
import { liesDatei } from '@/lib/tabellen/datei';
import { DATEN } from '@/lib/tabellen/lade';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { bisherigerText } from './git/bisher';
import { type Befehl, ende } from './io';

/**
 * `npm run tabellen:beispiele -- FILE`: lets the worked examples of one table follow its values, each with a note.
 * They follow no change of the rule: that is what they are there to catch.
 * Exit 0: all fit, or were made to. 1: some are left to a person, or the file cannot be read yet. 2: malformed call.
 */
export const main: Befehl = ([datei, ...zuViel], io) => {
  if (datei === undefined || zuViel.length > 0 || !datei.endsWith('.yaml'))
    return ende(io, 2, 'Aufruf: npm run tabellen:beispiele -- data/traeger/ORDNER/TAG.yaml');
  if (!existsSync(datei))
    return ende(io, 2, `Diese Datei gibt es nicht: ${datei}. Prüfen Sie Ordner und Schreibweise.`);
  const pfad = resolve(datei);
  const traeger = liesDatei(join(dirname(pfad), 'traeger.yaml'), traegerInDatei).inhalt;
  const text = readFileSync(pfad, 'utf8');
  const ab = basename(pfad, '.yaml');
  const tabelle = traeger && vorlaeufigeTabelle(text, traeger, ladeBund(DATEN), ab);
  if (!tabelle)
    return ende(io, 1, `Diese Datei hat noch andere Fehler. Zuerst: npm run tabellen:pruefen -- ${datei}`);
  const { text: neu, geaendert, offen } = rechneNach(text, tabelle);
  const bisher = geaendert.length + offen.length === 0 ? null : bisherigerText(pfad);
  const wechsel = bisher === null ? [] : regelwechsel(bisher, text);
  if (wechsel.length > 0) return ende(io, 1, absage(wechsel));
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

function absage(wechsel: readonly Regelwechsel[]): string {
  const gezeigt = wechsel.slice(0, 10).map(({ zeile, feld, bisher, jetzt }) => {
    const worte = `${jetzt ?? '(fehlt)'}, bisher ${bisher ?? '(fehlt)'}`;
    return `  Zeile ${zeile}, ${feld}: ${worte}`;
  });
  const rest = wechsel.length > 10 ? [`  und ${wechsel.length - 10} weitere Stellen`] : [];
  return [
    'Hier hat sich nicht nur ein Wert geändert, sondern die Regel:',
    ...gezeigt,
    ...rest,
    'Ist das ein Versehen, nehmen Sie es zurück. Steht es so im Dokument?',
    'Dann rechnen Sie jedes Beispiel mit dem Dokument nach und tragen Sie das Ergebnis selbst ein.',
  ].join('\n');
}
