import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dateien } from '@/scripts/bau/dateien';

const endungen = ['.html', '.css', '.js', '.json', '.csv', '.svg', '.txt'];

/**
 * Puts a .gz and a .br next to every text file, so that the web server only has to hand them out.
 * Files below 1 kB fit into one packet anyway and are left alone. Returns the number of files compressed.
 */
export async function verdichten(ordner: URL): Promise<number> {
  let anzahl = 0;
  for (const endung of endungen) {
    for (const pfad of await dateien(ordner, endung)) {
      const inhalt = await readFile(pfad);
      if (inhalt.length < 1000) continue;
      // Quality 9 instead of 11: 4 % larger, but ten times faster, which counts with hundreds of pages.
      const guete = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
      await writeFile(`${pfad}.br`, await promisify(brotliCompress)(inhalt, guete));
      await writeFile(`${pfad}.gz`, await promisify(gzip)(inhalt, { level: 9 }));
      anzahl += 1;
    }
  }
  return anzahl;
}
