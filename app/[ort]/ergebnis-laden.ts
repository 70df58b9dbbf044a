import { useCallback, useEffect, useState } from 'react';
import type { ErgebnisAnsicht } from './ergebnis';

type Ansicht = typeof ErgebnisAnsicht;

/**
 * The view of the result with all its sentences. The form does not need it, so it is fetched after the form stands,
 * long before anybody has typed four amounts; from then on no network is needed. `lade` fetches it again if that failed.
 */
export function useErgebnisAnsicht(): { Ansicht: Ansicht | null; lade: () => Promise<boolean> } {
  // In an object, because a function put into state would be called.
  const [geladen, setGeladen] = useState<{ readonly Ansicht: Ansicht } | null>(null);
  const lade = useCallback(async () => {
    try {
      const { ErgebnisAnsicht: Ansicht } = await import('./ergebnis');
      setGeladen({ Ansicht });
      return true;
    } catch {
      return false;
    }
  }, []);
  useEffect(() => {
    void lade();
  }, [lade]);
  return { Ansicht: geladen?.Ansicht ?? null, lade };
}
