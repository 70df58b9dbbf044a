import type { Vorlagen } from '@/lib/pflege/neuer-traeger';
import type { Pflegepaket } from '@/lib/pflege/paket';
import type { BundAlsJson } from '@/lib/tabellen/daten-json';
import type { Geoeffnet } from './anfang';
import type { Arbeit } from './arbeit';

/** What the form needs beside the page: the editor with the check, and one authority's files. */
export type Werkzeug = typeof import('./werkstatt-paket');

/** Fetches both at once; null without a connection. */
export async function lade(ags: string): Promise<{ werkzeug: Werkzeug; paket: Pflegepaket } | null> {
  try {
    const [werkzeug, paket] = await Promise.all([
      import('./werkstatt-paket'),
      hole<Pflegepaket>(`/pflege/tabellen/${ags}.json`),
    ]);
    return { werkzeug, paket };
  } catch {
    return null;
  }
}

/** Opens again what somebody was working on; null without a connection. */
export async function ladeWieder({
  ags,
  anfang,
  text,
  traegerAnfang,
  paket,
}: Arbeit): Promise<Geoeffnet | null> {
  const zuvor = { anfang, geaendert: text, traegerAnfang };
  if (paket === null) {
    const geladen = await lade(ags);
    return geladen && { ...geladen, ...zuvor };
  }
  const werkzeug = await import('./werkstatt-paket').catch(() => null);
  return werkzeug && { werkzeug, paket, ...zuvor };
}

/** The same for an authority without tables: the data of its Land, and the templates; null without a connection. */
export async function ladeNeu(
  land: string,
): Promise<{ werkzeug: Werkzeug; bund: BundAlsJson; vorlagen: Vorlagen } | null> {
  try {
    const [werkzeug, bund, vorlagen] = await Promise.all([
      import('./werkstatt-paket'),
      hole<BundAlsJson>(`/pflege/tabellen/land-${land}.json`),
      hole<Vorlagen>('/pflege/tabellen/vorlagen.json'),
    ]);
    return { werkzeug, bund, vorlagen };
  } catch {
    return null;
  }
}

async function hole<T>(adresse: string): Promise<T> {
  const antwort = await fetch(adresse);
  if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`);
  return (await antwort.json()) as T;
}

/** The text of a file from this device, every byte of it; null if it is no text in UTF-8. */
export async function textAus(datei: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await datei.arrayBuffer());
  } catch {
    return null;
  }
}
