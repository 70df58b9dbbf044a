import { ausScherbe, type Scherbe, scherbenFuer } from '@/lib/orte/scherben';
import { type Ort, sucheOrt } from '@/lib/orte/suche';

const geladen = new Map<string, Promise<readonly Ort[]>>();

/**
 * The places a text can mean. Fetches the pieces of the list that the text needs, each once; `null` if a piece could
 * not be fetched. Only the name of a piece (first letter, or first two digits) goes over the line.
 */
export async function findeOrte(text: string): Promise<readonly Ort[] | null> {
  for (const datei of scherbenFuer(text)) {
    const orte = await lade(datei);
    if (orte === null) return null;
    const gefunden = sucheOrt(text, orte);
    if (gefunden.length > 0) return gefunden;
  }
  return [];
}

/** Fetches ahead what a half-typed text will need, so that the answer is there when it is sent. */
export function ladeVoraus(text: string): void {
  const [datei] = scherbenFuer(text);
  // The first digit alone names no piece.
  if (datei !== undefined && !/^\s*\d{0,4}\s*$/.test(text)) void lade(datei);
}

async function lade(datei: string): Promise<readonly Ort[] | null> {
  const bekannt = geladen.get(datei);
  if (bekannt) return bekannt;
  const neu = hole(datei);
  geladen.set(datei, neu);
  try {
    return await neu;
  } catch {
    // Next time the line may be better.
    geladen.delete(datei);
    return null;
  }
}

async function hole(datei: string): Promise<readonly Ort[]> {
  const antwort = await fetch(`/suche/${datei}.json`);
  // A PLZ area or letter without any place has no piece.
  if (antwort.status === 404) return [];
  if (!antwort.ok) throw new Error(`HTTP ${antwort.status}`);
  return ausScherbe((await antwort.json()) as Scherbe);
}
