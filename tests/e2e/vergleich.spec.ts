/** Flats side by side, other places, and the answer before there is a flat. */
import { expect, fuelleAus, IM_RAHMEN, klappeAuf, oeffne, pruefe, sende, test, ueberschrift } from './hilfe';

test('zwei Wohnungen nebeneinander, auch nach dem Neuladen, und in keiner Adresse', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await klappeAuf(page, 'Wohnungen vergleichen');
  await page.getByRole('button', { name: 'Zum Vergleich merken' }).click();
  await page.getByRole('button', { name: 'Andere Wohnung prüfen' }).click();
  await fuelleAus(page, { ...IM_RAHMEN, kaltmiete: '527' });
  await sende(page);
  const tabelle = page.getByRole('table', { name: 'Ihre Wohnungen nebeneinander' });
  await expect(tabelle.getByRole('row', { name: /^Ergebnis/ })).toContainText('Über dem Richtwert');
  await page.reload();
  await expect(tabelle.getByRole('columnheader', { name: 'Wohnung 2 (diese)' })).toBeVisible();
  await expect(page).toHaveURL('/hannover/');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Wohnung 1 herausnehmen' })).toBeVisible();
  await expect(tabelle).toHaveCount(0);
});

test('andere Orte im Kreis: aus der Datei, die schon da ist', async ({ page, context }) => {
  const geladen: string[] = [];
  context.on('request', (anfrage) => geladen.push(new URL(anfrage.url()).pathname));
  await pruefe(page, '/hildesheim/', { ...IM_RAHMEN, kaltmiete: '530' });
  await klappeAuf(page, 'Andere Orte in der Nähe');
  await expect(page.getByText(/^In (keinem der \d+ anderen Orte|\d+ von \d+ Orten passt)/)).toBeVisible();
  expect(geladen.filter((pfad) => pfad.startsWith('/tabellen/'))).toEqual([
    expect.stringMatching(/^\/tabellen\/03254-[0-9a-f]{10}\.json$/),
  ]);
  const links = page.getByRole('table', { name: /^Alle Orte/ }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
});

test('wo alle Orte gleich sind, gibt es die Frage nicht', async ({ page }) => {
  await pruefe(page, '/leipzig/', { ...IM_RAHMEN, personen: '1', kaltmiete: '900' });
  await expect(ueberschrift(page)).not.toHaveText(/Was kostet/);
  await expect(page.locator('summary', { hasText: 'Ergebnis mitnehmen' })).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Andere Orte' })).toHaveCount(0);
});

test('was eine Wohnung kosten kann, steht auf einer Karte', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await page.getByRole('button', { name: 'Was kann eine Wohnung kosten?' }).click();
  await page.getByLabel('Für wie viele Personen suchen Sie?').fill('2');
  await page.getByRole('button', { name: 'Höchste Beträge zeigen' }).click();
  await expect(page.getByRole('heading', { name: 'Was kann eine Wohnung kosten?' })).toBeFocused();
  await expect(page.locator('.mietkarte')).toContainText(
    'bis 634,00 € im Monat für Kaltmiete und Betriebskosten',
  );
});

test('die Wörter der Anzeige sind unter dem Formular erklärt', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await page.getByText('Welche Zahl im Angebot ist das?').click();
  await expect(page.getByText('Darin steckt alles')).toBeVisible();
});

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('steht die Erklärung der Anzeige auf der Seite über den Rechner, und nichts Totes auf der Seite des Ortes', async ({
    page,
  }) => {
    await page.goto('/hannover/');
    await expect(page.getByText('Noch keine Wohnung?')).toBeHidden();
    await page.goto('/ueber/#anzeige');
    await expect(page.getByText('Darin steckt alles')).toBeVisible();
  });
});
