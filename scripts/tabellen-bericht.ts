import { parseArgs } from 'node:util';
import { heute } from '@/app/heute';
import { berichtUeber } from '@/lib/berichte/bericht';
import { abschnitte, alsMarkdown, alsText } from '@/lib/berichte/bericht-text';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { istTag } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { heutigerTag } from './heute';

const AUFRUF =
  'Aufruf: npm run tabellen:bericht [-- --tag JJJJ-MM-TT] [--format text|markdown|json] [--kreise]';

/**
 * `npm run tabellen:bericht`: what the tables cover on a day (default: today in Germany), how old they are, what is
 * missing. Writes no file. Exit 0: report printed. 1: tables have findings. 2: the call is malformed.
 */
function main(argumente: string[]): number {
  const aufruf = leseAufruf(argumente);
  if (aufruf === null) {
    console.error(AUFRUF);
    return 2;
  }
  try {
    const daten = ladeDaten(undefined, heutigerTag());
    const { kreise } = ladeVerzeichnis(daten.bund.gemeinden.values());
    for (const meldung of daten.meldungen) console.error(alsZeile(meldung));
    const bericht = berichtUeber(kreise, daten.traeger, aufruf.tag);
    const teile = abschnitte(bericht, aufruf.kreise);
    if (aufruf.format === 'json') console.log(JSON.stringify(bericht));
    else console.log(aufruf.format === 'markdown' ? alsMarkdown(teile) : alsText(teile));
    return daten.meldungen.length > 0 ? 1 : 0;
  } catch (fehler) {
    if (!(fehler instanceof Datenfehler)) throw fehler;
    console.error(fehler.message);
    return 1;
  }
}

function leseAufruf(args: string[]): { tag: string; format: string; kreise: boolean } | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        tag: { type: 'string', default: heute() },
        format: { type: 'string', default: 'text' },
        kreise: { type: 'boolean', default: false },
      },
    });
    return istTag(values.tag) && ['text', 'markdown', 'json'].includes(values.format) ? values : null;
  } catch {
    return null;
  }
}

process.exitCode = main(process.argv.slice(2));
