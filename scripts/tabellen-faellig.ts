import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundesdateien } from '@/lib/berichte/wache/bundesdaten';
import { faelligeTabellen } from '@/lib/berichte/wache/faellig';
import { alsBundesliste, alsBundesmarkdown, alsListe, alsMarkdown } from '@/lib/berichte/wache/faellig-text';
import { istTag } from '@/lib/regeln';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { type Befehl, ende, optionen } from './io';

/**
 * `npm run tabellen:faellig [-- --tag JJJJ-MM-TT] [--format text|markdown|json] [--daten DIR]`: the tables that
 * somebody should look at, because they end soon or nobody has looked for ten months; and the files that all tables
 * share, with the day of the last look and the next known change. As Markdown only what is due.
 * Exit 0: the list was written, even if it is long. 2: a malformed call.
 */
export const main: Befehl = (argumente, io) => {
  const werte = optionen(argumente, {
    options: {
      tag: { type: 'string', default: io.heute() },
      format: { type: 'string', default: 'text' },
      daten: { type: 'string', default: DATEN },
    },
  })?.values;
  if (!werte || !istTag(werte.tag) || !['text', 'markdown', 'json'].includes(werte.format))
    return ende(io, 2, AUFRUF);
  const { tag, format } = werte;
  const ordner = resolve(werte.daten);
  const faellige = faelligeTabellen(ladeDaten(ordner, io.heute()).dateien, tag);
  const bund = bundesdateien(existsSync(join(ordner, 'bund')) ? ordner : DATEN, tag);
  if (format === 'json') io.aus(`${JSON.stringify({ tabellen: faellige, bund })}\n`);
  else if (format === 'text') io.aus(`${alsListe(faellige, tag)}\n\n${alsBundesliste(bund, tag)}\n`);
  else io.aus(alsMarkdown(faellige, tag) + alsBundesmarkdown(bund, tag));
  return 0;
};

const AUFRUF =
  'Aufruf: npm run tabellen:faellig -- [--tag JJJJ-MM-TT] [--format text|markdown|json] [--daten ORDNER]';
