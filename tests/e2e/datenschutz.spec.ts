/** No typed value leaves the device: not by a request, an address, a cookie or a store; not even when scripts fail. */
import type { BrowserContext, Page } from '@playwright/test';
import { type Angaben, expect, fuelleAus, IM_RAHMEN, oeffne, sende, test, ueberschrift } from './hilfe';

/** Amounts that occur nowhere else, to be looked for in everything that leaves the browser. */
const AUFFAELLIG: Angaben = {
  ...IM_RAHMEN,
  kaltmiete: '613,37',
  betriebskosten: '61,41',
  heizkosten: '77,77',
};
const VERRAETERISCH = /613[.,]?37|61[.,]41|77[.,]77/;

/** The site's own icon and fonts may come late; they carry nothing. */
const BEIWERK = /\/(?:icon\.svg\?icon|schrift\/)/;

/** Everything a context sends, as one readable text a request; sendBeacon and prefetches included. */
function lausche(context: BrowserContext): { texte: string[]; adressen: string[] } {
  const gesendet = { texte: [] as string[], adressen: [] as string[] };
  context.on('request', (anfrage) => {
    if (BEIWERK.test(anfrage.url())) return;
    const teile = [anfrage.url(), JSON.stringify(anfrage.headers()), anfrage.postData() ?? ''];
    gesendet.texte.push(decodeURIComponent(teile.join(' ').replace(/%(?![0-9a-f]{2})/gi, '%25')));
    gesendet.adressen.push(anfrage.url());
  });
  return gesendet;
}

async function spuren(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    lokal: localStorage.length,
    sitzung: sessionStorage.length,
    datenbanken: (await indexedDB.databases()).length,
    ablagen: (await caches.keys()).length,
    dienste: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const KEINE_SPUREN = { cookies: '', lokal: 0, sitzung: 0, datenbanken: 0, ablagen: 0, dienste: 0 };

test('auf dem ganzen Weg verlässt kein Betrag das Gerät', async ({ page, context, baseURL }) => {
  const gesendet = lausche(context);
  const verbindungen: string[] = [];
  page.on('websocket', (verbindung) => verbindungen.push(verbindung.url()));
  const adressen: string[] = [];
  page.on('framenavigated', (rahmen) => adressen.push(rahmen.url()));

  await oeffne(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
  await page.getByLabel('Wie viele Personen').fill('2');
  await sende(page, 'Weiter');
  await expect(page).toHaveURL('/hannover/#p2');
  await fuelleAus(page, AUFFAELLIG);
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 40,78 € über dem Richtwert');
  await page.reload();
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 40,78 € über dem Richtwert');
  await page.goBack();
  await page.goForward();
  await page.getByRole('button', { name: 'Andere Wohnung prüfen' }).click();
  await page.waitForLoadState('networkidle');
  expect(await spuren(page)).toEqual(KEINE_SPUREN);
  await page.getByRole('navigation').getByRole('link', { name: 'Richtwerte' }).click();
  await expect(ueberschrift(page)).toHaveText('Richtwerte ansehen');

  expect(await spuren(page)).toEqual(KEINE_SPUREN);
  expect(await context.cookies()).toEqual([]);
  expect(verbindungen).toEqual([]);
  expect(gesendet.texte.length).toBeGreaterThan(10);
  expect(gesendet.texte.filter((text) => VERRAETERISCH.test(text))).toEqual([]);
  expect(gesendet.adressen.filter((adresse) => !adresse.startsWith(`${baseURL}/`))).toEqual([]);
  expect(gesendet.adressen.filter((adresse) => new URL(adresse).search.includes('_rsc'))).toEqual([]);
  expect([...new Set(adressen)].sort()).toEqual(
    ['/', '/hannover/#p2', '/richtwerte/'].map((pfad) => `${baseURL}${pfad}`),
  );
});

test('nach dem Laden der Seite gibt es bis zum Urteil keine einzige Anfrage', async ({ page, context }) => {
  await oeffne(page, '/hannover/');
  await page.waitForLoadState('networkidle');
  const gesendet = lausche(context);
  await fuelleAus(page, AUFFAELLIG);
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 40,78 € über dem Richtwert');
  await page.goBack();
  await page.goForward();
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 40,78 € über dem Richtwert');
  expect(gesendet.texte).toEqual([]);
});

/** Presses every button that sends the form, as early as a person may do it. */
async function druecke(page: Page): Promise<void> {
  const gedrueckt = await page
    .locator('form input')
    .first()
    .evaluate((feld) => {
      const knoepfe =
        (feld as HTMLInputElement).form?.querySelectorAll<HTMLButtonElement>('button[type="submit"]') ?? [];
      for (const knopf of knoepfe) knopf.click();
      return knoepfe.length;
    });
  expect(gedrueckt).toBeGreaterThan(0);
}

for (const adresse of ['/hannover/', '/']) {
  test(`wenn die Skripte nicht ankommen, sendet das Formular auf ${adresse} nichts`, async ({
    page,
    context,
    meldungen,
  }) => {
    await page.route('**/*.js', (anfrage) => anfrage.abort());
    await page.goto(adresse);
    const gesendet = lausche(context);
    if (adresse === '/hannover/') await fuelleAus(page, AUFFAELLIG);
    else await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
    const knoepfe = await page.locator('form button[type="submit"]').all();
    // The start page can ask for the card of the limits, too.
    expect(knoepfe).toHaveLength(adresse === '/' ? 2 : 1);
    for (const knopf of knoepfe) await knopf.click();
    await page.locator('form input[type="text"]').first().press('Enter');
    await druecke(page);
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(adresse);
    expect(gesendet.texte).toEqual([]);
    // The browser says that the scripts are missing, and nothing else.
    expect(meldungen.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    meldungen.length = 0;
  });
}

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const adresse of ['/hannover/', '/']) {
    test(`das Formular auf ${adresse} ist nicht da und sendet nichts`, async ({ page, context }) => {
      await page.goto(adresse);
      const gesendet = lausche(context);
      await expect(page.locator('form')).toBeHidden();
      await druecke(page);
      await expect(page).toHaveURL(adresse);
      expect(gesendet.texte).toEqual([]);
    });
  }
});
