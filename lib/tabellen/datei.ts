import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'zod';
import type { Befund, Meldung } from './meldung';
import { liesYaml } from './yaml-lesen';
import { befundeAus } from './zod-meldung';

/** A file that was read and checked against its schema, with a way to place later findings in it. */
export interface GepruefteDatei<T> {
  readonly datei: string;
  readonly inhalt: T | null;
  readonly meldungen: readonly Meldung[];
  /** What may be meant as it stands, but rarely is. */
  readonly auffaellig: readonly Befund[];
  orte(befund: Befund): Meldung;
}

/** An entry without a value is as good as none (`fehlend`), or a slip (`fehler`). */
export type Leere = 'fehlend' | 'fehler';

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

/** Characters; the largest real table has a fiftieth of it. */
const HOECHSTENS = 1_000_000;

/** The same for a text that is already there. */
export function liesText<T>(
  text: string,
  name: string,
  schema: z.ZodType<T>,
  leere: Leere = 'fehlend',
): GepruefteDatei<T> {
  if (text.length > HOECHSTENS) {
    const zuGross = `Diese Datei ist zu groß für eine Tabelle (${text.length} Zeichen). Prüfen Sie, ob es die richtige Datei ist.`;
    const orte = (befund: Befund): Meldung => ({ datei: name, zeile: 1, spalte: 1, text: befund.text });
    return {
      datei: name,
      inhalt: null,
      meldungen: [orte({ pfad: [], text: zuGross })],
      auffaellig: [],
      orte,
    };
  }
  const yaml = liesYaml(name, text);
  const { auffaellig, orte } = yaml;
  if (yaml.wert === undefined)
    return { datei: name, inhalt: null, meldungen: yaml.meldungen, auffaellig, orte };
  const gelesen = schema.safeParse(yaml.wert);
  const befunde = gelesen.success ? [] : befundeAus(gelesen.error, yaml.wert);
  const gemeldet = new Set(befunde.map(({ pfad }) => pfad.join('/')));
  const leer = leere === 'fehler' ? yaml.leer.filter(({ pfad }) => !gemeldet.has(pfad.join('/'))) : [];
  const meldungen = [...yaml.meldungen, ...[...befunde, ...leer].map(orte)];
  // With a finding of the YAML reader the data may not mean what was written, so nothing is handed on.
  const inhalt = gelesen.success && meldungen.length === 0 ? gelesen.data : null;
  return { datei: name, inhalt, meldungen, auffaellig, orte };
}
