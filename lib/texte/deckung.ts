import type { Deckung } from '@/lib/orte/abdeckung';

/** How well a Kreis is covered, in two or three words. */
export const DECKUNG: Readonly<Record<Deckung, string>> = {
  aktuell: 'Richtwerte liegen vor',
  aelter: 'Richtwerte liegen vor, länger nicht geprüft',
  veraltet: 'Nur alte Werte',
  keine: 'Noch keine Richtwerte',
};
