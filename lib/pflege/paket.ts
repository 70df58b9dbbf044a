import type { Bund } from '@/lib/tabellen/bund-form';
import { type BundAlsJson, bundAlsJson } from '@/lib/tabellen/daten-json';
import type { Traeger } from '@/lib/tabellen/schema/traeger';

/** What the page for keeping tables fetches about one authority: its files as they are, and what checking them needs. */
export interface Pflegepaket {
  /** Folder below data/traeger. */
  readonly ordner: string;
  readonly traeger: Traeger;
  /** Tables in order of their first days; `name` is the file's. */
  readonly dateien: readonly Tabellendatei[];
  /** The national data that they refer to. */
  readonly bund: BundAlsJson;
}

export interface Tabellendatei {
  readonly name: string;
  readonly text: string;
}

/**
 * Just the part of the national data that the tables of this authority can refer to. A key of two digits means a whole
 * Land.
 */
export function bundausschnitt(bund: Bund, traeger: Pick<Traeger, 'ags' | 'weitere_gemeinden'>): BundAlsJson {
  const weitere = new Set((traeger.weitere_gemeinden ?? []).map(({ ags }) => ags));
  const eigen = (ags: string) => ags.startsWith(traeger.ags) || weitere.has(ags);
  const land = traeger.ags.slice(0, 2);
  return bundAlsJson({
    ...bund,
    gemeinden: new Map([...bund.gemeinden].filter(([ags]) => eigen(ags))),
    fruehere: new Map([...bund.fruehere].filter(([ags]) => eigen(ags))),
    mietenstufen: bund.mietenstufen.map((liste) => ({
      ...liste,
      stufen: new Map([...liste.stufen].filter(([ags]) => eigen(ags))),
    })),
    wohnflaechen: new Map([...bund.wohnflaechen].filter(([schluessel]) => schluessel === land)),
  });
}
