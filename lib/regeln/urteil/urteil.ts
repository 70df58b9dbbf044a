import type { Urteil } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Entscheid } from './entscheide';
import type { Posten } from './regelwerk';

/** What was found among the decisive parts, as flags of one number. */
export const MIETE_IM_RAHMEN = 1;
export const MIETE_UEBER = 2;
export const MIETE_OFFEN = 4;
const HEIZUNG_UEBER = 8;
const TEIL_OFFEN = 16;

/**
 * Adds up what the parts come to, as flags that are joined by `|`. Over is certain even if other values are missing;
 * within needs every decisive value. Heating, and Betriebskosten that the authority limits apart from the rent, may stay
 * open: then only the rent is within.
 */
export function beitrag(posten: Posten, entscheid: Entscheid): number {
  if (!posten.massgeblich) return 0;
  const heizung = posten.kriterium === 'heizung';
  if (entscheid === 'im_rahmen') {
    // Betriebskosten alone are no rent.
    const miete = posten.kriterium === 'miete' && posten.bezug !== 'betriebskosten';
    return miete ? MIETE_IM_RAHMEN : 0;
  }
  if (entscheid === 'ueber_richtwert') return heizung ? HEIZUNG_UEBER : MIETE_UEBER;
  return heizung || posten.art === 'leer' ? TEIL_OFFEN : MIETE_OFFEN;
}

export function urteilAus(summe: number): Urteil {
  if (summe & MIETE_UEBER) return 'ueber_richtwert';
  if (summe & MIETE_OFFEN || !(summe & MIETE_IM_RAHMEN)) return 'nicht_pruefbar';
  if (summe & HEIZUNG_UEBER) return 'nur_heizung_ueber';
  return summe & TEIL_OFFEN ? 'miete_im_rahmen' : 'im_rahmen';
}

/** Why nothing, or not all, is decided; `gruende` are those of the decisive criteria that are open. */
export function gruendeFuer(urteil: Urteil, summe: number, gruende: readonly Grund[]): readonly Grund[] {
  if (urteil === 'miete_im_rahmen') return gruende;
  if (urteil !== 'nicht_pruefbar') return KEINE;
  return summe & MIETE_OFFEN ? gruende : [...gruende, 'kein_mietrichtwert'];
}

const KEINE: readonly Grund[] = Object.freeze([]);
