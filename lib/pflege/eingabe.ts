import { liesTag } from '@/lib/fragen/datum';

/** “1.080,00 €”, “612,5”, “612,-”, “612 €”: there is only one way to read it. “1.100” alone has two. */
const BETRAG =
  /^(?:€\s*)?(\d{1,3}(?:[. '\u00a0]\d{3})+(?=,)|\d{1,5})(?:,(\d{1,2}|-{1,2}|–))?\s*(?:€|eur|euro)?$/iu;
const MIT_KOMMA = /^(\d{1,5}),(\d{2})$/;

/**
 * What somebody typed, as it is written in a file: `612,50` becomes `612.50`, `1.1.2027` becomes `2027-01-01`. What can
 * be read in two ways stays as it is, so that the check can ask about it.
 */
export function alsQuelltext(art: string, text: string): string {
  const eng = text.trim();
  if (art === 'tag') {
    const tag = liesTag(eng);
    return tag.ok ? tag.wert : eng;
  }
  if (art === 'text' || art === 'wort') return eng;
  return art === 'betrag' ? eng.replace(BETRAG, alsBetrag) : eng.replace(MIT_KOMMA, '$1.$2');
}

function alsBetrag(_: string, ganze: string, cent: string | undefined): string {
  const glatt = ganze.replace(/\D/gu, '');
  if (cent === undefined) return glatt;
  return `${glatt}.${/^\d/.test(cent) ? cent.padEnd(2, '0') : '00'}`;
}

/** The id of the field for a place in the file. */
export function feldId(pfad: readonly (string | number)[]): string {
  return `feld-${pfad.join('-')}`;
}
