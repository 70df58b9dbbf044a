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
/** A month alone: “2/2027”, “Februar 2027”. Behind a word “15” is rather a day than the year 2015. */
const NUR_MONAT = /^(\d{1,2})\s?[.-]\s?(\d{4})$/u;
const NUR_WORT = /^(\p{L}{3,9})\.?\s?(\d{4}|[2-9]\d)$/u;

/** Words around the day that say no other day; those before it may stand in a row: “frei ab dem”. */
const DAVOR =
  /^(?:(?:ab|zum|am|vom|dem|den|frei|bezugsfrei|bezugsfertig|verfügbar|beziehbar|bezug|einzug|mietbeginn|beginn)(?!\p{L}):?\s?)+/u;
const DANACH = /\s(?:frei|bezugsfrei|bezugsfertig|verfügbar|beziehbar|möglich)$/u;
const SOFORT = /^(?:(?:per )?sofort(?: oder später)?|heute|jetzt)$/u;

/**
 * Reads the beginning of a lease as adverts write it: besides what `liesTag` reads also “1.2.27”, “1/2/2027” (the day
 * before the month), “ab 01.02.2027”, and for “Februar 2027” the first day of the month. “Ab sofort” is as good as
 * nothing: `LEER`, for this knows no clock. Returns `JJJJ-MM-TT` or a code; never throws.
 */
export function liesDatum(text: string): Datumslesung {
  const zeichen = eng(text).toLowerCase();
  const kern = zeichen.replace(DAVOR, '').replace(DANACH, '').trim();
  if (SOFORT.test(kern)) return { ok: false, code: 'LEER' };
  const tag = kern.replace(/\s?\/\s?/gu, '.');
  const zahl = NUR_MONAT.exec(tag);
  if (zahl) return alsTag(zahl[2], zahl[1], '1');
  const wort = NUR_WORT.exec(tag);
  const monat = wort ? monatVon(wort[1] ?? '') : 0;
  if (wort && monat > 0) return alsTag((wort[2] ?? '').padStart(4, '20'), String(monat), '1');
  // “ab” alone is no empty field: something was meant.
  return tag === '' && zeichen !== '' ? { ok: false, code: 'FORMAT' } : liesTag(mitJahrhundert(tag));
}

/** Two digits behind day and month are a year of this century: no lease that is asked about began in another. */
function mitJahrhundert(tag: string): string {
  const kurz = /^\d{1,2}[\s.-]{1,3}(?:\d{1,2}[\s.-]{1,3}|\p{L}{3,9}\.? )(?=\d\d$)/u.exec(tag);
  return kurz ? `${kurz[0]}20${tag.slice(-2)}` : tag;
}

/**
 * Reads one day as Germans write it: “01.02.2027”, “1.2.2027”, “1. Februar 2027”, or `2027-02-01`. The day comes before
 * the month. A year needs four digits: “27” is not guessed. Returns `JJJJ-MM-TT` or a code; never throws.
 */
export function liesTag(text: string): Datumslesung {
  const zeichen = eng(text);
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

function eng(text: string): string {
  return schlichteZeichen(text).replace(/\s+/gu, ' ').trim();
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
