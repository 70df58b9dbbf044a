import { gruppen } from '@/lib/kern/gruppiert';
import { kurzname } from '@/lib/kern/kurzname';
import { passt, vorschlaege } from './adresse';

/** What a short address is made from. */
export interface Benannt {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
}

/** Short address -> AGS; an empty AGS stands for a page on which one chooses between places of that name. */
export type Adressen = ReadonlyMap<string, string>;

/**
 * Gives every Gemeinde without a short address one. What was given before stays (B-10), so this only adds.
 * A name that several Gemeinden have becomes a page to choose from, except that a kreisfreie Stadt keeps its name.
 * `versorgt`: the AGS that have an address already; without it those in the list.
 * Throws if no address is left for a Gemeinde: then one has to be written into the list by hand.
 */
export function vergibAdressen(
  gemeinden: readonly Benannt[],
  bisher: Adressen,
  versorgt: ReadonlySet<string> = new Set(bisher.values()),
): Adressen {
  const adressen = new Map(bisher);
  const gleichnamige = gruppen(gemeinden, ({ name }) => kurzname(name));
  for (const [name, alle] of gleichnamige) {
    const stadt = alle.find(({ ags }) => ags.endsWith('000'));
    if (alle.length > 1 && stadt === undefined && passt(name) && !adressen.has(name)) adressen.set(name, '');
  }
  // Places with an unmistakable name first, so that nobody else's Kreis can take it.
  const rang = ({ name, ags }: Benannt) =>
    (gleichnamige.get(kurzname(name))?.length ?? 1) === 1 || ags.endsWith('000') ? 0 : 1;
  for (const ort of gemeinden.toSorted((a, b) => rang(a) - rang(b) || (a.ags < b.ags ? -1 : 1))) {
    if (versorgt.has(ort.ags)) continue;
    const adresse = vorschlaege(ort.name, ort.kreis, rang(ort) === 0).find((a) => !adressen.has(a));
    if (adresse === undefined) {
      throw new Error(
        `Für ${ort.name} (${ort.ags}) ist keine Adresse frei. Tragen Sie eine von Hand in die Liste ein.`,
      );
    }
    adressen.set(adresse, ort.ags);
  }
  return adressen;
}
