import type { z } from 'zod';
import { type Bruchstellen, ohneFolgen } from './folgen';
import { amAnfang, type Befund, type Meldung } from './meldung';

import { type Notbehelf, notbehelf } from './notbehelf';
import { liesYaml } from './yaml-lesen';
import { verborgeneZeichen } from './zeichen';
import { befundeAus } from './zod-meldung';

/** A file that was read and checked against its schema, with a way to place later findings in it. */
export interface GepruefteDatei<T> {
  readonly datei: string;
  readonly inhalt: T | null;
  readonly meldungen: readonly Meldung[];
  /** With faults: what can be read all the same, to say at once what else is unusual. */
  readonly notbehelf?: Notbehelf<T> | null;
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
  const lies = (neu: string) => gelesen(neu, name, schema, leere);
  const { inhalt, wert, meldungen: andere, auffaellig, orte } = ohneFolgen(lies(text), lies);
  // What else such a line seems to say is for nobody to mend before the character is gone.
  const gestoert = new Set(verborgen.map(({ zeile }) => zeile));
  const meldungen = [...verborgen, ...andere.filter(({ zeile }) => !gestoert.has(zeile))];
  const kopf = { datei: name, meldungen, auffaellig, orte };
  if (meldungen.length === 0) return { ...kopf, inhalt };
  return { ...kopf, inhalt: null, notbehelf: notbehelf(wert, schema) };
}

interface Gelesen<T> extends GepruefteDatei<T>, Bruchstellen {
  readonly wert: unknown;
}

function gelesen<T>(text: string, name: string, schema: z.ZodType<T>, leere: Leere): Gelesen<T> {
  const yaml = liesYaml(name, text);
  const { auffaellig, orte } = yaml;
  const kopf = { datei: name, text, wert: yaml.wert, auffaellig, orte };
  if (yaml.wert === undefined)
    return { ...kopf, inhalt: null, meldungen: yaml.meldungen, brueche: yaml.brueche };
  const geprueft = schema.safeParse(yaml.wert);
  const befunde = geprueft.success ? [] : befundeAus(geprueft.error, yaml.wert);
  const gemeldet = new Set(befunde.map(({ pfad }) => pfad.join('/')));
  const leer = leere === 'fehler' ? yaml.leer.filter(({ pfad }) => !gemeldet.has(pfad.join('/'))) : [];
  const meldungen = [...yaml.meldungen, ...[...befunde, ...leer].map(orte)];
  // An entry that is not known where it stands may only stand too far to one side.
  const fremde = befunde.filter(({ amSchluessel }) => amSchluessel).map((befund) => orte(befund).zeile);
  // With a finding of the YAML reader the data may not mean what was written, so nothing is handed on.
  const inhalt = geprueft.success && meldungen.length === 0 ? geprueft.data : null;
  return {
    ...kopf,
    inhalt,
    meldungen,
    brueche: [...yaml.brueche, ...fremde],
  };
}

/** A file of which nothing can be read, and why. */
export function ohneInhalt(datei: string, text: string, zeile = 1): GepruefteDatei<never> {
  const orte = (befund: Befund) => amAnfang(datei, befund.text);
  return { datei, inhalt: null, meldungen: [{ ...amAnfang(datei, text), zeile }], auffaellig: [], orte };
}
