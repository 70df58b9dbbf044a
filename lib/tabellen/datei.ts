import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'zod';
import { type GepruefteDatei, type Leere, liesText } from './datei-text';
import type { Befund, Meldung } from './meldung';

export { type GepruefteDatei, type Leere, liesText } from './datei-text';

/** Reads a YAML file against a schema. Messages name the path from the current folder. */
export function liesDatei<T>(
  pfad: string,
  schema: z.ZodType<T>,
  leere: Leere = 'fehlend',
): GepruefteDatei<T> {
  const name = relative(process.cwd(), pfad);
  let text: string;
  try {
    // Some Windows editors put a byte order mark first; it would shift every column of line 1.
    text = readFileSync(pfad, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    const text = 'Die Datei fehlt oder ist nicht lesbar. Prüfen Sie Pfad und Schreibweise.';
    const orte = (befund: Befund): Meldung => ({ datei: name, zeile: 1, spalte: 1, text: befund.text });
    return { datei: name, inhalt: null, meldungen: [orte({ pfad: [], text })], auffaellig: [], orte };
  }
  return liesText(text, name, schema, leere);
}
