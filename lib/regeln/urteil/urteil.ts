import type { Urteil } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Entscheid } from './entscheide';
import type { Posten } from './regelwerk';

/**
 * Adds up what the parts come to. Over is certain even if other values are missing; within needs every decisive value.
 * Heating, and Betriebskosten that the authority limits apart from the rent, may stay open: then only the rent is within.
 */
export class Urteilssumme {
  private heizungUeber = false;
  private mieteImRahmen = false;
  private mieteUeber = false;
  private mieteOffen = false;
  private teilOffen = false;

  nimm(posten: Posten, entscheid: Entscheid): void {
    if (!posten.massgeblich) return;
    const heizung = posten.kriterium === 'heizung';
    if (entscheid === 'im_rahmen')
      // Betriebskosten alone are no rent.
      this.mieteImRahmen ||= posten.kriterium === 'miete' && posten.bezug !== 'betriebskosten';
    else if (entscheid === 'ueber_richtwert') {
      if (heizung) this.heizungUeber = true;
      else this.mieteUeber = true;
    } else if (heizung || posten.art === 'leer') this.teilOffen = true;
    else this.mieteOffen = true;
  }

  urteil(): Urteil {
    if (this.mieteUeber) return 'ueber_richtwert';
    if (this.mieteOffen || !this.mieteImRahmen) return 'nicht_pruefbar';
    if (this.heizungUeber) return 'nur_heizung_ueber';
    return this.teilOffen ? 'miete_im_rahmen' : 'im_rahmen';
  }

  /** Why nothing, or not all, is decided; `gruende` are those of the decisive criteria that are open. */
  gruende(urteil: Urteil, gruende: readonly Grund[]): readonly Grund[] {
    if (urteil === 'miete_im_rahmen') return gruende;
    if (urteil !== 'nicht_pruefbar') return KEINE;
    return this.mieteOffen ? gruende : [...gruende, 'kein_mietrichtwert'];
  }
}

const KEINE: readonly Grund[] = Object.freeze([]);
