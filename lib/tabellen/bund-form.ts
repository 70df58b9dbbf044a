import type { Tag } from '@/lib/regeln';
import type { Anlage1, Heizspiegel, Klimakomponente, Wohnflaechennorm } from './schema/bund';

/** National data that tables refer to instead of copying it. */
export interface Bund {
  /** The Gemeinden of today. */
  readonly gemeinden: ReadonlyMap<string, Gemeinde>;
  /** Those that are no more, by the key they had. */
  readonly fruehere: ReadonlyMap<string, FruehereGemeinde>;
  readonly anlage1: readonly Anlage1[];
  readonly klimakomponente: readonly Klimakomponente[];
  readonly heizspiegel: readonly Heizspiegel[];
  readonly mietenstufen: readonly Mietenstufen[];
  /** By two-digit key of the Land. */
  readonly wohnflaechen: ReadonlyMap<string, Wohnflaechennorm>;
}

export interface Gemeinde {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
  /** People in it (data/bund/gemeinden/quelle.yaml says of which day); null where the list does not say. */
  readonly einwohner: number | null;
}

/** A Gemeinde that was dissolved, or got another key. */
export interface FruehereGemeinde extends Omit<Gemeinde, 'einwohner'> {
  /** From this day on the official list has it no more. */
  readonly ab: Tag;
  /** Where its people live since then: one Gemeinde, or several between which it was divided. */
  readonly nachfolger: readonly Nachfolger[];
}

export interface Nachfolger {
  readonly ags: string;
  /** The places that came to it; empty if all did. */
  readonly teile: string;
}

export interface Mietenstufen {
  readonly gueltigAb: Tag;
  /** First day of a known or planned next list; not there if none is known. */
  readonly naechsteAenderung?: Tag;
  readonly stufen: ReadonlyMap<string, string>;
}

/** The version in force on a day: the latest that begins on or before it; null before the first. */
export function fassungAm<T>(fassungen: readonly T[], tag: Tag, ab: (fassung: T) => Tag): T | null {
  let gefunden: T | null = null;
  for (const fassung of fassungen) {
    if (ab(fassung) <= tag && (gefunden === null || ab(fassung) > ab(gefunden))) gefunden = fassung;
  }
  return gefunden;
}
