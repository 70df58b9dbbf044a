/**
 * Measures the built site (npm run build first) as people meet it: eight ways from the start page to an answer, on a phone
 * of 360 × 740 and on a screen of 1280 × 900. Prints a table and what misses its target; then the exit is 1.
 *
 *   npm run messen:seiten                    # the table
 *   npm run messen:seiten -- --json FILE     # and everything that was measured, as JSON
 *
 * tests/e2e/masse.spec.ts measures the same on every run of the tests.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { mitGebauterSeite } from '@/scripts/bilder/gebaute-seite';
import { TAG } from '@/tests/e2e/hilfe';
import type { Masse } from './messen/seite';
import { GERAETE, type Geraet, geheUndMiss, type Messung, WEGE, type Weg } from './messen/wege';
import { verfehlt, ZIELE } from './messen/ziele';

const PORT = 4177;

async function messe(browser: Browser, baseURL: string, weg: Weg): Promise<Messung> {
  const page = await browser.newPage({ baseURL, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  await page.clock.setFixedTime(TAG);
  try {
    return await geheUndMiss(page, weg);
  } finally {
    await page.close();
  }
}

function zeile(messung: Messung, geraet: Geraet): Record<string, string | number> {
  const { woerter, bildschirme, ueberschriften, knoepfe, warnungen, doppelt }: Masse =
    messung.ergebnis[geraet];
  return {
    Weg: messung.name,
    Gerät: geraet,
    Wörter: woerter,
    Bildschirme: bildschirme,
    'h1/h2/h3': ueberschriften.slice(0, 3).join('/'),
    Knöpfe: knoepfe,
    Tipps: messung.tipps,
    Zeichen: messung.zeichen,
    'erste Eingabe y': messung.schritt2?.[geraet].ersteEingabe?.oben ?? '–',
    Warnungen: warnungen.length,
    doppelt: doppelt.length,
  };
}

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
const messungen: Messung[] = [];
await mitGebauterSeite(PORT, async (browser, adresse) => {
  for (const weg of WEGE) messungen.push(await messe(browser, adresse, weg));
});
const befunde = messungen.map((messung) => ({ ...messung, verfehlt: verfehlt(messung) }));
console.table(
  messungen.flatMap((messung) => (Object.keys(GERAETE) as Geraet[]).map((geraet) => zeile(messung, geraet))),
);
for (const { name, verfehlt: saetze } of befunde) {
  if (saetze.length === 0) continue;
  process.exitCode = 1;
  console.error(`${name}\n${saetze.map((satz) => `  ${satz}`).join('\n')}`);
}
if (json !== undefined)
  await writeFile(json, `${JSON.stringify({ ziele: ZIELE, wege: befunde }, null, 2)}\n`);
