import type { Auswertung } from '@/lib/fragen/auswerten';
import { type Amt, amtFuer } from '../amt';
import type { Betraege } from './betraege';

/** The verdict in words: tone for the box, heading, and what it means, in reading order. */
export interface Urteilstext {
  readonly ton: 'success' | 'warning' | 'info';
  readonly titel: string;
  /** The two figures that decided; null where nothing is decided. */
  readonly betraege: Betraege | null;
  /** What was compared, and with what result. */
  readonly kasten: readonly string[];
  /** What it means, and what helps. */
  readonly saetze: readonly string[];
  /** Up to which amount it would be within the limit; stands apart, because R-04 allows 70 words up here. */
  readonly ziel: string | null;
  /** In one short line: how well the values are proven; null where no table of an authority is used. */
  readonly herkunft: string | null;
  /** Sentences of the table that change what a reader concludes. */
  readonly tabelle: readonly string[];
}

/** Who and where: completes the sentences. */
export interface Fall {
  readonly ort: string;
  readonly personen: number;
  /** Who decides; without it, the Jobcenter. */
  readonly amt?: Amt;
  /** A flat one lives in already: nothing is signed any more. */
  readonly bestand?: boolean;
}

/** The same of an answer of the calculator. */
export function fallAus(ort: string, { personen, anfrage }: Auswertung): Fall {
  return {
    ort,
    personen,
    amt: amtFuer(anfrage.rechtskreis),
    bestand: anfrage.variante.mietverhaeltnis === 'bestand',
  };
}

/** What each verdict writes; the rest is the same for all. */
export type Text = Omit<Urteilstext, 'betraege' | 'herkunft' | 'tabelle'>;
