import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'zod';
import { type GepruefteDatei, type Leere, liesText, ohneInhalt } from './datei-text';
import { entziffert } from './kodierung';

export { type GepruefteDatei, type Leere, liesText } from './datei-text';

export const UNLESBAR = 'Die Datei fehlt oder ist nicht lesbar. Prüfen Sie Pfad und Schreibweise.';

/** Reads a YAML file against a schema. Messages name the path from the current folder. */
export function liesDatei<T>(
  pfad: string,
  schema: z.ZodType<T>,
  leere: Leere = 'fehlend',
): GepruefteDatei<T> {
  const name = relative(process.cwd(), pfad);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(pfad);
  } catch {
    return ohneInhalt(name, UNLESBAR);
  }
  const gelesen = entziffert(bytes);
  if ('fehler' in gelesen) return ohneInhalt(name, gelesen.fehler, gelesen.zeile);
  return liesText(gelesen.text, name, schema, leere);
}
