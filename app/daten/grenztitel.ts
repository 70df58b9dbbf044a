import type { Zeile } from '@/lib/berichte/daten/spalten';
import type { Bezug } from '@/lib/regeln';
import { grenzname } from '@/lib/texte/kriterium';

/** The head of a limit's table: what is compared, and what it is if not a limit of the authority that decides. */
export function grenztitel({ bezug, herkunft, wirkung }: Zeile): string {
  const gerichte = herkunft === 'rechtsprechung';
  const name = grenzname({ bezug: bezug as Bezug, herkunft: gerichte ? 'rechtsprechung' : 'traeger' });
  const zusatz = [
    herkunft === 'land' && 'vom Land, weil die Tabelle nichts nennt',
    wirkung === 'hinweis' && 'nur ein Hinweis',
    wirkung === 'nichtpruefungsgrenze' && !gerichte && 'darüber prüft das Amt genauer',
  ].filter(Boolean);
  return zusatz.length === 0 ? name : `${name} (${zusatz.join(', ')})`;
}
