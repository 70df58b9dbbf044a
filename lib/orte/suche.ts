import { distance } from 'fastest-levenshtein';
import { kurzname } from '@/lib/kern/kurzname';

/** A Gemeinde as the place search knows it. */
export interface Ort {
  readonly adresse: string;
  readonly name: string;
  /** Unmistakable name of the Kreis. */
  readonly kreis: string;
  readonly plz: readonly string[];
}

/** The PLZ in a text like “31134” or “D-31134 Hildesheim”; null if there is none. */
export function plzIn(text: string): string | null {
  return /^\s*(?:D-?)?(\d{5})\b/i.exec(text)?.[1] ?? null;
}

/**
 * The places a text can mean, sorted by name: a PLZ means all its Gemeinden; a name is compared without umlauts,
 * hyphens and case: first by whole words (“Neustadt” is also Neustadt am Rübenberge: nobody should land in the wrong
 * one), then as a beginning, then with one typing error. Empty if nothing fits.
 */
export function sucheOrt(text: string, orte: readonly Ort[]): readonly Ort[] {
  const plz = plzIn(text);
  if (plz !== null) return sortiert(orte.filter((ort) => ort.plz.includes(plz)));
  const gesucht = kurzname(ohneHeute(text));
  if (gesucht === '') return [];
  const nach = (passt: (name: string) => boolean) =>
    sortiert(orte.filter((o) => suchnamen(o.name).some(passt)));
  const ganz = nach((name) => name === gesucht || name.startsWith(`${gesucht}-`));
  if (ganz.length > 0) return ganz;
  const anfang = nach((name) => name.startsWith(gesucht));
  if (anfang.length > 0) return anfang;
  // With one error allowed, short words would match almost anything.
  if (gesucht.length < 4) return [];
  return nach((name) => fastGleich(name, gesucht));
}

/**
 * The spellings under which a place is looked for: “Bad Münder am Deister” also as `munder-…` (no umlauts on the
 * keyboard) and without “Bad”, which people leave out. What stands behind a former name (“Passow (heute …)”) is no name.
 */
export function suchnamen(voll: string): readonly string[] {
  const name = ohneHeute(voll);
  const ohneUmlaut = name.replace(/[äöüÄÖÜ]/g, (zeichen) => zeichen.normalize('NFD').charAt(0));
  const namen = [kurzname(name), kurzname(ohneUmlaut)];
  return [...new Set(namen.flatMap((n) => [n, n.replace(/^(bad|sankt|st)-/, '')]))];
}

/** “Passow (heute Schwedt/Oder)” -> “Passow”. */
function ohneHeute(name: string): string {
  return name.replace(/ \(heute .*$/, '');
}

/** One letter wrong, missing, too many, or two neighbours swapped. */
function fastGleich(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const abstand = distance(a, b);
  if (abstand <= 1) return true;
  if (abstand > 2 || a.length !== b.length) return false;
  const stelle = [...a].findIndex((zeichen, i) => zeichen !== b[i]);
  const getauscht = `${b.slice(0, stelle)}${b.charAt(stelle + 1)}${b.charAt(stelle)}${b.slice(stelle + 2)}`;
  return getauscht === a;
}

/** By name; among equals the town that is a Kreis of its own first, since most people mean it. */
function sortiert(orte: readonly Ort[]): readonly Ort[] {
  const rang = ({ kreis }: Ort) => Number(!kreis.endsWith('(kreisfreie Stadt)'));
  return [...orte].sort(
    (a, b) => a.name.localeCompare(b.name, 'de') || rang(a) - rang(b) || a.kreis.localeCompare(b.kreis, 'de'),
  );
}
