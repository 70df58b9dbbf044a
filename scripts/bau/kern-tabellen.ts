import type { Root } from 'postcss';

/** What a class of KERN means inside of a table of limits (app/bausteine/wertetabelle.tsx): every value there is a number. */
const ELEMENTE: readonly (readonly [RegExp, string])[] = [
  [/\.kern-table__header--numeric/, 'thead th + th'],
  [/\.kern-table__cell--numeric/, 'td'],
  [/\.kern-table__header/, 'th'],
  [/\.kern-table__cell/, 'td'],
  [/\.kern-table__row/, 'tr'],
  [/\.kern-table__body/, 'tbody'],
];

/**
 * Lets KERN's rules for rows and cells hold for the elements of `.richtwerte` too. Their names stand twenty times in each of ten
 * thousand pages.
 */
export function zellenOhneKlasse(kern: Root): void {
  kern.walkRules(/\.kern-table__/, (regel) => {
    const dazu = regel.selectors.filter((teil) => teil.includes('.kern-table__')).map(nachElement);
    regel.selectors = [...regel.selectors, ...dazu];
  });
}

function nachElement(selektor: string): string {
  const elemente = ELEMENTE.reduce((text, [klasse, element]) => text.replace(klasse, element), selektor);
  // The class of the table itself, if there is one, stays with it.
  return /^\.kern-table/.test(elemente)
    ? elemente.replace(/^\.kern-table[\w-]*/, (tabelle) => `${tabelle}.richtwerte`)
    : `.richtwerte ${elemente}`;
}
