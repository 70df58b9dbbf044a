import type { Bund, Gemeinde } from '@/lib/tabellen/bund-form';
import type { Traeger } from '@/lib/tabellen/schema/traeger';

/** What the page for keeping tables fetches about one authority: its files as they are, and what checking them needs. */
export interface Pflegepaket {
  /** Folder below data/traeger. */
  readonly ordner: string;
  readonly traeger: Traeger;
  /** Tables in order of their first days; `name` is the file's. */
  readonly dateien: readonly Tabellendatei[];
  readonly bund: Bundausschnitt;
}

export interface Tabellendatei {
  readonly name: string;
  readonly text: string;
}

/** The national data of one authority, without maps, so that it can be a JSON file. */
export interface Bundausschnitt extends Pick<Bund, 'anlage1' | 'klimakomponente' | 'heizspiegel'> {
  readonly gemeinden: readonly Gemeinde[];
  readonly mietenstufen: readonly {
    readonly gueltigAb: string;
    readonly stufen: readonly [string, string][];
  }[];
  readonly wohnflaechen: readonly (readonly [string, NonNullable<ReturnType<Bund['wohnflaechen']['get']>>])[];
}

/**
 * Just the part of the national data that the tables of this authority can refer to. A key of two digits means a whole
 * Land.
 */
export function bundausschnitt(
  bund: Bund,
  traeger: Pick<Traeger, 'ags' | 'weitere_gemeinden'>,
): Bundausschnitt {
  const weitere = new Set((traeger.weitere_gemeinden ?? []).map(({ ags }) => ags));
  const eigen = (ags: string) => ags.startsWith(traeger.ags) || weitere.has(ags);
  const land = traeger.ags.slice(0, 2);
  return {
    anlage1: bund.anlage1,
    klimakomponente: bund.klimakomponente,
    heizspiegel: bund.heizspiegel,
    gemeinden: [...bund.gemeinden.values()].filter(({ ags }) => eigen(ags)),
    mietenstufen: bund.mietenstufen.map(({ gueltigAb, stufen }) => ({
      gueltigAb,
      stufen: [...stufen].filter(([ags]) => eigen(ags)),
    })),
    wohnflaechen: [...bund.wohnflaechen].filter(([schluessel]) => schluessel === land),
  };
}

/** The national data as the compiler reads it. */
export function bundAus(ausschnitt: Bundausschnitt): Bund {
  return {
    ...ausschnitt,
    gemeinden: new Map(ausschnitt.gemeinden.map((gemeinde) => [gemeinde.ags, gemeinde])),
    mietenstufen: ausschnitt.mietenstufen.map(({ gueltigAb, stufen }) => ({
      gueltigAb,
      stufen: new Map(stufen),
    })),
    wohnflaechen: new Map(ausschnitt.wohnflaechen),
  };
}
