import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Bund, Gemeinde } from './bund-form';
import { zeilenAus } from './csv';
import { liesDatei } from './datei';
import { Datenfehler } from './meldung';
import {
  anlage1InDatei,
  heizspiegelInDatei,
  klimakomponenteInDatei,
  mietenstufenInDatei,
  wohnflaecheInDatei,
} from './schema/bund';

export { type Bund, fassungAm, type Gemeinde, type Mietenstufen } from './bund-form';

/** Reads data/bund and data/laender below `ordner`. Throws a Datenfehler that lists everything wrong with them. */
export function ladeBund(ordner: string): Bund {
  const wohnflaechen = alle(ordner, 'laender/wohnflaechen', wohnflaecheInDatei);
  return {
    gemeinden: gemeinden(join(ordner, 'bund/gemeinden/gemeinden.csv')),
    anlage1: alle(ordner, 'bund/wogg-anlage-1', anlage1InDatei),
    klimakomponente: alle(ordner, 'bund/klimakomponente', klimakomponenteInDatei),
    heizspiegel: alle(ordner, 'bund/heizspiegel', heizspiegelInDatei),
    mietenstufen: alle(ordner, 'bund/mietenstufen', mietenstufenInDatei).map((kopf) => ({
      gueltigAb: kopf.gueltig_ab,
      stufen: stufen(join(ordner, `bund/mietenstufen/${kopf.gueltig_ab}.csv`)),
    })),
    wohnflaechen: new Map(wohnflaechen.map((norm) => [norm.land, norm])),
  };
}

function alle<T>(ordner: string, unter: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(join(ordner, unter))) return [];
  const namen = readdirSync(join(ordner, unter)).filter((name) => name.endsWith('.yaml'));
  const dateien = namen.sort().map((name) => liesDatei(join(ordner, unter, name), schema));
  const meldungen = dateien.flatMap((datei) => datei.meldungen);
  if (meldungen.length > 0) throw new Datenfehler(meldungen);
  return dateien.flatMap((datei) => (datei.inhalt === null ? [] : [datei.inhalt]));
}

function gemeinden(pfad: string): Map<string, Gemeinde> {
  const zeilen = zeilenAus(pfad).map(([ags = '', name = '', , kreis = '']) => ({ ags, name, kreis }));
  return new Map(zeilen.map((gemeinde) => [gemeinde.ags, gemeinde]));
}

function stufen(pfad: string): Map<string, string> {
  return new Map(zeilenAus(pfad).map(([ags = '', stufe = '']) => [ags, stufe]));
}
