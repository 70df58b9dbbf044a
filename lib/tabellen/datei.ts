import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'zod';
import { type GepruefteDatei, type Leere, liesText, ohneInhalt } from './datei-text';

export { type GepruefteDatei, type Leere, liesText } from './datei-text';

export const UNLESBAR = 'Die Datei fehlt oder ist nicht lesbar. Prüfen Sie Pfad und Schreibweise.';

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
    return ohneInhalt(name, UNLESBAR);
  }
  return liesText(text, name, schema, leere);
}
