import { variante } from '@/lib/kern/begriffe';
import { ANTWORTEN, VARIANTEN, type Variante } from '@/lib/regeln';

/**
 * The columns of the open data. One list is the source of the JSON, the CSV, the JSON Schema and the description on the
 * page, so that they cannot tell different stories.
 */

/** How a value is written: `cent` is a whole number in JSON and Euro with a comma in CSV; `dezimal` is text in JSON. */
export type Spaltenart = 'text' | 'liste' | 'tag' | 'zahl' | 'cent' | 'dezimal' | 'ja_nein';

export interface Spalte {
  readonly art: Spaltenart;
  /** What the column says, in German, with its unit. */
  readonly bedeutung: string;
  /** Pattern of the text, or of each entry of a list. */
  readonly muster?: string;
  /** The only values it can have. */
  readonly werte?: readonly string[];
  /** Name in CSV where it differs, because the unit does. */
  readonly csv?: string;
}

/** What a row is. */
export const ZEILENARTEN = {
  wert: 'der Richtwert selbst, gedruckt oder gerechnet',
  weitere_person:
    'kommt für jede Person ab personen_von zum Wert für eine Person weniger dazu; gedruckte Werte gehen vor',
  preis_je_m2: 'Preis, der mit der Fläche malgenommen und wie in runden gerundet wird',
  einzelfall: 'ab personen_von entscheidet der Träger einzeln',
  nicht_genannt: 'das Dokument nennt für diese Personenzahl keinen Wert',
  unbekannt: 'es gibt einen Wert, er liegt nicht vor; erklaerung sagt, warum',
  ohne_richtwert:
    'es gibt hier keine Zahl; ohne_richtwert_art sagt, ob keine gefunden ist oder der Träger selbst keine nennt',
  mindest_betriebskosten: 'so viel zählt mindestens als Betriebskosten, je m² der Wohnung',
  ausgleich: 'die Grenzen in teile decken sich gegenseitig, nur ihre Summe zählt',
  zuschlag: 'Zuschlag auf die Grenze, wenn die Bedingung zutrifft; ohne Betrag sagt erklaerung, warum',
  zuschlagsregel: 'wie mehrere Zuschläge zusammenwirken, höchstens anteil_prozent',
  leserhinweis: 'Satz, der ändert, was man aus einem Ergebnis schließt, in erklaerung',
  anmerkung: 'Zweifel und Besonderheiten der Tabelle, in erklaerung',
} as const;
export type Zeilenart = keyof typeof ZEILENARTEN;

/** The table a row belongs to: the same in all its rows. */
export const KOPFSPALTEN = {
  tabelle: { art: 'text', bedeutung: 'Kennung: Schlüssel des Trägers und erster Tag' },
  traeger_ags: {
    art: 'text',
    muster: '^[0-9]{5}$',
    bedeutung: 'Schlüssel des Kreises oder der kreisfreien Stadt, 5 Ziffern',
  },
  traeger_name: { art: 'text', bedeutung: 'wer die Richtwerte festsetzt' },
  gueltig_ab: { art: 'tag', bedeutung: 'erster Tag' },
  gueltig_bis: { art: 'tag', bedeutung: 'letzter Tag; leer, solange kein Ende bekannt ist' },
  zuletzt_bestaetigt: {
    art: 'tag',
    bedeutung: 'Tag, an dem zuletzt jemand nachgesehen hat; bei einer Zweitquelle ihr Stand',
  },
  vorlaeufig_ab: {
    art: 'tag',
    bedeutung: 'ab diesem Tag ändern sich Zahlen des Bundes in dieser Tabelle, die neuen sind nicht bekannt',
  },
  lizenz: {
    art: 'text',
    bedeutung: 'Lizenz der veröffentlichten Tabelle, wie der Träger sie nennt',
    werte: ['unbekannt', 'dl-de/by-2-0', 'dl-de/zero-2-0'],
  },
  quelle_stelle: { art: 'text', bedeutung: 'wer das Dokument veröffentlicht hat' },
  quelle_dokument: { art: 'text', bedeutung: 'Name des Dokuments' },
  quelle_vom: { art: 'tag', bedeutung: 'Tag des Dokuments' },
  quelle_fundstelle: { art: 'text', bedeutung: 'Stelle im Dokument oder Name der Datei' },
  quelle_link: { art: 'text', bedeutung: 'Internetadresse des Dokuments' },
  quelle_eingesehen: { art: 'tag', bedeutung: 'Tag, an dem das Dokument gelesen wurde' },
  quelle_beleg: {
    art: 'text',
    bedeutung: 'original: Dokument selbst gelesen; zweitquelle: eine andere Veröffentlichung nennt es',
    werte: ['original', 'zweitquelle'],
  },
  quelle_hinweis: { art: 'text', bedeutung: 'was zur Quelle zu wissen ist' },
} as const satisfies Record<string, Spalte>;

interface Textspalte {
  readonly art: 'text';
  readonly bedeutung: string;
  readonly werte: readonly string[];
}

const fragen = Object.fromEntries(
  VARIANTEN.map((frage) => [
    frage,
    {
      art: 'text',
      bedeutung: `gilt nur für diese Antwort: ${variante(frage).frage}`,
      werte: ANTWORTEN[frage],
    },
  ]),
) as Readonly<Record<string, Textspalte>> as Readonly<Record<Variante, Textspalte>>;

/** One statement of a table. Empty condition: it does not matter. Empty value: `art` and `erklaerung` say why. */
export const ZEILENSPALTEN = {
  nummer: { art: 'zahl', bedeutung: 'Nummer der Zeile in ihrer Tabelle' },
  art: { art: 'text', bedeutung: 'was die Zeile sagt', werte: Object.keys(ZEILENARTEN) },
  bezug: { art: 'text', bedeutung: 'was verglichen wird' },
  wirkung: {
    art: 'text',
    bedeutung:
      'massgeblich: entscheidet; hinweis: wird nur gesagt; nichtpruefungsgrenze: darüber sieht jemand hin',
    werte: ['massgeblich', 'hinweis', 'nichtpruefungsgrenze'],
  },
  herkunft: {
    art: 'text',
    bedeutung:
      'traeger: steht in der Tabelle; land: Fläche des Landes, weil die Tabelle keine nennt; rechtsprechung: kein Richtwert, sondern die Grenze der Gerichte',
    werte: ['traeger', 'land', 'rechtsprechung'],
  },
  gebiet: { art: 'text', bedeutung: 'Name des Gebiets' },
  teil: { art: 'text', bedeutung: 'Teil einer Gemeinde, wo sie geteilt ist' },
  ganzes_gebiet: { art: 'ja_nein', bedeutung: 'ja: gilt überall beim Träger' },
  gemeinden: { art: 'liste', muster: '^[0-9]{8}$', bedeutung: 'AGS der Gemeinden, 8 Ziffern' },
  personen_von: { art: 'zahl', bedeutung: 'gilt ab so vielen Personen' },
  personen_bis: { art: 'zahl', bedeutung: 'gilt bis so viele Personen; leer: ohne Ende' },
  tag_ab: { art: 'tag', bedeutung: 'gilt für Fragen ab diesem Tag (wechselnde Fassung des Gesetzes)' },
  tag_bis: { art: 'tag', bedeutung: 'gilt für Fragen bis zu diesem Tag' },
  energietraeger: { art: 'text', bedeutung: 'gilt nur für diese Heizung' },
  warmwasser: { art: 'text', bedeutung: 'gilt nur für dieses Warmwasser', werte: ['zentral', 'dezentral'] },
  ...fragen,
  gebaeudeflaeche_ab_m2: { art: 'dezimal', bedeutung: 'Fläche des Hauses: ab, m²' },
  gebaeudeflaeche_ueber_m2: { art: 'dezimal', bedeutung: 'Fläche des Hauses: mehr als, m²' },
  gebaeudeflaeche_bis_m2: { art: 'dezimal', bedeutung: 'Fläche des Hauses: bis, m²' },
  gebaeudeflaeche_unter_m2: { art: 'dezimal', bedeutung: 'Fläche des Hauses: weniger als, m²' },
  wohnflaeche_ab_m2: { art: 'dezimal', bedeutung: 'Fläche der Wohnung: ab, m²' },
  wohnflaeche_ueber_m2: { art: 'dezimal', bedeutung: 'Fläche der Wohnung: mehr als, m²' },
  wohnflaeche_bis_m2: { art: 'dezimal', bedeutung: 'Fläche der Wohnung: bis, m²' },
  wohnflaeche_unter_m2: { art: 'dezimal', bedeutung: 'Fläche der Wohnung: weniger als, m²' },
  baujahr_ab: { art: 'zahl', bedeutung: 'Baujahr: ab' },
  baujahr_ueber: { art: 'zahl', bedeutung: 'Baujahr: nach' },
  baujahr_bis: { art: 'zahl', bedeutung: 'Baujahr: bis' },
  baujahr_unter: { art: 'zahl', bedeutung: 'Baujahr: vor' },
  merkmal: { art: 'text', bedeutung: 'gilt nur mit diesem Merkmal' },
  frage: { art: 'text', bedeutung: 'Frage zum Merkmal' },
  energiekennwert_ab: { art: 'dezimal', bedeutung: 'Energiekennwert: ab, kWh je m² im Jahr' },
  energiekennwert_ueber: { art: 'dezimal', bedeutung: 'Energiekennwert: mehr als, kWh je m² im Jahr' },
  energiekennwert_bis: { art: 'dezimal', bedeutung: 'Energiekennwert: bis, kWh je m² im Jahr' },
  energiekennwert_unter: { art: 'dezimal', bedeutung: 'Energiekennwert: weniger als, kWh je m² im Jahr' },
  betrag_cent: { art: 'cent', csv: 'betrag_euro', bedeutung: 'Betrag im Monat; JSON: ganze Cent, CSV: Euro' },
  preis_euro_je_m2: {
    art: 'dezimal',
    bedeutung: 'Preis, Euro je m² (im Monat, wenn zeitraum nichts anderes sagt)',
  },
  flaeche_m2: { art: 'dezimal', bedeutung: 'Fläche, m²' },
  energie_kwh_im_jahr: { art: 'dezimal', bedeutung: 'Energiemenge, kWh im Jahr' },
  anteil_prozent: { art: 'dezimal', bedeutung: 'Prozent der Grenze ohne Zuschläge' },
  flaeche: {
    art: 'text',
    bedeutung: 'womit der Preis malgenommen wird: angemessene Fläche oder Fläche der Wohnung',
    werte: ['angemessen', 'wohnung'],
  },
  zeitraum: {
    art: 'text',
    bedeutung: 'Zeitraum des Preises; jahr wird durch 12 geteilt',
    werte: ['monat', 'jahr'],
  },
  runden: { art: 'text', bedeutung: 'wie das Ergebnis gerundet wird' },
  berechnet: { art: 'ja_nein', bedeutung: 'ja: aus einer Regel gerechnet, so nicht gedruckt' },
  rechenweg: { art: 'text', bedeutung: 'Schritte eines gerechneten Werts' },
  zuschlag: { art: 'text', bedeutung: 'Name des Zuschlags' },
  gruppe: { art: 'text', bedeutung: 'aus einer Gruppe zählt nur ein Zuschlag' },
  ist: { art: 'text', bedeutung: 'fest: zählt immer; bis_zu: höchstens so viel', werte: ['fest', 'bis_zu'] },
  regel: { art: 'text', bedeutung: 'wie Zuschläge zusammenwirken', werte: ['summe', 'hoechster'] },
  warmwasser_enthalten: { art: 'ja_nein', bedeutung: 'ja: der Wert enthält Warmwasser von der Heizung' },
  ohne_richtwert_art: {
    art: 'text',
    bedeutung:
      'nicht_gefunden: wir haben keine Zahl gefunden; tatsaechliche_kosten: der Träger sagt selbst, dass er keine nennt',
    werte: ['nicht_gefunden', 'tatsaechliche_kosten'],
  },
  wortlaut: { art: 'text', bedeutung: 'der Satz des Trägers, der das sagt' },
  wortlaut_quelle: { art: 'text', bedeutung: 'wo dieser Satz steht' },
  teile: { art: 'liste', bedeutung: 'Grenzen, die sich gegenseitig decken' },
  erklaerung: { art: 'text', bedeutung: 'warum ein Wert fehlt, oder die Anmerkung' },
  rechtsgrundlage: { art: 'text', bedeutung: 'Gesetz oder Urteil' },
  quelle: { art: 'text', bedeutung: 'Dokument dieser Grenze' },
} as const satisfies Record<string, Spalte>;

type Inhalt<S extends Spalte> = S['art'] extends 'zahl' | 'cent'
  ? number
  : S['art'] extends 'ja_nein'
    ? boolean
    : S['art'] extends 'liste'
      ? readonly string[]
      : string;

type Satz<T extends Record<string, Spalte>> = { readonly [K in keyof T]?: Inhalt<T[K]> };

/** A table's head. A column without a value is left out. */
export type Kopf = Satz<typeof KOPFSPALTEN> & { readonly tabelle: string };

/** A row below a head; `tabelle` says which. */
export type Zeile = Satz<typeof ZEILENSPALTEN> & { readonly tabelle: string; readonly art: Zeilenart };
