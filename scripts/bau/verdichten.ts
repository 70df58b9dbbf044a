import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dateien } from '@/scripts/bau/dateien';
import { nebeneinander } from '@/scripts/bau/nebeneinander';
import { NEU } from '@/scripts/bau/ordner';

const endungen = ['.html', '.css', '.js', '.json', '.csv', '.jsonld', '.ttl', '.svg', '.txt', '.xml'];

/** Files below this many bytes get no packed copy. */
const KLEIN = 12_000;

/** Bytes that a brotli copy has to save against gzip to be worth its place; below this many packed bytes it never does. */
const LOHNT = 1000;
const BROTLI_AB = 10_000;

/** Pages with a calculator are thousands. */
const ORTSSEITE = 'data-insel="rechner"';

const OFFENE_DATEN = /[\\/]daten[\\/].*\.(json|csv|jsonld|ttl)$/;

/**
 * Puts a .gz (and where it is clearly smaller a .br) next to every text file, so that the web server only has to hand
 * them out.
 * The pages of places and other small files are left alone: copies of more than ten thousand would fill the disk, and servers
 * pack such pages in passing (deploy/nginx.conf does). Returns the number of files compressed.
 */
export async function verdichten(ordner: URL): Promise<number> {
  const pfade = (await Promise.all(endungen.map((endung) => dateien(ordner, endung)))).flat();
  let anzahl = 0;
  await nebeneinander(pfade, async (pfad) => {
    if (await verdichte(pfad)) anzahl += 1;
  });
  return anzahl;
}

async function verdichte(pfad: string): Promise<boolean> {
  const inhalt = await readFile(pfad);
  if (inhalt.length < KLEIN || (pfad.endsWith('.html') && inhalt.includes(ORTSSEITE))) return false;
  const gz = await promisify(gzip)(inhalt, { level: 9 });
  await writeFile(`${pfad}.gz`, gz);
  // Every server can hand out gzip. A second copy that saves nobody anything is not even tried.
  // Programs fetch the open data, and those take gzip.
  if (gz.length < BROTLI_AB || OFFENE_DATEN.test(pfad)) return true;
  // Quality 9 instead of 11: 4 % larger, but ten times faster.
  const br = await promisify(brotliCompress)(inhalt, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  if (gz.length - br.length >= LOHNT) await writeFile(`${pfad}.br`, br);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Verdichtet: ${await verdichten(NEU)} Dateien.`);
}
