import { useEffect, useState } from 'react';

export type Spaeter = typeof import('./spaeter');

/** Milliseconds: a verdict from a link is drawn before the line is used for what stands below it. */
const ERST_DAS_URTEIL = 250;

/** The parts that come later; null until they are there. Without a network they are asked for again when it is back. */
export function useSpaeter(): Spaeter | null {
  const [teile, setTeile] = useState<Spaeter | null>(null);
  useEffect(() => {
    if (teile !== null) return;
    const lade = () => {
      import('./spaeter').then(setTeile, () => {});
    };
    const warten = window.setTimeout(lade, ERST_DAS_URTEIL);
    window.addEventListener('online', lade);
    return () => {
      window.clearTimeout(warten);
      window.removeEventListener('online', lade);
    };
  }, [teile]);
  return teile;
}
