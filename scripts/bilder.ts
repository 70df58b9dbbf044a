/**
 * Takes the pictures in docs/bilder/ from the built site (npm run build first): start, costs and each verdict, on a
 * phone and on a desktop, small enough for the repository. After a change to the pages run it and look at them:
 *
 *   npx tsx scripts/bilder.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { aufnahme, mitGebauterSeite } from '@/scripts/bilder/gebaute-seite';
import { ZUSTAENDE, type Zustand } from '@/tests/e2e/zustaende';

const PORT = 4174;
const HOECHSTENS_KB = 150;
const ziel = new URL('../docs/bilder/', import.meta.url);

const MOTIVE: Readonly<Record<string, string>> = {
  start: 'Start',
  kosten: 'Kosten in Hannover',
  'im-rahmen': 'Urteil: im Rahmen',
  'ueber-richtwert': 'Urteil: über dem Richtwert',
  'heizung-ueber': 'Urteil: nur die Heizkosten darüber',
  'nicht-pruefbar': 'Urteil: nicht prüfbar',
};

const GERAETE = [
  {
    name: '360',
    viewport: { width: 360, height: 900 },
    isMobile: true,
    hoechstens: 900,
    deviceScaleFactor: 1,
  },
  // Further down a result has what can be unfolded, and the limits, which stand in the picture of the costs.
  { name: '1280', viewport: { width: 1280, height: 900 }, hoechstens: 1900, deviceScaleFactor: 0.67 },
] as const;

async function nimmAuf(browser: Browser, baseURL: string, motiv: string, zustand: Zustand): Promise<void> {
  for (const { name, hoechstens, ...geraet } of GERAETE) {
    const bild = await aufnahme(browser, zustand, { geraet: { ...geraet, baseURL }, hoechstens });
    await writeFile(new URL(`${motiv}-${name}.png`, ziel), bild);
    const kB = bild.length / 1000;
    console.log(`${motiv}-${name}.png: ${kB.toFixed(0)} kB`);
    if (kB > HOECHSTENS_KB) process.exitCode = 1;
  }
}

await mkdir(ziel, { recursive: true });
await mitGebauterSeite(PORT, async (browser, baseURL) => {
  for (const [motiv, name] of Object.entries(MOTIVE)) {
    const zustand = ZUSTAENDE.find((z) => z.name === name);
    if (!zustand) throw new Error(`Den Zustand „${name}“ gibt es nicht.`);
    await nimmAuf(browser, baseURL, motiv, zustand);
  }
});
