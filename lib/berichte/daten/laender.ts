import { LAENDER, type Land } from '@/lib/kern/laender';
import type { TraegerMitTabellen } from '@/lib/tabellen/lade';

/** The authorities with tables of one Land, in order of their keys. */
export interface Landauszug {
  readonly land: Land;
  readonly traeger: readonly TraegerMitTabellen[];
}

/** Every Land that has a table, in the official order. A Land without one has no file yet. */
export function nachLand(traeger: readonly TraegerMitTabellen[]): readonly Landauszug[] {
  return LAENDER.map((land) => ({
    land,
    traeger: traeger.filter(
      ({ traeger: { ags }, tabellen }) => ags.startsWith(land.land) && tabellen.length > 0,
    ),
  })).filter((auszug) => auszug.traeger.length > 0);
}

/** Name of a Land's files below /daten/ without their ending; the same word as in the address of its page. */
export function landdatei({ adresse }: Land): string {
  return `land/${adresse}`;
}
