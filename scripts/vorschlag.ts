import { readFileSync } from 'node:fs';
import { MARKE } from '@/lib/berichte/vergleich/kommentar';
import { github } from './plattform/github';
import { gitlab } from './plattform/gitlab';

const AUFRUF = `Aufruf: npm run --silent vorschlag -- nummer
        npm run --silent vorschlag -- lage
        npm run --silent vorschlag -- kommentar BERICHT.md
        npm run --silent vorschlag -- vier-augen 0|1 TEXT`;

/**
 * The few words a pipeline says to the platform about the proposal it runs for; see scripts/plattform for the
 * environment. Exit 0: done. 1: the platform refused. 2: malformed call.
 */
async function main([was, ...rest]: readonly string[]): Promise<number> {
  const plattform = process.env.GITLAB_CI ? gitlab : github;
  if (was === 'nummer') console.log(await plattform().nummer());
  else if (was === 'lage') console.log(JSON.stringify(await plattform().lage()));
  else if (was === 'kommentar' && rest[0] !== undefined) {
    const text = readFileSync(rest[0], 'utf8');
    if (!text.startsWith(MARKE)) return ende(2, `${rest[0]} ist kein Bericht von tabellen:vergleich.`);
    const leer = text.includes('Keine Tabelle ändert sich.');
    console.log(`Kommentar: ${await plattform().kommentiere(text, MARKE, leer)}`);
  } else if (was === 'vier-augen' && rest.length === 2)
    await plattform().melde(rest[0] === '0', rest[1] ?? '');
  else return ende(2, AUFRUF);
  return 0;
}

function ende(code: number, text: string): number {
  console.error(text);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fehler) {
  process.exitCode = ende(1, fehler instanceof Error ? fehler.message : String(fehler));
}
