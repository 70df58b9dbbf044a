import type { Wert } from '../modell/tabelle';

/** A value and every value below it: branches, formulas and printed cells. */
export function alleZweige(wert: Wert): Wert[] {
  switch (wert.art) {
    case 'je_auswahl':
      return [wert, ...Object.values(wert.werte).flatMap(alleZweige)];
    case 'je_stufe':
      return [wert, ...wert.stufen.flatMap((stufe) => alleZweige(stufe.wert))];
    case 'nach_tag':
      return [wert, ...wert.fassungen.flatMap((fassung) => alleZweige(fassung.wert))];
    case 'je_person':
      return wert.danach === null ? [wert] : [wert, ...alleZweige(wert.danach.wert)];
    default:
      return [wert];
  }
}
