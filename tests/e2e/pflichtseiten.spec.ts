/** Every page leads to the pages the law asks for and says whose it is; those pages work without JavaScript. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { dateien } from '@/scripts/bau/dateien';
import { expect, test } from './hilfe';
import { LESESEITEN } from './zustaende';

const OUT = new URL('../../out/', import.meta.url);
const PFLICHT = [
  '/barrierefreiheit/',
  '/barrierefreiheit/#barriere-melden',
  '/datenschutz/',
  '/impressum/',
  '/leicht/',
];

/** Thousands of pages: what is looked for is cut out of the text, because parsing them all would take minutes. */
const teil = (html: string, name: string) =>
  new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(html)?.[0] ?? '';

/** Other spellings of an address only lead on to it. */
const fuehrtWeiter = (html: string) => html.includes('<meta http-equiv="refresh"');

test('auf jeder gebauten Seite führen Links zu den Pflichtseiten, immer an derselben Stelle', async () => {
  const seiten = await dateien(OUT, '.html');
  expect(seiten.length).toBeGreaterThan(10_000);
  const fuesse = new Set<string>();
  // Playwright keeps a record of every expectation; ten thousand of them take minutes.
  const ohneHinweis: string[] = [];
  for (const pfad of seiten) {
    const html = readFileSync(pfad, 'utf8');
    if (fuehrtWeiter(html)) continue;
    if (!teil(html, 'header').includes('Vorführ-Version')) ohneHinweis.push(pfad);
    fuesse.add(teil(html, 'footer'));
  }
  expect(ohneHinweis).toEqual([]);
  expect(fuesse.size, 'überall derselbe Fuß').toBe(1);
  const fuss = parse([...fuesse].join(''));
  const ziele = fuss.querySelectorAll('a').map((a) => a.getAttribute('href'));
  expect(ziele).toEqual(expect.arrayContaining(PFLICHT));
  expect(fuss.textContent).toContain('Sie gehört keiner Behörde.');
});

test('jeder eigene Link auf jeder gebauten Seite führt zu etwas, das es gibt', async () => {
  const seiten = await dateien(OUT, '.html');
  const da = new Set(
    seiten.map((pfad) => `/${pfad.slice(fileURLToPath(OUT).length).replace(/index\.html$/, '')}`),
  );
  const tot = new Set<string>();
  for (const pfad of seiten) {
    for (const [, adresse = ''] of readFileSync(pfad, 'utf8').matchAll(/<a [^>]*?href="(\/[^"]*)"/g)) {
      const [ziel = ''] = adresse.split('#');
      if (!da.has(ziel) && !/^\/(?:schrift|daten)\//.test(ziel)) tot.add(ziel);
    }
  }
  expect([...tot]).toEqual([]);
});

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const adresse of LESESEITEN) {
    test(`${adresse} ist ganz da`, async ({ page, request }) => {
      await page.goto(adresse);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0);
      expect((await request.get('/schrift/OFL.txt')).status()).toBe(200);
    });
  }

  test('„Barriere melden“ führt zum Abschnitt', async ({ page }) => {
    await page.goto('/hannover/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Barriere melden' }).click();
    await expect(page).toHaveURL('/barrierefreiheit/#barriere-melden');
    await expect(page.getByRole('heading', { name: 'Barriere melden' })).toBeInViewport();
  });
});
