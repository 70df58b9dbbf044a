import { alsDezimal, type Fragen } from '@/lib/regeln';
import { flaeche } from '@/lib/texte/zahlen';
import { type Option, WEISS_NICHT } from '../bausteine/auswahl';

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

/** The classes as choices in the form. */
export function gebaeudeOptionen(stufen: Fragen['gebaeudestufen']): readonly Option[] {
  const klassen = stufen.map(gebaeudeklasse).map(({ wert, text }) => ({ wert: alsDezimal(wert), text }));
  return [...klassen, WEISS_NICHT];
}
