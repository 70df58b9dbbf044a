import { join } from 'node:path';
import { kurzname } from '@/lib/kern/kurzname';
import { zeilenAus } from '@/lib/tabellen/csv';
import { DATEN } from '@/lib/tabellen/lade';

/** A Stadtteil or village that people name instead of its Gemeinde. */
export interface Ortsteil {
  readonly name: string;
  /** Its Gemeinde. */
  readonly ags: string;
  /** null where the source does not say. */
  readonly einwohner: number | null;
}

/** The Stadtteile written by hand, and the places of GeoNames; each name once in a Gemeinde. */
export function ladeOrtsteile(ordner: string = DATEN): readonly Ortsteil[] {
  const stadtteile = zeilenAus(join(ordner, 'bund/ortsteile/stadtteile.csv')).flatMap(
    ([ags = '', , namen = '']) =>
      namen.split(',').map((name): Ortsteil => ({ name: name.trim(), ags, einwohner: null })),
  );
  const orte = zeilenAus(join(ordner, 'bund/ortsteile/geonames.csv')).map(
    ([name = '', ags = '', einwohner = '']): Ortsteil => ({
      name,
      ags,
      einwohner: /^\d+$/.test(einwohner) ? Number(einwohner) : null,
    }),
  );
  const schluessel = ({ ags, name }: Ortsteil) => `${ags} ${kurzname(name)}`;
  return [...new Map([...stadtteile, ...orte].map((teil) => [schluessel(teil), teil])).values()];
}
