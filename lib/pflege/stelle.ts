import type { Eintrag } from './eintraege';
import type { Pfad } from './pfad';

/** One value of a file that the form shows. */
export interface Wertstelle {
  readonly pfad: Pfad;
  /** Source text; empty where the file has none. */
  readonly wert: string;
}

/** The value at a place, also if it is missing. */
export function stelle(eintraege: readonly Eintrag[], ...pfad: (string | number)[]): Wertstelle {
  return { pfad, wert: unter(eintraege, pfad.slice(0, -1)).find((e) => e.name === pfad.at(-1))?.wert ?? '' };
}

/** Direct entries of a group. */
export function unter(eintraege: readonly Eintrag[], eltern: Pfad): readonly Eintrag[] {
  return eintraege.filter(
    ({ pfad }) => pfad.length === eltern.length + 1 && eltern.every((teil, i) => pfad[i] === teil),
  );
}
