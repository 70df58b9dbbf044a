import type { Rasterzeile } from './raster';
import { wortAus } from './wort';

/** Two or more sizes side by side. Bare digits only if they count from one, for they could be anything. */
export function istKopf({ zellen }: Rasterzeile): boolean {
  const worte = zellen.map((z) => wortAus(z)).filter((w) => w !== null);
  const groessen = worte.flatMap((w) => (w.art === 'groesse' ? [w] : []));
  if (groessen.length === 0 || worte.length < 2) return false;
  if (!groessen.some((w) => w.nackt)) return true;
  return groessen.length > 1 && groessen.every((w, i) => w.personen === i + 1);
}
