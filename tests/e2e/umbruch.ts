/** Measures the layout: what runs out of the page, what is too small to hit, what is cut off. */
import type { Page } from '@playwright/test';
import { kurzname } from '@/scripts/bau/kurznamen';

/** What only screen readers get, or nobody sees as cards. */
const UNSICHTBAR = `svg, .${kurzname('kern-sr-only')}, .karten thead`;

/** What sticks out of the page at a side, innermost first; what only screen readers get does not count. */
export async function zuBreit(page: Page): Promise<string[]> {
  return page.evaluate((nichtZuSehen) => {
    const ragtHeraus = (element: Element) => {
      const kasten = element.getBoundingClientRect();
      const unsichtbar = kasten.width <= 1 || element.closest(nichtZuSehen) !== null;
      return !unsichtbar && (kasten.right > document.body.clientWidth + 0.5 || kasten.left < -0.5);
    };
    const funde = [...document.body.querySelectorAll('*')]
      .filter((element) => ragtHeraus(element) && ![...element.children].some(ragtHeraus))
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
    const breite = document.scrollingElement?.scrollWidth ?? 0;
    return breite > innerWidth
      ? [`Seite: ${breite} von ${innerWidth} px`, ...funde.slice(0, 8)]
      : funde.slice(0, 8);
  }, UNSICHTBAR);
}

/**
 * Visible controls with less than 44 × 44 px to hit; for a radio or a box its row counts, because the label is part of
 * it. A link within a sentence may be as low as its line (WCAG 2.5.5).
 */
export async function zuKlein(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const imSatz = (element: Element) => {
      // Whom to call stands in a sentence, and is the most important target of a result.
      if (!element.matches('a') || element.matches('.ergebnis [href^="tel:"]')) return false;
      const drumherum = element.closest('p, li, dd, td, figcaption')?.textContent ?? '';
      return drumherum.replace(element.textContent, '').trim().length > 1;
    };
    return [...document.querySelectorAll('button, input, summary, a[href]')]
      .filter((element) => element.checkVisibility() && !element.matches('.sprunglink') && !imSatz(element))
      .map((element) => {
        const knopf = element.matches('[type="radio"], [type="checkbox"]');
        const ziel = knopf ? (element as HTMLInputElement).labels?.[0] : element;
        const kaesten = [element, ziel ?? element].map((e) => e.getBoundingClientRect());
        const seite = (von: 'top' | 'left', bis: 'bottom' | 'right') =>
          Math.max(...kaesten.map((kasten) => kasten[bis])) -
          Math.min(...kaesten.map((kasten) => kasten[von]));
        const name = `${element.tagName} ${element.id} ${ziel?.textContent ?? ''}`;
        return { name, hoch: seite('top', 'bottom'), breit: seite('left', 'right') };
      })
      .filter(({ hoch, breit }) => Math.min(hoch, breit) < 44)
      .map(({ name, hoch, breit }) => `${breit.toFixed(0)} × ${hoch.toFixed(0)} px: ${name}`);
  });
}

/** WCAG 1.4.12, set by script because the page's policy forbids foreign style sheets. */
export async function vergroessereAbstaende(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
      if (element.matches('p')) element.style.marginBlockEnd = '2em';
    }
  });
}

/** Boxes that hide a part of their text. In a field a long text can be moved through, so fields do not count. */
export async function abgeschnitten(page: Page): Promise<string[]> {
  return page.evaluate(
    (nichtZuSehen) =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && !element.closest(`${nichtZuSehen}, input`))
        .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
        .filter((e) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
        .map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`),
    UNSICHTBAR,
  );
}
