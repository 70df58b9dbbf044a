import type { z } from 'zod';
import type { Pfad } from './meldung';
import { angabeBei } from './zod-meldung';

/** A file with faults, as far as it can be read: enough to say what else is unusual, never to be published. */
export interface Notbehelf<T> {
  readonly inhalt: T;
  /** What was left out, or stands there only for this reading. */
  readonly gestoert: readonly Pfad[];
}

/** Leaving out one thing can leave another without its use; after so many rounds nothing sensible is left. */
const RUNDEN = 4;

/** In place of an example that cannot be read. */
const BEISPIEL = {
  name: 'unlesbar',
  herkunft: 'gerechnet',
  anfrage: { ort: '00000000', personen: '1' },
  erwartet: { urteil: 'nicht_pruefbar' },
};

/** What a table must have, where nothing readable stands. */
const ERSATZ: Readonly<Record<string, string>> = {
  format: '1',
  gueltig_ab: '2000-01-01',
  zuletzt_bestaetigt: '2000-01-01',
  lizenz: 'unbekannt',
  stelle: 'unlesbar',
  dokument: 'unlesbar',
  fundstelle: 'unlesbar',
  eingesehen: '2000-01-01',
  beleg: 'original',
  wirkung: 'massgeblich',
};

/** Reads once more without what the schema does not take; null if that does not help. */
export function notbehelf<T>(wert: unknown, schema: z.ZodType<T>): Notbehelf<T> | null {
  const probe = structuredClone(wert);
  const gestoert: Pfad[] = [];
  for (let runde = 0; runde < RUNDEN; runde++) {
    const gelesen = schema.safeParse(probe);
    if (gelesen.success) return { inhalt: gelesen.data, gestoert };
    const weg = gelesen.error.issues.flatMap(pfadeAus);
    if (weg.some((pfad) => !nimmWeg(probe, pfad))) return null;
    gestoert.push(...weg);
  }
  return null;
}

function pfadeAus(issue: z.core.$ZodIssue): Pfad[] {
  const pfad = issue.path.map((teil) => (typeof teil === 'symbol' ? String(teil) : teil));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...pfad, name]) : [pfad];
}

/** False if nothing stands there, and nothing can stand for it. */
function nimmWeg(wurzel: unknown, pfad: Pfad): boolean {
  const [erstes, zweites] = pfad;
  if (erstes === 'beispiele' && typeof zweites === 'number')
    return setze(wurzel, ['beispiele', zweites], BEISPIEL);
  if (erstes === 'beispiele') return setze(wurzel, ['beispiele'], [BEISPIEL, BEISPIEL, BEISPIEL]);
  if (angabeBei(wurzel, pfad) !== undefined) return setze(wurzel, pfad, undefined);
  const name = String(pfad.at(-1));
  return Object.hasOwn(ERSATZ, name) && setze(wurzel, pfad, ERSATZ[name]);
}

function setze(wurzel: unknown, pfad: Pfad, neu: object | string | undefined): boolean {
  const letztes = pfad.at(-1);
  const ort = angabeBei(wurzel, pfad.slice(0, -1));
  if (letztes === undefined || typeof ort !== 'object' || ort === null) return false;
  if (neu !== undefined) (ort as Record<PropertyKey, unknown>)[letztes] = structuredClone(neu);
  else if (Array.isArray(ort)) ort.splice(Number(letztes), 1);
  else delete (ort as Record<PropertyKey, unknown>)[letztes];
  return true;
}
