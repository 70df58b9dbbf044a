import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { Datenfehler } from './meldung';

/** The rows of a semicolon list without its heading. Throws a Datenfehler that names file and line. */
export function zeilenAus(pfad: string): string[][] {
  try {
    return parse(readFileSync(pfad, 'utf8'), { delimiter: ';', bom: true, from_line: 2 });
  } catch (fehler) {
    const zeile = fehler instanceof CsvError && typeof fehler.lines === 'number' ? fehler.lines : 1;
    const text = 'Die Liste fehlt oder ist keine Tabelle mit Semikolon. Prüfen Sie Pfad und Inhalt.';
    throw new Datenfehler([{ datei: relative(process.cwd(), pfad), zeile, spalte: 1, text }]);
  }
}
