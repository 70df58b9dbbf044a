import type { Rasterzeile } from './raster';
import { wortAus } from './wort';

/** Two or more sizes side by side. Bare digits only if they count from one, for they could be anything. */
export function istKopf({ zellen }: Rasterzeile): boolean {
  const worte = zellen.map((z) => wortAus(z)).filter((w) => w !== null);
  const groessen = worte.flatMap((w) => (w.art === 'groesse' ? [w] : []));
  if (groessen.length === 0 || worte.length < 2) return false;
  if (!groessen.some((w) => w.nackt)) return true;
  return groessen.length > 1 && zaehlen(groessen.map((w) => w.personen));
}

/** One, two, three …; after two some may be left out, as in “5, 6, 10”. A second area begins with one again. */
export function zaehlen(groessen: readonly number[], wieder = false): boolean {
  return groessen.every((n, i) => {
    const vorige = groessen[i - 1] ?? 0;
    return n === vorige + 1 || (vorige >= 2 && n > vorige) || (wieder && n === 1);
  });
}
