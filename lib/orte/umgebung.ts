import type { Kreis } from '@/lib/orte/verzeichnis';
import { hatGebiete, type Tabelle, type Tag } from '@/lib/regeln';

/** What a page fetches to look around in a Kreis: its tables, and how each Gemeinde is called and addressed. */
export interface Umgebungsdatei {
  /** By AGS. */
  readonly orte: Readonly<Record<string, { readonly name: string; readonly adresse: string }>>;
  readonly tabellen: readonly Tabelle[];
}

/**
 * The file for a Kreis: the versions that hold on a day or later. null if all its Gemeinden have the same limits, or
 * there is only one: then there is nothing to look around for.
 */
export function umgebungsdatei(kreis: Kreis, versionen: readonly Tabelle[], ab: Tag): Umgebungsdatei | null {
  const tabellen = versionen.filter(({ gueltigBis }) => gueltigBis === null || gueltigBis >= ab);
  if (!tabellen.some(hatGebiete)) return null;
  const orte = kreis.gemeinden.map(({ ags, name, adresse }) => [ags, { name, adresse }] as const);
  return { orte: Object.fromEntries(orte), tabellen };
}
