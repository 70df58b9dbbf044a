import { MONATE } from '@/lib/kern/zahlen';
import { schlichteZeichen } from '@/lib/kern/zeichen';
import { istTag, type Tag } from '@/lib/regeln';

export type DatumCode = 'LEER' | 'FORMAT' | 'JAHR' | 'KEIN_TAG';

/** A read day, or a code that says why there is none. */
export type Datumslesung =
  | { readonly ok: true; readonly wert: Tag }
  | { readonly ok: false; readonly code: DatumCode };

const DEUTSCH = /^(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?(\d+)$/u;
const AMTLICH = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const MIT_WORT = /^(\d{1,2})\.?\s?(\p{L}{3,9})\.?\s(\d+)$/u;

/**
 * Reads a day as Germans write it: “01.02.2027”, “1.2.2027”, “1. Februar 2027”, or `2027-02-01`. The day comes before
 * the month. A year needs four digits: “27” is not guessed. Returns `JJJJ-MM-TT` or a code; never throws.
 */
export function liesDatum(text: string): Datumslesung {
  const zeichen = schlichteZeichen(text).replace(/\s+/gu, ' ').trim();
  if (zeichen === '') return { ok: false, code: 'LEER' };
  const amtlich = AMTLICH.exec(zeichen);
  if (amtlich) return alsTag(amtlich[1], amtlich[2], amtlich[3]);
  const deutsch = DEUTSCH.exec(zeichen);
  if (deutsch) return alsTag(deutsch[3], deutsch[2], deutsch[1]);
  const mitWort = MIT_WORT.exec(zeichen);
  const monat = mitWort ? monatVon(mitWort[2] ?? '') : 0;
  if (mitWort && monat > 0) return alsTag(mitWort[3], String(monat), mitWort[1]);
  return { ok: false, code: 'FORMAT' };
}

/** 1 to 12; 0 if the word is no month. Three letters are enough: “Feb”. */
function monatVon(wort: string): number {
  const gesucht = wort.toLowerCase().replace('ae', 'ä');
  return MONATE.findIndex((name) => name.toLowerCase().startsWith(gesucht)) + 1;
}

function alsTag(jahr = '', monat = '', tag = ''): Datumslesung {
  if (jahr.length !== 4) return { ok: false, code: 'JAHR' };
  const wert = `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`;
  return istTag(wert) ? { ok: true, wert } : { ok: false, code: 'KEIN_TAG' };
}
