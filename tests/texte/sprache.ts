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

/** Syllables of a German word: groups of vowels, where only real diphthongs count as one. */
export function silben(wort: string): number {
  const gruppen =
    wort
      .toLowerCase()
      .replaceAll('qu', 'q')
      .match(/[aeiouyäöü]+/gu) ?? [];
  const anzahl = gruppen.reduce((summe, gruppe) => summe + laute(gruppe), 0);
  return Math.max(anzahl, 1);
}

function laute(gruppe: string): number {
  return gruppe.replace(/äu|[ae][iu]|ie|oo|aa|ee|ui/gu, 'a').length;
}

/** Reading ease after Amstad (1978): 180 − words a sentence − 58.5 × syllables a word; 60 and more is easy enough. */
export function amstad(liste: readonly string[]): number {
  const worte = liste.flatMap((satz) => satz.split(/[\s-]+/u).filter((wort) => /[\p{L}\d]/u.test(wort)));
  const alleSilben = worte.reduce((summe, wort) => summe + silben(wort), 0);
  return 180 - worte.length / liste.length - 58.5 * (alleSilben / worte.length);
}
