import { readFileSync } from 'node:fs';
import { MARKE } from '@/lib/berichte/vergleich/kommentar';
import { type Befehl, ende, type Io } from './io';
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
export const main: Befehl = async (argumente, io) => {
  try {
    return await sage(argumente, io);
  } catch (fehler) {
    return ende(io, 1, fehler instanceof Error ? fehler.message : String(fehler));
  }
};

async function sage([was, ...rest]: readonly string[], io: Io): Promise<number> {
  const plattform = io.umgebung.GITLAB_CI ? gitlab : github;
  if (was === 'nummer') io.aus(`${await plattform().nummer()}\n`);
  else if (was === 'lage') io.aus(`${JSON.stringify(await plattform().lage())}\n`);
  else if (was === 'kommentar' && rest[0] !== undefined) {
    const text = readFileSync(rest[0], 'utf8');
    if (!text.startsWith(MARKE)) return ende(io, 2, `${rest[0]} ist kein Bericht von tabellen:vergleich.`);
    const leer = text.includes('Keine Tabelle ändert sich.');
    io.aus(`Kommentar: ${await plattform().kommentiere(text, MARKE, leer)}\n`);
  } else if (was === 'vier-augen' && rest.length === 2)
    await plattform().melde(rest[0] === '0', rest[1] ?? '');
  else return ende(io, 2, AUFRUF);
  return 0;
}
