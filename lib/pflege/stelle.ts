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
  return { pfad, wert: eintragBei(eintraege, pfad)?.wert ?? '' };
}

/** The entry at a place. */
export function eintragBei(eintraege: readonly Eintrag[], pfad: Pfad): Eintrag | undefined {
  return unter(eintraege, pfad.slice(0, -1)).find((e) => e.name === pfad.at(-1));
}

/** Entries by the group they stand in. A form asks for each of them, and a file with many examples has thousands. */
const GRUPPEN = new WeakMap<readonly Eintrag[], ReadonlyMap<string, readonly Eintrag[]>>();

/** Direct entries of a group. */
export function unter(eintraege: readonly Eintrag[], eltern: Pfad): readonly Eintrag[] {
  let gruppen = GRUPPEN.get(eintraege);
  if (gruppen === undefined) {
    const neu = new Map<string, Eintrag[]>();
    for (const eintrag of eintraege) {
      const oben = eintrag.pfad.slice(0, -1).join('\n');
      const gruppe = neu.get(oben);
      if (gruppe) gruppe.push(eintrag);
      else neu.set(oben, [eintrag]);
    }
    gruppen = neu;
    GRUPPEN.set(eintraege, gruppen);
  }
  return gruppen.get(eltern.join('\n')) ?? [];
}
