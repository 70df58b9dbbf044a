import { alsDezimal, type Fragen } from '@/lib/regeln';
import { gebaeudeklasse } from '@/lib/texte/gebaeude';
import { type Option, WEISS_NICHT } from '../bausteine/auswahl';

/** The classes as choices in the form. */
export function gebaeudeOptionen(stufen: Fragen['gebaeudestufen']): readonly Option[] {
  const klassen = stufen.map(gebaeudeklasse).map(({ wert, text }) => ({ wert: alsDezimal(wert), text }));
  return [...klassen, WEISS_NICHT];
}
