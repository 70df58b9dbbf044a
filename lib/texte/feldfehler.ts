import type { Feldfehler } from '@/lib/fragen/formular';
import { FRAGEN } from '@/lib/fragen/liste';
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
export function datumFehler(code: Code, eingabe: string, was = 'Mietbeginn'): string {
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
      return hatZeitraum(feld)
        ? `${name}: ${betrag} ist sehr viel. Prüfen Sie Punkt und Komma. Ist es für ein Jahr, teilen Sie durch 12`
        : `${name}: ${betrag} im Monat ist sehr viel. Prüfen Sie Punkt und Komma`;
    }
    default:
      return (
        mehrAlsZahl(feld, code, eingabe) ?? `Geben Sie die ${name} nur als Zahl ein, zum Beispiel 450,00`
      );
  }
}

/** Beside it stands whether the amount is for a month or for a year. */
function hatZeitraum(feld: Betragsfeld): boolean {
  return FRAGEN.some(({ bei }) => bei === feld);
}

/** What to do where not one number of this cost stands there, but something that was understood. */
function mehrAlsZahl(feld: Betragsfeld, code: Code, eingabe: string): string | null {
  const name = BETRAG[feld];
  const vorn = `${name}: „${zitat(eingabe)}“`;
  switch (code) {
    case 'SPANNE':
      return `${vorn} sind zwei Zahlen. Fragen Sie, welcher Betrag im Mietvertrag stehen soll`;
    case 'AB_BIS':
      return `${vorn} ist kein genauer Betrag. Fragen Sie, welcher Betrag im Mietvertrag stehen soll`;
    case 'SUMME':
      return feld === 'kaltmiete'
        ? `${vorn} sind mehrere Beträge. Schreiben Sie hier nur die Kaltmiete. Die anderen Kosten haben eigene Felder`
        : `${vorn} sind mehrere Beträge. Schreiben Sie hier nur, was zu diesem Feld gehört, als eine Zahl`;
    case 'MEHRERE':
      return `${vorn} sind mehrere Zahlen. Schreiben Sie hier nur eine Zahl, zum Beispiel 450,00`;
    case 'JAEHRLICH':
      return hatZeitraum(feld)
        ? `${vorn} ist ein Betrag für ein Jahr. Schreiben Sie nur die Zahl und wählen Sie daneben „im Jahr“`
        : `${vorn} ist ein Betrag für ein Jahr. Teilen Sie ihn durch 12 und schreiben Sie den Betrag im Monat`;
    case 'JE_M2':
      return `${vorn} ist ein Preis je Quadratmeter. Schreiben Sie den Betrag für die ganze Wohnung im Monat`;
    case 'ANDERES':
      return `${vorn} nennt andere Kosten. ${FRAG_NACH[feld] ?? 'Schreiben Sie hier nur, was zu diesem Feld gehört'}`;
    default:
      return null;
  }
}

const FRAG_NACH: Readonly<Partial<Record<Betragsfeld, string>>> = {
  kaltmiete: 'Fragen Sie den Vermieter nach der Miete ohne Betriebskosten und ohne Heizung',
  betriebskosten: 'Ist die Heizung dabei, wählen Sie oben „Als ein gemeinsamer Betrag“',
  heizkosten: 'Fragen Sie den Vermieter, wie viel davon für die Heizung ist',
  gemeinsam: 'Fragen Sie den Vermieter nach dem Betrag ohne die Kaltmiete',
};

/** Message for a floor area that `liesFlaeche` could not read; `eingabe` is the text as typed. */
export function flaecheFehler(code: Code, eingabe: string): string {
  switch (code) {
    case 'LEER':
      return 'Geben Sie die Wohnfläche ein';
    case 'NEGATIV':
    case 'ZU_KLEIN':
    case 'ZU_GROSS':
      return 'Die Wohnfläche muss zwischen 1 und 500 Quadratmetern liegen';
    case 'SPANNE':
    case 'AB_BIS':
      return `„${zitat(eingabe)}“ ist keine genaue Wohnfläche. Fragen Sie, welche Wohnfläche im Mietvertrag stehen soll`;
    case 'SUMME':
    case 'MEHRERE':
      return `„${zitat(eingabe)}“ sind mehrere Zahlen. Schreiben Sie nur die Wohnfläche, zum Beispiel 62,5`;
    case 'ANDERES':
      return `„${zitat(eingabe)}“ nennt etwas anderes als die Wohnfläche. Fragen Sie den Vermieter nach der Wohnfläche`;
    default:
      return `„${zitat(eingabe)}“ können wir nicht sicher lesen. Schreiben Sie die Wohnfläche zum Beispiel so: 62,5`;
  }
}
