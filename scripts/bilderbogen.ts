/**
 * Takes one sheet for each page and state of the built site (npm run build first): phone light and dark, desktop light and
 * dark, and print, side by side. They are for looking at, one by one, after every change to the pages:
 *
 *   npx tsx scripts/bilderbogen.ts                 # all, into docs/bilder/seiten/
 *   npx tsx scripts/bilderbogen.ts urteil          # those whose names contain the text
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { kurzname } from '@/lib/kern/kurzname';
import { aufnahme, mitGebauterSeite } from '@/scripts/bilder/gebaute-seite';
import { ZUSTAENDE, type Zustand } from '@/tests/e2e/zustaende';

const PORT = 4176;
const HOCH = 1100;
const ziel = new URL('../docs/bilder/seiten/', import.meta.url);

/** What stands on a sheet; the height of a picture is cut, because the top of a page is what people see. */
const ANSICHTEN = [
  { name: 'Handy, hell', breite: 360, hoch: 1500, farben: 'light', art: 'screen' },
  { name: 'Handy, dunkel', breite: 360, hoch: 1500, farben: 'dark', art: 'screen' },
  { name: 'Bildschirm, hell', breite: 1280, hoch: 1500, farben: 'light', art: 'screen' },
  { name: 'Bildschirm, dunkel', breite: 1280, hoch: 1500, farben: 'dark', art: 'screen' },
  // A4 without its margins, at 96 dpi.
  { name: 'Druck', breite: 688, hoch: 2100, farben: 'light', art: 'print' },
] as const;

async function nimmAuf(browser: Browser, baseURL: string, zustand: Zustand): Promise<string[]> {
  const bilder: string[] = [];
  for (const { breite, hoch, farben, art } of ANSICHTEN) {
    const geraet = { viewport: { width: breite, height: 900 }, baseURL, colorScheme: farben };
    const bild = await aufnahme(browser, zustand, { geraet, hoechstens: hoch, art });
    bilder.push(bild.toString('base64'));
  }
  return bilder;
}

async function bogen(page: Page, titel: string, bilder: readonly string[], datei: string): Promise<void> {
  const teile = bilder.map(
    (bild, i) =>
      `<figure><figcaption>${ANSICHTEN[i]?.name}</figcaption><img src="data:image/png;base64,${bild}"></figure>`,
  );
  await page.setContent(
    `<style>body{font:16px sans-serif;margin:16px;background:#ddd;width:max-content}h1{font-size:20px;margin:0 0 8px}
    main{display:flex;gap:16px;align-items:flex-start}figure{margin:0}img{max-height:${HOCH}px;display:block}</style>
    <h1>${titel}</h1><main>${teile.join('')}</main>`,
  );
  await page.locator('body').screenshot({ path: datei, type: 'jpeg', quality: 62 });
}

await mkdir(ziel, { recursive: true });
const wunsch = process.argv[2] ?? '';
await mitGebauterSeite(PORT, async (browser, baseURL) => {
  const blatt = await browser.newPage({ viewport: { width: 4000, height: 1300 }, deviceScaleFactor: 0.6 });
  for (const zustand of ZUSTAENDE) {
    const name = kurzname(zustand.name.replaceAll(',', ''));
    if (!name.includes(wunsch)) continue;
    const datei = fileURLToPath(new URL(`${name}.jpg`, ziel));
    await bogen(blatt, zustand.name, await nimmAuf(browser, baseURL, zustand), datei);
    console.log(`${name}.jpg`);
  }
});
