import { alsZeile, type Meldung } from '@/lib/tabellen/meldung';

/**
 * A message as people read it: place and remedy, below it the line of the file and a mark under the column.
 * `quelltext` is the whole file; null if it cannot be read.
 */
export function alsText(meldung: Meldung, quelltext: string | null, vorn = ''): string {
  const kopf = alsZeile({ ...meldung, text: `${vorn}${meldung.text}` });
  const zeile = quelltext?.split(/\r?\n/)[meldung.zeile - 1]?.replace(/^\uFEFF/, '');
  if (zeile === undefined || zeile.trim() === '' || zeile.length > 200) return kopf;
  const nummer = String(meldung.zeile);
  // A tab before the mark must stay one, or the mark would stand elsewhere.
  const davor = zeile.slice(0, meldung.spalte - 1).replace(/[^\t]/g, ' ');
  return `${kopf}\n  ${nummer} | ${zeile}\n  ${' '.repeat(nummer.length)} | ${davor}^`;
}
