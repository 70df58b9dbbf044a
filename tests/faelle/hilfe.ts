import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ergebnis, leseAnfrage, pruefe, tabelleAm, vorbereite } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';

const DATEN = ladeDaten();

/** Asks a question in the contract's form as a caller would: the table of the place's Kreis that holds on the day. */
export function frage(anfrage: Readonly<Record<string, unknown>>): Ergebnis {
  const gelesen = leseAnfrage(anfrage);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const { ort, stichtag } = gelesen.anfrage;
  const traeger = DATEN.traeger.find((t) => t.traeger.ags === ort?.slice(0, 5));
  const tabelle = traeger === undefined ? null : tabelleAm(traeger.tabellen, stichtag ?? '');
  return pruefe(gelesen.anfrage, tabelle === null ? null : vorbereite(tabelle));
}

/** A file of this folder, line by line. */
export function zeilen(datei: string): string[] {
  return readFileSync(join(import.meta.dirname, datei), 'utf8')
    .trimEnd()
    .split('\n');
}
