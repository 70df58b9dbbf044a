import { readFileSync } from 'node:fs';
import { ZodError } from 'zod';
import { lageAus } from '@/lib/pflege/vieraugen/plattform';
import { vierAugen } from '@/lib/pflege/vieraugen/regel';
import { liesZustaendig } from '@/lib/pflege/vieraugen/zustaendig';
import { alsZeile } from '@/lib/tabellen/meldung';
import { type Befehl, ende, optionen } from './io';

/**
 * `npm run --silent vorschlag -- lage | npm run --silent vier-augen -- [--zustaendig FILE]`: author and confirmations of
 * a proposal, as the platform's JSON on standard input, against zustaendig.yaml.
 * Exit 0: confirmed. 1: a confirmation is missing. 2: malformed input.
 */
export const main: Befehl = (argumente, io) => {
  const datei = optionen(argumente, {
    options: { zustaendig: { type: 'string', default: 'zustaendig.yaml' } },
  })?.values.zustaendig;
  if (datei === undefined)
    return ende(io, 2, 'Aufruf: npm run --silent vier-augen -- [--zustaendig DATEI] < lage.json');
  const zustaendig = liesZustaendig(lies(datei), datei);
  if (!('technisch' in zustaendig)) return ende(io, 2, zustaendig.map(alsZeile).join('\n'));
  try {
    const { ok, saetze } = vierAugen(lageAus(JSON.parse(io.ein())), zustaendig);
    io.aus(`${saetze.join('\n')}\n`);
    return ok ? 0 : 1;
  } catch (fehler) {
    if (!(fehler instanceof ZodError) && !(fehler instanceof SyntaxError)) throw fehler;
    return ende(io, 2, 'Auf der Eingabe steht nicht die Lage eines Vorschlags.');
  }
};

function lies(datei: string): string {
  try {
    return readFileSync(datei, 'utf8');
  } catch {
    return '';
  }
}
