import type { Feldfehler } from '@/lib/fragen/formular';
import { euro } from '@/lib/kern/zahlen';
import { personenFehler, zitat } from './fehler';
import { FRAGE } from './fragen';

/** The fields that hold an amount of money per month, as they stand in a sentence. */
export const BETRAG = {
  kaltmiete: 'Kaltmiete',
  betriebskosten: 'Betriebskosten',
  heizkosten: 'Heizkosten',
  gemeinsam: 'Betriebskosten und Heizkosten',
  warmmiete: '„Warmmiete“',
  gesamtmiete: 'Miete für alles',
  wasser: 'Zahlung an den Versorger',
  abschlag: 'Heizung mit eigenem Vertrag',
  stellplatz: 'Kosten für den Stellplatz',
  moeblierung: 'Kosten für Küche oder Möbel',
  kabel: 'Kosten für Kabel oder Internet',
  staffelMiete: 'Kaltmiete nach der Erhöhung',
  bisherigeKosten: 'Kosten der jetzigen Wohnung',
} as const;
export type Betragsfeld = keyof typeof BETRAG;

/** Without a field of this kind the form says something else. */
const MUSS: ReadonlySet<Betragsfeld> = new Set<Betragsfeld>(['kaltmiete', 'warmmiete', 'gesamtmiete']);

function istBetragsfeld(feld: string): feld is Betragsfeld {
  return Object.hasOwn(BETRAG, feld);
}

/** The sentence for an answer of the form that cannot be taken: the same at the field and in the summary. */
export function feldfehlerText({ feld, code, eingabe, gelesen }: Feldfehler): string {
  const { leer = '', falsch = '' } = FRAGE[feld];
  if (istBetragsfeld(feld))
    return betragFehler(feld, gelesen === undefined ? { code } : { code, gelesen }, eingabe);
  switch (feld) {
    case 'wohnflaeche':
      return flaecheFehler(code, eingabe);
    case 'stichtag':
      return datumFehler(code, eingabe);
    case 'staffelAb':
      return datumFehler(code, eingabe, 'Erhöhung der Miete');
    case 'personen':
      return code === 'LEER' ? leer : personenFehler(code === 'BEREICH' ? code : 'ZAHL');
    case 'personenInWohnung':
      if (code === 'BEREICH')
        return 'In der Wohnung wohnen mindestens so viele Personen, wie zusammen Geld bekommen, und höchstens 20';
      return code === 'LEER' ? leer : personenFehler('ZAHL');
    default:
      return code === 'LEER' || falsch === '' ? leer : falsch;
  }
}

type Code = Feldfehler['code'];

/** Message for a beginning of the lease that `liesDatum` could not read; an empty field is no error. */
export function datumFehler(code: Code, eingabe: string, was = 'Beginn vom Mietvertrag'): string {
  if (code === 'JAHR') return `${was}: Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 01.02.2027`;
  return code === 'KEIN_TAG'
    ? `${was}: „${zitat(eingabe)}“ steht in keinem Kalender. Prüfen Sie Tag, Monat und Jahr`
    : `${was}: Schreiben Sie den Tag so: 01.02.2027`;
}

/**
 * Message for an amount that `liesBetrag` could not read. `eingabe` is the text as typed;
 * `gelesen`, in cents, is what we understood, so that a misplaced point can be seen.
 */
export function betragFehler(
  feld: Betragsfeld,
  { code, gelesen }: { code: Code; gelesen?: number },
  eingabe: string,
): string {
  const name = BETRAG[feld];
  switch (code) {
    case 'LEER':
      return MUSS.has(feld)
        ? `Geben Sie die ${name} ein`
        : `Geben Sie die ${name} ein. Wenn nichts anfällt, geben Sie 0 ein`;
    case 'MEHRDEUTIG':
      return `${name}: „${zitat(eingabe)}“ können wir auf zwei Arten lesen. Schreiben Sie Cent nach einem Komma, zum Beispiel 1234,00`;
    case 'FORMAT':
      return `Schreiben Sie die ${name} mit höchstens einem Komma, zum Beispiel 1234,56`;
    case 'NULL':
    case 'NEGATIV':
      return feld === 'kaltmiete'
        ? 'Die Kaltmiete muss höher als 0 Euro sein. Gehört die Wohnung Ihnen, sagen Sie das unter „Es gibt noch andere Kosten“'
        : `Geben Sie für die ${name} mindestens 0 Euro ein`;
    case 'PASST_NICHT':
      return `Die ${name} passt nicht zur Kaltmiete: Sie ist kleiner`;
    case 'ZU_GROSS': {
      const betrag = gelesen === undefined ? `„${zitat(eingabe)}“` : euro(gelesen);
      return `${name}: ${betrag} im Monat ist sehr viel. Prüfen Sie Punkt und Komma`;
    }
    default:
      return `Geben Sie die ${name} nur als Zahl ein, zum Beispiel 450,00`;
  }
}

/** Message for a floor area that `liesFlaeche` could not read; `eingabe` is the text as typed. */
export function flaecheFehler(code: Code, eingabe: string): string {
  switch (code) {
    case 'LEER':
      return 'Geben Sie die Wohnfläche ein';
    case 'NEGATIV':
    case 'ZU_KLEIN':
    case 'ZU_GROSS':
      return 'Die Wohnfläche muss zwischen 1 und 500 Quadratmetern liegen';
    default:
      return `„${zitat(eingabe)}“ können wir nicht sicher lesen. Schreiben Sie die Wohnfläche zum Beispiel so: 62,5`;
  }
}
