import { type RefObject, useEffect, useMemo, useRef } from 'react';

/** Safari refuses more than 100 changes of the history in 30 seconds. */
const FRIST = 400;

interface Mitschrift {
  /** Writes what is still to be written, before something else happens to the entry. */
  nachtragen(): void;
  /** The entry of the history is another one already: what was typed last does not belong to it. */
  verwerfen(): void;
}

/**
 * Has what is typed written down (`schreibe`): a moment after a key, at once when a field is left, and when the page is put
 * away, because a cheap phone gives its memory to the next program without a word.
 */
export function useMitschrift(formular: RefObject<HTMLFormElement | null>, schreibe: () => void): Mitschrift {
  const aktuell = useRef(schreibe);
  aktuell.current = schreibe;
  const heft = useMemo(() => neuesHeft(() => aktuell.current()), []);
  useEffect(() => {
    const form = formular.current;
    form?.addEventListener('input', heft.spaeter);
    form?.addEventListener('change', heft.sofort);
    window.addEventListener('pagehide', heft.nachtragen);
    document.addEventListener('visibilitychange', heft.nachtragen);
    return () => {
      heft.verwerfen();
      form?.removeEventListener('input', heft.spaeter);
      form?.removeEventListener('change', heft.sofort);
      window.removeEventListener('pagehide', heft.nachtragen);
      document.removeEventListener('visibilitychange', heft.nachtragen);
    };
  }, [formular, heft]);
  return heft;
}

function neuesHeft(schreibe: () => void) {
  let frist: number | undefined;
  function verwerfen(): void {
    window.clearTimeout(frist);
    frist = undefined;
    window.removeEventListener('beforeunload', nachtragen);
  }
  function nachtragen(): void {
    if (frist === undefined) return;
    verwerfen();
    schreibe();
  }
  function spaeter(): void {
    if (frist !== undefined) return;
    frist = window.setTimeout(nachtragen, FRIST);
    // A browser that reloads takes nothing at “pagehide” any more. Always there, it would keep pages from coming back at once.
    window.addEventListener('beforeunload', nachtragen);
  }
  function sofort(): void {
    spaeter();
    nachtragen();
  }
  return { spaeter, sofort, nachtragen, verwerfen };
}
