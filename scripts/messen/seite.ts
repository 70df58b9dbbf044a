import type { Page } from '@playwright/test';
import { kurzname } from '@/scripts/bau/kurznamen';

const KNOEPFE = `button, input[type=submit], [role=button], a.${kurzname('kern-btn')}`;

/** What a person has before them: only what is drawn, folded parts count as their title. */
export interface Masse {
  readonly woerter: number;
  /** Height of the whole page in screens. */
  readonly bildschirme: number;
  /** Visible headings of level 1, 2, 3 and 4. */
  readonly ueberschriften: readonly number[];
  readonly knoepfe: number;
  /** From the top of the page; null if nothing is asked. */
  readonly ersteEingabe: { readonly oben: number; readonly unten: number } | null;
  /** Sentences that warn of signing. */
  readonly warnungen: readonly string[];
  /** Sentences of five words or more that stand there more than once. */
  readonly doppelt: readonly string[];
}

/** Measures `main` of a page as it stands in the window. */
export async function miss(page: Page): Promise<Masse> {
  const { bloecke, ...rest } = await lies(page);
  const saetze = bloecke.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
  const lange = saetze.filter((satz) => zaehle(satz) >= 5);
  return {
    ...rest,
    woerter: bloecke.reduce((summe, text) => summe + zaehle(text), 0),
    warnungen: saetze.filter((satz) => /unterschr(?:eib|ift)/iu.test(satz)),
    doppelt: [...new Set(lange.filter((satz, i) => lange.indexOf(satz) !== i))],
  };
}

function zaehle(text: string): number {
  return text.split(/\s+/u).filter((wort) => /[\p{L}\p{N}]/u.test(wort)).length;
}

/** What the browser knows. Nothing in here may have a name: tsx marks functions with names by a helper the page lacks. */
async function lies(page: Page) {
  return page.locator('main').evaluate((main, knoepfe) => {
    const sichtbar = [main, ...main.querySelectorAll('*')].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const { width, height } = element.getBoundingClientRect();
      // Text for screen readers only lies in a box of one pixel.
      return (width > 1 && height > 1) || getComputedStyle(element).display === 'contents';
    });
    const gesehen = new Set<Element | null>(sichtbar);
    // The words of each block in the order of the document.
    const texte = new Map<Element | null, string>();
    const baum = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let knoten = baum.nextNode(); knoten; knoten = baum.nextNode()) {
      let block = knoten.parentElement;
      if (!gesehen.has(block)) continue;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      texte.set(block, (texte.get(block) ?? '') + knoten.nodeValue);
    }
    const eingabe = sichtbar.find((e) => e.matches('input:not([type=hidden]), select, textarea'));
    const kasten = eingabe?.getBoundingClientRect();
    return {
      bloecke: [...texte.values()].map((text) => text.replace(/\s+/gu, ' ').trim()),
      bildschirme: Math.round((document.documentElement.scrollHeight / innerHeight) * 10) / 10,
      ueberschriften: ['h1', 'h2', 'h3', 'h4'].map(
        (stufe) => sichtbar.filter((e) => e.matches(stufe)).length,
      ),
      knoepfe: sichtbar.filter((e) => e.matches(knoepfe)).length,
      ersteEingabe: kasten
        ? { oben: Math.round(kasten.top + scrollY), unten: Math.round(kasten.bottom + scrollY) }
        : null,
    };
  }, KNOEPFE);
}
