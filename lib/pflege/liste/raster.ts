/** A list as rows of cells, before anybody says what they mean. */
export interface Raster {
  readonly zeilen: readonly Rasterzeile[];
  /** What it came from; decides how a place is named and whether a gap keeps its column. */
  readonly aus: 'csv' | 'text' | 'xlsx';
  readonly fehler: readonly Listenfehler[];
}

export interface Rasterzeile {
  /** Number of the line or row, from 1. */
  readonly nummer: number;
  readonly zellen: readonly string[];
}

/** Why a list is not taken: where, what stands there, and what to write. German. */
export interface Listenfehler {
  readonly zeile: number | null;
  /** Number of the column, from 1. */
  readonly spalte: number | null;
  readonly text: string;
}

/** One sentence with its place: “Zeile 2, Spalte 3: …”, in a workbook “Zelle C2: …”. */
export function alsSatz({ zeile, spalte, text }: Listenfehler, aus: Raster['aus']): string {
  if (zeile === null) return text;
  if (spalte === null || aus === 'text') return `Zeile ${zeile}: ${text}`;
  return aus === 'xlsx'
    ? `Zelle ${spaltenname(spalte)}${zeile}: ${text}`
    : `Zeile ${zeile}, Spalte ${spalte}: ${text}`;
}

/** 1 is A, 27 is AA. */
export function spaltenname(nummer: number): string {
  const rest = (nummer - 1) % 26;
  const davor = Math.floor((nummer - 1) / 26);
  return `${davor > 0 ? spaltenname(davor) : ''}${String.fromCharCode(65 + rest)}`;
}
