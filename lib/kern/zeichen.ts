/** What a number field asks for; decides which typed units are accepted silently (F-31). */
export type Einheit = 'geld' | 'flaeche' | 'personen' | 'kwh';

/**
 * Units only at the two ends: stripping them everywhere would turn "4€50" into 450.
 * White space is gone by the time these patterns run.
 */
const EINHEIT: Record<Einheit, readonly RegExp[]> = {
  geld: [/(?:\/monat|immonat|promonat|monatlich|mtl\.?)$/iu, /(?:€|euro?)$/iu, /^(?:€|euro?)/iu],
  flaeche: [/(?:m\^?2|qm|quadratmetern?)$/iu],
  personen: [/-?(?:personen-?haushalt|personen|person|pers\.?|leute)$/iu],
  kwh: [/kwh(?:\D{0,6}m\^?2)?\D{0,24}$/iu, /^(?:ca\.?|circa|etwa|rund|~)/iu],
};

/**
 * Brings typed text into the small alphabet the number readers understand, in the order of F-32.
 *
 * Returns ASCII digits, `.`, `,`, `-` and whatever could not be understood; never throws.
 * A gap between two digits that does not group in threes survives as one space ("45 50"),
 * because closing it would change the amount a hundredfold without the person noticing.
 */
export function normalisiere(text: string, einheit: Einheit): string {
  const zeichen = schlichteZeichen(text).replace(/٫/gu, ',').replace(/٬/gu, '.');
  // The apostrophe groups digits just as a space does, so both are closed by one rule.
  const dicht = schliesseLuecken(zeichen.replace(/[\s'\u2019]+/gu, ' ').trim());
  return EINHEIT[einheit]
    .reduce((rest, muster) => rest.replace(muster, ''), dicht)
    .replace(/(\d)[.,]-{0,3}$/u, '$1');
}

/** Plain characters: compatibility forms, invisible marks, Arabic-Indic digits and the many dashes. Never throws. */
export function schlichteZeichen(text: string): string {
  return ohneFussnoten(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/gu, (z) => String(z.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (z) => String(z.charCodeAt(0) - 0x06f0))
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-');
}

/** NFKC would read the footnote mark in "450¹" as a further digit; `^` makes it an unknown character. */
function ohneFussnoten(text: string): string {
  return text.replace(/m\s*²/giu, 'm2').replace(/[¹²³\u2070-\u209c\u2460-\u24ff\u2776-\u2793]/gu, '^');
}

function schliesseLuecken(text: string): string {
  return text.replace(/ /gu, (_luecke, stelle: number) => {
    const rest = text.slice(stelle + 1, stelle + 5);
    const zwischenZiffern = /\d/u.test(text.charAt(stelle - 1)) && /^\d/u.test(rest);
    return zwischenZiffern && !/^\d{3}(?!\d)/u.test(rest) ? ' ' : '';
  });
}
