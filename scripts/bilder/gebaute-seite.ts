import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { TAG } from '@/tests/e2e/hilfe';
import type { Zustand } from '@/tests/e2e/zustaende';

/** Serves out/ on a port as long as `tu` lasts. Throws if the server does not start. */
export async function mitServer(port: number, tu: (adresse: string) => Promise<void>): Promise<void> {
  const server = spawn('node_modules/.bin/tsx', ['scripts/bau/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await Promise.race([
      once(server.stdout, 'data'),
      once(server, 'exit').then(() => Promise.reject(new Error('Der Server ist nicht gestartet.'))),
    ]);
    await tu(`http://localhost:${port}`);
  } finally {
    server.kill();
  }
}

/** The same with Chromium, which is closed whatever happens in between. */
export async function mitGebauterSeite(
  port: number,
  tu: (browser: Browser, adresse: string) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--hide-scrollbars'],
  });
  try {
    await mitServer(port, (adresse) => tu(browser, adresse));
  } finally {
    await browser.close();
  }
}

interface Ansicht {
  readonly geraet: BrowserContextOptions;
  /** The top of a page is what people see. */
  readonly hoechstens: number;
  readonly art?: 'screen' | 'print';
}

/** A picture of a page in a state, as a device shows it. */
export async function aufnahme(
  browser: Browser,
  zustand: Zustand,
  { geraet, hoechstens, art = 'screen' }: Ansicht,
): Promise<Buffer> {
  const page = await browser.newPage({ ...geraet, locale: 'de-DE' });
  await page.clock.setFixedTime(TAG);
  await zustand.herstellen(page);
  await page.emulateMedia({ media: art });
  await page.evaluate(() => document.fonts.ready);
  const hoch = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: geraet.viewport?.width ?? 0, height: Math.min(hoch, hoechstens) };
  const bild = await page.screenshot({ fullPage: true, clip });
  await page.close();
  return bild;
}
