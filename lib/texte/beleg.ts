import { tagLang } from '@/lib/kern/zahlen';
import type { Beleg, Tabelle } from '@/lib/regeln';

/** How well the values of a table are proven, as the one line beside a verdict, in a letter and below a table. */
export const BELEG: Readonly<Record<Beleg, string>> = {
  original: 'Die Werte sind mit dem Dokument verglichen.',
  amtliche_seite: 'Die Werte stehen so auf einer Seite vom Amt.',
  zweitquelle: 'Die Werte sind aus zweiter Hand, nicht aus dem Dokument.',
};

/** The same in a word or two, for lists and maps. */
export const BELEGWORT: Readonly<Record<Beleg, string>> = {
  original: 'am Dokument geprüft',
  amtliche_seite: 'von der Seite des Amts',
  zweitquelle: 'aus zweiter Hand',
};

type Geprueft = Pick<Tabelle, 'zuletztBestaetigt' | 'quelle'>;

/** “zuletzt geprüft am 1. Juli 2026”, or whose state it is. */
export function geprueft({ zuletztBestaetigt, quelle }: Geprueft): string {
  const tag = tagLang(zuletztBestaetigt);
  return quelle.beleg === 'zweitquelle' ? `Stand der Quelle: ${tag}` : `zuletzt geprüft am ${tag}`;
}

/** The same as a sentence of its own. */
export function geprueftSatz({ zuletztBestaetigt, quelle }: Geprueft): string {
  const tag = tagLang(zuletztBestaetigt);
  return quelle.beleg === 'zweitquelle'
    ? `${ZWEITE_HAND} Stand der Quelle: ${tag}.`
    : `Wir haben die Werte zuletzt am ${tag} geprüft.`;
}

/**
 * Said wherever the day of a second-hand table stands: nobody compared it with the document on that day. Most come from a
 * collection, some from a report of the press or of a tenants' association; the source below names it.
 */
export const ZWEITE_HAND = 'Diese Zahlen haben wir aus zweiter Hand. Das Dokument haben wir nicht gelesen.';
