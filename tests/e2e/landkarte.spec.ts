/** The country as map, list and comparison: one click from the way to every place, and whole without JavaScript. */
import { expect, test, ueberschrift } from './hilfe';

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('von den Richtwerten zur Karte und ihrer Liste, von dort zum Kreis', async ({ page }) => {
    await page.goto('/richtwerte/');
    await page.getByRole('link', { name: 'Karte: Was wir wissen' }).click();
    await expect(ueberschrift(page)).toHaveText('Karte: Was wir wissen');
    await expect(page.locator('svg.landkarte')).toHaveCount(3);
    await page.getByText(/^Niedersachsen: \d+ von \d+ mit Richtwerten$/).click();
    await page.getByRole('link', { name: 'Region Hannover' }).click();
    await expect(ueberschrift(page)).toHaveText('Richtwerte: Region Hannover');
  });

  test('vom Kreis zu den Nachbarn und ihren Beträgen', async ({ page }) => {
    await page.goto('/kreis/region-hannover/');
    await page.getByRole('link', { name: 'Richtwerte in Niedersachsen' }).click();
    await page.getByText(/^Kaltmiete mit Betriebskosten: \d+$/).click();
    const tabelle = page.getByRole('table', { name: 'Kaltmiete mit Betriebskosten im Monat' });
    await expect(tabelle.getByRole('row', { name: /^Kreis Hildesheim / })).toContainText('522,72 €');
  });

  test('der Vergleich hat für jede Personenzahl eine Seite und eine Datei', async ({ page, request }) => {
    await page.goto('/richtwerte/vergleich/');
    const wahl = page.getByRole('navigation', { name: 'Personen' });
    await expect(wahl.getByRole('link', { name: '1 Person' })).toHaveAttribute('aria-current', 'page');
    await wahl.getByRole('link', { name: '4 Personen' }).click();
    await expect(ueberschrift(page)).toHaveText('Richtwerte im Vergleich: 4 Personen');
    await expect(page.getByRole('heading', { name: 'Karte: Kaltmiete mit Betriebskosten' })).toBeVisible();
    const datei = page.getByRole('link', { name: /als CSV/ });
    const antwort = await request.get((await datei.getAttribute('href')) ?? '');
    expect(await antwort.text()).toContain(';bruttokaltmiete;4;');
  });
});

test('die Tastatur kommt auf der Karte in wenigen Schritten bis zur Liste', async ({ page }) => {
  await page.goto('/richtwerte/karte/');
  const liste = page.getByText(/^Schleswig-Holstein: /);
  let schritte = 0;
  do {
    await page.keyboard.press('Tab');
    schritte++;
  } while (
    schritte < 20 &&
    !(await liste.locator('xpath=..').evaluate((el) => el === document.activeElement))
  );
  expect(schritte).toBeLessThan(10);
});
