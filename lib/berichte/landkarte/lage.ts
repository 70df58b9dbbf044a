import { join } from 'node:path';
import { zeilenAus } from '@/lib/tabellen/csv';
import { DATEN } from '@/lib/tabellen/lade';

/** A hexagon of the map by its middle, in units of a picture: x to the right, y down. */
export interface Feld {
  readonly x: number;
  readonly y: number;
  /** Two digits. */
  readonly land: string;
  /** Five digits; null if it only belongs to the shape of its Land. */
  readonly kreis: string | null;
}

/**
 * Half a hexagon's width, and the distance of two rows. Whole numbers make a picture that is light and fits without
 * gaps; it is 4 % taller than regular hexagons would be.
 */
export const HALB = 10;
export const REIHE = 18;

/** All hexagons, as data/bund/kreise/lage.csv has them: rows from the north, every other one shifted by a half. */
export function ladeFelder(): readonly Feld[] {
  return zeilenAus(join(DATEN, 'bund/kreise/lage.csv')).map(([spalte, zeile, land = '', kreis = '']) => ({
    x: Number(spalte) * 2 * HALB + (Number(zeile) % 2) * HALB,
    y: Number(zeile) * REIHE,
    land,
    kreis: kreis === '' ? null : kreis,
  }));
}
