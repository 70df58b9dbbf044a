/**
 * Measures the built site (npm run build first) as an old phone on a slow line: the way from the start page to the verdict.
 * Median of five walks, each with nothing kept; says which promises hold and fails if one does not. A busy machine only makes
 * the figures larger, so it is not part of the tests.
 *
 *   npm run messen:weg
 *   npm run messen:weg -- --anzahl 3 --json weg.json
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mitGebauterSeite } from '@/scripts/bilder/gebaute-seite';
import { geheWeg } from '@/scripts/messen/weg';
import { alsZeile, type Weg, werteWegeAus } from '@/scripts/messen/weg-auswertung';

const PORT = 4176;
const ANZAHL = 5;

const { values } = parseArgs({ options: { anzahl: { type: 'string' }, json: { type: 'string' } } });
const anzahl = Number(values.anzahl ?? ANZAHL);
if (!Number.isInteger(anzahl) || anzahl < 1) throw new Error('--anzahl braucht eine ganze Zahl ab 1.');

const wege: Weg[] = [];
await mitGebauterSeite(PORT, async (browser, adresse) => {
  // The first walk warms server and browser up and does not count.
  for (let lauf = 0; lauf <= anzahl; lauf += 1) {
    const weg = await geheWeg(browser, `${adresse}/`);
    if (lauf > 0) wege.push(weg);
  }
});

const befunde = werteWegeAus(wege);
for (const befund of befunde.values()) console.log(alsZeile(befund));
if (values.json)
  await writeFile(
    values.json,
    `${JSON.stringify({ wege, befunde: Object.fromEntries(befunde) }, null, 2)}\n`,
  );
if (![...befunde.values()].every(({ gehalten }) => gehalten)) process.exitCode = 1;
