import { deute } from '@/lib/kern/dezimal';
import { normalisiere } from '@/lib/kern/zeichen';
import { ohneMarken } from './wort';

export type Art = 'geld' | 'flaeche';

/** What a cell of a list says. */
export type Zellwert =
  /** In hundredths. `plus`: it stands there as an addition. */
  | { readonly art: 'wert'; readonly wert: number; readonly plus: boolean }
  | { readonly art: 'leer' }
  | { readonly art: 'einzelfall' }
  | { readonly art: 'unklar'; readonly text: string };

/** Above these, two columns have become one number. */
const HOECHSTENS: Readonly<Record<Art, number>> = { geld: 20_000_00, flaeche: 500_00 };

const LEER = /^(?:[-–—−/.]*|\.\/\.|k\.?\s?a\.?|n\.?\s?v\.?|entfällt)$/iu;
const EINZELFALL =
  /^(?:im\s+)?einzelfall(?:prüfung|entscheidung|bezogen|regelung)?$|^(?:nach\s+|individuelle\s+)(?:einzelfall)?(?:prüfung|entscheidung)$|^(?:auf|nach)\s+(?:anfrage|absprache|rücksprache)$/iu;
const ALS_FLAECHE = /(?:m\^?2|m²|qm|quadratmeter)\s*$/iu;
const ALS_GELD = /€|\beuro?\b/iu;
const TAG = /^\d{1,2}\.\s?(?:\d{1,2}|\p{L}{3,9})\.?(?:\s?\d{2,4})?$/u;

/** Reads one cell: German and plain numbers with their units, marks of footnotes, dashes, “Einzelfall”. Guesses nothing. */
export function liesZelle(zelle: string, art: Art): Zellwert {
  const text = ohneMarken(zelle.replace(/\.{3,}|…/gu, ' '))
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .trim();
  if (LEER.test(text)) return { art: 'leer' };
  if (EINZELFALL.test(text)) return { art: 'einzelfall' };
  if (art === 'geld' ? ALS_FLAECHE.test(text) : ALS_GELD.test(text)) return unklar(andereEinheit(zelle, art));
  const plus = /^(?:\+|zzgl\.?|zuzüglich|plus)\s*/iu.exec(text)?.[0] ?? '';
  const zahl = text.slice(plus.length).replace(/^(?:bis\s+zu|bis|max\.|maximal|höchstens)\s+/iu, '');
  const gelesen = deute(normalisiere(zahl, art), art);
  if (!gelesen.ok || gelesen.wert <= 0 || /^0\d/.test(zahl))
    return unklar(TAG.test(text) ? alsTag(zelle) : nichtSicher(zelle, art));
  if (gelesen.wert > HOECHSTENS[art]) return unklar(zuHoch(zelle));
  return { art: 'wert', wert: gelesen.wert, plus: plus !== '' };
}

/** Whether a cell is meant as a number, a dash or “Einzelfall”, well written or not. */
export function siehtNachWertAus(zelle: string): boolean {
  return liesZelle(zelle, 'geld').art !== 'unklar' ? zelle.trim() !== '' : istFlaeche(zelle);
}

/** Whether a cell says square metres itself. */
export function istFlaeche(zelle: string): boolean {
  return ALS_FLAECHE.test(ohneMarken(zelle)) && liesZelle(zelle, 'flaeche').art === 'wert';
}

/** Whether a cell says Euro itself. */
export function istGeld(zelle: string): boolean {
  return ALS_GELD.test(zelle) && liesZelle(zelle, 'geld').art === 'wert';
}

function unklar(text: string): Zellwert {
  return { art: 'unklar', text };
}

function nichtSicher(zelle: string, art: Art): string {
  if (/\d[.,]\d{3,}$/u.test(zelle.trim()) && !/\d[.,]\d{3}$/u.test(zelle.trim()))
    return `„${zelle}“ hat mehr als zwei Stellen hinter dem Komma. Runden Sie den Wert, wie er im Dokument steht.`;
  return `„${zelle}“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: ${art === 'geld' ? '1.022,00' : '62,5'}`;
}

function alsTag(zelle: string): string {
  return `„${zelle}“ ist ein Datum. Excel macht aus manchen Zahlen einen Tag. Schreiben Sie den Betrag neu, zum Beispiel: 455,50`;
}

function zuHoch(zelle: string): string {
  return `„${zelle}“ ist zu hoch. Vielleicht stehen hier zwei Werte. Trennen Sie sie mit einem Semikolon.`;
}

function andereEinheit(zelle: string, art: Art): string {
  return art === 'geld'
    ? `„${zelle}“ ist eine Fläche, hier gehört ein Betrag hin. Schreiben Sie zum Beispiel: 455,50`
    : `„${zelle}“ ist ein Betrag, hier gehört eine Fläche hin. Schreiben Sie zum Beispiel: 62,5`;
}
