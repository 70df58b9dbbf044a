import { readFileSync } from 'node:fs';
import { type Listendatei, liesListendatei } from '@/lib/pflege/liste/datei';

/** A list from a path, or from what stood on standard input; a German sentence if it cannot be read. */
export async function holeListe(
  pfad: string,
  ein: () => string,
  blatt: string | undefined,
): Promise<Listendatei | string> {
  let bytes: Uint8Array;
  try {
    bytes = pfad === '-' ? new TextEncoder().encode(ein()) : readFileSync(pfad);
  } catch {
    return `Die Datei ${pfad} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.`;
  }
  return liesListendatei(bytes, blatt);
}
