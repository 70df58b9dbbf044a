import { personen as personenText, tagLang } from '@/lib/kern/zahlen';
import type { Bezug, Grund, Hoechstbetrag } from '@/lib/regeln';
import { wertText } from '../werte';
import { type Bekannt, hatBetrag } from './lage';

/** What the office fills in itself. */
export const LEERSTELLE = {
  betrag: '(Betrag)',
  datum: '(Datum)',
  personen: '(Zahl der Personen)',
  telefon: '(Ihre Telefonnummer)',
} as const;

const WOFUER: Readonly<Record<Bezug, string>> = {
  nettokaltmiete: 'für die Kaltmiete',
  betriebskosten: 'für Betriebskosten',
  bruttokaltmiete: 'für Kaltmiete und Betriebskosten zusammen',
  bruttowarmmiete: 'für Kaltmiete, Betriebskosten und Heizkosten zusammen',
  heizkosten: 'für Heizkosten',
  heizenergie: 'für Heizung',
  nettokaltmiete_je_m2: 'Kaltmiete',
  bruttokaltmiete_je_m2: 'Kaltmiete mit Betriebskosten',
  wohnflaeche: 'Wohnfläche',
};

/** On what a range depends. */
const JE_NACH: Readonly<Partial<Record<Grund, string>>> = {
  gebiet_fehlt: 'je nach Teil vom Ort',
  baujahr_fehlt: 'je nach Baujahr',
  wohnflaeche_fehlt: 'je nach Größe der Wohnung',
  energietraeger_fehlt: 'je nach Heizung',
  gebaeudeflaeche_fehlt: 'je nach Größe des Hauses',
  warmwasser_fehlt: 'je nach Warmwasser',
};

/** One limit as a line: amount, what it is for, and what it depends on. A blank where it is not known. */
export function wertzeile(limit: Hoechstbetrag): string {
  return `${betragMitZeit(limit)} ${WOFUER[limit.bezug]}${zusatz(limit)}`;
}

/** “633,38 €”, “481,00 € bis 600,00 €”, or a blank. */
export function betragText({ bezug, betrag, spanne }: Hoechstbetrag): string {
  if (betrag !== null) return wertText(bezug, betrag);
  if (spanne === null) return LEERSTELLE.betrag;
  return spanne.map((grenze) => wertText(bezug, grenze)).join(' bis ');
}

/** The same with “im Monat”, where it is an amount a month. */
export function betragMitZeit(limit: Hoechstbetrag): string {
  const { bezug } = limit;
  const text = betragText(limit);
  return bezug === 'wohnflaeche' || bezug === 'heizenergie' || bezug.endsWith('_je_m2')
    ? text
    : `${text} im Monat`;
}

function zusatz({ spanne, betrag, grund, herkunft }: Hoechstbetrag): string {
  if (herkunft === 'rechtsprechung') return ' (nach Urteilen von Gerichten)';
  if (grund === null) return '';
  if (betrag !== null) return grund === 'vielleicht_hoeher' ? ' (vielleicht mehr)' : ' (mindestens)';
  return spanne === null ? '' : `, ${JE_NACH[grund] ?? 'je nach Wohnung'}`;
}

/** The limits as a paragraph of a letter: household, place and first day, then one line a limit, or `zeilen` instead. */
export function richtwertabsatz(
  was: string,
  limits: readonly Hoechstbetrag[],
  { ort, personen, lage }: { readonly ort: string; readonly personen: number; readonly lage: Bekannt },
  zeilen: readonly string[] = [],
): readonly string[] {
  const zweiteHand = lage.tabelle.quelle.beleg === 'zweitquelle' && limits.some(hatBetrag);
  return [
    `${was} für ${personenText(personen)} in ${ort} ${abText(lage)}:`,
    ...(zeilen.length > 0 ? zeilen : limits.map(wertzeile)),
    ...(zweiteHand ? [ZWEITE_HAND] : []),
  ];
}

/** Said in the letter itself: whoever sends it without looking must not make the figure surer than it is. */
export const ZWEITE_HAND = '(aus zweiter Hand, nicht am Dokument geprüft)';

/** “ab 1. Mai 2025”; where the first day is not known, the first for which a source shows the figure. */
export function abText({ ab, abSicher }: Pick<Bekannt, 'ab' | 'abSicher'>): string {
  return `${abSicher ? 'ab' : 'spätestens seit'} ${tagLang(ab)}`;
}
