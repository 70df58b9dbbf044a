import type { Rechtskreis } from '@/lib/regeln';

export type Amt = 'Jobcenter' | 'Sozialamt';

/** Who decides, by the law under which a person gets money; without a word of it, the Jobcenter. */
export function amtFuer(rechtskreis: Rechtskreis | null): Amt {
  return rechtskreis === 'sgb12' ? 'Sozialamt' : 'Jobcenter';
}

/** Sentences are written for the Jobcenter; both words are neuter, so the other takes its place unchanged. */
export function fuerAmt(amt: Amt, text: string): string {
  return amt === 'Jobcenter' ? text : text.replaceAll('Jobcenter', amt);
}
