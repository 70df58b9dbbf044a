import { type Eintrag, gemerkt, merke, merkeNeu } from './verlauf';

/** The start page, as an entry of the history names it. */
export const START = 'start';

/**
 * Opens another page of this site that answers, with what was typed: its entry of the history is made first, then the page is
 * fetched into it. So nothing typed is in an address, which browsers write down, nor in a store (0021).
 */
export function gehMit(adresse: string, eintrag: Eintrag): void {
  merkeNeu(eintrag, adresse);
  window.location.reload();
}

/**
 * After `gehMit` “back” changes the address, but not the document: the browser takes both for one page. True if the
 * present entry was written by another page than this one; that is fetched then, once.
 */
export function holeFremdeSeite(hier: string): boolean {
  const eintrag = gemerkt(window.history.state);
  if (eintrag?.seite === undefined || eintrag.seite === hier) return false;
  // Without the mark: an address that leads to another page than it did can never turn into a circle.
  const { seite: _fremd, ...ohneMarke } = eintrag;
  merke(ohneMarke);
  window.location.reload();
  return true;
}
