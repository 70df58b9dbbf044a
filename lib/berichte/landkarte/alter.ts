import { monateZwischen, type Tabelle, type Tag } from '@/lib/regeln';

/** How long the limits of a Kreis have held, youngest first; `keine`: none are known. */
export const ALTER = ['bis_1', 'bis_2', 'bis_4', 'mehr', 'keine'] as const;
export type Alter = (typeof ALTER)[number];

/** The law asks for a look every two years (§ 22c SGB II): so that is one of the borders. Full months count. */
export function alterAm(tabelle: Pick<Tabelle, 'gueltigAb'> | null, tag: Tag): Alter {
  if (tabelle === null) return 'keine';
  const monate = monateZwischen(tabelle.gueltigAb, tag);
  if (monate < 12) return 'bis_1';
  if (monate < 24) return 'bis_2';
  return monate < 48 ? 'bis_4' : 'mehr';
}
