import type { Raster } from './raster';
import { entschluessele, type Zeichensatz } from './zeichensatz';

/** A list as it came out of a file: text or cells, and what was assumed on the way. */
export interface Listendatei {
  readonly liste: string | Raster;
  readonly zeichensatz: Zeichensatz | null;
  /** Sentences for the person who gave the file. */
  readonly hinweise: readonly string[];
}

/** Lists of authorities are far smaller; more is a mistake or an attack. */
const HOECHSTENS = 5_000_000;
/** A sheet whose million empty rows are formatted stays below; a packed trap does not. */
const HOECHSTENS_ENTPACKT = 60_000_000;

/**
 * Reads the bytes of a list: a workbook (.xlsx) by its cells, anything else as text. `blatt`: which sheet. Returns a
 * German sentence if it cannot be read; throws nothing for any bytes.
 */
export async function liesListendatei(bytes: Uint8Array, blatt?: string): Promise<Listendatei | string> {
  if (bytes.length === 0) return 'Die Datei ist leer. Speichern Sie die Tabelle noch einmal.';
  if (bytes.length > HOECHSTENS)
    return 'Die Datei ist größer als 5 MB. Speichern Sie nur das Blatt mit den Werten.';
  if (istMappe(bytes)) {
    if (entpackt(bytes) > HOECHSTENS_ENTPACKT)
      return 'In der Excel-Datei steckt zu viel. Kopieren Sie die Tabelle in eine neue Mappe.';
    // Only who has a workbook pays for its reader.
    const { xlsxRaster } = await import('./xlsx-raster');
    const mappe = await xlsxRaster(bytes, blatt);
    if (typeof mappe === 'string') return mappe;
    const andere =
      mappe.andere.length > 0 ? [`Nicht gelesen: ${mappe.andere.map((b) => `Blatt „${b}“`).join(', ')}`] : [];
    return {
      liste: mappe.raster,
      zeichensatz: null,
      hinweise: [`Gelesen: Blatt „${mappe.blatt}“`, ...andere],
    };
  }
  if (blatt !== undefined) return 'Ein Blatt gibt es nur in einer Datei .xlsx.';
  const gelesen = entschluessele(bytes);
  if ('fehler' in gelesen) return gelesen.fehler;
  const { text, zeichensatz } = gelesen;
  return { liste: text, zeichensatz, hinweise: [`Zeichensatz der Liste: ${zeichensatz}`] };
}

/** A packed file that holds a workbook says so in its table of contents. */
function istMappe(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const namen = new TextDecoder('latin1').decode(bytes);
  return namen.includes('xl/workbook.xml');
}

/** How large the parts of a packed file say they are, from its table of contents. */
function entpackt(bytes: Uint8Array): number {
  const sicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let summe = 0;
  for (let i = 0; i + 46 <= bytes.length; i++)
    if (bytes[i] === 0x50 && sicht.getUint32(i, true) === 0x02014b50) summe += sicht.getUint32(i + 24, true);
  return summe;
}
