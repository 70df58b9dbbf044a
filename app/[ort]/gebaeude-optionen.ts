import { alsDezimal, type Fragen } from '@/lib/regeln';
import { flaeche } from '@/lib/texte/zahlen';
import type { Option } from '../bausteine/auswahl';

/** The classes of building size as choices; each is sent as one area inside its class. */
export function gebaeudeOptionen(stufen: Fragen['gebaeudestufen']): readonly Option[] {
  const klassen = stufen.map(({ ab, ueber, bis }) => {
    if (bis !== null) {
      const anfang = ueber === null ? (ab === null ? '' : `${flaeche(ab)} `) : `mehr als ${flaeche(ueber)} `;
      return { wert: alsDezimal(bis), text: `${anfang}bis ${flaeche(bis)}` };
    }
    return { wert: alsDezimal((ueber ?? ab ?? 0) + 100), text: `mehr als ${flaeche(ueber ?? ab ?? 0)}` };
  });
  return [...klassen, { wert: 'unklar', text: 'Das weiß ich nicht' }];
}
