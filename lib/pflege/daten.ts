import { parseDocument } from 'yaml';

export type Pfad = readonly (string | number)[];

/** A YAML text as plain data, every value as its source text; null if it is no YAML. */
export function datenAus(text: string): unknown {
  const dokument = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return dokument.errors.length > 0 ? null : (dokument.toJS() as unknown);
}

/**
 * The new text if it means exactly what was asked for, otherwise the old one: a layout that nobody thought of must not
 * cost anybody a file. `soll` changes the old text's data into what the new ones have to be.
 */
export function geprueft(alt: string, neu: string, soll: (daten: unknown) => void): string {
  const erwartet = datenAus(alt);
  if (erwartet === null) return alt;
  soll(erwartet);
  const ist = datenAus(neu);
  return ist !== null && gleich(ist, erwartet) ? neu : alt;
}

/** The value at a place of data, or undefined. */
export function holeAus(daten: unknown, pfad: Pfad): unknown {
  return pfad.reduce<unknown>(
    (wert, teil) => (wert as Record<string | number, unknown> | null)?.[teil],
    daten,
  );
}

/** Replaces the list at a place; an empty one takes its entry away, and a missing one is begun. */
export function ersetzeListe(daten: unknown, pfad: Pfad, neu: (liste: unknown[]) => unknown[]): void {
  const eltern = holeAus(daten, pfad.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const name = pfad.at(-1);
  if (eltern === undefined || eltern === null || name === undefined) return;
  const alt = eltern[name];
  const liste = neu(Array.isArray(alt) ? alt : []);
  if (liste.length === 0) delete eltern[name];
  else eltern[name] = liste;
}

/** Order of entries means nothing, and an entry without a value is the same however it is written. */
function gleich(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false;
    return a.length === b.length && a.every((wert, i) => gleich(wert, b[i]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return (a ?? '') === (b ?? '');
  const namen = Object.keys(a);
  return (
    namen.length === Object.keys(b).length &&
    namen.every(
      (name) =>
        Object.hasOwn(b, name) &&
        gleich((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  );
}
