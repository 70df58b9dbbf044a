import { promille } from './einheiten';
import type { Wertzeile } from './werte';

/** An old and a new value of the same place; one of them is null where a row came or went. */
export interface Wertpaar {
  readonly alt: Wertzeile | null;
  readonly neu: Wertzeile | null;
  readonly geaendert: boolean;
  /** Tenths of a percent; null where there is nothing to compare. */
  readonly promille: number | null;
}

/** Puts old and new rows side by side, in the order of the new table; what is gone stands where it was. */
export function paare(alt: readonly Wertzeile[], neu: readonly Wertzeile[]): Wertpaar[] {
  const bisher = new Map(alt.map((z) => [z.schluessel, z]));
  const jetzt = new Set(neu.map((z) => z.schluessel));
  // The rows that are gone, by the row that stood before each and is still there.
  const verwaist = new Map<string | null, Wertzeile[]>();
  let davor: string | null = null;
  for (const z of alt) {
    if (jetzt.has(z.schluessel)) davor = z.schluessel;
    else verwaist.set(davor, [...(verwaist.get(davor) ?? []), z]);
  }
  const gegangen = (nach: string | null) => (verwaist.get(nach) ?? []).map((z) => paar(z, null));
  return [
    ...gegangen(null),
    ...neu.flatMap((z) => [paar(bisher.get(z.schluessel) ?? null, z), ...gegangen(z.schluessel)]),
  ];
}

function paar(alt: Wertzeile | null, neu: Wertzeile | null): Wertpaar {
  const vergleichbar = alt !== null && neu !== null && alt.zahl !== null && neu.zahl !== null;
  return {
    alt,
    neu,
    geaendert: alt?.zahl !== neu?.zahl || alt?.text !== neu?.text,
    promille: vergleichbar ? promille(alt.zahl, neu.zahl) : null,
  };
}

/** The side that is there; a pair always has one. */
export function seite({ alt, neu }: Wertpaar): Wertzeile {
  const da = neu ?? alt;
  if (da === null) throw new RangeError('A pair has at least one side.');
  return da;
}
