import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from '@playwright/test';

/** Serves out/ on a port, opens Chromium, and closes both again, whatever happens in between. */
export async function mitGebauterSeite(
  port: number,
  tu: (browser: Browser, adresse: string) => Promise<void>,
): Promise<void> {
  const server = spawn('node_modules/.bin/tsx', ['scripts/bau/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--hide-scrollbars'],
  });
  try {
    await once(server.stdout, 'data');
    await tu(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.kill();
  }
}
