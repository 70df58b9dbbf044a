/** What is wrong with a field of a question. The sentence and the remedy are made in lib/texte. */
export interface Anfragefehler {
  readonly feld: string;
  readonly code:
    | 'kein_objekt'
    | 'keine_liste'
    | 'unbekanntes_feld'
    | 'kein_text'
    | 'kein_wort'
    | 'kein_tag'
    | 'kein_jahr'
    | 'keine_personenzahl'
    | 'kein_wahrheitswert'
    | 'kein_betrag'
    | 'betrag_zu_gross'
    | 'keine_anzahl'
    | 'weniger_als_personen'
    | 'summe_passt_nicht'
    | 'keine_zahl'
    | 'zahl_bereich'
    | 'unbekannte_auswahl'
    | 'summe_und_einzeln';
  /** The value as it came, shortened. */
  readonly wert: string;
  /** What would be right: the allowed words, or the range. */
  readonly erlaubt: string;
}
