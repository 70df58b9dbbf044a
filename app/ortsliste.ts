import type { Ort } from '@/lib/orte/ort';
import { ausScherbe, type Scherbe, scherbenFuer } from '@/lib/orte/scherben';
import { type Fund, sucheOrt } from '@/lib/orte/suche';

const geladen = new Map<string, Promise<readonly Ort[]>>();

/**
 * The places a text can mean. Fetches the pieces of the list that the text needs, each once; `null` if a piece could
 * not be fetched. Only the name of a piece (the first letters, three digits, or a number) goes over the line.
 */
export async function findeOrte(text: string): Promise<Fund | null> {
  let fund: Fund = { art: 'keiner', orte: [] };
  const orte: Ort[] = [];
  for (const { dateien, nurOhneFund } of scherbenFuer(text)) {
    if (nurOhneFund && fund.art !== 'keiner') break;
    const stuecke = await Promise.all(dateien.map(lade));
    for (const stueck of stuecke) {
      if (stueck === null) return null;
      orte.push(...stueck);
    }
    fund = sucheOrt(text, orte);
    if (fund.art === 'sicher' || fund.art === 'wahl') return fund;
  }
  return fund;
}

/** Fetches ahead what a half-typed text will need, so that the answer is there when it is sent. */
export function ladeVoraus(text: string): void {
  // Half a PLZ names no piece.
  if (/^\s*\d{0,4}\s*$/.test(text)) return;
  for (const datei of scherbenFuer(text)[0]?.dateien ?? []) void lade(datei);
}

async function lade(datei: string): Promise<readonly Ort[] | null> {
  const bekannt = geladen.get(datei);
  const stueck = bekannt ?? hole(datei);
  geladen.set(datei, stueck);
  try {
    return await stueck;
  } catch {
    // Next time the line may be better.
    geladen.delete(datei);
    return null;
  }
}

async function hole(datei: string): Promise<readonly Ort[]> {
  const antwort = await fetch(`/suche/${datei}.json`);
  // A PLZ area or letters without any place have no piece.
  if (antwort.status === 404) return [];
  if (!antwort.ok) throw new Error(`HTTP ${antwort.status}`);
  return ausScherbe((await antwort.json()) as Scherbe);
}
