import type { Nachfrage } from '@/lib/fragen/nachfragen';
import { euro, flaeche as flaecheText, personen as personenText } from '@/lib/kern/zahlen';
import { BETRAG } from './feldfehler';

/** Frame of the soft checks; `stimmt` is the button that keeps the value. */
export const NACHFRAGE = { titel: 'Stimmt diese Angabe?', stimmt: 'Stimmt so' } as const;

/** The same in a few words, for the place where otherwise the verdict stands. */
export function nachfrageTitel(nachfrage: Nachfrage): string {
  switch (nachfrage.code) {
    case 'JAHR':
      return `Stimmen ${euro(nachfrage.betrag)} ${BETRAG[nachfrage.feld]} im Monat?`;
    case 'HEIZUNG_NULL':
      return 'Stimmen 0 € Heizkosten?';
    case 'FLAECHE':
      return `Stimmen ${flaecheText(nachfrage.flaeche)} Wohnfläche?`;
    case 'MIETE_JE_M2':
      return `Stimmen ${euro(nachfrage.kaltmiete)} Kaltmiete?`;
  }
}

/** The question for one doubt of `nachfragen`. */
export function nachfrageText(nachfrage: Nachfrage): string {
  switch (nachfrage.code) {
    case 'JAHR':
      return `Sie haben ${euro(nachfrage.betrag)} für ${BETRAG[nachfrage.feld]} eingegeben. Das ist für einen Monat sehr viel. Ist es vielleicht der Betrag für ein ganzes Jahr?`;
    case 'HEIZUNG_NULL':
      return 'Sie haben 0 Euro Heizkosten eingegeben. Zahlen Sie die Heizung vielleicht direkt an einen Versorger?';
    case 'FLAECHE': {
      const { flaeche, personen } = nachfrage;
      return `${flaecheText(flaeche)} für ${personenText(personen)} ist ungewöhnlich. Prüfen Sie die Wohnfläche noch einmal.`;
    }
    case 'MIETE_JE_M2': {
      const { kaltmiete, flaeche } = nachfrage;
      return `${euro(kaltmiete)} Kaltmiete für ${flaecheText(flaeche)} ist ungewöhnlich. Prüfen Sie die Kaltmiete und die Wohnfläche noch einmal.`;
    }
  }
}
