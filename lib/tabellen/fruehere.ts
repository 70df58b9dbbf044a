import { existsSync } from 'node:fs';
import type { FruehereGemeinde } from './bund-form';
import { zeilenAus } from './csv';

/**
 * The Gemeinden that are no more, with what they belong to: one line for each successor. A folder without the list has
 * none, so that earlier states of the data can still be read. Throws a Datenfehler if it is no list.
 */
export function fruehereGemeinden(pfad: string): Map<string, FruehereGemeinde> {
  const alle = new Map<string, FruehereGemeinde>();
  if (!existsSync(pfad)) return alle;
  for (const [ags = '', name = '', kreis = '', neu = '', ab = '', teile = ''] of zeilenAus(pfad)) {
    const bisher = alle.get(ags)?.nachfolger ?? [];
    alle.set(ags, { ags, name, kreis, ab, nachfolger: [...bisher, { ags: neu, teile }] });
  }
  return alle;
}
