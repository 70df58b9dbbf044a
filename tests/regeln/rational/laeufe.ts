import fc from 'fast-check';
import { type Anfrage, type Grenze, type Tabelle, uebersicht, vorbereite } from '@/lib/regeln';
import { ORT } from '../hilfe';

/**
 * Every shape that is computed is held against fractions of BigInt that share no line with it: by 5,000 random cases
 * in a proposal, and by as many as `FAELLE` says every night (.ci/taeglich). Mutants die within the first few.
 */
const FAELLE = Number(process.env.FAELLE ?? 5_000);

/** Throws with the case if both differ; `expect` would cost most of the time here. */
export function gleich(ist: unknown, soll: unknown, fall: unknown): void {
  if (ist !== soll) throw new Error(`${ist} statt ${soll} bei ${JSON.stringify(fall)}`);
}

export function fuerAlle<T extends [unknown, ...unknown[]]>(
  faelle: { [K in keyof T]: fc.Arbitrary<T[K]> },
  pruefung: (...fall: T) => void,
): void {
  fc.assert(fc.property(...faelle, pruefung), { numRuns: FAELLE });
}

/** The limit for a question, in its unit; null if there is none. */
export function richtwert(g: Grenze, a: Anfrage, t: Tabelle): number | null {
  const werk = vorbereite({ ...t, grenzen: [g, ...t.grenzen.filter((andere) => andere !== g)] }, [1]);
  return uebersicht(werk, ORT, 1, a)[0]?.wert ?? null;
}
