import { kurzname } from '@/lib/kern/kurzname';
import type { Bund } from '@/lib/tabellen/bund';

export interface Kreis {
  readonly ags: string;
  readonly name: string;
}

/** All Kreise and kreisfreie Städte of the national list, by key. */
export function kreise(bund: Bund): Kreis[] {
  const nachAgs = new Map([...bund.gemeinden.values()].map((g) => [g.ags.slice(0, 5), g.kreis]));
  return [...nachAgs].map(([ags, name]) => ({ ags, name })).sort((a, b) => a.ags.localeCompare(b.ags));
}

/** The Kreise that a key or a part of a name may mean; an exact name alone if there is one. */
export function findeKreise(alle: readonly Kreis[], gesucht: string): Kreis[] {
  const wort = kurzname(gesucht);
  if (/^\d{5}$/.test(gesucht.trim())) return alle.filter(({ ags }) => ags === gesucht.trim());
  if (wort === '') return [];
  const genau = alle.filter(({ name }) => kurzname(name) === wort);
  return genau.length > 0
    ? genau
    : alle.filter(({ ags, name }) => kurzname(name).includes(wort) || ags.startsWith(wort));
}
