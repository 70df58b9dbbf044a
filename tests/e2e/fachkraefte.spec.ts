/** Letters: a short address, a code a camera reads, texts to copy; nothing leaves the browser but the place search. */
import { readFile } from 'node:fs/promises';
import { qrText } from './bild';
import { expect, oeffne, sende, test } from './hilfe';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('Ort und Personen werden zu Adresse, Code und Text', async ({ page, context }) => {
  await oeffne(page, '/fuer-fachkraefte/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
  await page.getByLabel('Zahl der Personen').fill('3');
  await sende(page, 'Textbausteine zeigen');
  await expect(page.getByRole('heading', { name: 'Adresse für Hannover, 3 Personen' })).toBeFocused();
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
