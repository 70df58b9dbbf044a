import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { tagKurz } from '@/lib/kern/zahlen';
import type { Raster } from './raster';

export interface Arbeitsblatt {
  readonly raster: Raster;
  readonly blatt: string;
  /** The other sheets, which were not read. */
  readonly andere: readonly string[];
}

const KEINE_MAPPE =
  'Diese Excel-Datei ist nicht lesbar. Vielleicht hat sie ein Kennwort. Speichern Sie die Tabelle als CSV.';

/**
 * The cells of one sheet of a workbook: the first, or the one asked for by name or number. Numbers as they were typed,
 * formulas by the value that was saved with them. A German sentence if there is none.
 */
export async function xlsxRaster(bytes: Uint8Array, wunsch?: string): Promise<Arbeitsblatt | string> {
  const puffer = bytes.slice().buffer;
  let blaetter: { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  try {
    blaetter = await readXlsxFile(puffer, { parseNumber: (text: string) => new Zahl(text) });
  } catch (fehler) {
    if (fehler instanceof InvalidInputError || fehler instanceof InvalidSpreadsheetError) return KEINE_MAPPE;
    return fehler instanceof Error ? KEINE_MAPPE : Promise.reject(fehler);
  }
  const namen = blaetter.map(({ sheet }) => sheet);
  const nummer = wunsch === undefined ? 0 : stelle(namen, wunsch);
  const gewaehlt = blaetter[nummer];
  if (gewaehlt === undefined)
    return `Das Blatt „${wunsch}“ gibt es in der Datei nicht. Möglich ist: ${namen.join(', ')}`;
  const zeilen = gewaehlt.data.flatMap((reihe, i) => {
    const zellen = reihe.map(alsText);
    return zellen.every((z) => z === '') ? [] : [{ nummer: i + 1, zellen: ohneLeereEnden(zellen) }];
  });
  return {
    raster: { zeilen, aus: 'xlsx', fehler: [] },
    blatt: gewaehlt.sheet,
    andere: namen.filter((_, i) => i !== nummer),
  };
}

/** By name, or by its number from 1. */
function stelle(namen: readonly string[], wunsch: string): number {
  const genannt = namen.findIndex((name) => name.toLowerCase() === wunsch.trim().toLowerCase());
  return genannt >= 0 || !/^\d+$/.test(wunsch.trim()) ? genannt : Number(wunsch) - 1;
}

/** A number as the file has it, kept apart from text: “1.022” as a number is 1,022 and not 1022. */
class Zahl {
  constructor(readonly roh: string) {}
}

function alsText(zelle: unknown): string {
  if (zelle === null || zelle === undefined) return '';
  if (zelle instanceof Zahl) return deutscheZahl(zelle.roh);
  if (zelle instanceof Date)
    return Number.isNaN(zelle.getTime()) ? '#' : tagKurz(zelle.toISOString().slice(0, 10));
  return String(zelle).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Excel keeps 15 digits; what it writes behind them is noise of its binary numbers. */
function deutscheZahl(roh: string): string {
  const zahl = Number(roh);
  if (!Number.isFinite(zahl)) return roh;
  const [ganze = '', stellen = ''] = String(Number(zahl.toPrecision(15))).split('.');
  return stellen === '' ? ganze : `${ganze},${stellen}`;
}

function ohneLeereEnden(zellen: readonly string[]): string[] {
  return zellen.slice(0, zellen.findLastIndex((z) => z !== '') + 1);
}
