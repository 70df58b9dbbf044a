/** A place's tables come from a file of their Kreis: once, kept by the browser, and if it does not come nothing is lost. */
import { expect, feldwerte, fuelleAus, IM_RAHMEN, oeffne, pruefe, sende, test, ueberschrift } from './hilfe';

const DATEI = /\/tabellen\/\d{5}-[0-9a-f]{10}\.json$/;
const IM_RAHMEN_TEXT = 'Die Kosten sind im Rahmen';

test('die Datei ist im Kopf der Seite genannt, kommt einmal und darf für immer bleiben', async ({
  page,
  request,
}) => {
  const geladen: string[] = [];
  page.on('request', (anfrage) => {
    if (DATEI.test(anfrage.url())) geladen.push(anfrage.url());
  });
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  const genannt = await page.locator('head link[rel="preload"][as="fetch"]').getAttribute('href');
  expect(genannt).toMatch(DATEI);
  expect(geladen).toHaveLength(1);
  expect(geladen[0]).toContain(genannt ?? '-');
  expect((await request.get(genannt ?? '')).headers()['cache-control']).toContain('immutable');
});

test('ein anderer Tag braucht keine weitere Datei: Alle Fassungen sind da', async ({ page, context }) => {
  await oeffne(page, '/hannover/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await fuelleAus(page, IM_RAHMEN);
  await page.getByText('Einen anderen Tag prüfen').click();
  await page.getByLabel('Wann beginnt der Mietvertrag?').fill('01.03.2026');
  await sende(page);
  await expect(page.getByText(/^Geprüft für den 1. März 2026\./)).toBeVisible();
});

test.describe('die Datei kommt nicht', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(DATEI, (weg) => weg.abort());
  });
  // The browser says that the file is missing, and nothing else.
  test.afterEach(({ meldungen }) => {
    expect(meldungen.filter((text) => !/ERR_FAILED|preload/.test(text))).toEqual([]);
    meldungen.length = 0;
  });

  test('das steht da, die Tabelle auch, und „Erneut versuchen“ führt zum Ergebnis', async ({ page }) => {
    await oeffne(page, '/hannover/');
    await fuelleAus(page, IM_RAHMEN);
    await sende(page);
    const hinweis = page.getByRole('status').filter({ hasText: 'konnten nicht geladen werden' });
    await expect(hinweis).toBeVisible();
    await expect(hinweis).toContainText('Die Richtwerte für Hannover');
    await expect(page.getByRole('table', { name: /in Hannover im Rahmen, gültig ab/ })).toBeVisible();
    const vorher = await feldwerte(page);
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(hinweis).toBeVisible();
    expect(await feldwerte(page)).toEqual(vorher);
    await page.unroute(DATEI);
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
    await page.goBack();
    expect(await feldwerte(page)).toEqual(vorher);
  });

  test('ein Ergebnis, das neu geladen wird, kommt mit allen Angaben wieder', async ({ page }) => {
    await page.unroute(DATEI);
    await pruefe(page, '/hannover/', IM_RAHMEN);
    await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
    await page.route(DATEI, (weg) => weg.abort());
    // The browser has kept the file; a first visit has not.
    await page
      .context()
      .newCDPSession(page)
      .then((cdp) => cdp.send('Network.clearBrowserCache'));
    await page.reload();
    await page.getByRole('button', { name: 'Erneut versuchen' }).waitFor();
    expect((await feldwerte(page)).kaltmiete).toBe('480');
    await page.unroute(DATEI);
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  });
});

test('wer „Miete prüfen“ drückt, bevor die Datei da ist, bekommt das Ergebnis ohne zweiten Druck', async ({
  page,
}) => {
  let oeffnen = () => {};
  const tor = new Promise<void>((frei) => {
    oeffnen = frei;
  });
  await page.route(DATEI, async (weg) => {
    await tor;
    await weg.continue();
  });
  await oeffne(page, '/hannover/');
  await fuelleAus(page, IM_RAHMEN);
  await sende(page);
  await expect(page.getByText(/^Die Richtwerte werden noch geladen\./)).toBeVisible();
  oeffnen();
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
});
