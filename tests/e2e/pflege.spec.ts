/** Keeping a table with the form: the way of a clerk, without a mouse, on a narrow screen, without a sound to anybody. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { befunde } from './axe';

const PFAD = 'data/traeger/01002-kiel/2025-01-01.yaml';
const GRENZE = 'Kaltmiete mit Betriebskosten, Alle Orte';

async function oeffne(page: Page, weg: RegExp, ab?: string): Promise<void> {
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption('01002');
  await page.getByRole('radio', { name: weg }).check();
  if (ab) await page.getByLabel('Erster Tag der neuen Werte').fill(ab);
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await expect(page.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toBeFocused();
}

async function gesichert(page: Page): Promise<{ name: string; text: string }> {
  const [datei] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Datei sichern' }).click(),
  ]);
  return { name: datei.suggestedFilename(), text: readFileSync(await datei.path(), 'utf8') };
}

test('geöffnet und gesichert ist dieselbe Datei, und der Browser beanstandet nichts', async ({
  page,
  baseURL,
}) => {
  const beschwerden: string[] = [];
  const fremd: string[] = [];
  page.on('console', (meldung) => {
    if (['error', 'warning'].includes(meldung.type())) beschwerden.push(meldung.text());
  });
  page.on('pageerror', (fehler) => beschwerden.push(fehler.message));
  page.on('request', (anfrage) => {
    const eigen = anfrage.url().startsWith(`${baseURL}/`) || anfrage.url().startsWith('blob:');
    if (!eigen || anfrage.method() !== 'GET') fremd.push(`${anfrage.method()} ${anfrage.url()}`);
  });
  await oeffne(page, /berichtigen/);
  expect(await gesichert(page)).toEqual({ name: '2025-01-01.yaml', text: readFileSync(PFAD, 'utf8') });
  expect(await befunde(page)).toEqual([]);
  expect(beschwerden).toEqual([]);
  expect(fremd).toEqual([]);
});

test('ein neuer Wert nur mit der Tastatur, bis zur Datei', async ({ page }) => {
  await oeffne(page, /berichtigen/);
  const feld = page.getByRole('textbox', { name: `${GRENZE}, 4 Personen` });
  const bisZu = async (ziel: typeof feld) => {
    for (let i = 0; i < 120; i++) {
      if (await ziel.evaluate((knoten) => knoten === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached by keyboard');
  };
  await bisZu(feld);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1.100');
  await expect(feld).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('800,50');
  await expect(page.getByText(/^Fehler: [1-9]/)).toBeVisible();
  await bisZu(page.getByRole('button', { name: 'Beispiele nachrechnen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Geänderte Beispiele: [1-9]/)).toBeVisible();
  await bisZu(page.getByRole('button', { name: 'Datei sichern' }));
  const [datei] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await datei.path(), 'utf8')).toContain('      4: 800.50\n');
});

test.describe('320 Pixel breit', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('nichts ragt hinaus, auch mit Fehlern und Warnungen', async ({ page }) => {
    await oeffne(page, /Neue Werte/, '01.01.2027');
    await page.getByRole('textbox', { name: `${GRENZE}, 4 Personen` }).fill('1250');
    await expect(page.getByRole('list', { name: 'Fehler' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Vorschau – nicht gültig' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await befunde(page)).toEqual([]);
  });
});

test('Prüfung und Träger werden erst geholt, wenn jemand eine Tabelle öffnet', async ({ page }) => {
  const adressen: string[] = [];
  page.on('request', (anfrage) => adressen.push(anfrage.url()));
  await page.goto('/pflege/');
  await page.waitForLoadState('networkidle');
  const vorher = new Set(adressen);
  expect(adressen.some((adresse) => adresse.includes('/pflege/tabellen/'))).toBe(false);
  await oeffne(page, /berichtigen/);
  const dazu = adressen.filter((adresse) => !vorher.has(adresse));
  expect(dazu.some((adresse) => adresse.endsWith('/pflege/tabellen/01002.json'))).toBe(true);
  expect(dazu.some((adresse) => adresse.endsWith('.js'))).toBe(true);
});
