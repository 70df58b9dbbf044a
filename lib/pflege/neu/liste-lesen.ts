import type { Art } from '../liste/betrag';
import { csvRaster } from '../liste/csv-raster';
import { deuteRaster } from '../liste/deuten';
import type { Deutung, Listengebiet } from '../liste/deutung';
import { findeNamen } from '../liste/namen';
import { alsSatz, type Raster } from '../liste/raster';
import { textRaster } from '../liste/text-raster';

export type { Listengebiet } from '../liste/deutung';

/** What a list says: for each area (null: the only one) a value by household size, in hundredths. */
export interface Liste {
  readonly gebiete: readonly Listengebiet[];
  /** German, with the place in the list. With any of these the list is not used. */
  readonly fehler: readonly string[];
  /** Titles, notes, columns of m²: what was seen and not used. */
  readonly uebergangen: readonly string[];
}

/** A larger text is no list of an authority, and reading it would take long. */
const HOECHSTENS_ZEICHEN = 500_000;

/** The rows and cells of a list as text: a CSV, a range copied from a spreadsheet, or lines from a PDF. */
export function rasterAus(text: string, namen: readonly string[] = []): Raster {
  const ohneMarke = text.replace(/^\uFEFF/, '').normalize('NFC');
  if (ohneMarke.length > HOECHSTENS_ZEICHEN) {
    const zuLang = 'Die Liste ist zu lang. Lassen Sie nur die Tabelle mit den Werten stehen.';
    return { zeilen: [], aus: 'text', fehler: [{ zeile: null, spalte: null, text: zuLang }] };
  }
  return csvRaster(ohneMarke) ?? textRaster(ohneMarke, namen);
}

/**
 * Reads a list of values, given as text or as cells. Rows are areas and columns sizes, or rows are sizes. Nothing is
 * guessed: what can be read in two ways is an error. `namen`: what areas may be called; `bezug`: the limit it is for.
 */
export function liesListe(
  liste: string | Raster,
  art: Art,
  namen: readonly string[] = [],
  bezug?: string | undefined,
): Liste {
  const raster = typeof liste === 'string' ? rasterAus(liste, namen) : liste;
  const benannt = namen.map((name) => ({ name }));
  const bekannt = new Map<string, boolean>();
  const istName = (text: string) => {
    const schon = bekannt.get(text) ?? (text !== '' && findeNamen(text, benannt).art === 'gefunden');
    bekannt.set(text, schon);
    return schon;
  };
  const { gebiete, fehler, uebergangen }: Deutung = deuteRaster(raster, { art, istName, bezug });
  return { gebiete, fehler: fehler.map((f) => alsSatz(f, raster.aus)), uebergangen };
}
