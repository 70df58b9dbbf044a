import { type DezimalCode, deute, type Lesung } from '@/lib/kern/dezimal';
import { normalisiere, schlichteZeichen } from '@/lib/kern/zeichen';
import { ohneBeiwerk, type Zahlfeld } from './beiwerk';

/**
 * What stands there besides or instead of the one number that is asked for: `SPANNE` from … to, `AB_BIS` only one end of
 * it, `SUMME` parts with a plus, `MEHRERE` other numbers, `JAEHRLICH` for a year, `JE_M2` a price per m², `ANDERES` words
 * that name something else (“650 warm”).
 */
export type Wortcode = 'SPANNE' | 'AB_BIS' | 'SUMME' | 'MEHRERE' | 'JAEHRLICH' | 'JE_M2' | 'ANDERES';

/**
 * Reads one number in the words of an advert: hundredths, or a code that says what stands there. A word that is not
 * known is never passed over, and of two numbers none is chosen. Never throws.
 */
export function liesGetippt(text: string, feld: Zahlfeld): Lesung<DezimalCode | Wortcode> {
  const art = feld === 'flaeche' ? 'flaeche' : 'geld';
  const zeichen = ohneBeiwerk(schlichteZeichen(text), feld);
  const gelesen = deute(normalisiere(zeichen, art), art);
  if (gelesen.ok || gelesen.code !== 'KEINE_ZAHL') return gelesen;
  return { ok: false, code: wasDasteht(zeichen.toLowerCase().slice(0, 1000), art) ?? 'KEINE_ZAHL' };
}

// A digit in a word, behind a footnote mark, a fraction's stroke or a currency sign begins no number of its own.
const ZAHL = /(?<![\p{L}\d^€\u2044.,])\d[\d.,]*/gu;
const EIN_ENDE =
  /^(?:ab|mind|min|mindestens|von|über|unter|bis|max|maximal|höchstens|knapp|gut|fast|[<>≥≤])(?!\p{L})|(?:aufwärts|oder mehr|\+)$/u;
const ANDERE_WORTE = {
  geld: /(?<!\p{L})(?:warm|wm|brutto|gesamt|inkl|incl|all.?in|pauschal|kalt|k\.?m|[nbh]\.?k|neben|betriebs|heiz)/u,
  flaeche: /(?<!\p{L})(?:nutzfl|nfl|grundfl|zi|zimmer|keller|balkon)/u,
};

function wasDasteht(text: string, art: 'geld' | 'flaeche'): Wortcode | null {
  const ohneM2 = text.replace(/m ?\^?2/gu, 'm');
  const zahlen = ohneM2.match(ZAHL)?.length ?? 0;
  if (zahlen > 1) {
    if (/\+|(?<!\p{L})plus(?!\p{L})/u.test(ohneM2)) return 'SUMME';
    return /\d[^\d+/]{0,12}(?:-|(?<!\p{L})bis(?!\p{L}))|^zwischen/u.test(ohneM2) ? 'SPANNE' : 'MEHRERE';
  }
  if (zahlen === 0) return null;
  if (art === 'geld' && /jahr|jähr|p\. ?a|annum/u.test(ohneM2)) return 'JAEHRLICH';
  if (art === 'geld' && /(?:\/|je|pro|per) ?(?:m(?!\p{L})|qm|quadratm)/u.test(ohneM2)) return 'JE_M2';
  if (EIN_ENDE.test(ohneM2)) return 'AB_BIS';
  return ANDERE_WORTE[art].test(ohneM2) ? 'ANDERES' : null;
}
