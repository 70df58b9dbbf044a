/** The files behind the page of open data: there, of the right kind, readable from everywhere; and single figures. */
import { expect, test } from './hilfe';
import { zuBreit } from './umbruch';

const SEITE = '/daten/03241/2026-07-01/';
const STELLE = 'bruttokaltmiete/hannover/2';

test('jede Datei der Seite ist da und für andere Seiten lesbar', async ({ page, request }) => {
  await page.goto('/daten/');
  const links = page.getByRole('main').locator('a[href^="/daten/"]');
  const ziele = await links.evaluateAll((alle) => alle.map((a) => a.getAttribute('href') ?? ''));
  expect(ziele.length).toBeGreaterThan(100);
  for (const ziel of ziele) {
    const antwort = await request.head(ziel);
    expect(antwort.status(), ziel).toBe(200);
    const kopf = antwort.headers();
    expect(kopf['access-control-allow-origin'], ziel).toBe('*');
    expect(kopf['last-modified'], ziel).toMatch(/GMT$/);
    if (ziel.endsWith('.csv')) expect(kopf['content-type']).toBe('text/csv; charset=utf-8');
  }
  const seite = await request.get('/richtwerte/');
  expect(seite.headers()['access-control-allow-origin']).toBeUndefined();
});

test('die CSV eines Kreises beginnt mit der Markierung für Excel und hat Kommazahlen', async ({
  request,
}) => {
  const antwort = await request.get('/daten/03241.csv');
  const bytes = await antwort.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString()).toMatch(/;03241001;1;1;.*;499,00;/);
});

test('die Datei eines Landes hat alle seine Kreise und nur sie', async ({ request }) => {
  const text = await (await request.get('/daten/land/niedersachsen.csv')).text();
  const kreise = new Set([...text.matchAll(/^\uFEFF?(\d{5})\/\d{4}-/gmu)].map(([, ags = '']) => ags));
  expect(kreise).toContain('03241');
  expect([...kreise].filter((ags) => !ags.startsWith('03'))).toEqual([]);
});

test('die Seite einer Tabelle ist auch ohne Schrägstrich und in Großbuchstaben zu finden', async ({
  request,
}) => {
  for (const getippt of ['/daten/03241/2026-07-01', '/DATEN/03241/2026-07-01/']) {
    const antwort = await request.get(getippt, { maxRedirects: 0 });
    expect([antwort.status(), antwort.headers().location]).toEqual([301, SEITE]);
  }
});

test('ein Klick auf einen Wert gibt seine Adresse', async ({ page }) => {
  await page.goto(SEITE);
  await page.getByRole('link', { name: '634,00 €', exact: true }).click();
  await expect(page).toHaveURL(`${SEITE}#${STELLE}`);
  await expect(page.locator('td:target')).toHaveText('634,00 €');
});

test.describe('ohne JavaScript auf einem kleinen Handy', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 480 } });

  test('die Adresse eines Werts führt zu ihm und hebt ihn hervor', async ({ page }) => {
    await page.goto(`${SEITE}#${STELLE}`);
    const wert = page.locator('td:target');
    await expect(wert).toHaveText('634,00 €');
    await expect(wert).toBeInViewport();
    await expect(wert).toHaveCSS('outline-style', 'solid');
    const andere = page.locator('td[id="bruttokaltmiete/hannover/3"]');
    await expect(andere).toHaveCSS('outline-style', 'none');
    expect(await zuBreit(page)).toEqual([]);
  });
});
