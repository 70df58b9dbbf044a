import type { Teilnehmer } from './teilnehmer';

/** Checks per second of processor time: the median of all rounds, the slowest and the fastest of them. */
export interface Messung {
  readonly teilnehmer: Teilnehmer;
  readonly median: number;
  readonly von: number;
  readonly bis: number;
}

/** Rounds change from engine to engine, so that a busy moment of the machine hits all of them. */
export interface Plan {
  readonly runden: number;
  readonly aufwaermenMs: number;
  readonly rundeMs: number;
}

/** Measures engines in turn over the same number of cases. Warms up first and finds how many passes fill a round. */
export async function messe(
  alle: readonly Teilnehmer[],
  faelle: number,
  { runden, aufwaermenMs, rundeMs }: Plan,
): Promise<Messung[]> {
  const bahnen = [];
  for (const teilnehmer of alle) {
    const dauer = await aufwaermen(teilnehmer, aufwaermenMs);
    bahnen.push({ teilnehmer, durchgaenge: Math.max(1, Math.round(rundeMs / dauer)), raten: [] as number[] });
  }
  for (let runde = 0; runde < runden; runde++) {
    for (const { teilnehmer, durchgaenge, raten } of bahnen) {
      const vorher = process.cpuUsage();
      for (let i = 0; i < durchgaenge; i++) await teilnehmer.durchgang();
      const { user, system } = process.cpuUsage(vorher);
      raten.push((faelle * durchgaenge * 1e6) / (user + system));
    }
  }
  return bahnen.map(({ teilnehmer, raten }) => {
    raten.sort((a, b) => a - b);
    return { teilnehmer, median: stelle(raten, 0.5), von: stelle(raten, 0), bis: stelle(raten, 1) };
  });
}

/** Runs for a while (at least twice) and returns the duration of the shortest pass in milliseconds. */
async function aufwaermen(teilnehmer: Teilnehmer, ms: number): Promise<number> {
  const anfang = performance.now();
  let dauer = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2 || performance.now() - anfang < ms; i++) {
    const start = performance.now();
    await teilnehmer.durchgang();
    dauer = Math.min(dauer, performance.now() - start);
  }
  return dauer;
}

/** The value at a part of a sorted list: 0 the first, 0.5 the median, 1 the last. */
export function stelle(sortiert: readonly number[], anteil: number): number {
  return sortiert[Math.round((sortiert.length - 1) * anteil)] ?? Number.NaN;
}
