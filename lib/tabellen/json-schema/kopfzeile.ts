import { basename } from 'node:path';

const ZEILE = /^# yaml-language-server: .*\r?\n/;

/**
 * The text of a data file with the line that tells editors its schema, as its first; an older such line is replaced.
 * `pfad` ends with the file's name, two folders below the one of the schemas.
 */
export function mitKopfzeile(pfad: string, text: string): string {
  return `${kopfzeile(pfad)}\n${text.replace(/^\uFEFF/, '').replace(ZEILE, '')}`;
}

/** `traeger.yaml` has a schema of its own; every other file is a table. */
export function kopfzeile(pfad: string): string {
  const schema = basename(pfad) === 'traeger.yaml' ? 'traeger' : 'tabelle';
  return `# yaml-language-server: $schema=../../schema/${schema}.schema.json`;
}
