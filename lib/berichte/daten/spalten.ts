import { variante } from '@/lib/kern/begriffe';
import { ANTWORTEN, BELEGE, VARIANTEN, type Variante } from '@/lib/regeln';
import { RECHTSGRUNDLAGE } from '@/lib/tabellen/kompiliere/tabelle';
import { HEIZUNGSARTEN } from './heizung';

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
  /** A long text of a table's head: CSV has it in the table's first row only, or most of a file would be repetition. */
  readonly einmal?: true;
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

const spalte =
  <A extends Spaltenart>(art: A) =>
  (bedeutung: string, mehr: Omit<Spalte, 'art' | 'bedeutung'> = {}) => ({ art, bedeutung, ...mehr });
const [text, liste, tag, zahl] = [spalte('text'), spalte('liste'), spalte('tag'), spalte('zahl')];
const [cent, dezimal, jaNein] = [spalte('cent'), spalte('dezimal'), spalte('ja_nein')];

const EINMAL = { einmal: true } as const;

/** The table a row belongs to: the same in all its rows. */
export const KOPFSPALTEN = {
  tabelle: text('Kennung: Schlüssel des Trägers und erster Tag'),
  traeger_ags: text('Schlüssel des Kreises oder der kreisfreien Stadt, 5 Ziffern', { muster: '^[0-9]{5}$' }),
  traeger_name: text('wer die Richtwerte festsetzt'),
  gueltig_ab: tag('erster Tag'),
  erster_tag_unbekannt: jaNein(
    'ja: das Dokument nennt keinen ersten Tag; gueltig_ab ist der erste Tag, für den eine Quelle die Werte zeigt',
  ),
  gueltig_bis: tag('letzter Tag; leer, solange kein Ende bekannt ist'),
  zuletzt_bestaetigt: tag('Tag, an dem zuletzt jemand nachgesehen hat; bei einer Zweitquelle ihr Stand'),
  vorlaeufig_ab: tag(
    'ab diesem Tag ändern sich Zahlen des Bundes in dieser Tabelle, die neuen sind nicht bekannt',
  ),
  traeger_gemeinden: liste('AGS aller Gemeinden beim Träger, 8 Ziffern', { muster: '^[0-9]{8}$', ...EINMAL }),
  nur_orientierung: text('warum die Werte gezeigt werden und nicht entscheiden; leer: sie entscheiden'),
  vielleicht_hoeher: text('warum vielleicht höhere Werte gelten; darüber bleibt ein Urteil offen'),
  heizung: text(
    `was dort über die Heizkosten entscheidet: ${Object.entries(HEIZUNGSARTEN)
      .map(([art, was]) => `${art}: ${was}`)
      .join('; ')}`,
    { werte: Object.keys(HEIZUNGSARTEN) },
  ),
  lizenz: text('Lizenz der veröffentlichten Tabelle, wie der Träger sie nennt', {
    werte: ['unbekannt', 'dl-de/by-2-0', 'dl-de/zero-2-0'],
  }),
  quelle_stelle: text('wer das Dokument veröffentlicht hat', EINMAL),
  quelle_dokument: text('Name des Dokuments', EINMAL),
  quelle_vom: tag('Tag des Dokuments', EINMAL),
  quelle_fundstelle: text('Stelle im Dokument oder Name der Datei', EINMAL),
  quelle_link: text('Internetadresse des Dokuments', EINMAL),
  quelle_eingesehen: tag('Tag, an dem das Dokument gelesen wurde', EINMAL),
  quelle_beleg: text(
    'original: mit dem Dokument verglichen; amtliche_seite: auf einer Seite des Trägers gelesen; zweitquelle: eine andere Veröffentlichung nennt es',
    { werte: BELEGE },
  ),
  quelle_geprueft_von: text('wer jeden Wert mit dem Dokument verglichen hat', EINMAL),
  quelle_hinweis: text('was zur Quelle zu wissen ist', EINMAL),
} satisfies Record<string, Spalte>;

const fragen = Object.fromEntries(
  VARIANTEN.map((frage) => [
    frage,
    text(`gilt nur für diese Antwort: ${variante(frage).frage}`, { werte: ANTWORTEN[frage] }),
  ]),
) as Readonly<Record<string, ReturnType<typeof text>>> as Readonly<Record<Variante, ReturnType<typeof text>>>;

/** One statement of a table. Empty condition: it does not matter. Empty value: `art` and `erklaerung` say why. */
export const ZEILENSPALTEN = {
  nummer: zahl('Nummer der Zeile in ihrer Tabelle'),
  art: text('was die Zeile sagt', { werte: Object.keys(ZEILENARTEN) }),
  bezug: text('was verglichen wird'),
  wirkung: text(
    'massgeblich: entscheidet; hinweis: wird nur gesagt; nichtpruefungsgrenze: darüber sieht jemand hin',
    { werte: ['massgeblich', 'hinweis', 'nichtpruefungsgrenze'] },
  ),
  herkunft: text(
    'traeger: steht in der Tabelle; land: Fläche des Landes, weil die Tabelle keine nennt; rechtsprechung: kein Richtwert, sondern die Grenze der Gerichte',
    { werte: ['traeger', 'land', 'rechtsprechung'] },
  ),
  gebiet: text('Name des Gebiets'),
  teil: text('Teil einer Gemeinde, wo sie geteilt ist'),
  ganzes_gebiet: jaNein('ja: gilt überall beim Träger'),
  gemeinden: liste(
    'AGS der Gemeinden, 8 Ziffern; leer, wo ganzes_gebiet ja sagt: dann alle in traeger_gemeinden',
    { muster: '^[0-9]{8}$' },
  ),
  personen_von: zahl('gilt ab so vielen Personen'),
  personen_bis: zahl('gilt bis so viele Personen; leer: ohne Ende'),
  tag_ab: tag('gilt für Fragen ab diesem Tag (wechselnde Fassung des Gesetzes)'),
  tag_bis: tag('gilt für Fragen bis zu diesem Tag'),
  energietraeger: text('gilt nur für diese Heizung'),
  warmwasser: text('gilt nur für dieses Warmwasser', { werte: ['zentral', 'dezentral'] }),
  ...fragen,
  gebaeudeflaeche_ab_m2: dezimal('Fläche des Hauses: ab, m²'),
  gebaeudeflaeche_ueber_m2: dezimal('Fläche des Hauses: mehr als, m²'),
  gebaeudeflaeche_bis_m2: dezimal('Fläche des Hauses: bis, m²'),
  gebaeudeflaeche_unter_m2: dezimal('Fläche des Hauses: weniger als, m²'),
  wohnflaeche_ab_m2: dezimal('Fläche der Wohnung: ab, m²'),
  wohnflaeche_ueber_m2: dezimal('Fläche der Wohnung: mehr als, m²'),
  wohnflaeche_bis_m2: dezimal('Fläche der Wohnung: bis, m²'),
  wohnflaeche_unter_m2: dezimal('Fläche der Wohnung: weniger als, m²'),
  baujahr_ab: zahl('Baujahr: ab'),
  baujahr_ueber: zahl('Baujahr: nach'),
  baujahr_bis: zahl('Baujahr: bis'),
  baujahr_unter: zahl('Baujahr: vor'),
  merkmal: text('gilt nur mit diesem Merkmal'),
  frage: text('Frage zum Merkmal'),
  energiekennwert_ab: dezimal('Energiekennwert: ab, kWh je m² im Jahr'),
  energiekennwert_ueber: dezimal('Energiekennwert: mehr als, kWh je m² im Jahr'),
  energiekennwert_bis: dezimal('Energiekennwert: bis, kWh je m² im Jahr'),
  energiekennwert_unter: dezimal('Energiekennwert: weniger als, kWh je m² im Jahr'),
  betrag_cent: cent('Betrag im Monat; JSON: ganze Cent, CSV: Euro', { csv: 'betrag_euro' }),
  preis_euro_je_m2: dezimal('Preis, Euro je m² (im Monat, wenn zeitraum nichts anderes sagt)'),
  flaeche_m2: dezimal('Fläche, m²'),
  energie_kwh_im_jahr: dezimal('Energiemenge, kWh im Jahr'),
  anteil_prozent: dezimal('Prozent der Grenze ohne Zuschläge'),
  flaeche: text('womit der Preis malgenommen wird: angemessene Fläche oder Fläche der Wohnung', {
    werte: ['angemessen', 'wohnung'],
  }),
  zeitraum: text('Zeitraum des Preises; jahr wird durch 12 geteilt', { werte: ['monat', 'jahr'] }),
  runden: text('wie das Ergebnis gerundet wird'),
  berechnet: jaNein('ja: aus einer Regel gerechnet, so nicht gedruckt'),
  rechenweg: text('Schritte eines gerechneten Werts'),
  zuschlag: text('Name des Zuschlags'),
  gruppe: text('aus einer Gruppe zählt nur ein Zuschlag'),
  ist: text('fest: zählt immer; bis_zu: höchstens so viel', { werte: ['fest', 'bis_zu'] }),
  regel: text('wie Zuschläge zusammenwirken', { werte: ['summe', 'hoechster'] }),
  warmwasser_enthalten: jaNein('ja: der Wert enthält Warmwasser von der Heizung'),
  ohne_richtwert_art: text(
    'nicht_gefunden: wir haben keine Zahl gefunden; tatsaechliche_kosten: der Träger sagt selbst, dass er keine nennt',
    { werte: ['nicht_gefunden', 'tatsaechliche_kosten'] },
  ),
  wortlaut: text('der Satz des Trägers, der das sagt'),
  wortlaut_quelle: text('wo dieser Satz steht'),
  teile: liste('Grenzen, die sich gegenseitig decken'),
  erklaerung: text('warum ein Wert fehlt, oder die Anmerkung'),
  rechtsgrundlage: text(
    `Gesetz oder Urteil; leer: das übliche (${Object.entries(RECHTSGRUNDLAGE)
      .map(([bezug, gesetz]) => `${bezug}: ${gesetz}`)
      .join('; ')})`,
  ),
  quelle: text('Dokument dieser Grenze; leer: das Dokument der Tabelle'),
} satisfies Record<string, Spalte>;

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
