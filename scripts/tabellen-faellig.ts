import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { istTag } from '@/lib/regeln';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { faelligeTabellen } from '@/lib/tabellen/wache/faellig';
import { alsListe, alsMarkdown } from '@/lib/tabellen/wache/faellig-text';
import { heutigerTag } from './heute';

/**
 * `npm run tabellen:faellig [-- --tag JJJJ-MM-TT] [--format text|markdown|json] [--daten DIR]`: the tables that
 * somebody should look at, because they end soon or nobody has looked for ten months.
 * Exit 0: the list was written, even if it is long. 2: a malformed call.
 */
function main(args: string[]): number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        tag: { type: 'string', default: heutigerTag() },
        format: { type: 'string', default: 'text' },
        daten: { type: 'string', default: DATEN },
      },
    });
    const { tag, format } = values;
    if (!istTag(tag) || !['text', 'markdown', 'json'].includes(format)) throw new TypeError();
    const faellige = faelligeTabellen(ladeDaten(resolve(values.daten)).dateien, tag);
    if (format === 'json') console.log(JSON.stringify(faellige, null, 2));
    else
      process.stdout.write(
        format === 'markdown' ? alsMarkdown(faellige, tag) : `${alsListe(faellige, tag)}\n`,
      );
    return 0;
  } catch (fehler) {
    if (!(fehler instanceof TypeError)) throw fehler;
    console.error(
      'Aufruf: npm run tabellen:faellig -- [--tag JJJJ-MM-TT] [--format text|markdown|json] [--daten ORDNER]',
    );
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
