import { istTag, type Tag } from '@/lib/regeln';
import type { Befund, Pfad } from './meldung';

/** The entries that say when somebody looked. */
const BLICK: ReadonlySet<string> = new Set(['zuletzt_bestaetigt', 'eingesehen']);

/**
 * Days in the future on which somebody is said to have looked, anywhere in a file. A slip in the year (2062) would keep
 * a table fresh for decades, so it is an error, and no reason makes it right. Without `heute` nothing can be said.
 */
export function kuenftigeBlicke(wert: unknown, heute: Tag | null, pfad: Pfad = []): Befund[] {
  if (heute === null || typeof wert !== 'object' || wert === null) return [];
  return Object.entries(wert).flatMap(([name, w]): Befund[] => {
    const stelle = [...pfad, Array.isArray(wert) ? Number(name) : name];
    if (!BLICK.has(name) || typeof w !== 'string' || !istTag(w) || w <= heute)
      return kuenftigeBlicke(w, heute, stelle);
    const text = `Dieser Tag liegt in der Zukunft (heute ist ${heute}). Tragen Sie den Tag ein, an dem jemand nachgesehen hat.`;
    return [{ pfad: stelle, text }];
  });
}
