import { liesTag } from '@/lib/fragen/datum';

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
  return art === 'text' || art === 'wort' ? eng : eng.replace(MIT_KOMMA, '$1.$2');
}

/** The id of the field for a place in the file. */
export function feldId(pfad: readonly (string | number)[]): string {
  return `feld-${pfad.join('-')}`;
}
