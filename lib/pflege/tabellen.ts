import type { Tabelle } from '@/lib/regeln';
import { type GepruefteDatei, liesText } from '@/lib/tabellen/datei-text';
import { bundAusJson } from '@/lib/tabellen/daten-json';
import { pruefeFassungen } from '@/lib/tabellen/fassungen';
import { type TabelleInDatei, tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import type { Pflegepaket, Tabellendatei } from './paket';

/** The other versions stay as they are while somebody types, so each is read once. */
const GELESEN = new WeakMap<Tabellendatei, GepruefteDatei<TabelleInDatei>>();

/** A file of a package, read and checked by itself. */
export function gelesen(datei: Tabellendatei): GepruefteDatei<TabelleInDatei> {
  const bekannt = GELESEN.get(datei) ?? liesText(datei.text, datei.name, tabelleInDatei, 'fehler');
  GELESEN.set(datei, bekannt);
  return bekannt;
}

/** The tables of an authority's files, oldest first, each with its last day. Files with errors are left out. */
export function tabellenAus(paket: Pflegepaket): readonly Tabelle[] {
  const { geladen } = pruefeFassungen(paket.dateien.map(gelesen), paket.traeger, bundAusJson(paket.bund));
  return geladen.map(({ tabelle }) => tabelle);
}
