import { flaeche } from '@/lib/kern/zahlen';
import type { Fragen } from '@/lib/regeln';

/** A class of building size: one area inside it (hundredths of a m²), and its name. */
export function gebaeudeklasse({ ab, ueber, bis, unter }: Fragen['gebaeudestufen'][number]): {
  wert: number;
  text: string;
} {
  const von = ueber ?? ab;
  const anfang = von === null ? '' : `${ueber === null ? '' : 'mehr als '}${flaeche(von)} `;
  if (bis !== null) return { wert: bis, text: `${anfang}bis ${flaeche(bis)}` };
  if (unter !== null)
    return { wert: unter - 1, text: `${anfang}${von === null ? '' : 'bis '}unter ${flaeche(unter)}` };
  return { wert: (von ?? 0) + 100, text: `mehr als ${flaeche(von ?? 0)}` };
}
