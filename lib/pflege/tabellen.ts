import type { Tabelle } from '@/lib/regeln';
import { liesText } from '@/lib/tabellen/datei-text';
import { pruefeFassungen } from '@/lib/tabellen/fassungen';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { bundAus, type Pflegepaket } from './paket';

/** The tables of an authority's files, oldest first, each with its last day. Files with errors are left out. */
export function tabellenAus(paket: Pflegepaket): readonly Tabelle[] {
  const dateien = paket.dateien.map(({ name, text }) => liesText(text, name, tabelleInDatei, 'fehler'));
  const { geladen } = pruefeFassungen(dateien, paket.traeger, bundAus(paket.bund));
  return geladen.map(({ tabelle }) => tabelle);
}
