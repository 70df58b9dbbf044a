import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from '@playwright/test';

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
