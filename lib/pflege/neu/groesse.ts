/** A household size as a table file names it: `1` to `20`, or `weitere`. */
export type Groesse = string;

const WEITERE =
  /^(?:f(?:ü|ue)r\s+)?(?:jede|je|pro|für jede)?\s*(?:zusätzliche|weitere)r?\s*(?:person|pers\.?)?$/iu;
const PERSONEN =
  /^(\d{1,2})\s*-?\s*(?:person(?:en)?(?:[\s-]*haushalte?)?|pers\.?(?:[\s-]*haushalte?)?|pph|p\.?)?$/iu;

/** Reads “2”, “2 Personen”, “2-Personen-Haushalt” or “jede weitere Person”; null for anything else. */
export function groesseAus(text: string): Groesse | null {
  const wort = text
    .trim()
    .replace(/[:*+]+$/, '')
    .trim();
  if (WEITERE.test(wort)) return 'weitere';
  const zahl = Number(PERSONEN.exec(wort)?.[1] ?? 0);
  return zahl >= 1 && zahl <= 20 ? String(zahl) : null;
}

/** The words that begin a line of a list by household size, and what stands behind them. */
const AM_ANFANG =
  /^(\d{1,2}\s*-?\s*(?:person(?:en)?(?:[\s-]*haushalte?)?|pers\.?)|(?:f(?:ü|ue)r\s+)?(?:jede|je|pro)\s+(?:zusätzliche|weitere)\s+(?:person|pers\.?)|weitere(?:\s+person)?)[\s:]+(.*)$/iu;

export function groesseAmAnfang(zeile: string): { readonly name: string; readonly rest: string } | null {
  const treffer = AM_ANFANG.exec(zeile);
  return treffer ? { name: treffer[1] ?? '', rest: treffer[2] ?? '' } : null;
}

/** Several sizes in a row, as a head of columns: “1 Person 2 Personen jede weitere”. null if it is none. */
export function groessenkopf(zeile: string): Groesse[] | null {
  const rest = zeile.replace(/^\D*?(?=\d)/u, '');
  const teile = rest.match(
    /\d{1,2}(?:\s*-?\s*(?:person(?:en)?(?:[\s-]*haushalte?)?|pers\.?))?(?![\d.,])|(?:(?:jede|je|pro)\s+)?(?:zusätzliche|weitere)(?:\s+(?:person|pers\.?))?/giu,
  );
  if (!teile || teile.join('').replace(/\s/g, '') !== rest.replace(/\s/g, '')) return null;
  const groessen = teile.map((teil) => groesseAus(teil));
  const lesbar = groessen.every((g) => g !== null) && groessen.length > 1;
  return lesbar && groessen[0] === '1' && groessen[1] === '2' ? (groessen as Groesse[]) : null;
}
