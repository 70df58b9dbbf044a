import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { leseAnfrage, pruefe, type Regelwerk, urteile } from '@/lib/regeln';
import type { Fall } from './faelle';
import { type Zufall, zufallAb } from './zufall';

/** What stays in memory after so many questions with texts that nobody asked before. */
export interface Speichermessung {
  readonly fragen: number;
  readonly mehrMb: number;
}

const FRAGEN = 4_000_000;

/**
 * Asks millions of questions whose place, part and features are random texts, and compares the heap before and after. A
 * library that remembers what strangers type would grow by kilobytes a question.
 */
export function messeSpeicher(werk: Regelwerk, faelle: readonly Fall[]): Speichermessung {
  setFlagsFromString('--expose-gc');
  const raeumeAuf = runInNewContext('gc') as () => void;
  const zufall = zufallAb(4711);
  const frage = (anzahl: number) => {
    for (let i = 0; i < anzahl; i++) {
      const lesung = leseAnfrage(mitTexten(faelle[i % faelle.length], i, zufall));
      if (!lesung.ok) continue;
      pruefe(lesung.anfrage, werk);
      urteile(lesung.anfrage, werk);
    }
  };
  const belegt = () => {
    raeumeAuf();
    return process.memoryUsage().heapUsed / 1e6;
  };
  frage(200_000);
  const vorher = belegt();
  frage(FRAGEN);
  return { fragen: FRAGEN, mehrMb: belegt() - vorher };
}

/** Every other question keeps its place, so that the part and the features get as far as they can. */
function mitTexten(fall: Fall | undefined, i: number, zufall: Zufall): unknown {
  const text = `text_${i}_${zufall(2 ** 31)}`;
  return {
    ...fall?.anfrage,
    ...(i % 2 === 0 ? {} : { ort: text }),
    ...(i % 4 === 2 ? { gebiet: text } : {}),
    merkmale: [text],
  };
}
