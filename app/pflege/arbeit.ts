import type { Pflegepaket } from '@/lib/pflege/paket';

/**
 * What somebody is working on. It is kept with this page's entry in the tab's own history: a reload and the way back bring
 * it again, nothing is stored beyond the tab, and nothing is sent.
 */
export interface Arbeit {
  readonly ags: string;
  readonly name: string;
  /** The text as it was opened, and as it is. */
  readonly anfang: string;
  readonly text: string;
  readonly traegerAnfang: string | null;
  /** Of an authority that is not in the data yet. */
  readonly paket: Pflegepaket | null;
}

const NAME = 'pflege';
/** Browsers count changes of the history; typing makes more of them than they allow. */
const WARTE = 600;

let offen: Arbeit | null | undefined;
let uhr: ReturnType<typeof setTimeout> | undefined;

/** Keeps the work soon, and at once when the page goes; null: there is nothing to keep. */
export function merke(arbeit: Arbeit | null): void {
  if (offen === undefined && uhr === undefined) window.addEventListener('pagehide', schreibe);
  offen = arbeit;
  clearTimeout(uhr);
  uhr = setTimeout(schreibe, WARTE);
}

function schreibe(): void {
  if (offen === undefined) return;
  clearTimeout(uhr);
  uhr = undefined;
  const { [NAME]: _, ...rest } = (window.history.state ?? {}) as Record<string, unknown>;
  try {
    window.history.replaceState(offen === null ? rest : { ...rest, [NAME]: offen }, '');
  } catch {
    // Too much for this browser: leaving the page still asks.
  }
  offen = undefined;
  window.removeEventListener('pagehide', schreibe);
}

/** What was kept for this page; null if there is none, or somebody else wrote there. */
export function gemerkt(): Arbeit | null {
  const arbeit = ((window.history.state ?? {}) as Record<string, unknown>)[NAME] as
    | Partial<Arbeit>
    | undefined;
  const texte = [arbeit?.ags, arbeit?.name, arbeit?.anfang, arbeit?.text];
  return texte.every((t) => typeof t === 'string') ? (arbeit as Arbeit) : null;
}
