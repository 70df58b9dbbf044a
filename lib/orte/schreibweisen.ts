import { kurzname } from '@/lib/kern/kurzname';
import type { Verzeichnis } from './verzeichnis';

/**
 * Other spellings of addresses that people type: with umlauts (`münchen`), or in full where the address is shortened
 * (`buchholz-in-der-nordheide`). Spelling -> address; never one that is an address itself, or could mean two places.
 */
export function andereSchreibweisen(verzeichnis: Verzeichnis): ReadonlyMap<string, string> {
  const wege = new Map<string, string>();
  const mehrdeutig = new Set<string>();
  for (const [adresse, ziel] of verzeichnis.nachAdresse) {
    const ort = 'ags' in ziel ? ziel : ziel[0];
    if (ort === undefined) continue;
    const name = kurzname(ort.name);
    // A town that shares its name has the Kreis in its address; its bare name leads where that leads.
    const bar = verzeichnis.nachAdresse.has(name) ? name : adresse;
    for (const schreibweise of [mitUmlaut(ort.name), name]) {
      if (verzeichnis.nachAdresse.has(schreibweise)) continue;
      const bisher = wege.get(schreibweise);
      if (bisher !== undefined && bisher !== bar) mehrdeutig.add(schreibweise);
      else wege.set(schreibweise, bar);
    }
  }
  for (const schreibweise of mehrdeutig) wege.delete(schreibweise);
  return wege;
}

function mitUmlaut(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-zäöüß]+/g, '-')
    .replace(/^-|-$/g, '');
}
