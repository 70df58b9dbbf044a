import type { KriteriumErgebnis, Urteil } from './ergebnis';
import type { Grund } from './gruende';

/** Over is certain even if other values are missing; within needs every decisive value. */
export function urteilAus(kriterien: readonly KriteriumErgebnis[]): [Urteil, readonly Grund[]] {
  let heizungUeber = false;
  let mieteImRahmen = false;
  let mieteUeber = false;
  let gruende: Grund[] | null = null;
  for (const k of kriterien) {
    if (!k.massgeblich) continue;
    if (k.status === 'nicht_pruefbar') {
      gruende ??= [];
      for (const grund of k.gruende) if (!gruende.includes(grund)) gruende.push(grund);
    } else if (k.status === 'ueber_richtwert') {
      if (k.kriterium === 'heizung') heizungUeber = true;
      else mieteUeber = true;
    } else if (k.kriterium === 'miete') {
      mieteImRahmen = true;
    }
  }
  if (mieteUeber) return ['ueber_richtwert', KEINE];
  if (gruende !== null) return ['nicht_pruefbar', gruende];
  if (!mieteImRahmen) return ['nicht_pruefbar', ['kein_mietrichtwert']];
  return [heizungUeber ? 'nur_heizung_ueber' : 'im_rahmen', KEINE];
}

const KEINE: readonly Grund[] = Object.freeze([]);
