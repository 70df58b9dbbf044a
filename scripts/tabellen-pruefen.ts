import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeDaten, ladeTraeger } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler, type Meldung } from '@/lib/tabellen/meldung';

/**
 * `npm run tabellen:pruefen [-- FILE…]`: checks all tables, or the named files within their authority's folder.
 * Prints every finding as `datei:zeile:spalte: was ist los. So geht es.`; exit 1 if there is any.
 */
function main(dateien: readonly string[]): number {
  let meldungen: readonly Meldung[];
  let geprueft: number;
  try {
    if (dateien.length === 0) {
      const daten = ladeDaten();
      meldungen = daten.meldungen;
      geprueft = daten.traeger.reduce((summe, t) => summe + t.tabellen.length, 0);
    } else {
      meldungen = einzelne(dateien);
      geprueft = dateien.length;
    }
  } catch (fehler) {
    if (!(fehler instanceof Datenfehler)) throw fehler;
    meldungen = fehler.meldungen;
    geprueft = 0;
  }
  for (const meldung of meldungen) console.error(alsZeile(meldung));
  if (meldungen.length > 0) {
    console.error(`\n${meldungen.length} Fehler gefunden.`);
    return 1;
  }
  if (geprueft === 0) {
    console.error(`Im Ordner ${DATEN} steht keine Tabelle. Erwartet wird traeger/<schlüssel>-<name>/.`);
    return 1;
  }
  console.log(`Alles in Ordnung: ${geprueft} Tabellen geprüft, keine Fehler.`);
  return 0;
}

/** Findings of the named files only; each is read together with its folder, because versions depend on each other. */
function einzelne(dateien: readonly string[]): Meldung[] {
  const bund = ladeBund(DATEN);
  const da = dateien.filter((datei) => existsSync(datei) && /\.ya?ml$/.test(datei));
  const fehlt = dateien.filter((datei) => !da.includes(datei)).map(keineTabelle);
  const ordner = new Set(da.map((datei) => dirname(resolve(datei))));
  const alle = [...ordner].flatMap((o) => ladeTraeger(o, bund).meldungen);
  const gemeint = new Set(da.map((datei) => resolve(datei)));
  return [...fehlt, ...alle.filter((m) => gemeint.has(resolve(m.datei)) || m.datei.endsWith('traeger.yaml'))];
}

function keineTabelle(datei: string): Meldung {
  const text = 'Die Datei fehlt oder ist keine Tabelle (.yaml). Prüfen Sie Pfad und Schreibweise.';
  return { datei, zeile: 1, spalte: 1, text };
}

process.exitCode = main(process.argv.slice(2));
