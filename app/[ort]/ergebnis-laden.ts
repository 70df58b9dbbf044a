import { useCallback, useEffect, useState } from 'react';

/** The rules and the view of the result. */
export type Paket = typeof import('./ergebnis-paket');

/**
 * The rules and the view of the result. The form does not need them, so they are fetched after the form stands, long
 * before anybody has typed four amounts; from then on no network is needed. `lade` gives them at once or fetches them
 * again; null if that fails.
 */
export function usePaket(): { paket: Paket | null; lade: () => Promise<Paket | null> } {
  const [paket, setPaket] = useState<Paket | null>(null);
  const lade = useCallback(async () => {
    try {
      const geladen = await import('./ergebnis-paket');
      setPaket(geladen);
      return geladen;
    } catch {
      return null;
    }
  }, []);
  useEffect(() => {
    void lade();
  }, [lade]);
  return { paket, lade };
}
