import type { Tag } from '@/lib/regeln';
import type { Traegerstand } from './stand';
import { type Traegervergleich, vergleicheTraeger } from './traeger';

/** The difference between two states of all tables. */
export interface Vergleich {
  readonly heute: Tag;
  readonly traeger: readonly Traegervergleich[];
  /** Changed files that all authorities share: Wohngeld, Mietenstufen, Gemeinden, floor areas. */
  readonly gemeinsam: readonly string[];
}

/**
 * Compares two states of the data. `alt` and `neu` hold the folders that may differ, by key of the authority; `heute`
 * decides what is a change of the past. The rest of the project is not looked at.
 */
export function vergleiche(
  alt: ReadonlyMap<string, Traegerstand>,
  neu: ReadonlyMap<string, Traegerstand>,
  { heute, gemeinsam }: { readonly heute: Tag; readonly gemeinsam: readonly string[] },
): Vergleich {
  const schluessel = [...new Set([...alt.keys(), ...neu.keys()])].sort();
  return {
    heute,
    gemeinsam,
    traeger: schluessel.flatMap((ags) => {
      const vergleich = vergleicheTraeger(alt.get(ags) ?? null, neu.get(ags) ?? null, heute);
      return vergleich === null ? [] : [vergleich];
    }),
  };
}
