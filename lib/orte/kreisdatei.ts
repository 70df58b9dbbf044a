import type { Kreis } from '@/lib/orte/verzeichnis';
import { hatGebiete, type Tabelle, type Tag } from '@/lib/regeln';

/**
 * What the page of every Gemeinde of a Kreis fetches: all versions of the table, whole. The calculator takes its own part
 * (`ausschnitt`), and who looks around in the Kreis needs the rest.
 */
export interface Kreisdatei {
  /** Address of each Gemeinde by AGS; its name is in the tables. */
  readonly adressen: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly tabellen: readonly Tabelle[];
}

/** The file of a Kreis, from the versions of its table, oldest first. */
export function kreisdatei({ gemeinden }: Kreis, versionen: readonly Tabelle[]): Kreisdatei {
  return {
    adressen: Object.fromEntries(gemeinden.map(({ ags, adresse }) => [ags, adresse])),
    tabellen: versionen.toReversed(),
  };
}

/** Whether one can look around: from a day on, a version has other limits for one Gemeinde than for another. */
export function hatUmgebung(versionen: readonly Tabelle[], ab: Tag): boolean {
  return geltendAb(versionen, ab).some(hatGebiete);
}

/** The versions that hold on a day or later. */
export function geltendAb(versionen: readonly Tabelle[], ab: Tag): readonly Tabelle[] {
  return versionen.filter(({ gueltigBis }) => gueltigBis === null || gueltigBis >= ab);
}
