/**
 * Every page and every state of it, visited once: axe finds nothing; light, dark and high contrast have texts at 7:1,
 * drawings at 3:1 and a ring around what has the focus; on small screens and at 400 % nothing runs out of the page, and
 * targets are large. Setting up a state takes longer than looking at it, so all that is looked at is looked at together.
 */
import type { Page } from '@playwright/test';
import { befunde, farbbefunde } from './axe';
import { leseprobe } from './blatt';
import { farbbefund, schwacherFokus } from './farben';
import { expect, test } from './hilfe';
import { abgeschnitten, vergroessereAbstaende, zuBreit, zuKlein } from './umbruch';
import { klappeAllesAuf, URTEILE, ZUSTAENDE } from './zustaende';

const ARTEN = [
  { art: 'hell', medien: { colorScheme: 'light', forcedColors: 'none' } },
  { art: 'dunkel', medien: { colorScheme: 'dark', forcedColors: 'none' } },
  { art: 'hoher Kontrast', medien: { colorScheme: 'light', forcedColors: 'active' } },
  { art: 'hoher Kontrast, dunkel', medien: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const HANDY = { width: 360, height: 640 };
/** 1280 × 1024 at 400 %: the law's own measure (WCAG 1.4.10). */
const VIERFACH = { width: 320, height: 256 };
const RECHNER = { width: 1280, height: 720 };
/** Larger spacing is asked of 100 %, not of 400 % at the same time; a phone is narrow enough. */
const SCHMAL = { width: 400, height: 640 };

for (const zustand of ZUSTAENDE) {
  test(`Zustand: ${zustand.name}`, async ({ page, meldungen }) => {
    test.slow();
    await page.setViewportSize(HANDY);
    await zustand.herstellen(page);
    if (URTEILE.includes(zustand)) {
      await test.step('ohne zu blättern sichtbar', () => imErstenBlick(page));
      await test.step('auf Papier: zwei Seiten, lesbar', () => leseprobe(page));
    }
    await klappeAllesAuf(page);

    await test.step('320 Pixel: nichts läuft aus der Seite, alles ist zu treffen', async () => {
      await page.setViewportSize(VIERFACH);
      expect.soft(await zuBreit(page)).toEqual([]);
      expect.soft(await zuKlein(page)).toEqual([]);
    });
    await page.setViewportSize(RECHNER);
    await test.step('axe: jede Regel', async () => expect.soft(await befunde(page)).toEqual([]));
    for (const { art, medien } of ARTEN) {
      await test.step(`Farben: ${art}`, async () => {
        await page.emulateMedia(medien);
        const { gemessen, zuSchwach } = await farbbefund(page);
        expect.soft(zuSchwach, art).toEqual([]);
        expect.soft(gemessen.texte, art).toBeGreaterThan(10);
        expect.soft(await schwacherFokus(page), art).toEqual([]);
        if (art === 'dunkel' || art === 'hoher Kontrast')
          expect.soft(await farbbefunde(page), art).toEqual([]);
      });
    }
    await test.step('größere Abstände: nichts läuft aus der Seite, nichts ist abgeschnitten', async () => {
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await page.setViewportSize(SCHMAL);
      await vergroessereAbstaende(page);
      expect.soft(await zuBreit(page)).toEqual([]);
      expect.soft(await abgeschnitten(page)).toEqual([]);
    });
    if (zustand.name === 'Seite nicht gefunden') meldungen.length = 0;
  });
}

/** What somebody has to see first is in sight on a small phone. */
async function imErstenBlick(page: Page): Promise<void> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const teil of [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('heading', { name: 'Noch nicht unterschreiben' }),
    page.getByText('Dieses Ergebnis ist keine Zusage.'),
  ])
    await expect(teil).toBeInViewport({ ratio: 1 });
}
