import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { HOEFLICH, pruefeLinks } from '@/lib/berichte/wache/abruf';
import { linksAus } from '@/lib/berichte/wache/links';
import { alsListe, alsMarkdown } from '@/lib/berichte/wache/links-text';
import { DATEN } from '@/lib/tabellen/lade';
import { type Befehl, ende, optionen } from './io';

const AUFRUF =
  'Aufruf: npm run tabellen:links -- [--format text|markdown|json] [--daten ORDNER] [--zeitlimit MS] [--pause MS]';

/**
 * `npm run tabellen:links`: asks every address in the data files whether it still answers, politely. It needs the
 * network and is never part of a build or a test; a weekly job runs it.
 * Exit 0: all addresses were asked, whatever they answered. 2: a malformed call.
 */
export const main: Befehl = async (argumente, io) => {
  const wunsch = leseAufruf(argumente);
  if (wunsch === null) return ende(io, 2, AUFRUF);
  const { ordner, format, hoeflich } = wunsch;
  const namen = readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const dateien = namen.sort().map((name) => {
    const pfad = join(ordner, name);
    return { name: relative(io.ordner, pfad), text: readFileSync(pfad, 'utf8') };
  });
  const antworten = await pruefeLinks(linksAus(dateien), hoeflich);
  if (format === 'json') io.aus(`${JSON.stringify(antworten, null, 2)}\n`);
  else io.aus(format === 'markdown' ? alsMarkdown(antworten) : `${alsListe(antworten)}\n`);
  return 0;
};

function leseAufruf(argumente: readonly string[]) {
  const werte = optionen(argumente, {
    options: {
      format: { type: 'string', default: 'text' },
      daten: { type: 'string', default: DATEN },
      zeitlimit: { type: 'string', default: String(HOEFLICH.zeitlimit) },
      pause: { type: 'string', default: String(HOEFLICH.pause) },
    },
  })?.values;
  if (!werte || !['text', 'markdown', 'json'].includes(werte.format)) return null;
  const [zeitlimit, pause] = [Number(werte.zeitlimit), Number(werte.pause)];
  if ([zeitlimit, pause].some((zahl) => !Number.isInteger(zahl) || zahl < 0)) return null;
  return { ordner: resolve(werte.daten), format: werte.format, hoeflich: { ...HOEFLICH, zeitlimit, pause } };
}
