import { distance } from 'fastest-levenshtein';
import { kurzname } from './kurzname';

/** A Gemeinde as the place search knows it. */
export interface Ort {
  readonly kurzname: string;
  readonly name: string;
  readonly kreis: string;
  readonly plz: readonly string[];
}

/**
 * The places a text can mean, sorted by name: a PLZ means all its Gemeinden; a name is compared without umlauts,
 * hyphens and case, first in full, then as a beginning, then with one typing error. Empty if nothing fits.
 */
export function sucheOrt(text: string, orte: readonly Ort[]): readonly Ort[] {
  const plz = /^\s*(?:D-?)?(\d{5})\b/i.exec(text)?.[1];
  if (plz !== undefined) return sortiert(orte.filter((ort) => ort.plz.includes(plz)));
  const gesucht = kurzname(text);
  if (gesucht === '') return [];
  const genau = orte.filter((ort) => ort.kurzname === gesucht);
  if (genau.length > 0) return sortiert(genau);
  const anfang = orte.filter((ort) => ort.kurzname.startsWith(gesucht));
  if (anfang.length > 0) return sortiert(anfang);
  // With one error allowed, short words would match almost anything.
  if (gesucht.length < 4) return [];
  return sortiert(orte.filter((ort) => distance(ort.kurzname, gesucht) <= 1));
}

function sortiert(orte: readonly Ort[]): readonly Ort[] {
  return [...orte].sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
