import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beispielAus, FORMEN } from '@/lib/pflege/neu/anleitungen';
import type { Vorlagen } from '@/lib/pflege/neuer-traeger';
import { bundausschnitt, type Pflegepaket } from '@/lib/pflege/paket';
import type { BundAlsJson } from '@/lib/tabellen/daten-json';
import { DATEN } from '@/lib/tabellen/lade';
import { alles } from '../daten';
import type { Traegerwahl } from './pflege';

/** The authorities whose tables can be opened, by name. */
export function traegerwahl(): readonly Traegerwahl[] {
  return alles()
    .daten.traeger.filter(({ tabellen }) => tabellen.length > 0)
    .map(({ traeger: { ags, name } }) => ({ ags, name }))
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

/** What a new authority needs of the national data, by the two digits of its Land. */
export function landpakete(): ReadonlyMap<string, BundAlsJson> {
  const { bund } = alles().daten;
  const laender = new Set([...bund.gemeinden.keys()].map((ags) => ags.slice(0, 2)));
  return new Map([...laender].map((ags) => [ags, bundausschnitt(bund, { ags })]));
}

/** The tables of the guides, with which a first table begins. */
export function vorlagen(): Vorlagen {
  return Object.fromEntries(Object.keys(FORMEN).map((form) => [form, beispielAus(form)]));
}
