/**
 * The result on paper: complete, readable, with the way back to the screen (F-62). That each kind of result is large enough
 * and fits on two sides stands in zustaende.spec.ts, where each is visited anyway.
 */

import { qrText } from './bild';
import { leseprobe } from './blatt';
import { expect, IM_RAHMEN, oeffne, pruefe, test, UEBER } from './hilfe';
import { liesPdf } from './pdf';

test('enthält alles, auch was zugeklappt war, und keine Knöpfe', async ({ page, baseURL }) => {
  await pruefe(page, '/hannover/', UEBER);
  await expect(page.getByRole('button', { name: 'Andere Wohnung prüfen' })).toBeVisible();
  const { text, zeichen } = await leseprobe(page);
  const wo = `${baseURL?.replace('http://', '')}/hannover`;
  for (const teil of [
    `Mietpreisrechner ${wo} Geprüft am 1. Dezember 2026 um 12:00 Uhr`,
    'Die Miete liegt 13,00 € über dem Richtwert',
    'Kaltmiete mit Betriebskosten: 647,00 € von 634,00 € (Richtwert) = 527,00 € Kaltmiete + 120,00 € Betriebskosten',
    'Kaltmiete: 527,00 €',
    'Betriebskosten: 120,00 €',
    'Zuständig: Jobcenter Region Hannover',
    'So haben wir gerechnet',
    '647,00 € minus 634,00 €: Das ist 13,00 € über dem Richtwert.',
    'Kennung der Tabelle: 03241/2026-07-01',
    'Die Werte sind aus zweiter Hand, nicht aus dem Dokument.',
    'Das prüft der Rechner nicht',
    'Datum',
    'Name',
    'Vermerk',
  ])
    expect(text).toContain(teil);
  expect(text.match(/Noch nicht unterschreiben/gu)).toHaveLength(1);
  expect(text).not.toMatch(/Andere Wohnung prüfen|Ergebnis drucken|Ändern|QR-Code zeigen/u);
  // The sign beside the verdict is larger than those of the rows.
  const [erstes = 0, ...reihen] = zeichen;
  expect(reihen).toHaveLength(3);
  expect(erstes).toBeGreaterThan(Math.max(...reihen));
});

test('nach dem Drucken steht da, was vorher da stand', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await expect(page.getByRole('button', { name: 'Andere Wohnung prüfen' })).toBeVisible();
  await page.pdf();
  await expect(page.locator('.blatt')).toHaveCount(0);
  await page.getByRole('button', { name: 'Andere Wohnung prüfen' }).click();
  await expect(page.getByLabel('Kaltmiete in Euro im Monat')).toBeVisible();
});

test('der gedruckte QR-Code ist mindestens 25 Millimeter breit und lässt sich lesen', async ({
  page,
  baseURL,
}) => {
  await pruefe(page, '/hannover/', UEBER);
  await expect(page.getByRole('button', { name: 'Andere Wohnung prüfen' })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.blatt').getByRole('img', { name: /QR-Code/ });
  expect(((await code.boundingBox())?.width ?? 0) / (96 / 25.4)).toBeGreaterThanOrEqual(25);
  const ziel = qrText(await code.screenshot());
  expect(ziel).toMatch(new RegExp(`^${baseURL}/hannover/#v=1&p=2&.*km=52700`));
});

test('das Formular auf Papier ist die Tabelle vom Ort, auf zwei Seiten', async ({ page }) => {
  await oeffne(page, '/hannover/');
  const { seiten, text, zeilen } = await liesPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(seiten).toBeLessThanOrEqual(2);
  expect(Math.min(...zeilen.map(({ groesse }) => groesse))).toBeGreaterThanOrEqual(8);
  expect(text).toContain('Mietpreisrechner');
  expect(text).toContain('634,00 €');
  expect(text).not.toContain('Miete prüfen');
});
