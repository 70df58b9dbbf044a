/** The files behind the page of open data: there, of the right kind, readable from everywhere. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from './hilfe';

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

test('was gepackt da liegt, kommt unter der Adresse ohne „.gz“ lesbar an', async ({ request }) => {
  const gepackt = await (await request.get('/daten/alle.csv.gz')).body();
  const lesbar = await (await request.get('/daten/alle.csv')).body();
  expect(gunzipSync(gepackt).equals(lesbar)).toBe(true);
  const alle = (await (await request.get('/daten/alle.json')).json()) as { tabellen: unknown[] };
  expect(alle.tabellen.length).toBeGreaterThan(100);
  const einer = (await (await request.get('/daten/03241.json')).json()) as { tabellen: unknown[] };
  expect(einer.tabellen.length).toBeGreaterThan(3);
});
