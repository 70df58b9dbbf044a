import type { PersonenCode } from '@/lib/fragen/personen';
import { PERSONEN } from './personen';

/** The messages that belong to no question of the calculator. */
export const FEHLER = {
  titel: 'Ein paar Angaben fehlen noch oder sind unklar',
  /** Before each message, for screen readers only. */
  vorsatz: 'Fehler:',
  ortLeer: 'Geben Sie eine Postleitzahl oder einen Ort ein',
  ortWahl: 'Wählen Sie den Ort aus, in dem die Wohnung liegt',
  /** No mistake of whoever typed: it stands by itself, not in the list. */
  ohneNetz: 'Keine Verbindung',
  ohneNetzRat: 'Ihre Angaben sind noch da. Versuchen Sie es noch einmal.',
} as const;

/** `fehler.ort.unbekannt`: the place a person typed was not found. */
export function ortUnbekanntFehler(eingabe: string): string {
  return `Wir finden „${zitat(eingabe)}“ nicht. Prüfen Sie die Schreibweise oder geben Sie die Postleitzahl ein`;
}

/** Message for a number of persons that `liesPersonen` could not read. */
export function personenFehler(code: PersonenCode): string {
  return {
    LEER: PERSONEN.leer,
    ZAHL: 'Geben Sie die Zahl der Personen als ganze Zahl ein, zum Beispiel 3',
    BEREICH: 'Die Zahl der Personen muss zwischen 1 und 20 liegen',
  }[code];
}

/** Long pasted text would bury the message, so only its beginning is repeated. */
export function zitat(eingabe: string): string {
  const zeichen = [...eingabe.replace(/\s+/gu, ' ').trim()];
  return zeichen.length > 24 ? `${zeichen.slice(0, 23).join('')}…` : zeichen.join('');
}
