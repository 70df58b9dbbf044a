/** Requirements of docs/ux-nachweis.md that only a browser or the built site can show. */
import { dateien } from '@/scripts/bau/dateien';
import { expect, IM_RAHMEN, oeffne, pruefe, test, UEBER, ueberschrift } from './hilfe';
import { URTEILE } from './zustaende';

test('es gibt keine PDF-Datei: nichts steht nur dort', async () => {
  const out = new URL('../../out/', import.meta.url);
  expect((await dateien(out, '.html')).length).toBeGreaterThan(100);
  expect(await dateien(out, '.pdf')).toEqual([]);
});

test('„Zurück“ über dem Ergebnis führt ins Formular, mit allen Werten', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await page.getByRole('button', { name: 'Zurück', exact: true }).click();
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
  await expect(page.getByLabel('Kaltmiete in Euro im Monat')).toHaveValue('480');
});

test('quer gehalten ist alles ebenso da wie hochkant', async ({ page }) => {
  for (const [width, height] of [
    [360, 640],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await pruefe(page, '/hannover/', UEBER);
    await expect(ueberschrift(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    await page.goto('about:blank');
  }
});

test('bei hohem Kontrast hat jeder Balken einen Rand', async ({ page }) => {
  await pruefe(page, '/hannover/', UEBER);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  const rand = await page
    .locator('.balken-spur')
    .evaluateAll((alle) => alle.map((e) => Number.parseFloat(getComputedStyle(e).strokeWidth)));
  expect(rand.length).toBeGreaterThan(0);
  expect(Math.min(...rand)).toBeGreaterThanOrEqual(2);
});

for (const { name, herstellen } of URTEILE.slice(0, 4)) {
  test(`die Teile stehen auf dem kleinen wie auf dem großen Bildschirm in der Reihenfolge vom Dokument: ${name}`, async ({
    page,
  }) => {
    await herstellen(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const oben = await page
        .locator('.ergebnis :is(h1, h2, summary)')
        .evaluateAll((alle) =>
          alle.filter((e) => e.checkVisibility()).map((e) => Math.round(e.getBoundingClientRect().top)),
        );
      expect(oben.length).toBeGreaterThan(9);
      expect(oben).toEqual([...oben].sort((a, b) => a - b));
    }
  });
}

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ein Ort zeigt eine Rechnung als Beispiel und nennt das Jobcenter', async ({ page }) => {
    await page.goto('/hannover/');
    await page.getByText('Ein Beispiel: So vergleichen Sie selbst').click();
    await expect(
      page.getByText('649,00 € minus 634,00 €: Das ist 15,00 € über dem Richtwert.'),
    ).toBeVisible();
    await expect(page.getByText('Zuständig: Jobcenter Region Hannover')).toBeVisible();
  });
});

test('die Startseite fragt zwei Dinge: den Ort der neuen Wohnung und die Personen', async ({ page }) => {
  await oeffne(page, '/');
  await expect(page.locator('input, select, textarea')).toHaveCount(2);
  await expect(page.getByLabel('Postleitzahl oder Ort der neuen Wohnung')).toBeVisible();
  await expect(page.getByLabel('Wie viele Personen')).toBeVisible();
});
