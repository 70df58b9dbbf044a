import { feldId } from './eingabe';
import { type Raster, SPALTEN } from './grenzen';
import type { Pfad } from './pfad';
import type { Wertstelle } from './stelle';

/** The mark under which an empty column of a grid is shown; the grid goes by the name of its first row. */
export function spalteId(ersteZeile: Pfad, spalte: string): string {
  return `spalte-${feldId([...ersteZeile, spalte])}`;
}

/** The grid with columns that are shown although no value stands in them yet. */
export function mitSpalten(raster: Raster, gezeigt: ReadonlySet<string>): Raster {
  const erste = raster.zeilen[0]?.pfad ?? [];
  const spalten = SPALTEN[raster.art].filter(
    (spalte) => raster.spalten.includes(spalte) || gezeigt.has(spalteId(erste, spalte)),
  );
  const zeilen = raster.zeilen.map((zeile) => ({
    ...zeile,
    zellen: spalten.map(
      (spalte): Wertstelle =>
        zeile.zellen[raster.spalten.indexOf(spalte)] ?? { pfad: [...zeile.pfad, spalte], wert: '' },
    ),
  }));
  return { ...raster, spalten, zeilen };
}
