import { join } from 'node:path';
import { zeilenAus } from '@/lib/tabellen/csv';
import { DATEN } from '@/lib/tabellen/ordner';
import type { Adressen } from './vergeben';

/** The lists of permanent addresses: never change or delete a line, only add (`npm run adressen`). */
export const ADRESSEN = {
  gemeinden: join(DATEN, 'adressen/gemeinden.csv'),
  kreise: join(DATEN, 'adressen/kreise.csv'),
};

/** The addresses as they are registered. Throws a Datenfehler if the list is missing. */
export function ladeAdressen(pfad: string): Adressen {
  return new Map(zeilenAus(pfad).map(([adresse = '', ags = '']) => [adresse, ags]));
}
