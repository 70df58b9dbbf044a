import type { Rasterzeile } from './raster';

const NOTIZ =
  /^(?:stand\b|quelle\b|hinweise?\b|anmerkung(?:en)?\b|erläuterung|fußnote|gültig|in kraft|seite \d|anlage \d|alle (?:angaben|beträge|werte)|angaben in|werte in|beträge in|\*|[¹²³]|\d\)|\(?\*)/iu;

/** A remark or a footnote, as documents print them around a table. */
export function istNotiz({ zellen }: Rasterzeile): boolean {
  const [erste = ''] = zellen.filter((z) => z !== '');
  return NOTIZ.test(erste);
}

const FUELLWORT =
  /^(?:(?:person(?:en)?|pers\.?|haushalte?|hh|in|euro|eur|€|betrag|und|mehr|pro|monat|im|je)[\s,/()-]*)+$/iu;

/** A second line of a head: “Person Personen Personen”, “in Euro”. */
export function nurWoerter(zellen: readonly string[]): boolean {
  const gefuellt = zellen.filter((z) => z !== '');
  return gefuellt.length > 0 && gefuellt.every((z) => FUELLWORT.test(z));
}
