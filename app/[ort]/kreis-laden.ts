import { useCallback, useEffect, useState } from 'react';
import type { Kreisdatei } from '@/lib/orte/kreisdatei';

export interface Kreisladung {
  /** null until it is there. */
  readonly kreis: Kreisdatei | null;
  /** The last try failed. */
  readonly fehlt: boolean;
  /** Tries again. */
  erneut(): void;
}

/** Fetches the tables of a Kreis when the page wakes; a page that names them in its head has them by then. */
export function useKreis(adresse: string): Kreisladung {
  const [kreis, setKreis] = useState<Kreisdatei | null>(null);
  const [fehlt, setFehlt] = useState(false);
  const erneut = useCallback(() => {
    setFehlt(false);
    holeKreis(adresse).then(setKreis, () => setFehlt(true));
  }, [adresse]);
  useEffect(erneut, [erneut]);
  return { kreis, fehlt, erneut };
}

/** The tables of a Kreis from their address. Throws if they do not come. */
export async function holeKreis(adresse: string): Promise<Kreisdatei> {
  const antwort = await fetch(adresse);
  if (!antwort.ok) throw new Error(`HTTP ${antwort.status}`);
  return (await antwort.json()) as Kreisdatei;
}
