import { type Art, istFlaeche, istGeld, liesZelle } from './betrag';
import type { Deutung, Frage } from './deutung';
import { istKopf, zaehlen } from './kopf';
import { nachGebiet } from './nach-gebiet';
import { nachPersonen } from './nach-personen';
import type { Raster, Rasterzeile } from './raster';
import { hatWerte } from './spalten';
import { verbunden } from './umbruch';
import { wortAus } from './wort';

export const OHNE_KOPF =
  'Eine Kopfzeile mit den Personenzahlen fehlt. Schreiben Sie in die erste Zeile: Gebiet;1;2;3;4;5;weitere';

const OHNE_WERTE = 'In der Liste steht keine Zeile mit Werten.';

/** Says what each cell of a list means: areas downwards and persons across, or persons downwards. Guesses nothing. */
export function deuteRaster(raster: Raster, frage: Frage): Deutung {
  if (raster.fehler.length > 0) return nichts(raster.fehler);
  const zeilen = verbunden(raster.zeilen, frage);
  if (!zeilen.some((z) => hatWerte({ ...z, zellen: ['', ...z.zellen] }, frage.art))) return leer();
  const deutung = deuteZeilen(zeilen, raster.aus, frage);
  const stumm = deutung.fehler.length === 0 && deutung.gebiete.every(({ werte }) => werte.size === 0);
  return stumm ? leer() : deutung;
}

function deuteZeilen(zeilen: readonly Rasterzeile[], aus: Raster['aus'], frage: Frage): Deutung {
  const kopf = zeilen.findIndex(istKopf);
  if (kopf >= 0) return nachGebiet(zeilen, kopf, aus, frage);
  const gefiltert = aus === 'text' ? ohneAndereEinheit(zeilen, frage.art) : zeilen;
  const spalte = personenspalte(gefiltert);
  if (spalte >= 0) return nachPersonen(gefiltert, spalte, aus, frage);
  const erste = zeilen.find((z) => hatWerte(z, frage.art)) ?? zeilen[0];
  return nichts([{ zeile: erste?.nummer ?? null, spalte: null, text: OHNE_KOPF }]);
}

function nichts(fehler: Deutung['fehler']): Deutung {
  return { gebiete: [], fehler, uebergangen: [] };
}

function leer(): Deutung {
  return nichts([{ zeile: null, spalte: null, text: OHNE_WERTE }]);
}

/** The column whose cells are sizes, one below the other; -1 if there is none. Words come before bare digits. */
function personenspalte(zeilen: readonly Rasterzeile[]): number {
  const breite = Math.max(0, ...zeilen.map(({ zellen }) => zellen.length));
  const spalten = Array.from({ length: breite }, (_, i) =>
    zeilen.map(({ zellen }) => wortAus(zellen[i] ?? '')).flatMap((w) => (w?.art === 'groesse' ? [w] : [])),
  );
  const mitWorten = spalten.findIndex((worte) => worte.some((w) => !w.nackt));
  if (mitWorten >= 0) return mitWorten;
  return spalten.findIndex(
    (worte) =>
      worte.length > 0 &&
      zaehlen(
        worte.map((w) => w.personen),
        true,
      ),
  );
}

/** A line of a text keeps no columns: cells that say m² themselves are no money, wherever they stand. */
function ohneAndereEinheit(zeilen: readonly Rasterzeile[], art: Art): readonly Rasterzeile[] {
  const fremd = art === 'geld' ? istFlaeche : istGeld;
  const eigen = (z: string) => liesZelle(z, art).art === 'wert';
  const erste = zeilen.findIndex(({ zellen }) => wortAus(zellen[0] ?? '') !== null);
  const [breite, kopf] = [zeilen[erste], zeilen[erste - 1]].map((z) => z?.zellen.length ?? 0);
  // Below a head of the same width the columns stand, and the head says what they are.
  if (breite === kopf) return zeilen;
  return zeilen.map(({ nummer, zellen }) => {
    const [erste = '', ...rest] = zellen;
    const ohne = rest.filter((z) => !fremd(z));
    return { nummer, zellen: wortAus(erste) !== null && ohne.some(eigen) ? [erste, ...ohne] : zellen };
  });
}
