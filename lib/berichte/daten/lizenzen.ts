import type { Tabelle } from '@/lib/regeln';
import type { Datensatz } from './datensatz';

const LISTE = 'http://dcat-ap.de/def/licenses';

/** Addresses in the list of licences of DCAT-AP.de. */
export const LIZENZEN = {
  'dl-de/by-2-0': `${LISTE}/dl-by-de/2.0`,
  'dl-de/zero-2-0': `${LISTE}/dl-zero-de/2.0`,
  'ODbL-1.0': `${LISTE}/odbl`,
} as const;

/** What is said of tables whose authority names no licence. */
export const OHNE_LIZENZ =
  'Für diese Tabelle ist keine Lizenz bekannt: Der Träger nennt keine, und sie wird nicht unterstellt. Vor einer Weitergabe fragen Sie den Träger.';

/** The licence of several versions together: only one that all of them have. */
export function gemeinsameLizenz(tabellen: readonly Tabelle[]): Datensatz['lizenz'] {
  const [erste, zweite] = new Set(tabellen.map(({ lizenz }) => lizenz));
  if (zweite === undefined && erste === 'dl-de/zero-2-0') return { adresse: LIZENZEN[erste], nennung: null };
  if (zweite === undefined && erste === 'dl-de/by-2-0') {
    const stellen = [...new Set(tabellen.map(({ quelle }) => quelle.stelle))].join(', ');
    return { adresse: LIZENZEN[erste], nennung: `${stellen}. Daten wurden umgewandelt.` };
  }
  return { rechte: zweite === undefined ? OHNE_LIZENZ : VERSCHIEDEN };
}

const VERSCHIEDEN =
  'Die Fassungen stehen unter verschiedenen Lizenzen oder ohne bekannte Lizenz. Die Spalte „lizenz“ sagt es für jede.';
