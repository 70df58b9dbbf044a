import type { Formularstand } from './felder';
import type { Grenze, Rasterzeile } from './grenzen';

/** Values of the file as it was opened, by limit, row and column. */
export type Altwerte = ReadonlyMap<string, string>;

/** A cell by what it is for, not by its place: an area that was added or taken away moves no other. */
export function zellenname(
  { bezug }: Pick<Grenze, 'bezug'>,
  art: string,
  { name }: Rasterzeile,
  spalte: string,
): string {
  return [bezug, art, name, spalte].join('\n');
}

/** All cells of a file that somebody opened. */
export function altwerte(stand: Formularstand | null): Altwerte {
  return new Map(
    (stand?.grenzen ?? []).flatMap((grenze) =>
      grenze.raster.flatMap(({ art, spalten, zeilen }) =>
        zeilen.flatMap((zeile) =>
          zeile.zellen.map(
            ({ wert }, i) => [zellenname(grenze, art, zeile, spalten[i] ?? ''), wert] as const,
          ),
        ),
      ),
    ),
  );
}
