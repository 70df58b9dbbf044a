import type { Tag } from '@/lib/regeln';
import type { Daten } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { DATEN } from '@/lib/tabellen/ordner';
import { codestand } from './codestand';
import { fingerabdruck } from './stand.js';
import { ausVorrat, inVorrat } from './vorrat';

/**
 * The tables of a data folder, from the file `vorrat` if it was made of the same files by the same program, else from the
 * folder itself; what the repository's own folder gives is kept there. A text: what is wrong with the folder.
 */
export async function ladeTabellen(
  ordner: string,
  heute: Tag,
  vorrat: string | null,
): Promise<Daten | string> {
  // Other folders are tried out and change from call to call.
  const schluessel = vorrat !== null && ordner === DATEN ? schluesselFuer(ordner) : null;
  if (vorrat === null || schluessel === null) return ausDateien(ordner, heute);
  const fertige = ausVorrat(vorrat, schluessel, heute);
  if (fertige !== null) return fertige;
  const daten = await ausDateien(ordner, heute);
  // Looked at again: a file that changed while it was read must not pass for what it was before.
  if (typeof daten !== 'string' && schluesselFuer(ordner) === schluessel)
    inVorrat(vorrat, schluessel, heute, daten);
  return daten;
}

/** null if something in the folder is not readable; reading it will say so. */
function schluesselFuer(ordner: string): string | null {
  try {
    return `${codestand()} ${fingerabdruck(ordner, ['bund', 'laender', 'traeger'])}`;
  } catch {
    return null;
  }
}

async function ausDateien(ordner: string, heute: Tag): Promise<Daten | string> {
  // The readers of YAML and the checks are most of the program, and prepared tables need none of them.
  const { ladeDaten } = await import('@/lib/tabellen/lade');
  try {
    const daten = ladeDaten(ordner, heute);
    if (daten.meldungen.length > 0) return daten.meldungen.map(alsZeile).join('\n');
    if (daten.traeger.length === 0)
      return `Im Ordner ${ordner} steht keine Tabelle. Erwartet wird traeger/<schlüssel>-<name>/.`;
    return daten;
  } catch (fehler) {
    if (fehler instanceof Datenfehler) return fehler.message;
    throw fehler;
  }
}
