import { gruppen } from '@/lib/kern/gruppiert';
import type { Bezug } from '@/lib/regeln';
import { type Klasse, klassenFuer } from './klassen';
import type { Kreislage } from './landkarte';
import type { Mietspannen, Spanne } from './spannen';

/** A Kreis with a rent limit that can be compared. */
export type Verglichen = Kreislage & { readonly miete: Mietspannen };

/** Kreise that limit the same kind of rent. */
export interface Gruppe {
  readonly bezug: Bezug;
  readonly lagen: readonly Verglichen[];
}

/** The Kreise with limits by the kind of rent they limit, the most frequent first. */
export function nachBezug(lagen: readonly Kreislage[]): readonly Gruppe[] {
  const mit = lagen.filter((lage): lage is Verglichen => lage.miete !== null);
  return [...gruppen(mit, ({ miete }) => miete.bezug)]
    .map(([bezug, glieder]) => ({ bezug: bezug as Bezug, lagen: glieder }))
    .sort((a, b) => b.lagen.length - a.lagen.length);
}

/** The limit of a Kreis for a household size; null where no figure is known. */
export function spanneFuer({ miete }: Kreislage, personen: number): Spanne | null {
  return miete?.spannen[personen - 1] ?? null;
}

/** The classes of a group for a household size, by the highest limit of each Kreis. */
export function klassenIn({ lagen }: Gruppe, personen: number): readonly Klasse[] {
  return klassenFuer(lagen.flatMap((lage) => spanneFuer(lage, personen)?.bis ?? []));
}
