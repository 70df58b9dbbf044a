import type { Wert } from '../tabelle';

/** A value and every value below it: branches, formulas and printed cells. */
export function alleKnoten(wert: Wert): Wert[] {
  switch (wert.art) {
    case 'je_auswahl':
      return [wert, ...Object.values(wert.werte).flatMap(alleKnoten)];
    case 'je_stufe':
      return [wert, ...wert.stufen.flatMap((stufe) => alleKnoten(stufe.wert))];
    case 'nach_tag':
      return [wert, ...wert.fassungen.flatMap((fassung) => alleKnoten(fassung.wert))];
    case 'je_person':
      return wert.danach === null ? [wert] : [wert, ...alleKnoten(wert.danach.wert)];
    default:
      return [wert];
  }
}
