import type { Tag } from '@/lib/regeln';
import { type Bund, fassungAm } from './bund-form';
import type { GrenzeInDatei } from './schema/grenze';

/** Where a limit holds: everywhere, or in these Gemeinden (AGS), each as a whole (null) or in these parts. */
export type Reichweite = 'ueberall' | ReadonlyMap<string, ReadonlySet<string | null>>;

/** `gemeinden`: AGS of all Gemeinden of the authority; areas by Mietenstufe are those of the first day. */
export function reichweite(
  { gebiete }: Pick<GrenzeInDatei, 'gebiete'>,
  gemeinden: readonly string[],
  bund: Pick<Bund, 'mietenstufen'>,
  gueltigAb: Tag,
): Reichweite {
  if (gebiete === undefined) return 'ueberall';
  const stufen = fassungAm(bund.mietenstufen, gueltigAb, (liste) => liste.gueltigAb)?.stufen;
  const orte = new Map<string, Set<string | null>>();
  for (const gebiet of gebiete) {
    const mitStufe = gemeinden.filter((ags) => stufen?.get(ags) === gebiet.mietenstufe);
    for (const ags of gebiet.gemeinden ?? mitStufe)
      orte.set(ags, (orte.get(ags) ?? new Set<string | null>()).add(gebiet.teil ?? null));
  }
  return orte;
}

/** True if there is a place in which both hold. */
export function beruehren(a: Reichweite, b: Reichweite): boolean {
  if (a === 'ueberall' || b === 'ueberall') return true;
  return [...a].some(([ags, teile]) => {
    const andere = b.get(ags);
    if (andere === undefined) return false;
    return teile.has(null) || andere.has(null) || [...teile].some((teil) => andere.has(teil));
  });
}
