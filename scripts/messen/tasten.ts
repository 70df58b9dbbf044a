import type { Page } from '@playwright/test';

/** What a hand has done: taps on the screen and characters typed. */
export interface Muehe {
  tipps: number;
  zeichen: number;
}

/** Counts from now on, on every page that follows. Playwright fills a field at once: one tap into it, and its characters. */
export async function zaehleMuehe(page: Page): Promise<Muehe> {
  const muehe: Muehe = { tipps: 0, zeichen: 0 };
  await page.exposeFunction('getippt', (zeichen: number) => {
    muehe.tipps += 1;
    muehe.zeichen += zeichen;
  });
  await page.addInitScript(() => {
    const fenster = window as unknown as { getippt(zeichen: number): void };
    addEventListener('pointerdown', () => fenster.getippt(0), true);
    addEventListener(
      'input',
      ({ target }) => {
        if (
          target instanceof HTMLTextAreaElement ||
          (target instanceof HTMLInputElement && target.type === 'text')
        )
          fenster.getippt(target.value.length);
      },
      true,
    );
  });
  return muehe;
}
