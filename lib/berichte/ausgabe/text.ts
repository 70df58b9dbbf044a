import { alsZeile, type Meldung } from '@/lib/tabellen/meldung';

/**
 * A message as people read it: place and remedy, below it the line of the file and a mark under the column, and last
 * what is to be copied, if the message has lines for that.
 * `quelltext` is the whole file; null if it cannot be read.
 */
export function alsText(meldung: Meldung, quelltext: string | null, vorn = ''): string {
  const [satz = '', ...abschrift] = meldung.text.split('\n');
  const kopf = alsZeile({ ...meldung, text: `${vorn}${satz}` });
  const zeile = quelltext?.split(/\r?\n/)[meldung.zeile - 1]?.replace(/^\uFEFF/, '');
  if (zeile === undefined || zeile.trim() === '' || zeile.length > 200)
    return [kopf, ...abschrift].join('\n');
  const nummer = String(meldung.zeile);
  // A tab before the mark must stay one, or the mark would stand elsewhere.
  const davor = zeile.slice(0, meldung.spalte - 1).replace(/[^\t]/g, ' ');
  const stelle = [`  ${nummer} | ${zeile}`, `  ${' '.repeat(nummer.length)} | ${davor}^`];
  return [kopf, ...stelle, ...abschrift].join('\n');
}
