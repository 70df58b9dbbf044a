import { BETRAG_MAX_CENT } from '@/lib/fragen/betrag';
import { deute } from '@/lib/kern/dezimal';
import { normalisiere } from '@/lib/kern/zeichen';

/** An amount of money in the text; `genau`: null, or why it is not one amount a month. */
export interface Betrag {
  readonly art: 'betrag';
  readonly von: number;
  readonly bis: number;
  readonly cent: number;
  /** With € or “,-”: money for sure. */
  readonly waehrung: boolean;
  readonly ungenau: 'AB_BIS' | 'SPANNE' | 'JAEHRLICH' | null;
}

/** Any number that is neither part of a word nor of a date. */
const ZAHL =
  /(?<![\p{L}\d]|\d[.,/])(?:\d{1,3}(?:[.'’\u00a0\u202f]\d{3})+|\d{1,7})(?:[.,]\d{1,2})?(?![.,]?\d)/gu;
/** What is counted there is no money. */
const ANDERE_EINHEIT =
  /^\s{0,2}(?:m²|m2|m\^2|㎡|qm|quadratmeter|kwh|%|-?\s?zimmer|[\s-]?zi(?!\p{L})|-?\s?raum|räume|-?zkb|\.?\s?(?:og|etage|stock|obergeschoss)|person|min(?!\p{L})|km(?!\p{L})|meter|uhr|jahre|monate?(?!\p{L})|x(?!\p{L})|kaltmieten|monatsmieten|warmmieten|nettokaltmieten|mm(?!\p{L})|€?\s?\/\s?(?:m²|m2|qm)|(?:€|euro|eur)\s?(?:pro|je|\/)\s?(?:m²|m2|qm|quadratmeter))/iu;
const JAHRESZAHL = /^(?:19|20)\d\d$/u;
const GELD = /^(?:\s?[,.][-–—]{1,2})?\s{0,2}(?:€|eur(?:o)?(?!\p{L}))|^\s?[,.][-–—]{1,2}/iu;
const NUR_EIN_ENDE =
  /(?<!\p{L})(?:ab|mind\.|mindestens|bis(?: zu)?|max\.|maximal|höchstens|über|unter)\s{0,2}(?:ca\.\s?|€\s?)?$/iu;
const IM_JAHR = /^\s{0,2}(?:\/|im|pro|je)?\s?(?:jahr|jährlich|p\.\s?a\.|a(?![\p{L}.]))/iu;

/** Every amount of money in the text, in order; a range is one. */
export function betraegeIn(text: string): readonly Betrag[] {
  const alle: Betrag[] = [];
  for (const { 0: zahl, index } of text.matchAll(ZAHL)) {
    const ende = index + zahl.length;
    const danach = text.slice(ende, ende + 24);
    const davor = text.slice(Math.max(0, index - 16), index);
    if (ANDERE_EINHEIT.test(danach) || /^0\d/u.test(zahl)) continue;
    const gelesen = deute(normalisiere(zahl, 'geld'), 'geld');
    if (!gelesen.ok || gelesen.wert > BETRAG_MAX_CENT) continue;
    const einheit = GELD.exec(danach)?.[0] ?? '';
    const bis = ende + einheit.length;
    const vorn = /(?:€|EUR)\s?$/u.exec(davor)?.[0] ?? '';
    const letzter = alle.at(-1);
    const zwischen = letzter && index - letzter.bis < 12 ? text.slice(letzter.bis, index) : null;
    const spanne = zwischen !== null && /^\s?(?:-|–|—|bis)\s?(?:zu\s)?(?:€\s?)?$/u.test(zwischen);
    const waehrung = einheit !== '' || vorn !== '';
    if (!waehrung && JAHRESZAHL.test(zahl)) continue;
    const dieser: Betrag = {
      art: 'betrag',
      von: index - vorn.length,
      bis,
      cent: gelesen.wert,
      waehrung,
      ungenau: NUR_EIN_ENDE.test(davor)
        ? 'AB_BIS'
        : IM_JAHR.test(text.slice(bis, bis + 16))
          ? 'JAEHRLICH'
          : null,
    };
    if (spanne && letzter) alle[alle.length - 1] = { ...dieser, von: letzter.von, ungenau: 'SPANNE' };
    else alle.push(dieser);
  }
  return alle;
}

/** Cents as a person types them. */
export function getippt(cent: number): string {
  return `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;
}
