/** Every Gemeinde has a page: with a table, without, with an old one, under a shared name, under another spelling. */
import AxeBuilder from '@axe-core/playwright';
import { expect, oeffne, sende, test, ueberschrift } from './hilfe';

const OHNE_TABELLE = '/passau/';

test.describe('ein Ort ohne Tabelle', () => {
  test('sagt, dass nichts entschieden werden kann, wen man fragt und was zur Orientierung gilt', async ({
    page,
  }) => {
    await page.goto(OHNE_TABELLE);
    await expect(ueberschrift(page)).toHaveText('Für Passau haben wir noch keine Richtwerte');
    await expect(page.getByRole('heading', { name: 'Noch nicht unterschreiben' })).toBeVisible();
    await expect(page.getByText('Zuständig: Jobcenter Passau (Stadt)')).toBeVisible();
    const tabelle = page.getByRole('table', { name: /Passau, Mietenstufe III, gültig ab 1\. Januar 2025/ });
    // Anlage 1, level III: 456 for one person, × 1.10; with the Klimakomponente (456 + 19.20) × 1.10.
    await expect(tabelle.getByRole('row', { name: /^1 / })).toContainText('501,60 €');
    await expect(tabelle.getByRole('row', { name: /^1 / })).toContainText('522,72 €');
    expect(await page.locator('script').count()).toBe(0);
  });

  test('wird von der Suche gefunden; der Anker führt zur Zeile', async ({ page }) => {
    await oeffne(page, '/');
    await page.getByLabel('Postleitzahl oder Ort').fill('94032');
    await page.getByLabel('Wie viele Personen').fill('3');
    await sende(page, 'Weiter');
    await expect(page).toHaveURL(`${OHNE_TABELLE}#p3`);
    await expect(page.locator('#p3')).toBeInViewport();
  });
});

test('ein Name für mehrere Orte führt zu einer Auswahl mit dem Kreis', async ({ page }) => {
  await page.goto('/rosdorf/');
  await expect(ueberschrift(page)).toHaveText('Welchen Ort meinen Sie?');
  await page.getByRole('link', { name: 'Rosdorf (Kreis Göttingen, 37124)' }).click();
  await expect(page).toHaveURL('/rosdorf-goettingen/');
});

test('wer in einer Stadt landet, deren Namen andere teilen, sieht das', async ({ page }) => {
  await oeffne(page, '/muenster/');
  await page.getByText('Das ist Münster: Münster (kreisfreie Stadt). Meinen Sie einen anderen Ort?').click();
  await page.getByRole('link', { name: 'Münster (Kreis Donau-Ries)' }).click();
  await expect(page).toHaveURL('/muenster-donau-ries/');
});

for (const [schreibweise, adresse] of [
  ['/münchen/', '/muenchen/'],
  ['/göttingen/', '/goettingen/'],
  ['/buchholz-in-der-nordheide/', '/buchholz-nordheide/'],
] as const) {
  test(`${schreibweise} führt zu ${adresse}`, async ({ page }) => {
    await page.goto(schreibweise);
    await expect(page).toHaveURL(adresse);
  });
}

test('eine Tabelle, die zu alt ist, gibt kein Urteil, sondern ihren Stand und die Orientierung', async ({
  page,
}) => {
  // Saalfeld: last confirmed more than two years ago.
  await page.goto('/saalfeld-saale/');
  await expect(ueberschrift(page)).toHaveText('Für Saalfeld/Saale fehlt ein aktueller Richtwert');
  await expect(page.getByText('Mit so alten Zahlen rechnen wir nicht.')).toBeVisible();
  await page.getByRole('link', { name: 'Kreis Saalfeld-Rudolstadt' }).last().click();
  await expect(page.getByRole('heading', { name: /^Letzter bekannter Stand, gültig ab/ })).toBeVisible();
});

test('die Seite eines Kreises zeigt alle Fassungen und was sich geändert hat', async ({ page }) => {
  await page.goto('/kreis/region-hannover/');
  const neu = page.getByRole('table', { name: 'Kaltmiete mit Betriebskosten' }).first();
  // 499.00 until 30 June 2026.
  await expect(neu.getByRole('row', { name: /^Hannover / })).toContainText(/€ \(\+\d+,00/);
  await page.getByText('Richtwerte für andere Tage, gültig vom 1. Januar 2025 bis 30. Juni 2026').click();
  await expect(
    page.getByRole('row', { name: /^Hannover 499,00 € \(gleich\) 587,00 € \(gleich\)/ }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Richtwerte als JSON' })).toHaveAttribute(
    'href',
    '/daten/03241.json',
  );
});

test('eine Stadt mit mehreren Fassungen zeigt den Verlauf als Bild und als Tabelle', async ({ page }) => {
  await page.goto('/kreis/duesseldorf/');
  const tabelle = page.getByRole('table', { name: 'Die Werte zum Bild' });
  await expect(tabelle.getByRole('row', { name: /^1\. November 2024 / })).toContainText('546,00 €');
  await expect(tabelle.getByRole('row', { name: /^1\. November 2022 / })).toContainText('528,00 €');
  await expect(page.locator('svg.verlaufsbild path')).toHaveCount(5);
});

for (const adresse of [
  OHNE_TABELLE,
  '/rosdorf/',
  '/kreis/dithmarschen/',
  '/kreis/passau/',
  '/richtwerte/bayern/',
  '/richtwerte/karte/',
  '/richtwerte/vergleich/drei-personen/',
]) {
  test(`axe und kleines Handy: ${adresse}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(adresse);
    await page.evaluate(() => {
      for (const falte of document.querySelectorAll('details')) falte.open = true;
    });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(passes.length).toBeGreaterThan(15);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
