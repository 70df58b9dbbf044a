import type { FruehereGemeinde, Nachfolger } from './bund-form';

/** What is looked at: the Gemeinden of today, and those that are no more. */
export interface Bestand {
  readonly gemeinden: ReadonlyMap<string, unknown>;
  readonly fruehere: ReadonlyMap<string, FruehereGemeinde>;
}

/**
 * What a key of a Gemeinde means today: itself, the Gemeinde it was merged into, or all between which it was divided;
 * followed as far as it goes. Empty if nobody ever had it since the end of 2020.
 */
export function heutige(ags: string, { gemeinden, fruehere }: Bestand): readonly Nachfolger[] {
  if (gemeinden.has(ags)) return [{ ags, teile: '' }];
  // A key that comes back in its own chain would be a slip in the list; it ends there instead of turning for ever.
  const folge = (schluessel: string, teile: string, gesehen: ReadonlySet<string>): Nachfolger[] => {
    if (gemeinden.has(schluessel)) return [{ ags: schluessel, teile }];
    if (gesehen.has(schluessel)) return [];
    const weiter = new Set([...gesehen, schluessel]);
    const nachfolger = fruehere.get(schluessel)?.nachfolger ?? [];
    return nachfolger.flatMap((n) => folge(n.ags, n.teile || teile, weiter));
  };
  return folge(ags, '', new Set());
}
