import type { BetragCode } from '@/lib/fragen/betrag';
import type { DatumCode } from '@/lib/fragen/datum';
import type { FlaecheCode } from '@/lib/fragen/flaeche';
import type { PersonenCode } from '@/lib/fragen/personen';
import { euro } from '@/lib/kern/zahlen';
import type { Variante } from '@/lib/regeln';
import { type Betragsfeld, FELD, FELD_AKK } from '@/lib/texte/felder';

/** The messages without a placeholder. At the field and in the summary stands the same text (F-40, F-41). */
export const FEHLER = {
  titel: 'Ein paar Angaben fehlen noch oder sind unklar',
  /** Before each message, for screen readers only. */
  vorsatz: 'Fehler:',
  ortLeer: 'Geben Sie eine Postleitzahl oder einen Ort ein',
  ortWahl: 'Wählen Sie den Ort aus, in dem die Wohnung liegt',
  haushaltLeer: 'Wählen Sie aus, ob alle Personen zusammen Geld vom Jobcenter bekommen',
  kaltmieteLeer: 'Geben Sie die Kaltmiete ein',
  kaltmieteNull: 'Die Kaltmiete muss höher als 0 Euro sein',
  aufteilungLeer: 'Wählen Sie aus, wie die Kosten im Angebot stehen',
  heizartLeer: 'Wählen Sie aus, womit geheizt wird',
  ortslisteNichtGeladen: 'Prüfen Sie die Verbindung und drücken Sie noch einmal auf „Weiter“',
  ortslisteOhneNetz: 'Prüfen Sie die Verbindung und drücken Sie noch einmal auf den Knopf',
  gebietLeer: 'Wählen Sie aus, in welchem Teil die Wohnung liegt',
  baujahrZahl: 'Geben Sie das Baujahr mit vier Ziffern ein, zum Beispiel 1975',
  verbrauchZahl: 'Geben Sie den Verbrauch nur als Zahl ein, zum Beispiel 11900',
  energiekennwertZahl: 'Geben Sie den Energiekennwert nur als Zahl ein, zum Beispiel 85',
  warmwasserLeer: 'Wählen Sie aus, wie das Warmwasser erhitzt wird',
  gebaeudeflaecheWahl: 'Wählen Sie aus, wie groß das ganze Haus ist',
} as const;

/** Messages for questions about the flat that nobody answered; each names its question, because several may stand below each other. */
export const VARIANTE_LEER: Readonly<Record<Exclude<Variante, 'mietverhaeltnis'>, string>> = {
  aufzug: 'Wählen Sie aus, ob das Haus einen Aufzug hat',
  saniert: 'Wählen Sie aus, ob die Wohnung saniert ist',
  sozialwohnung: 'Wählen Sie aus, ob es eine Sozialwohnung ist',
  barrierefrei: 'Wählen Sie aus, ob die Wohnung barrierefrei ist',
};

/** `fehler.ort.unbekannt`: the place a person typed was not found. */
export function ortUnbekanntFehler(eingabe: string): string {
  return `Wir finden „${zitat(eingabe)}“ nicht. Prüfen Sie die Schreibweise oder geben Sie die Postleitzahl ein`;
}

/** Message for a beginning of the lease that `liesDatum` could not read; an empty field is no error. */
export function datumFehler(code: Exclude<DatumCode, 'LEER'>, eingabe: string): string {
  return {
    FORMAT: 'Schreiben Sie den Beginn vom Mietvertrag so: 01.02.2027',
    JAHR: 'Schreiben Sie beim Beginn vom Mietvertrag das Jahr mit vier Ziffern, zum Beispiel 01.02.2027',
    KEIN_TAG: `Beginn vom Mietvertrag: „${zitat(eingabe)}“ steht in keinem Kalender. Prüfen Sie Tag, Monat und Jahr`,
  }[code];
}

/** Message for a number of persons that `liesPersonen` could not read. */
export function personenFehler(code: PersonenCode): string {
  return {
    LEER: 'Geben Sie ein, wie viele Personen einziehen',
    ZAHL: 'Geben Sie die Zahl der Personen als ganze Zahl ein, zum Beispiel 3',
    BEREICH: 'Die Zahl der Personen muss zwischen 1 und 20 liegen',
  }[code];
}

/**
 * Message for an amount that `liesBetrag` could not read. `eingabe` is the text as typed;
 * `gelesen`, in cents, is what we understood, so that a misplaced point can be seen.
 */
export function betragFehler(
  feld: Betragsfeld,
  { code, gelesen }: { code: BetragCode; gelesen?: number },
  eingabe: string,
): string {
  const akk = FELD_AKK[feld];
  switch (code) {
    case 'LEER':
      return feld === 'kaltmiete'
        ? FEHLER.kaltmieteLeer
        : `Geben Sie ${akk} ein. Wenn nichts anfällt, geben Sie 0 ein`;
    case 'KEINE_ZAHL':
      return `Geben Sie ${akk} nur als Zahl ein, zum Beispiel 450,00`;
    case 'MEHRDEUTIG':
      return `${FELD[feld]}: „${zitat(eingabe)}“ können wir auf zwei Arten lesen. Schreiben Sie Cent nach einem Komma, zum Beispiel 1234,00`;
    case 'FORMAT':
      return `Schreiben Sie ${akk} mit höchstens einem Komma, zum Beispiel 1234,56`;
    case 'NEGATIV':
      return feld === 'kaltmiete' ? FEHLER.kaltmieteNull : `Geben Sie für ${akk} mindestens 0 Euro ein`;
    case 'ZU_GROSS': {
      const betrag = gelesen === undefined ? `„${zitat(eingabe)}“` : euro(gelesen);
      return `${FELD[feld]}: ${betrag} im Monat ist sehr viel. Prüfen Sie Punkt und Komma`;
    }
  }
}

/** Message for a floor area that `liesFlaeche` could not read; `eingabe` is the text as typed. */
export function flaecheFehler(code: FlaecheCode, eingabe: string): string {
  switch (code) {
    case 'LEER':
      return 'Geben Sie die Wohnfläche ein';
    case 'NEGATIV':
    case 'ZU_KLEIN':
    case 'ZU_GROSS':
      return 'Die Wohnfläche muss zwischen 1 und 500 Quadratmetern liegen';
    case 'KEINE_ZAHL':
    case 'MEHRDEUTIG':
    case 'FORMAT':
      return `„${zitat(eingabe)}“ können wir nicht sicher lesen. Schreiben Sie die Wohnfläche zum Beispiel so: 62,5`;
  }
}

/** Long pasted text would bury the message, so only its beginning is repeated. */
function zitat(eingabe: string): string {
  const zeichen = [...eingabe.replace(/\s+/gu, ' ').trim()];
  return zeichen.length > 24 ? `${zeichen.slice(0, 23).join('')}…` : zeichen.join('');
}
