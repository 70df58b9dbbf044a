/** The card with what a flat can cost: one click away, printed alone, saved as a picture that a camera can read. */
import { readFile } from 'node:fs/promises';
import { qrText } from './bild';
import { bereit, expect, oeffne, test } from './hilfe';

test('steht einen Klick unter der Überschrift und fragt nicht noch einmal nach den Personen', async ({
  page,
}) => {
  await oeffne(page, '/hildesheim/#p3');
  await expect(page.getByText(/^Für 3 Personen in Hildesheim: bis 755,26\s€ im Monat/)).toBeVisible();
  await page.getByRole('button', { name: 'Was kann eine Wohnung kosten?' }).click();
  await expect(page.locator('.mietkarte')).toContainText('Hildesheim, 3 Personen');
  await expect(page.locator('.mietkarte')).toContainText('ab 1. Mai 2025');
  await expect(page.getByRole('heading', { name: 'Was kann eine Wohnung kosten?' })).toBeFocused();
});

test('nimmt die Zahl, die im Formular steht', async ({ page }) => {
  await oeffne(page, '/hildesheim/');
  await page.getByLabel('Wie viele Personen bekommen zusammen Geld').fill('4');
  await page.getByRole('button', { name: 'Was kann eine Wohnung kosten?' }).click();
  await expect(page.locator('.mietkarte')).toContainText('Hildesheim, 4 Personen');
});

test('hat eine eigene Adresse', async ({ page }) => {
  await page.goto('/hildesheim/?karte#p2');
  await bereit(page);
  await expect(page.locator('.mietkarte')).toContainText('633,38 €');
});

test('von der Startseite ist sie einen Klick entfernt, mit Ort und Personen', async ({ page }) => {
  await oeffne(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Hildesheim');
  await page.getByLabel('Wie viele Personen bekommen zusammen Geld').fill('2');
  await page.getByRole('button', { name: 'Noch keine Wohnung: Was kann sie kosten?' }).click();
  await expect(page).toHaveURL('/hildesheim/?karte#p2');
  await expect(page.locator('.mietkarte')).toContainText('633,38 €');
});

test('wird allein gedruckt, auf einer Seite, nicht breiter als eine Brieftasche', async ({ page }) => {
  await page.goto('/hildesheim/?karte#p2');
  await expect(page.locator('.mietkarte')).toBeVisible();
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Karte drucken' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('form').first()).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  const kasten = await page.locator('.mietkarte').boundingBox();
  // 96 dots an inch.
  expect(((kasten?.width ?? 0) / 96) * 25.4).toBeLessThanOrEqual(86);
  expect(((kasten?.height ?? 0) / 96) * 25.4).toBeLessThanOrEqual(110);
  const groessen = await page
    .locator('.mietkarte p')
    .evaluateAll((alle) => alle.map((p) => Number.parseFloat(getComputedStyle(p).fontSize) * 0.75));
  expect(Math.min(...groessen)).toBeGreaterThanOrEqual(8);
});

test('als Bild hat sie einen Code, der wieder hierher führt', async ({ page, baseURL }) => {
  await page.goto('/hildesheim/?karte#p2');
  const [datei] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als Bild sichern' }).click(),
  ]);
  expect(datei.suggestedFilename()).toBe('mietkarte-2-personen.png');
  expect(qrText(await readFile(await datei.path()))).toBe(`${baseURL}/hildesheim#p2`);
  await expect(page.getByText('Das Bild ist gesichert.')).toBeVisible();
});
