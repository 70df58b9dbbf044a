import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundausschnitt, type Pflegepaket } from '@/lib/pflege/paket';
import { DATEN } from '@/lib/tabellen/lade';
import { alles } from '../daten';
import type { Traegerwahl } from './pflege';

/** The authorities whose tables can be opened, by name. */
export function traegerwahl(): readonly Traegerwahl[] {
  return pflegepakete()
    .map(({ traeger }) => ({ ags: traeger.ags, name: traeger.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** Every authority with its table files as they are in the repository. */
export function pflegepakete(): readonly Pflegepaket[] {
  const { bund, traeger } = alles().daten;
  const alle = readdirSync(join(DATEN, 'traeger'));
  return traeger.flatMap((eintrag): Pflegepaket[] => {
    const ordner = alle.find((name) => name.startsWith(`${eintrag.traeger.ags}-`));
    if (ordner === undefined) return [];
    const namen = readdirSync(join(DATEN, 'traeger', ordner))
      .filter((name) => name.endsWith('.yaml') && name !== 'traeger.yaml')
      .sort();
    if (namen.length === 0) return [];
    const dateien = namen.map((name) => ({
      name,
      text: readFileSync(join(DATEN, 'traeger', ordner, name), 'utf8'),
    }));
    return [{ ordner, traeger: eintrag.traeger, dateien, bund: bundausschnitt(bund, eintrag.traeger) }];
  });
}
