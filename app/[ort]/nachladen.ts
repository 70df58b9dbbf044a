import { useEffect, useState } from 'react';

export type Spaeter = typeof import('./spaeter');

/** The parts that come later; null until they are there. Without a network they are asked for again when it is back. */
export function useSpaeter(): Spaeter | null {
  const [teile, setTeile] = useState<Spaeter | null>(null);
  useEffect(() => {
    if (teile !== null) return;
    const lade = () => {
      import('./spaeter').then(setTeile, () => {});
    };
    lade();
    window.addEventListener('online', lade);
    return () => window.removeEventListener('online', lade);
  }, [teile]);
  return teile;
}
