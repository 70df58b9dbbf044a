import type { Schritt, Wert } from '../tabelle';
import { finde } from './index';
import type { Lage, Richtwert } from './lage';

/** The lowest and highest value of some branches; null if one of them has no value. */
export function spanneAus(werte: readonly Wert[], lage: Lage): readonly [number, number] | null {
  const zahlen: number[] = [];
  for (const wert of werte) {
    const richtwert = finde(wert, lage);
    if ('wert' in richtwert) zahlen.push(richtwert.wert);
    else if (richtwert.spanne !== null) zahlen.push(...richtwert.spanne);
    else return null;
  }
  return zahlen.length === 0 ? null : [Math.min(...zahlen), Math.max(...zahlen)];
}

/** Puts the step that chose a branch before the steps of the branch. */
export function davor(schritt: Schritt, richtwert: Richtwert): Richtwert {
  return 'wert' in richtwert ? { ...richtwert, weg: [schritt, ...richtwert.weg] } : richtwert;
}
