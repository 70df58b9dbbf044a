import type { Pflegepaket } from '@/lib/pflege/paket';

/** What the form needs beside the page: the editor with the check, and one authority's files. */
export type Werkzeug = typeof import('./werkstatt-paket');

/** Fetches both at once; null without a connection. */
export async function lade(ags: string): Promise<{ werkzeug: Werkzeug; paket: Pflegepaket } | null> {
  try {
    const [werkzeug, antwort] = await Promise.all([
      import('./werkstatt-paket'),
      fetch(`/pflege/tabellen/${ags}.json`),
    ]);
    return antwort.ok ? { werkzeug, paket: (await antwort.json()) as Pflegepaket } : null;
  } catch {
    return null;
  }
}

/** The text of a file from this device, every byte of it; null if it is no text in UTF-8. */
export async function textAus(datei: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await datei.arrayBuffer());
  } catch {
    return null;
  }
}
