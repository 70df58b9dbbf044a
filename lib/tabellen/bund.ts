import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Tag } from '@/lib/regeln';
import type { Bund, Gemeinde } from './bund-form';
import { fehlendeDateien } from './bund-vollstaendig';
import { zeilenAus } from './csv';
import { liesDatei } from './datei';
import { fruehereGemeinden } from './fruehere';
import { kuenftigeBlicke } from './kuenftig';
import { Datenfehler } from './meldung';
import {
  anlage1InDatei,
  heizspiegelInDatei,
  klimakomponenteInDatei,
  mietenstufenInDatei,
  wohnflaecheInDatei,
} from './schema/bund';

export {
  type Bund,
  type FruehereGemeinde,
  fassungAm,
  type Gemeinde,
  type Mietenstufen,
  type Nachfolger,
} from './bund-form';

/**
 * Reads data/bund and data/laender below `ordner`. Throws a Datenfehler that lists everything wrong with them, also what
 * is missing. `heute`: the day after which nobody can have looked; null where no clock is at hand.
 */
export function ladeBund(ordner: string, heute: Tag | null = null): Bund {
  const alle = <T>(unter: string, schema: z.ZodType<T>) => alleIn(ordner, unter, schema, heute);
  const wohnflaechen = alle('laender/wohnflaechen', wohnflaecheInDatei);
  const bund: Bund = {
    gemeinden: gemeinden(join(ordner, 'bund/gemeinden/gemeinden.csv')),
    fruehere: fruehereGemeinden(join(ordner, 'bund/gemeinden/nachfolger.csv')),
    anlage1: alle('bund/wogg-anlage-1', anlage1InDatei),
    klimakomponente: alle('bund/klimakomponente', klimakomponenteInDatei),
    heizspiegel: alle('bund/heizspiegel', heizspiegelInDatei),
    mietenstufen: alle('bund/mietenstufen', mietenstufenInDatei).map((kopf) => ({
      gueltigAb: kopf.gueltig_ab,
      ...(kopf.naechste_aenderung && { naechsteAenderung: kopf.naechste_aenderung }),
      stufen: stufen(join(ordner, `bund/mietenstufen/${kopf.gueltig_ab}.csv`)),
    })),
    wohnflaechen: new Map(wohnflaechen.map((norm) => [norm.land, norm])),
  };
  const fehlend = fehlendeDateien(ordner, bund);
  if (fehlend.length > 0) throw new Datenfehler(fehlend);
  return bund;
}

function alleIn<T>(ordner: string, unter: string, schema: z.ZodType<T>, heute: Tag | null): T[] {
  if (!existsSync(join(ordner, unter))) return [];
  const namen = readdirSync(join(ordner, unter)).filter((name) => name.endsWith('.yaml'));
  const dateien = namen.sort().map((name) => liesDatei(join(ordner, unter, name), schema));
  const meldungen = dateien.flatMap((datei) => [
    ...datei.meldungen,
    ...kuenftigeBlicke(datei.inhalt, heute).map(datei.orte),
  ]);
  if (meldungen.length > 0) throw new Datenfehler(meldungen);
  return dateien.flatMap((datei) => (datei.inhalt === null ? [] : [datei.inhalt]));
}

function gemeinden(pfad: string): Map<string, Gemeinde> {
  const zeilen = zeilenAus(pfad).map(([ags = '', name = '', , kreis = '', , einwohner = '']) => ({
    ags,
    name,
    kreis,
    einwohner: /^\d+$/.test(einwohner) ? Number(einwohner) : null,
  }));
  return new Map(zeilen.map((gemeinde) => [gemeinde.ags, gemeinde]));
}

function stufen(pfad: string): Map<string, string> {
  return new Map(zeilenAus(pfad).map(([ags = '', stufe = '']) => [ags, stufe]));
}
