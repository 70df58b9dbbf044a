import { e } from './erklaerung';

/** Something unusual that somebody compared with the document. The check prints all of it but the reason. */
export const BESTAETIGUNG = {
  was: e('Was', 'Was auffällt, mit dem Wort aus der Warnung.', 'fallend'),
  personen: e('Personen', 'Für wie viele Personen, eine Zahl oder mehrere.', ['4', '5']),
  werte: e('Werte', 'Die Werte aus der Warnung. Ändert sich einer, kommt sie wieder.', ['829.00', '800.00']),
  prozent: e('Prozent', 'Nur bei einem Sprung: So groß darf die Änderung sein.', '18'),
  grund: e('Grund', 'Woher Sie wissen, dass es stimmt.', 'so gedruckt auf S. 2'),
};
