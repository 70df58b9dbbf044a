/** The start page carries its style in itself, cut down to what it can show: no state of it may miss a rule. */
import type { Page } from '@playwright/test';
import { expect, oeffne, sende, test } from './hilfe';

const ZUSTAENDE = {
  'am Anfang': async () => {},
  'mit Fehlern': async (page) => {
    await sende(page, 'Weiter');
    await page.getByRole('alert').or(page.getByRole('region')).first().waitFor();
  },
  'mit mehreren Orten': async (page) => {
    await page.getByLabel('Postleitzahl oder Ort').fill('Neustadt');
    await page.getByLabel('Wie viele Personen').fill('2');
    await sende(page, 'Weiter');
    await page.getByRole('radio').first().waitFor();
  },
} satisfies Record<string, (page: Page) => Promise<void>>;

for (const [name, herstellen] of Object.entries(ZUSTAENDE))
  for (const breite of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`mit dem ganzen Stil sähe die Startseite nicht anders aus: ${name}, ${breite} px, ${colorScheme}`, async ({
        page,
        meldungen,
      }) => {
        // Whether the page's own font comes in time for the first picture is luck (font-display: optional).
        await page.route('**/*.woff2', (anfrage) => anfrage.abort());
        await page.setViewportSize({ width: breite, height: 740 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await oeffne(page, '/');
        await herstellen(page);
        const eigener = await ruhigesBild(page);
        const ganze = await page.evaluate(async () => {
          const verweise = document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"][as="style"]');
          await Promise.all(
            [...verweise].map((verweis) => {
              const ganz = document.createElement('link');
              ganz.rel = 'stylesheet';
              ganz.href = verweis.href;
              const da = new Promise((weiter) => ganz.addEventListener('load', weiter));
              document.head.append(ganz);
              return da;
            }),
          );
          return verweise.length;
        });
        expect(ganze).toBeGreaterThan(0);
        const ganzer = await ruhigesBild(page);
        expect(ganzer.equals(eigener)).toBe(true);
        expect(meldungen.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
        meldungen.length = 0;
      });

/** A picture once two in a row are the same: a busy machine still draws the last state when the next is asked for. */
async function ruhigesBild(page: Page): Promise<Buffer> {
  // What the pointer lies on after a change of the page is found out at some time later.
  await page.mouse.move(0, 0);
  for (let vorher: Buffer | null = null; ; ) {
    const bild = await page.screenshot({ fullPage: true, caret: 'hide' });
    if (vorher?.equals(bild)) return bild;
    vorher = bild;
  }
}
