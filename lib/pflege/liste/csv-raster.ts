// The form reads lists too: this build brings what a browser lacks.
import { parse } from 'csv-parse/browser/esm/sync';
import type { Listenfehler, Raster, Rasterzeile } from './raster';
import { wortAus } from './wort';

const NICHT_LESBAR =
  'Die Anführungszeichen in der Liste passen nicht zusammen. Speichern Sie sie noch einmal als CSV.';
const KOMMA_DOPPELT =
  'Hier ist nicht sicher, ob ein Komma Spalten trennt oder Cent. Speichern Sie die Liste mit Semikolon.';

/** Rows of a list with semicolons, tabs (a range copied from a spreadsheet) or commas; null if it is no such list. */
export function csvRaster(text: string): Raster | null {
  const [erste = '', ...rest] = text.split(/\r\n|\r|\n/);
  const angesagt = /^"?sep=(.)"?[;,\t]*$/iu.exec(erste.trim() === 'sep=' ? 'sep=\t' : erste)?.[1];
  const koerper = angesagt === undefined ? text : rest.join('\n');
  const trenner = angesagt ?? trennerIn(koerper);
  if (trenner === null) return null;
  const zeilen = zerlegt(koerper, trenner, angesagt === undefined ? 0 : 1);
  if (zeilen === null)
    return { zeilen: [], aus: 'csv', fehler: [{ zeile: null, spalte: null, text: NICHT_LESBAR }] };
  return { zeilen, aus: 'csv', fehler: trenner === ',' ? doppelteKommas(koerper, zeilen) : [] };
}

function trennerIn(text: string): ';' | '\t' | ',' | null {
  if (text.includes(';')) return ';';
  if (text.includes('\t')) return '\t';
  const zeilen = zerlegt(text, ',', 0)?.filter(({ zellen }) => zellen.length > 1) ?? [];
  const kopf = zeilen.some(({ zellen }) => zellen.filter((z) => wortAus(z) !== null).length > 1);
  const seiten = zeilen.filter(({ zellen: [name = ''] }) => wortAus(name) !== null).length > 1;
  return kopf || seiten ? ',' : null;
}

function zerlegt(text: string, delimiter: string, versatz: number): Rasterzeile[] | null {
  try {
    const zeilen = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return zeilen.flatMap(({ record, raw, info }) => {
      const zellen = record.map((zelle) => zelle.replace(/\s+/gu, ' ').trim());
      // A cell may hold a line break; its row begins above.
      const umbrueche = raw.trim().split(/\r\n|\r|\n/).length - 1;
      return zellen.every((z) => z === '') ? [] : [{ nummer: info.lines - umbrueche + versatz, zellen }];
    });
  } catch {
    return null;
  }
}

/** “499,00,634,00” has no second reading that is safe: the cents look like a column of their own. */
function doppelteKommas(text: string, zeilen: readonly Rasterzeile[]): Listenfehler[] {
  const roh = text.split(/\r\n|\r|\n/);
  return zeilen
    .filter(({ zellen, nummer }) =>
      zellen.some(
        (zelle, i) =>
          /^\d{1,2}$/.test(zelle) &&
          /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(zellen[i - 1] ?? '') &&
          wortAus(zellen[i - 1] ?? '') === null &&
          !(roh[nummer - 1] ?? '').includes('"'),
      ),
    )
    .map(({ nummer }) => ({ zeile: nummer, spalte: null, text: KOMMA_DOPPELT }));
}
