import type { Ergebnis, Grund, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG, STATUS } from './begriffe';
import { unterschiedText, wertText } from './werte';

/** Nobody refuses anything above such a limit: the Jobcenter asks, and perhaps it pays less. */
export function istFrage({ herkunft, wirkung }: Pick<KriteriumErgebnis, 'herkunft' | 'wirkung'>): boolean {
  return herkunft === 'rechtsprechung' || wirkung === 'nichtpruefungsgrenze';
}

/** What a border of the courts is called: it is no Richtwert of the Jobcenter. */
export const GERICHTE = 'Ab diesem Betrag fragt das Jobcenter meist nach (Gerichte)';

/** What the old costs are, beside their amount. */
export const BISHER = 'Kosten der jetzigen Wohnung (kalt mit Betriebskosten)';

/** What a limit is called, with its article, by where it comes from. */
export const GRENZWORT = {
  traeger: { der: 'Der', dem: 'dem', name: 'Richtwert' },
  rechtsprechung: { der: 'Die', dem: 'der', name: 'Grenze' },
  gesetz: { der: 'Die', dem: 'den', name: 'bisherigen Kosten' },
} as const satisfies Readonly<Record<KriteriumErgebnis['herkunft'], object>>;

/** The same as the head of a column or a row. */
export const GRENZTITEL = {
  traeger: 'Richtwert',
  rechtsprechung: 'Grenze',
  gesetz: 'Bisherige Kosten',
} as const satisfies Readonly<Record<KriteriumErgebnis['herkunft'], string>>;

/** The name of a limit, for the head of a table. */
export function grenzname({ bezug, herkunft }: Pick<KriteriumErgebnis, 'bezug' | 'herkunft'>): string {
  return herkunft === 'rechtsprechung' ? `${BEZUG[bezug]}: ${GERICHTE}` : BEZUG[bezug];
}

/** “mindestens ” or “höchstens ” before an amount that is only a bound. */
export function schranke(art: KriteriumErgebnis['istwertArt']): string {
  if (art === null || art === 'genau') return '';
  return art === 'mindestens' ? 'mindestens ' : 'höchstens ';
}

/** What the person typed, with its bound; in words if nothing is known. */
export function eigenerWertText({ bezug, istwert, istwertArt }: KriteriumErgebnis): string {
  return istwert === null ? 'nicht angegeben' : schranke(istwertArt) + wertText(bezug, istwert);
}

/** The limit of a row: a value, the bounds it lies between, or in words what is known of it. */
export function grenzwertText(k: KriteriumErgebnis): string {
  const { bezug, richtwert, richtwertArt, richtwertSpanne, gruende } = k;
  const alt = VORBEHALT.find(([grund]) => gruende.includes(grund))?.[1] ?? '';
  if (richtwertSpanne !== null)
    return richtwertSpanne.map((wert) => wertText(bezug, wert)).join(' bis ') + alt;
  if (richtwert !== null) return schranke(richtwertArt) + wertText(bezug, richtwert) + alt;
  for (const grund of gruende) {
    const wort = OHNE_WERT[grund];
    if (wort !== undefined) return wort;
  }
  return k.status === 'nicht_pruefbar' && gruende.length > 0 ? 'noch offen' : LIEGT_NICHT_VOR;
}

/** What is said behind a value that does not count. */
const VORBEHALT: readonly (readonly [Grund, string])[] = [
  ['tabelle_veraltet', ' (letzter bekannter Stand)'],
  ['nur_orientierung', ' (nur zur Orientierung)'],
];

const LIEGT_NICHT_VOR = 'liegt uns nicht vor';

const OHNE_WERT: Readonly<Partial<Record<Grund, string>>> = {
  richtwert_nicht_bekannt: LIEGT_NICHT_VOR,
  richtwert_nicht_gefunden: LIEGT_NICHT_VOR,
  personenzahl_nicht_in_tabelle: LIEGT_NICHT_VOR,
  gemeinde_nicht_in_tabelle: LIEGT_NICHT_VOR,
  hoeherer_wert_unbekannt: LIEGT_NICHT_VOR,
  // Only the authority's own sentence proves that there is none.
  grenze_nicht_bekannt: 'keiner veröffentlicht',
  einzelfall_ab_personenzahl: 'Einzelfall',
};

/** True if offer and limit are both exact. */
export function istGenau({ istwertArt, richtwertArt }: KriteriumErgebnis): boolean {
  return istwertArt === 'genau' && richtwertArt === 'genau';
}

/** “mindestens 34,00 € unter dem Richtwert”; a bound is called a bound, and a border of the courts no Richtwert. */
export function abstandText(k: KriteriumErgebnis): string | null {
  const { bezug, differenz } = k;
  if (differenz === null) return null;
  const text = unterschiedText(bezug, differenz, GRENZWORT[k.herkunft]);
  if (istGenau(k)) return text;
  return /^-?0+\.0+$/.test(differenz) ? `${text} oder darunter` : `mindestens ${text}`;
}

/** The status of a row in a word or two: what is only a question is never called over a Richtwert. */
export function statusText(k: KriteriumErgebnis): string {
  if (k.wirkung === 'hinweis' && k.status === 'ueber_richtwert') return 'Nur ein Hinweis';
  if (k.status === 'ueber_richtwert' && istFrage(k)) return 'Auffällig hoch';
  if (k.status === 'im_rahmen' && k.herkunft === 'rechtsprechung') return 'Unauffällig';
  if (k.status === 'ueber_richtwert' && k.herkunft === 'gesetz') return 'Höher als bisher';
  return STATUS[k.status];
}

/** What would decide a row, in one sentence; null where nothing like that can be said. */
export function passtWennText({ bezug, herkunft, passtWenn }: KriteriumErgebnis): string | null {
  if (passtWenn === null) return null;
  const zahl = wertText(bezug, passtWenn.betrag);
  const teil = bezug === 'betriebskosten' || bezug === 'heizkosten';
  switch (passtWenn.art) {
    case 'betriebskosten_bis':
    case 'heizkosten_bis': {
      const was = passtWenn.art === 'heizkosten_bis' ? 'Heizkosten' : 'Betriebskosten';
      if (herkunft === 'rechtsprechung') return unauffaelligBis(zahl);
      if (teil) return `Bis ${zahl} sind die ${was} im Rahmen.`;
      return `Bis ${zahl} ${was} passt ${MIT[bezug] ?? 'die Miete'}.`;
    }
    case 'davon_heizung_ab':
      return `${teil ? 'Die Betriebskosten passen' : 'Die Miete passt'}, wenn mindestens ${zahl} davon Heizung sind.`;
    case 'davon_heizung_bis':
      return `Die Heizkosten passen, wenn höchstens ${zahl} davon Heizung sind.`;
    case 'sicher_bis':
      if (herkunft === 'rechtsprechung') return unauffaelligBis(zahl);
      return `Bis ${zahl} ${BEZUG[bezug]} sind Sie auf der sicheren Seite.`;
  }
}

function unauffaelligBis(zahl: string): string {
  return `Bis ${zahl} Heizkosten fragt das Jobcenter meist nicht nach.`;
}

const MIT: Readonly<Partial<Record<KriteriumErgebnis['bezug'], string>>> = {
  bruttowarmmiete: 'die Miete mit Betriebskosten und Heizung',
};

/** The decisive criteria, in the order of the result. */
export function entscheidende({ kriterien }: Ergebnis): readonly KriteriumErgebnis[] {
  return kriterien.filter(({ massgeblich }) => massgeblich);
}
