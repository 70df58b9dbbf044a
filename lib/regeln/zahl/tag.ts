import { ziffern } from './ziffern';

/** A calendar day as text, `JJJJ-MM-TT`. Text compares like time, and no time zone can shift it. */
export type Tag = string;

/** True for an existing day between 1900 and 2199: "2026-02-30" and "01.01.2026" are not. */
export function istTag(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const jahr = ziffern(text, 0, 4);
  const tag = ziffern(text, 8, 10);
  if (jahr < 1900 || jahr > 2199) return false;
  return tag >= 1 && tag <= tageImMonat(jahr, ziffern(text, 5, 7));
}

/** A day as a whole number, JJJJMMTT: it compares like the text, in a fraction of the time. */
export function tagzahl(tag: Tag): number {
  return ziffern(tag, 0, 4) * 10_000 + ziffern(tag, 5, 7) * 100 + ziffern(tag, 8, 10);
}

/** The day before. Expects a day that `istTag` accepts. */
export function vortag(tag: Tag): Tag {
  const jahr = Number(tag.slice(0, 4));
  const monat = Number(tag.slice(5, 7));
  const imMonat = Number(tag.slice(8, 10));
  if (imMonat > 1) return form(jahr, monat, imMonat - 1);
  if (monat > 1) return form(jahr, monat - 1, tageImMonat(jahr, monat - 1));
  return form(jahr - 1, 12, 31);
}

/** The same day `monate` later, or the last day of that month if it is shorter. */
export function plusMonate(tag: Tag, monate: number): Tag {
  const gezaehlt = Number(tag.slice(0, 4)) * 12 + Number(tag.slice(5, 7)) - 1 + monate;
  const jahr = Math.floor(gezaehlt / 12);
  const monat = (gezaehlt % 12) + 1;
  return form(jahr, monat, Math.min(Number(tag.slice(8, 10)), tageImMonat(jahr, monat)));
}

/** Whole months from one day to a later one; 0 if it is not later. */
export function monateZwischen(von: Tag, bis: Tag): number {
  const [jahr = 0, monat = 0, nummer = 0] = bis.split('-').map(Number);
  const [jahr0 = 0, monat0 = 0, nummer0 = 0] = von.split('-').map(Number);
  return Math.max(0, (jahr - jahr0) * 12 + monat - monat0 - (nummer < nummer0 ? 1 : 0));
}

function tageImMonat(jahr: number, monat: number): number {
  if (monat === 2) return jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0) ? 29 : 28;
  if (monat < 1 || monat > 12) return 0;
  return monat === 4 || monat === 6 || monat === 9 || monat === 11 ? 30 : 31;
}

function form(jahr: number, monat: number, tag: number): Tag {
  return `${String(jahr).padStart(4, '0')}-${String(monat).padStart(2, '0')}-${String(tag).padStart(2, '0')}`;
}
