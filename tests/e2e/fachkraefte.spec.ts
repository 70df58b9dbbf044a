/** Letters: short address, code a camera reads, texts with the figure; and what their reader then sees. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { qrText } from './bild';
import { expect, oeffne, sende, test } from './hilfe';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const NAMEN = [
  'Wohnung suchen',
  'Kosten über dem Richtwert',
  'Umzug im selben Gebiet',
  'Heizkosten',
  'Neue Richtwerte',
  'Einfache Sprache',
] as const;

async function zeige(page: Page, ort: string, personen: string): Promise<void> {
  await oeffne(page, '/fuer-fachkraefte/');
  await page.getByLabel('Postleitzahl oder Ort').fill(ort);
  await page.getByLabel('Zahl der Personen').fill(personen);
  await sende(page, 'Textbausteine zeigen');
  await expect(page.getByRole('heading', { name: `Adresse für ${ort}` })).toBeFocused();
}

const brief = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('Ort und Personen werden zu Adresse, Code und Text', async ({ page, context }) => {
  await zeige(page, 'Hannover', '3');
  const gesendet: string[] = [];
  context.on('request', (anfrage) => gesendet.push(anfrage.url()));

  const adresse = (await page.locator('strong', { hasText: '/hannover#p3' }).textContent())?.trim() ?? '';
  const ziel = `https://${adresse}`;
  expect(qrText(await page.getByRole('img', { name: /QR-Code/ }).screenshot())).toBe(ziel);

  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als PNG sichern (600 dpi)' }).click(),
  ]);
  expect(png.suggestedFilename()).toBe('qr-hannover-p3.png');
  expect(qrText(await readFile(await png.path()))).toBe(ziel);

  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als SVG sichern' }).click(),
  ]);
  expect(await readFile(await svg.path(), 'utf8')).toContain('width="30mm"');

  await page.getByRole('button', { name: '„Einfache Sprache“ kopieren' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Der Text ist kopiert.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Die Adresse ist: ${adresse}`);
  expect(gesendet.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('für E-Mails liegen Format und Text in der Zwischenablage', async ({ page }) => {
  await zeige(page, 'Hannover', '2');
  await page.getByRole('button', { name: '„Wohnung suchen“ für E-Mail kopieren' }).click();
  await expect(page.getByText('Der Text ist mit Format kopiert.')).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [teil] = await navigator.clipboard.read();
    return Promise.all(
      ['text/html', 'text/plain'].map(async (art) => (await (await teil?.getType(art))?.text()) ?? ''),
    );
  });
  expect(html).toMatch(/<strong[^>]*>634,00(&nbsp;|\u00a0)€<\/strong>/u);
  expect(html).toMatch(/<a href="https:\/\/[^"]+\/hannover#p2"/u);
  expect(text).toContain('634,00\u00a0€ im Monat');
});

test('das Sozialamt nennt nur Beträge, die für es belegt sind, ein Ort ohne Tabelle keine', async ({
  page,
}) => {
  await zeige(page, 'Hannover', '2');
  await page.getByLabel('Sozialamt').check();
  await expect(brief(page, 'Wohnung suchen')).toContainText('(Betrag) im Monat');
  await expect(brief(page, 'Wohnung suchen')).toContainText('SGB XII');
  await zeige(page, 'Berlin', '2');
  await page.getByLabel('Sozialamt').check();
  await expect(brief(page, 'Wohnung suchen')).toContainText(/ab 1\. Januar 2026:\s+\d+,\d\d\s€/);
  await zeige(page, 'Passau', '2');
  for (const name of NAMEN) {
    await expect(brief(page, name)).not.toContainText('vergleichen Sie');
    await expect(brief(page, name)).toContainText('(Betrag)');
  }
});

test('wo Teile vom Ort verschieden sind, nennt der Brief die Spanne oder den gewählten Teil', async ({
  page,
}) => {
  await oeffne(page, '/fuer-fachkraefte/');
  await page.getByLabel('Postleitzahl oder Ort').fill('37124');
  await page.getByLabel('Zahl der Personen').fill('2');
  await sende(page, 'Textbausteine zeigen');
  await expect(brief(page, 'Wohnung suchen')).toContainText('516,00 € bis 629,00 € im Monat');
  await page
    .getByRole('group', { name: /Für welchen Teil von Rosdorf/ })
    .getByLabel('Kernort')
    .check();
  await expect(brief(page, 'Wohnung suchen')).toContainText('in Rosdorf (Kernort)');
  await expect(brief(page, 'Wohnung suchen')).not.toContainText('516,00 €');
});

/** The address of a letter, on this machine instead of the operator's. */
const hier = (adresse: string) => new URL(adresse).pathname + new URL(adresse).hash;

test('jeder Brief führt mit seinem Link und mit seinem Code zu Ort, Haushalt und Betrag', async ({
  page,
  browser,
  baseURL,
}) => {
  await zeige(page, 'Hildesheim', '3');
  const code = qrText(await page.getByRole('img', { name: /QR-Code/ }).screenshot()) ?? '';
  const ziele = new Set([hier(code)]);
  for (const name of NAMEN) {
    const text = (await brief(page, name).locator('blockquote').textContent()) ?? '';
    if (name !== 'Heizkosten') expect(text, name).toMatch(/755,26\s€/u);
    expect(text, name).toContain('3 Personen');
    expect(text, name).toContain('Hildesheim');
    ziele.add(hier(`https://${/\S+\/hildesheim#p3/u.exec(text)?.[0]}`));
  }
  expect([...ziele]).toEqual(['/hildesheim#p3']);
  for (const javaScriptEnabled of [true, false]) {
    const handy = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
      ...(baseURL && { baseURL }),
    });
    const leser = await handy.newPage();
    await leser.goto('/hildesheim#p3');
    await expect(leser).toHaveURL('/hildesheim/#p3');
    if (javaScriptEnabled) {
      const zeile = leser.getByText(/^Für 3 Personen in Hildesheim: bis 755,26\s€/);
      await expect(zeile).toBeInViewport({ ratio: 1 });
      await expect(zeile).toContainText('Unterschreiben Sie erst nach der schriftlichen Zusage.');
      await expect(leser.locator('summary', { hasText: '3 Personen' })).toBeVisible();
    } else {
      const zeile = leser.locator('tr', { has: leser.locator('#p3') });
      await expect(zeile).toContainText('755,26 €');
      await expect(zeile).toBeInViewport({ ratio: 1 });
      await expect(leser.getByRole('heading', { name: 'Die Richtwerte für Hildesheim' })).toBeInViewport();
      await expect(leser.locator('noscript p', { hasText: 'Unterschreiben Sie erst' })).toBeInViewport();
    }
    await handy.close();
  }
});
