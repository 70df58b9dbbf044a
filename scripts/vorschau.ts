import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { istTag } from '@/lib/regeln';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';
import { type Befehl, ende, optionen } from './io';
import { vorschauseite } from './vorschau/seite';

const AUFRUF =
  'Aufruf: npm run vorschau -- --tag 2027-01-01 [--traeger 03241] [--daten ORDNER] [--html bericht/vorschau.html]';

/**
 * `npm run vorschau -- --tag DAY`: writes one page with the limits as the site will show them on that day, with a banner.
 * Exit 0: written. 1: a table has errors, or the authority has no folder. 2: the call is malformed.
 */
export const main: Befehl = (argumente, io) => {
  const wunsch = leseAufruf(argumente);
  if (wunsch === null) return ende(io, 2, AUFRUF);
  const { traeger, meldungen } = ladeDaten(resolve(wunsch.daten), io.heute());
  if (meldungen.length > 0) return ende(io, 1, meldungen.map(alsZeile).join('\n'));
  const gemeint = traeger.filter((t) => wunsch.traeger === undefined || t.traeger.ags === wunsch.traeger);
  if (gemeint.length === 0) return ende(io, 1, `Für den Träger ${wunsch.traeger} gibt es keinen Ordner.`);
  const seite = vorschauseite(
    gemeint.map(({ traeger: { name }, tabellen }) => ({ name, tabellen })),
    wunsch.tag,
  );
  mkdirSync(dirname(wunsch.html), { recursive: true });
  writeFileSync(wunsch.html, seite);
  io.aus(`Vorschau für ${gemeint.length} Träger am ${wunsch.tag}: ${wunsch.html}\n`);
  return 0;
};

function leseAufruf(argumente: readonly string[]) {
  const werte = optionen(argumente, {
    options: {
      tag: { type: 'string', default: '' },
      traeger: { type: 'string' },
      daten: { type: 'string', default: DATEN },
      html: { type: 'string', default: 'bericht/vorschau.html' },
    },
  })?.values;
  return werte && istTag(werte.tag) ? werte : null;
}
