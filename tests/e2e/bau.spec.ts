/** Holds for the site as a whole, whatever is on the pages: policy, hydration, silence towards third parties. */
import { expect, type Page, test } from '@playwright/test';

/** Collects everything the browser complains about; must be called before the first navigation. */
async function beschwerden(page: Page): Promise<string[]> {
  const texte: string[] = [];
  page.on('console', (meldung) => {
    if (meldung.type() === 'error' || meldung.type() === 'warning') texte.push(meldung.text());
  });
  page.on('pageerror', (fehler) => texte.push(fehler.message));
  await page.exposeFunction('verstossMelden', (text: string) => texte.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (ereignis) => {
      const melden = (window as unknown as { verstossMelden: (text: string) => void }).verstossMelden;
      melden(`CSP: ${ereignis.violatedDirective} ${ereignis.blockedURI}`);
    });
  });
  return texte;
}

/** React keeps its bookkeeping in properties of the nodes it has taken over. */
function vonReactUebernommen(): boolean {
  const teil = document.querySelector('[data-insel] form');
  return teil !== null && Object.keys(teil).some((name) => name.startsWith('__reactFiber'));
}

test('die Startseite wird lebendig, ohne dass der Browser etwas beanstandet', async ({ page }) => {
  const texte = await beschwerden(page);
  await page.goto('/');
  await page.waitForFunction(vonReactUebernommen);
  await page.waitForLoadState('networkidle');
  expect(texte).toEqual([]);
});

test('die Regel der Seite sperrt eingefügte Skripte', async ({ page }) => {
  const texte = await beschwerden(page);
  await page.goto('/');
  await page.evaluate(() => {
    const skript = document.createElement('script');
    skript.textContent = 'window.eingefuegt = true';
    document.body.append(skript);
  });
  await expect.poll(() => texte.filter((text) => text.startsWith('CSP: script-src'))).toHaveLength(1);
  expect(await page.evaluate(() => 'eingefuegt' in window)).toBe(false);
});

test('es gibt keine Cookies, keinen Speicher und keine fremden Adressen', async ({
  page,
  context,
  baseURL,
}) => {
  const adressen: string[] = [];
  context.on('request', (anfrage) => adressen.push(anfrage.url()));
  await page.goto('/');
  await page.waitForFunction(vonReactUebernommen);
  await page.waitForLoadState('networkidle');
  const spuren = await page.evaluate(async () => ({
    cookies: document.cookie,
    lokal: localStorage.length,
    sitzung: sessionStorage.length,
    datenbanken: (await indexedDB.databases()).length,
    ablagen: (await caches.keys()).length,
  }));
  expect(spuren).toEqual({ cookies: '', lokal: 0, sitzung: 0, datenbanken: 0, ablagen: 0 });
  expect(await context.cookies()).toEqual([]);
  expect(adressen.length).toBeGreaterThan(3);
  expect(adressen.filter((adresse) => !adresse.startsWith(`${baseURL}/`))).toEqual([]);
});

test('alles, was die Startseite lädt, ist da', async ({ page }) => {
  const fehlend: string[] = [];
  page.on('response', (antwort) => {
    if (antwort.status() >= 400) fehlend.push(`${antwort.status()} ${antwort.url()}`);
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(fehlend).toEqual([]);
});

test('eine unbekannte Adresse führt zur Fehlerseite: Status 404, deutsch, mit dem einen kleinen Skript für Umlaute', async ({
  page,
}) => {
  const texte = await beschwerden(page);
  const antwort = await page.goto('/gibt-es-nicht/');
  expect(antwort?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
  await expect(page.locator('script')).toHaveCount(1);
  await expect(page.locator('script')).toHaveAttribute('src', /\/adresse-[^/]+\.js$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Miete prüfen' })).toHaveAttribute(
    'href',
    '/',
  );
  // Chromium itself reports the status of the page as a console error; nothing else may appear.
  expect(texte.filter((text) => !text.includes('status of 404'))).toEqual([]);
});

test('die Antworten tragen die Kopfzeilen für die Sicherheit', async ({ request }) => {
  for (const adresse of ['/', '/icon.svg', '/gibt-es-nicht/']) {
    const kopf = (await request.get(adresse)).headers();
    expect(kopf['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(kopf['referrer-policy']).toBe('no-referrer');
    expect(kopf['permissions-policy']).toBe('camera=(), microphone=(), geolocation=()');
    expect(kopf['x-content-type-options']).toBe('nosniff');
  }
});

test('der Sprunglink führt zum Inhalt', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const sprunglink = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(sprunglink).toBeFocused();
  await expect(sprunglink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhalt')).toBeFocused();
});
