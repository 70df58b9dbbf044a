import type { Fragename } from '@/lib/fragen/liste';
import { ENERGIE, VARIANTE, WARMWASSER } from '@/lib/kern/begriffe';

/** The words of a question of the form. */
export interface Worte {
  /** In lists and for “… ändern”. */
  readonly kurz: string;
  /** As it is asked; `{ort}` stands for the name of the place. */
  readonly frage: string;
  readonly hinweis?: string;
  /** Behind the field. */
  readonly einheit?: string;
  /** The answers, in the order in which they are offered; not knowing comes last by itself. */
  readonly antworten?: Readonly<Record<string, string>>;
  /** The same where they are repeated in few words. */
  readonly gesagt?: Readonly<Record<string, string>>;
  /** Message where nothing was chosen; what is typed has messages of its kind (feldfehler.ts). */
  readonly leer?: string;
  /** Message where something was typed that is no such number. */
  readonly falsch?: string;
}

const ausVariante = (name: keyof typeof VARIANTE, leer: string): Worte => ({
  kurz: VARIANTE[name].frage,
  frage: VARIANTE[name].frage,
  antworten: VARIANTE[name].antworten,
  leer,
});

/** Every question of lib/fragen/liste.ts in words; at the field and in the summary of errors stands the same text. */
export const FRAGE: Readonly<Record<Fragename, Worte>> = {
  stichtag: {
    kurz: 'Geprüft für',
    frage: 'Wann beginnt der Mietvertrag? (freiwillig)',
    hinweis: 'Zum Beispiel 01.02.2027. Bleibt das Feld leer, zählt der heutige Tag',
  },
  gebiet: {
    kurz: 'Teil des Ortes',
    frage: 'In welchem Teil von {ort} liegt die Wohnung?',
    leer: 'Wählen Sie aus, in welchem Teil die Wohnung liegt',
  },
  personen: {
    kurz: 'Personen',
    frage: 'Wie viele Personen ziehen in die Wohnung ein?',
    hinweis: 'Zählen Sie sich selbst und alle Kinder mit',
  },
  haushalt: {
    kurz: 'Alle bekommen zusammen Geld vom Jobcenter',
    frage: 'Bekommen alle diese Personen zusammen Geld vom Jobcenter?',
    hinweis: 'Wählen Sie „Ja“ auch, wenn Sie den Antrag gerade stellen',
    antworten: { ja: 'Ja, alle zusammen', nein: 'Nein, zum Beispiel in einer Wohngemeinschaft' },
    gesagt: { ja: 'ja', nein: 'nein' },
    leer: 'Wählen Sie aus, ob alle Personen zusammen Geld vom Jobcenter bekommen',
  },
  kaltmiete: {
    kurz: 'Kaltmiete',
    frage: 'Kaltmiete in Euro im Monat',
    hinweis: 'Miete ohne Betriebskosten und ohne Heizung, zum Beispiel 450,00',
    einheit: '€',
  },
  aufteilung: {
    kurz: 'Kosten im Angebot',
    frage: 'Wie stehen Betriebskosten und Heizkosten im Angebot?',
    hinweis: 'Im Angebot heißen die Betriebskosten oft „Nebenkosten“',
    antworten: {
      getrennt: 'Als zwei Beträge',
      zusammen: 'Als ein gemeinsamer Betrag',
      fehlt: 'Das steht nicht im Angebot',
    },
    leer: 'Wählen Sie aus, wie die Kosten im Angebot stehen',
  },
  betriebskosten: {
    kurz: 'Betriebskosten',
    frage: 'Betriebskosten in Euro im Monat',
    hinweis: 'Zum Beispiel für Wasser, Müll, Hausmeister und Versicherung',
    einheit: '€',
  },
  heizkosten: {
    kurz: 'Heizkosten',
    frage: 'Heizkosten in Euro im Monat',
    hinweis: 'Steht im Angebot oft als „Heizung“ oder „Heizkosten-Vorauszahlung“',
    einheit: '€',
  },
  gemeinsam: {
    kurz: 'Betriebskosten und Heizkosten zusammen',
    frage: 'Betriebskosten und Heizkosten zusammen, in Euro im Monat',
    einheit: '€',
  },
  wohnflaeche: {
    kurz: 'Wohnfläche',
    frage: 'Wohnfläche in Quadratmetern',
    hinweis: 'Zum Beispiel 62,5',
    einheit: 'm²',
  },
  aufzug: ausVariante('aufzug', 'Wählen Sie aus, ob das Haus einen Aufzug hat'),
  saniert: ausVariante('saniert', 'Wählen Sie aus, ob die Wohnung saniert ist'),
  sozialwohnung: ausVariante('sozialwohnung', 'Wählen Sie aus, ob es eine Sozialwohnung ist'),
  barrierefrei: ausVariante('barrierefrei', 'Wählen Sie aus, ob die Wohnung barrierefrei ist'),
  baujahr: {
    kurz: 'Baujahr',
    frage: 'Baujahr vom Haus (freiwillig)',
    hinweis: 'Steht im Energieausweis, zum Beispiel 1975',
    falsch: 'Geben Sie das Baujahr mit vier Ziffern ein, zum Beispiel 1975',
  },
  energiekennwert: {
    kurz: 'Energiekennwert',
    frage: 'Energiekennwert vom Haus (freiwillig)',
    hinweis: 'Steht im Energieausweis in kWh je Quadratmeter und Jahr, zum Beispiel 85',
    einheit: 'kWh/m²',
    falsch: 'Geben Sie den Energiekennwert nur als Zahl ein, zum Beispiel 85',
  },
  energietraeger: {
    kurz: 'Heizung',
    frage: 'Womit wird geheizt?',
    antworten: ENERGIE,
    leer: 'Wählen Sie aus, womit geheizt wird',
  },
  gebaeudeflaeche: {
    kurz: 'Größe vom Haus',
    frage: 'Wie viele Quadratmeter hat das ganze Haus?',
    hinweis: 'Gemeint ist die beheizte Fläche aller Wohnungen zusammen. Sie steht im Energieausweis.',
    leer: 'Wählen Sie aus, wie groß das ganze Haus ist',
  },
  warmwasser: {
    kurz: 'Warmwasser',
    frage: 'Wird das Warmwasser in der Wohnung mit Strom erhitzt?',
    hinweis: 'Zum Beispiel mit einem Durchlauferhitzer oder Boiler',
    antworten: { dezentral: 'Ja', zentral: 'Nein, mit der Heizung' },
    gesagt: WARMWASSER,
    leer: 'Wählen Sie aus, wie das Warmwasser erhitzt wird',
  },
  verbrauch: {
    kurz: 'Verbrauch',
    frage: 'Verbrauch für Heizung und Warmwasser im Jahr (freiwillig)',
    hinweis: 'Steht im Energieausweis oder in der Abrechnung, zum Beispiel 11900',
    einheit: 'kWh',
    falsch: 'Geben Sie den Verbrauch nur als Zahl ein, zum Beispiel 11900',
  },
  merkmale: {
    kurz: 'Angekreuzt',
    frage: 'Trifft etwas davon zu? (freiwillig)',
    hinweis: 'Dann kann der Richtwert höher sein',
  },
};
