import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Weg } from '@/scripts/messen/weg-auswertung';
import { fuelleAus, IM_RAHMEN } from '@/tests/e2e/hilfe';

/** An old phone at the edge of a village: slow 3G and a sixth of this machine's speed. */
const TELEFON = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const LEITUNG = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const LANGSAMER = 6;

const ORT = 'Laatzen';

/** What a page notes about itself (weg-notizen.js). */
interface Notizen {
  wach?: number;
  urteil?: number;
  tipp?: number;
}

/** Plain script, because it runs in the page. */
const NOTIZEN = fileURLToPath(new URL('weg-notizen.js', import.meta.url));

const lies = (page: Page) =>
  page.evaluate(() => ({
    ...(window as unknown as { notizen: Notizen }).notizen,
    ursprung: performance.timeOrigin,
    bild: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));

const bis = (page: Page, was: keyof Notizen) =>
  page.waitForFunction(
    (name) => (window as unknown as { notizen: Notizen }).notizen?.[name] !== undefined,
    was,
    {
      timeout: 120_000,
    },
  );

async function drossle(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LEITUNG);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: LANGSAMER });
}

/**
 * Walks once from the start page to the verdict, with nothing kept from before: as soon as a page answers, its fields are filled
 * in and it is sent.
 */
export async function geheWeg(browser: Browser, basis: string): Promise<Weg> {
  // As nginx without the module for Brotli sends it.
  const context = await browser.newContext({
    ...TELEFON,
    locale: 'de-DE',
    extraHTTPHeaders: { 'Accept-Encoding': 'gzip' },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: NOTIZEN });
    await drossle(await context.newCDPSession(page));
    await page.goto(basis, { waitUntil: 'commit' });
    await bis(page, 'wach');
    const start = await lies(page);
    await page.locator('[name="ort"]').pressSequentially(ORT);
    await page.locator('[name="personen"]').pressSequentially('2');
    await page.locator('form button[type="submit"]').first().tap();
    await page.waitForURL(/\/laatzen\//, { waitUntil: 'commit', timeout: 120_000 });
    await bis(page, 'wach');
    await fuelleAus(page, IM_RAHMEN);
    await page.evaluate(() => (window as unknown as { achteAufUrteil(): void }).achteAufUrteil());
    await page.locator('#senden').tap();
    await bis(page, 'urteil');
    // The account of the tap comes with the frame after it.
    await bis(page, 'tipp');
    const ort = await lies(page);
    return {
      startBild: start.bild,
      startWach: start.wach ?? 0,
      ortBild: ort.bild,
      ortWach: ort.wach ?? 0,
      ganz: ort.ursprung + (ort.urteil ?? 0) - start.ursprung,
      tipp: ort.tipp ?? 0,
    };
  } finally {
    await context.close();
  }
}
