/** Words the pages never use: the calculator decides nothing (wording section 1, R-04), and one thing has one name. */
export const VERBOTEN: readonly RegExp[] = [
  /abgelehnt|verboten|unzulässig|nicht erlaubt|durchgefallen|zu teuer/iu,
  /genehmig|bewillig|freigabe/iu,
  /Hartz|\bStütze\b|SGB-II-Leistung/u,
  /Obergrenze|\bLimit\b|\bDeckel\b|Mietstufe/u,
  /Grundmiete|Nettomiete|Warmmiete|Energiekosten|Exposé/u,
  /\b(un)?angemessen(e[nmrs]?)?\b/iu,
  /\b(leider|ungültig)\b/iu,
];

/** Words of a text; an amount with its unit is one. */
export function woerter(text: string): number {
  return text.split(/[ \n]+/u).filter((wort) => /[\p{L}\d]/u.test(wort)).length;
}

/** Sentences of a text. A full stop inside a number, a day or an abbreviation ends none. */
export function saetze(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!]“?)\s+(?=[„(]?[A-ZÄÖÜ])/u)
    .map((satz) => satz.trim())
    .filter((satz) => satz !== '');
}
