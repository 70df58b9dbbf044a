import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundesdateien } from '@/lib/berichte/wache/bundesdaten';
import { faelligeTabellen } from '@/lib/berichte/wache/faellig';
import { alsBundesliste, alsBundesmarkdown, alsListe, alsMarkdown } from '@/lib/berichte/wache/faellig-text';
import { istTag } from '@/lib/regeln';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { heutigerTag } from './heute';

/**
 * `npm run tabellen:faellig [-- --tag JJJJ-MM-TT] [--format text|markdown|json] [--daten DIR]`: the tables that
 * somebody should look at, because they end soon or nobody has looked for ten months; and the files that all tables
 * share, with the day of the last look and the next known change. As Markdown only what is due.
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
    const ordner = resolve(values.daten);
    const faellige = faelligeTabellen(ladeDaten(ordner, heutigerTag()).dateien, tag);
    const bund = bundesdateien(existsSync(join(ordner, 'bund')) ? ordner : DATEN, tag);
    if (format === 'json') console.log(JSON.stringify({ tabellen: faellige, bund }));
    else if (format === 'text') console.log(`${alsListe(faellige, tag)}\n\n${alsBundesliste(bund, tag)}`);
    else process.stdout.write(alsMarkdown(faellige, tag) + alsBundesmarkdown(bund, tag));
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
