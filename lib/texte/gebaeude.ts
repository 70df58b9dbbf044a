import type { Fragen } from '@/lib/regeln';
import { flaeche } from './zahlen';

/** A class of building size: one area inside it (hundredths of a m²), and its name. */
export function gebaeudeklasse({ ab, ueber, bis }: Fragen['gebaeudestufen'][number]): {
  wert: number;
  text: string;
} {
  const von = ueber ?? ab;
  if (bis === null) return { wert: (von ?? 0) + 100, text: `mehr als ${flaeche(von ?? 0)}` };
  const anfang = von === null ? '' : `${ueber === null ? '' : 'mehr als '}${flaeche(von)} `;
  return { wert: bis, text: `${anfang}bis ${flaeche(bis)}` };
}
