/** Without JavaScript the tables do the work: readable, linked by `#p2`, and no dead form in the way. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './hilfe';

test.use({ javaScriptEnabled: false });

/** Playwright's search by text passes over <noscript>, whatever the browser shows. */
const hinweis = (page: Page) =>
  page.locator('noscript p', { hasText: 'Ihr Browser führt kein JavaScript aus.' });

const zeile = (page: Page, personen: number) => page.locator('tr', { has: page.locator(`#p${personen}`) });

test('die Startseite sagt, wo die Richtwerte stehen', async ({ page }) => {
  await page.goto('/');
  await expect(hinweis(page)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: 'Nur die Richtwerte ansehen' }).click();
  await expect(page).toHaveURL('/richtwerte/');
});

test('vom Land über den Kreis zum Ort und seiner Tabelle', async ({ page }) => {
  await page.goto('/richtwerte/');
  await page.getByRole('table').getByRole('link', { name: 'Niedersachsen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Richtwerte in Niedersachsen');
  await page.getByRole('link', { name: 'Region Hannover' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Richtwerte: Region Hannover');
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
  await page.getByRole('link', { name: 'Wennigsen (Deister)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Richtwerte für Wennigsen (Deister)');
});

test('die Seite eines Ortes zeigt die Richtwerte und kein Formular', async ({ page }) => {
  await page.goto('/hannover/');
  await expect(hinweis(page)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('form')).toBeHidden();
  const tabelle = page.getByRole('table', { name: /in Hannover im Rahmen, gültig ab 1\. Juli 2026/ });
  await expect(tabelle.getByRole('columnheader')).toHaveText([
    'Personen',
    'Kaltmiete mit Betriebskosten',
    'Wohnfläche*',
  ]);
  await expect(zeile(page, 2)).toContainText('634,00 €');
  await expect(zeile(page, 6)).toContainText('1.147,00 €');
});

test('die Wörter einer Anzeige sind einen Schritt entfernt erklärt', async ({ page }) => {
  await page.goto('/hannover/');
  await page.locator('noscript a', { hasText: 'So funktioniert der Rechner' }).click();
  await expect(page).toHaveURL('/ueber/#anzeige');
  await expect(page.getByText('Das ist die Miete ohne Betriebskosten und ohne Heizung.')).toBeInViewport();
});

test('frühere Richtwerte lassen sich auf der Seite des Kreises aufklappen', async ({ page }) => {
  await page.goto('/hannover/');
  await page
    .getByRole('link', { name: 'Alle Orte, frühere Richtwerte und ihr Verlauf: Region Hannover' })
    .click();
  await page.getByText('Richtwerte für andere Tage, gültig vom 1. Januar 2025 bis 30. Juni 2026').click();
  await expect(page.getByRole('row', { name: /^Hannover 499,00 € \(gleich\) 587,00 € / })).toBeVisible();
});

test('der Anker aus einem Brief zeigt Ort, Spalten, Haushalt und Betrag auf einmal, hervorgehoben', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [adresse, personen, ort, betrag] of [
    ['/hildesheim/#p3', 3, 'Hildesheim', '755,26 €'],
    ['/leipzig/#p8', 8, 'Leipzig', '€'],
    ['/hannover/#p1', 1, 'Hannover', '€'],
  ] as const) {
    await page.goto(adresse);
    const ziel = zeile(page, personen);
    await expect(ziel).toBeInViewport({ ratio: 1 });
    await expect(ziel.getByRole('rowheader')).toHaveText(String(personen));
    await expect(ziel).toContainText(betrag);
    await expect(page.getByRole('heading', { name: `Die Richtwerte für ${ort}` })).toBeInViewport({
      ratio: 1,
    });
    const karten = (await page.locator('table.karten').count()) > 0;
    // On a card the name of the column stands before each value.
    if (karten) await expect(ziel.locator('[data-spalte^="Kaltmiete"]')).toBeInViewport({ ratio: 1 });
    else
      await expect(page.getByRole('columnheader', { name: /Kaltmiete/ }).first()).toBeInViewport({
        ratio: 1,
      });
    await expect(page.locator('noscript p', { hasText: 'Unterschreiben Sie erst, wenn' })).toBeInViewport();
    const staerke = (wo: Locator) =>
      wo.getByRole('rowheader').evaluate((kopf) => getComputedStyle(kopf).borderTopWidth);
    expect(await staerke(ziel)).toBe('3px');
    // Where rows are cards, the others are out of the way until somebody wants them.
    if (!karten) expect(await staerke(zeile(page, 2))).not.toBe('3px');
    else {
      await expect(zeile(page, 2)).toBeHidden();
      await page.getByRole('link', { name: 'Andere Zahl von Personen' }).click();
      await expect(zeile(page, 2)).toBeVisible();
    }
  }
  // The window of an old phone in landscape: at least the row.
  await page.setViewportSize({ width: 640, height: 320 });
  await page.goto('/hannover/#p7');
  await expect(zeile(page, 7)).toBeInViewport({ ratio: 1 });
});

test('vor der Unterschrift wird einmal gewarnt, und niemand wird zum Rechner geschickt', async ({ page }) => {
  await page.goto('/hildesheim/');
  await expect(page.locator('noscript p', { hasText: 'Unterschreiben Sie erst, wenn' })).toHaveCount(1);
  await expect(page.getByText('nutzen Sie den Rechner')).toHaveCount(0);
});

test('ein Ort ohne Tabelle zeigt nur den Haushalt aus der Adresse, auf höchstens drei Bildschirmen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/passau/#p2');
  const zeilen = page.getByRole('table').first().getByRole('row');
  await expect(zeilen.filter({ visible: true })).toHaveCount(2);
  await expect(page.locator('tr#p2')).toContainText('606,10 €');
  await expect(page.getByText('Es geht um')).toContainText(/Es geht um 2 Personen\.|2 Personen/);
  await expect(page.locator('.wer span').filter({ visible: true })).toHaveText(['2 Personen']);
  await expect(page.getByRole('link', { name: 'Anderer Ort' })).toHaveAttribute('href', '/');
  await expect(page.getByText('niedriger oder höher')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 740);
  await page.getByRole('link', { name: 'Andere Zahl von Personen' }).click();
  await expect(zeilen.filter({ visible: true })).toHaveCount(9);
  await expect(page.locator('.wer span').filter({ visible: true })).toHaveText(['… Personen']);
});

test('Berlin zeigt auch die Richtwerte für Heizkosten', async ({ page }) => {
  await page.goto('/berlin/');
  await page.getByText('Heizkosten: Erdgas').first().click();
  const tabelle = page.getByRole('table', { name: /Heizkosten im Monat bei Erdgas/ }).first();
  await expect(tabelle.getByRole('row', { name: /^1 / })).toContainText('110,00 €');
});

test.describe('Orte mit mehreren Tabellen', () => {
  test.use({ viewport: { width: 320, height: 480 } });

  for (const { adresse, tabellen } of [
    {
      adresse: '/rosdorf-goettingen/',
      tabellen: [
        [/ in Rosdorf \(Kernort\) im Rahmen/, '629,00 €'],
        [/ in Rosdorf \(übrige Ortsteile\) im Rahmen/, '516,00 €'],
      ],
    },
    {
      adresse: '/dueren/',
      tabellen: [
        [/ in Düren \(Hat das Haus einen Aufzug\? Ja\) im Rahmen/, 'liegt uns nicht vor'],
        [/ in Düren \(Hat das Haus einen Aufzug\? Nein\) im Rahmen/, '481,00 €'],
      ],
    },
  ] as const) {
    test(`${adresse}: alle Tabellen sind lesbar und passen auf ein kleines Handy`, async ({ page }) => {
      await page.goto(adresse);
      for (const [name, wert] of tabellen) {
        const tabelle = page.getByRole('table', { name });
        await expect(tabelle).toBeVisible();
        await expect(tabelle.getByRole('row')).toHaveCount(9);
        await expect(tabelle.getByRole('row', { name: /^2 / })).toContainText(wert);
      }
      await expect(page.getByRole('table', { name: /im Rahmen, gültig ab/ })).toHaveCount(tabellen.length);
      // Playwright still runs its own scripts in the page.
      const gemessen = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        breite: document.scrollingElement?.scrollWidth,
      }));
      expect(gemessen.ids.filter((id, i, alle) => alle.indexOf(id) !== i || /\s/u.test(id))).toEqual([]);
      expect(gemessen.ids).toEqual(expect.arrayContaining(['p1', 'p2', 'p8', 'richtwerte']));
      expect(gemessen.breite).toBeLessThanOrEqual(320);
      await page.goto(`${adresse}#p2`);
      await expect(zeile(page, 2)).toBeInViewport();
    });
  }
});
