import type { Fragename, Klappe } from '@/lib/fragen/liste';
import { ENERGIE, NEBENLEISTUNG, VARIANTE, WARMWASSER } from '@/lib/kern/begriffe';
import { PERSONEN } from './personen';

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

const JA_NEIN = { ja: 'Ja', nein: 'Nein' };

/** Whether an amount is for a month or for a year; stands at its field. */
function jahr(kosten: string): Worte {
  return { kurz: `${kosten}: Zeitraum`, frage: `${kosten}: im Monat oder im Jahr` };
}

function leistung(was: string): Worte {
  return { kurz: was, frage: `${was}, in Euro im Monat`, einheit: '€' };
}

/** What can be left out does not count. */
function weg(was: string): Worte {
  return {
    kurz: `Ohne ${was}`,
    frage: `Können Sie die Wohnung auch ohne ${was} mieten?`,
    antworten: JA_NEIN,
  };
}

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
    ...PERSONEN,
  },
  haushalt: {
    kurz: 'Andere in der Wohnung',
    frage: 'Wohnen noch andere Personen in der Wohnung?',
    antworten: {
      allein: 'Nein',
      kopf: 'Ja, wir teilen die Kosten',
      vertrag: 'Ja, mit eigenem Mietvertrag',
    },
    gesagt: {
      allein: 'nein',
      kopf: 'ja, die Kosten werden geteilt',
      vertrag: 'ja, mit eigenem Mietvertrag',
    },
    leer: 'Wählen Sie aus, ob noch andere Personen in der Wohnung wohnen',
  },
  personenInWohnung: {
    kurz: 'Personen in der Wohnung',
    frage: 'Wie viele Menschen wohnen insgesamt in der Wohnung?',
    hinweis: 'Alle zusammen, auch Sie selbst',
    leer: 'Geben Sie ein, wie viele Personen insgesamt in der Wohnung wohnen',
  },
  kaltmiete: {
    kurz: 'Kaltmiete',
    frage: 'Kaltmiete in Euro im Monat',
    hinweis: 'Miete ohne Betriebskosten und ohne Heizung, zum Beispiel 450,00',
    einheit: '€',
  },
  aufteilung: {
    kurz: 'Kosten im Angebot',
    frage: 'Wie stehen „Nebenkosten“ und Heizkosten im Angebot?',
    antworten: {
      getrennt: 'Als zwei Beträge',
      zusammen: 'Als ein gemeinsamer Betrag',
      fehlt: 'Das steht nicht im Angebot',
      warm: 'Nur die „Warmmiete“',
      alles: 'Nur ein Betrag für alles',
    },
    leer: 'Wählen Sie aus, wie die Kosten im Angebot stehen',
  },
  betriebskosten: {
    kurz: 'Betriebskosten',
    frage: 'Betriebskosten in Euro',
    hinweis: '„Nebenkosten“ ohne Heizung, zum Beispiel Wasser und Müll',
    einheit: '€',
  },
  betriebskostenJahr: jahr('Betriebskosten'),
  heizkosten: {
    kurz: 'Heizkosten',
    frage: 'Heizkosten in Euro',
    hinweis: 'Steht im Angebot oft als „Heizung“ oder „Heizkosten-Vorauszahlung“',
    einheit: '€',
  },
  heizkostenJahr: jahr('Heizkosten'),
  gemeinsam: {
    kurz: 'Betriebskosten und Heizkosten zusammen',
    frage: 'Betriebskosten und Heizkosten zusammen, in Euro',
    einheit: '€',
  },
  gemeinsamJahr: jahr('Betriebskosten und Heizkosten'),
  warmmiete: {
    kurz: '„Warmmiete“',
    frage: '„Warmmiete“ in Euro im Monat',
    hinweis: 'Ist die Kaltmiete nicht bekannt, bleibt das Feld oben leer',
    einheit: '€',
  },
  gesamtmiete: {
    kurz: 'Ein Betrag für alles',
    frage: 'Betrag für alles in Euro im Monat',
    hinweis: 'Auch mit Strom, Internet oder Möbeln. Das Feld für die Kaltmiete bleibt leer',
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
  wohngemeinschaft: ausVariante('wohngemeinschaft', 'Wählen Sie aus, ob Sie nur ein Zimmer mieten'),
  baujahr: {
    kurz: 'Baujahr',
    frage: 'Baujahr des Hauses (freiwillig)',
    hinweis: 'Steht im Energieausweis, zum Beispiel 1975',
    falsch: 'Geben Sie das Baujahr mit vier Ziffern ein, zum Beispiel 1975',
  },
  energiekennwert: {
    kurz: 'Energiekennwert',
    frage: 'Energiekennwert des Hauses (freiwillig)',
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
    kurz: 'Größe des Hauses',
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
  wasser: {
    kurz: 'Wasser, Müll und Ähnliches an Versorger',
    frage: 'Wasser, Abwasser, Müll oder Schornsteinfeger an einen Versorger, in Euro',
    hinweis: 'Nur was Sie selbst zahlen und nicht schon bei den Betriebskosten steht',
    einheit: '€',
  },
  wasserJahr: jahr('Zahlung an den Versorger'),
  abschlag: {
    kurz: 'Heizung an Versorger',
    frage: 'Heizung mit eigenem Vertrag, in Euro',
    hinweis: 'Abschlag für Gas oder Heizstrom, oder Öl und Holz für ein Jahr. Ohne Strom für den Haushalt',
    einheit: '€',
  },
  abschlagJahr: jahr('Heizung mit eigenem Vertrag'),
  stellplatz: leistung(NEBENLEISTUNG.stellplatz),
  stellplatzWeg: weg('einen Stellplatz oder eine Garage'),
  moeblierung: leistung(NEBENLEISTUNG.moeblierung),
  moeblierungWeg: weg('die Küche oder die Möbel'),
  kabel: leistung(NEBENLEISTUNG.kabel),
  kabelWeg: weg('Kabel oder Internet'),
  staffelAb: {
    kurz: 'Miete steigt am',
    frage: 'Steigt die Kaltmiete nach dem Vertrag? Ab wann?',
    hinweis: 'Zum Beispiel 01.01.2028',
  },
  staffelMiete: {
    kurz: 'Kaltmiete danach',
    frage: 'Kaltmiete danach in Euro im Monat',
    einheit: '€',
  },
  wohnform: {
    kurz: 'Wohnform',
    frage: 'Wem gehört die Wohnung?',
    hinweis:
      'Gehört sie Ihnen, ist die Kaltmiete 0. Zinsen, Grundsteuer, Versicherung und Reparaturen zählen zu den Betriebskosten, die Tilgung nicht',
    antworten: {
      miete: 'Einem Vermieter',
      genossenschaft: 'Einer Genossenschaft',
      eigentum: 'Mir oder meiner Familie',
    },
  },
  geld: {
    kurz: 'Geld vom',
    frage: 'Woher bekommen Sie Geld?',
    antworten: {
      jobcenter: 'Vom Jobcenter',
      sozialamt: 'Vom Sozialamt, zum Beispiel Grundsicherung im Alter',
      beide: 'Von beiden',
      keins: 'Noch von niemandem, ich stelle gerade einen Antrag',
    },
    gesagt: {
      jobcenter: 'Jobcenter',
      sozialamt: 'Sozialamt',
      beide: 'Jobcenter und Sozialamt',
      keins: 'noch niemandem',
    },
  },
  kindUnterwegs: {
    kurz: 'Kinder vor der Geburt',
    frage: 'Sind Sie schwanger? Wie viele Kinder werden geboren?',
    falsch: 'Kinder vor der Geburt: Geben Sie eine Zahl von 0 bis 5 ein',
  },
  kinderZeitweise: {
    kurz: 'Kinder einen Teil der Zeit',
    frage: 'Wie viele Kinder wohnen nur einen Teil der Zeit bei Ihnen?',
    hinweis: 'Zum Beispiel jedes zweite Wochenende oder im Wechsel. Zählen Sie diese Kinder oben nicht mit',
    falsch: 'Kinder einen Teil der Zeit: Geben Sie eine Zahl von 0 bis 5 ein',
  },
  jetzige: {
    kurz: 'Wohnen schon dort',
    frage: 'Wohnen Sie schon in dieser Wohnung?',
    antworten: { ja: 'Ja, es geht um meine jetzige Wohnung', nein: 'Nein, ich suche eine neue' },
    gesagt: { ja: 'ja', nein: 'nein' },
  },
  umzugHier: {
    kurz: 'Umzug in derselben Gegend',
    frage: 'Wohnen Sie jetzt schon in {ort} oder im selben Gebiet?',
    hinweis: 'Gemeint ist ein Gebiet mit denselben Richtwerten',
    antworten: JA_NEIN,
  },
  umzugNoetig: {
    kurz: 'Umzug nötig',
    frage: 'Ist der Umzug nötig?',
    hinweis: 'Zum Beispiel wegen Kündigung, Trennung, Krankheit oder zu wenig Platz',
    antworten: JA_NEIN,
  },
  bisherigeKosten: {
    kurz: 'Jetzige Kaltmiete mit Betriebskosten',
    frage: 'Was zahlen Sie jetzt für Kaltmiete und Betriebskosten, in Euro im Monat?',
    einheit: '€',
  },
};

/** The folds of the form, as they are opened. */
export const KLAPPE: Readonly<Record<Klappe, string>> = {
  kosten: 'Es gibt noch andere Kosten',
  lage: 'Das ist bei mir anders',
};
