import type { Tabelle } from './tabelle';
import type { Tag } from './tag';

/**
 * The table in force on a day, from the versions of one authority.
 * Returns null before the first day and in a gap: never the nearest table.
 */
export function tabelleAm(versionen: readonly Tabelle[], tag: Tag): Tabelle | null {
  for (const tabelle of versionen) {
    if (tabelle.gueltigAb <= tag && (tabelle.gueltigBis === null || tag <= tabelle.gueltigBis))
      return tabelle;
  }
  return null;
}
