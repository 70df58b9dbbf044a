import type { Nachfrage } from '@/lib/fragen/nachfragen';
import { euroAusDezimal, flaecheAusDezimal, personen } from '@/lib/kern/zahlen';
import { FELD } from '@/lib/texte/felder';

/** Frame of the soft checks; `stimmt` is the button that keeps the value. */
export const NACHFRAGE = { titel: 'Stimmt diese Angabe?', stimmt: 'Stimmt so' } as const;

/** The same in a few words, for the place where otherwise the verdict stands. */
export function nachfrageTitel(nachfrage: Nachfrage): string {
  switch (nachfrage.code) {
    case 'JAHR':
      return `Stimmen ${euroAusDezimal(nachfrage.werte.betrag)} ${FELD[nachfrage.feld]} im Monat?`;
    case 'HEIZUNG_NULL':
      return 'Stimmen 0 € Heizkosten?';
    case 'FLAECHE':
      return `Stimmen ${flaecheAusDezimal(nachfrage.werte.flaeche)} Wohnfläche?`;
    case 'MIETE_JE_M2':
      return `Stimmen ${euroAusDezimal(nachfrage.werte.kaltmiete)} Kaltmiete?`;
  }
}

/** The question for one doubt of `nachfragen` (F-36). */
export function nachfrageText(nachfrage: Nachfrage): string {
  switch (nachfrage.code) {
    case 'JAHR': {
      const betrag = euroAusDezimal(nachfrage.werte.betrag);
      return `Sie haben ${betrag} für ${FELD[nachfrage.feld]} eingegeben. Das ist für einen Monat sehr viel. Ist es vielleicht der Betrag für ein ganzes Jahr?`;
    }
    case 'HEIZUNG_NULL':
      return 'Sie haben 0 Euro Heizkosten eingegeben. Zahlen Sie die Heizung vielleicht direkt an einen Versorger?';
    case 'FLAECHE': {
      const { flaeche, personen: zahl } = nachfrage.werte;
      return `${flaecheAusDezimal(flaeche)} für ${personen(zahl)} ist ungewöhnlich. Prüfen Sie die Wohnfläche noch einmal.`;
    }
    case 'MIETE_JE_M2': {
      const { kaltmiete, flaeche } = nachfrage.werte;
      return `${euroAusDezimal(kaltmiete)} Kaltmiete für ${flaecheAusDezimal(flaeche)} ist ungewöhnlich. Prüfen Sie die Kaltmiete und die Wohnfläche noch einmal.`;
    }
  }
}
