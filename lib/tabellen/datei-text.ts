import type { z } from 'zod';
import { amAnfang, type Befund, type Meldung } from './meldung';
import { liesYaml } from './yaml-lesen';
import { verborgeneZeichen } from './zeichen';
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

/** Characters; the largest real table has a fiftieth of it. */
const HOECHSTENS = 1_000_000;

/** Reads the text of a YAML file against a schema. `name` is what messages call it. Runs in a browser too. */
export function liesText<T>(
  text: string,
  name: string,
  schema: z.ZodType<T>,
  leere: Leere = 'fehlend',
): GepruefteDatei<T> {
  if (text.length > HOECHSTENS) {
    const zuGross = `Diese Datei ist zu groß für eine Tabelle (${text.length} Zeichen). Prüfen Sie, ob es die richtige Datei ist.`;
    return ohneInhalt(name, zuGross);
  }
  const verborgen = verborgeneZeichen(name, text);
  const gestoert = new Set(verborgen.map(({ zeile }) => zeile));
  const yaml = liesYaml(name, text);
  const { auffaellig, orte } = yaml;
  // What else such a line seems to say is for nobody to mend before the character is gone.
  const mitVerborgenen = (andere: readonly Meldung[]) => [
    ...verborgen,
    ...andere.filter(({ zeile }) => !gestoert.has(zeile)),
  ];
  if (yaml.wert === undefined)
    return { datei: name, inhalt: null, meldungen: mitVerborgenen(yaml.meldungen), auffaellig, orte };
  const gelesen = schema.safeParse(yaml.wert);
  const befunde = gelesen.success ? [] : befundeAus(gelesen.error, yaml.wert);
  const gemeldet = new Set(befunde.map(({ pfad }) => pfad.join('/')));
  const leer = leere === 'fehler' ? yaml.leer.filter(({ pfad }) => !gemeldet.has(pfad.join('/'))) : [];
  const meldungen = mitVerborgenen([...yaml.meldungen, ...[...befunde, ...leer].map(orte)]);
  // With a finding of the YAML reader the data may not mean what was written, so nothing is handed on.
  const inhalt = gelesen.success && meldungen.length === 0 ? gelesen.data : null;
  return { datei: name, inhalt, meldungen, auffaellig, orte };
}

/** A file of which nothing can be read, and why. */
export function ohneInhalt(datei: string, text: string, zeile = 1): GepruefteDatei<never> {
  const orte = (befund: Befund) => amAnfang(datei, befund.text);
  return { datei, inhalt: null, meldungen: [{ ...amAnfang(datei, text), zeile }], auffaellig: [], orte };
}
