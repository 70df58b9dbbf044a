import { berichtUeber } from '@/lib/berichte/bericht';
import { abschnitte, alsMarkdown, alsText } from '@/lib/berichte/bericht-text';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { istTag } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { type Befehl, ende, type Io, optionen } from './io';

const AUFRUF = 'Aufruf: npm run tabellen:bericht [-- --tag JJJJ-MM-TT] [--format text|markdown|json]';

/**
 * `npm run tabellen:bericht`: what the tables cover on a day (default: today in Germany), how old they are, what is
 * missing. Writes no file. Exit 0: report printed. 1: tables have findings. 2: the call is malformed.
 */
export const main: Befehl = (argumente, io) => {
  const aufruf = leseAufruf(argumente, io);
  if (aufruf === null) return ende(io, 2, AUFRUF);
  try {
    const daten = ladeDaten(undefined, io.heute());
    const { kreise } = ladeVerzeichnis(daten.bund);
    for (const meldung of daten.meldungen) io.fehler(`${alsZeile(meldung)}\n`);
    const bericht = berichtUeber(kreise, daten.traeger, aufruf.tag);
    const teile = abschnitte(bericht);
    if (aufruf.format === 'json') io.aus(`${JSON.stringify(bericht)}\n`);
    else io.aus(`${aufruf.format === 'markdown' ? alsMarkdown(teile) : alsText(teile)}\n`);
    return daten.meldungen.length > 0 ? 1 : 0;
  } catch (fehler) {
    if (!(fehler instanceof Datenfehler)) throw fehler;
    return ende(io, 1, fehler.message);
  }
};

function leseAufruf(argumente: readonly string[], io: Io) {
  const werte = optionen(argumente, {
    options: {
      tag: { type: 'string', default: io.heute() },
      format: { type: 'string', default: 'text' },
    },
  })?.values;
  return werte && istTag(werte.tag) && ['text', 'markdown', 'json'].includes(werte.format) ? werte : null;
}
