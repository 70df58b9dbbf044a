/**
 * Takes the pictures of the guides (docs/bilder/anleitung/) from the built site (npm run build first): what a clerk
 * sees in the form, step by step. After a change to the form run it and look at them:
 *
 *   npx tsx scripts/anleitungsbilder.ts
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { mitGebauterSeite } from '@/scripts/bilder/gebaute-seite';
import { TAG } from '@/tests/e2e/hilfe';

const PORT = 4178;
const ziel = new URL('../docs/bilder/anleitung/', import.meta.url);

async function bild(name: string, teil: Locator): Promise<void> {
  await teil.screenshot({ path: fileURLToPath(new URL(`${name}.png`, ziel)) });
  console.log(`${name}.png`);
}

const abschnitt = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);

async function oeffne(page: Page, weg: RegExp, ab?: string): Promise<void> {
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption('01002');
  await page.getByRole('radio', { name: weg }).check();
  if (ab) await page.getByLabel('Erster Tag der neuen Werte').fill(ab);
}

async function lade(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await page.getByRole('heading', { name: /: Tabelle bearbeiten$/ }).waitFor();
}

/** New values from a new day: choose, change, read the check, look, hand in. */
async function neueWerte(page: Page): Promise<void> {
  await oeffne(page, /Neue Werte/, '01.01.2027');
  await bild('waehlen', page.locator('form').first());
  await lade(page);
  for (const [feld, text] of [
    ['Dokument', 'Richtwerte ab 01.01.2027'],
    ['Fundstelle', 'Seite 2'],
    ['Eingesehen', '2026-12-01'],
  ] as const)
    await page.getByRole('textbox', { name: feld, exact: false }).first().fill(text);
  await page
    .getByRole('textbox', { name: 'Kaltmiete mit Betriebskosten, Alle Orte, 4 Personen' })
    .fill('1.100');
  await bild('werte', abschnitt(page, 'werte').locator('section').first());
  await bild('pruefung', abschnitt(page, 'pruefung'));
  await page
    .getByRole('textbox', { name: 'Kaltmiete mit Betriebskosten, Alle Orte, 4 Personen' })
    .fill('830');
  await page.getByRole('button', { name: 'Beispiele nachrechnen' }).click();
  await bild('vorschau', abschnitt(page, 'vorschau'));
  await bild('abgeben', abschnitt(page, 'abgeben'));
}

/** The last day of a table that ends without another, and a new authority. */
async function weitere(page: Page): Promise<void> {
  await oeffne(page, /berichtigen/);
  await bild('berichtigen', page.locator('form').first());
  await lade(page);
  const ende = page.getByRole('textbox', { name: /^Gültig bis/ });
  await ende.fill('2026-12-31');
  await bild('letzter-tag', page.locator('.kern-form-input').filter({ has: ende }));
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption({ label: 'Anderer Träger …' });
  await page.getByLabel('Schlüssel des Kreises oder der Stadt').fill('03252');
  await page.getByLabel('Erster Tag der Werte').fill('01.01.2027');
  await page.getByLabel('Form der Tabelle').selectOption('gebiete');
  await bild('neuer-traeger', page.locator('form').first());
  await page.goto('/pflege/vorschau/#03241@2026-06-01');
  await page.getByRole('heading', { name: 'Vorschau – nicht gültig' }).waitFor();
  await page.screenshot({
    path: fileURLToPath(new URL('tagesvorschau.png', ziel)),
    clip: { x: 0, y: 110, width: 760, height: 760 },
  });
}

await mkdir(ziel, { recursive: true });
await mitGebauterSeite(PORT, async (browser, baseURL) => {
  const page = await browser.newPage({
    viewport: { width: 760, height: 1000 },
    baseURL,
    locale: 'de-DE',
  });
  await page.clock.setFixedTime(TAG);
  await neueWerte(page);
  await weitere(page);
});
