import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { UNLESBAR } from '@/lib/tabellen/datei';
import { DATEN } from '@/lib/tabellen/lade';
import { amAnfang, Datenfehler, type Meldung } from '@/lib/tabellen/meldung';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { angabeBei, befundeAus } from '@/lib/tabellen/zod-meldung';
import { platzhalter, widersprueche } from './produktiv';
import { type Betreiber, betreiberInDatei, type Demo, type Produktiv } from './schema';

let gelesen: Betreiber | null = null;

/**
 * Who runs this site: data/betreiber.yaml, or the file that the environment variable BETREIBER names. Read once a
 * process. Throws a Datenfehler if the file is not in order, above all if a productive site lacks an entry.
 */
export function betreiber(): Betreiber {
  gelesen ??= liesBetreiber(process.env.BETREIBER ?? join(DATEN, 'betreiber.yaml'));
  return gelesen;
}

/** The same for any file. */
export function liesBetreiber(pfad: string): Betreiber {
  const datei = relative(process.cwd(), pfad);
  let text: string;
  try {
    text = readFileSync(pfad, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Datenfehler([amAnfang(datei, UNLESBAR)]);
  }
  const { inhalt, meldungen } = pruefeBetreiber(text, datei);
  if (inhalt === null) throw new Datenfehler(meldungen);
  return inhalt;
}

/** `inhalt` is null if there is any finding. A demo may leave entries empty, but not misspell them. */
export function pruefeBetreiber(
  text: string,
  datei: string,
): { inhalt: Betreiber | null; meldungen: readonly Meldung[] } {
  const yaml = liesYaml(datei, text);
  const wert = yaml.wert ?? {};
  const ergebnis = betreiberInDatei.safeParse(wert);
  const istDemo = (wert as { betrieb?: unknown }).betrieb === 'demo';
  const alle = ergebnis.error?.issues ?? [];
  const issues = istDemo ? alle.filter((issue) => !fehltNur(issue, wert)) : alle;
  const befunde = befundeAus(new z.ZodError(issues), wert);
  if (!istDemo) befunde.push(...platzhalter(wert), ...widersprueche(wert));
  const meldungen = [...yaml.meldungen, ...befunde.map(yaml.orte)];
  if (meldungen.length > 0) return { inhalt: null, meldungen };
  if (istDemo) {
    const { domain, zweitquellen } = wert as Demo;
    return { inhalt: { betrieb: 'demo', domain, zweitquellen }, meldungen };
  }
  return { inhalt: ergebnis.data as Produktiv, meldungen };
}

/** What a page needs in any case, a demo too. */
const IMMER = ['format', 'betrieb', 'domain', 'kopfzeile', 'zweitquellen'];

function fehltNur(issue: z.core.$ZodIssue, wert: unknown): boolean {
  if (IMMER.includes(String(issue.path[0]))) return false;
  return issue.code === 'invalid_type' && angabeBei(wert, issue.path) === undefined;
}
