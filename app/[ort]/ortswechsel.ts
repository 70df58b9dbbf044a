import { useEffect, useRef } from 'react';
import type { Fragename } from '@/lib/fragen/liste';
import { gehMit, START } from '../bausteine/seitenwechsel';
import type { Gepaeck, Werte } from '../bausteine/verlauf';

/** Answers that only mean something in the place they were given for: its parts, its boxes to tick, its sizes of houses. */
const VOM_ORT: ReadonlySet<string> = new Set([
  'gebiet',
  'merkmale',
  'gebaeudeflaeche',
  'umzugHier',
] satisfies Fragename[]);

/** What was typed, for the same flat hunt in another place. */
export function fuerAnderenOrt(werte: Werte): Werte {
  return Object.fromEntries(
    Object.entries(werte).filter(([name, wert]) => wert.trim() !== '' && !VOM_ORT.has(name)),
  );
}

/**
 * Whoever follows a link from here to the choice of a place, or to a place with a calculator (`antwortet`), takes along what
 * was typed. All such links alike, wherever they stand; opened in a window of its own, a page begins empty.
 */
export function useOrtswechsel(antwortet: (pfad: string) => boolean, packe: () => Gepaeck): void {
  const aktuell = useRef({ antwortet, packe });
  aktuell.current = { antwortet, packe };
  useEffect(() => {
    const beiKlick = (ereignis: MouseEvent) => {
      const link = ereignis.target instanceof Element ? ereignis.target.closest('a') : null;
      if (!link || link.origin !== window.location.origin || !istSchlicht(ereignis, link)) return;
      const zumStart = link.pathname === '/';
      if (!zumStart && !aktuell.current.antwortet(link.pathname)) return;
      const gepaeck = aktuell.current.packe();
      if (Object.keys(gepaeck.werte).length === 0 && gepaeck.vergleich === undefined) return;
      ereignis.preventDefault();
      const { personen = '' } = gepaeck.werte;
      if (zumStart) gehMit('/', { werte: { personen }, gesendet: false, gepaeck, seite: START });
      else gehMit(`${link.pathname}${link.hash}`, { ...gepaeck, gesendet: false });
    };
    document.addEventListener('click', beiKlick);
    return () => document.removeEventListener('click', beiKlick);
  }, []);
}

/** Followed here, and not in a new tab. */
function istSchlicht(ereignis: MouseEvent, link: HTMLAnchorElement): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = ereignis;
  return (
    button === 0 &&
    !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) &&
    (link.target === '' || link.target === '_self')
  );
}
