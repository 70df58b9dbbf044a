import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Fragename } from '@/lib/fragen/liste';
import { euroAusDezimal } from '@/lib/kern/zahlen';
import { type Anfrage, alsDezimal, type Bezug, type Urteil } from '@/lib/regeln';
import { angaben } from './angaben';
import { BEZUG, URTEIL } from './begriffe';
import { FRAGE } from './fragen';
import { abstandText, statusText } from './kriterium';

/** One row of flats side by side. */
export interface Vergleichszeile {
  readonly schluessel: string;
  readonly kopf: string;
  /** Amounts line up at their end, words at their beginning. */
  readonly zahl: boolean;
  readonly werte: readonly { readonly text: string; readonly urteil?: Urteil }[];
}

/** Always shown; of the other answers only those in which the flats differ. */
const IMMER: ReadonlySet<Fragename> = new Set<Fragename>([
  'kaltmiete',
  'betriebskosten',
  'heizkosten',
  'gemeinsam',
  'warmmiete',
  'gesamtmiete',
  'wohnflaeche',
]);

/** The verdict, what it costs in all, how far from each limit, then the answers; a row that no flat has is left out. */
export function vergleichszeilen(alle: readonly Auswertung[]): readonly Vergleichszeile[] {
  const listen = alle.map(angaben);
  const felder = [...new Set(listen.flatMap((liste) => liste.map(({ feld }) => feld)))];
  const bezuege = [...new Set(alle.flatMap(({ ergebnis }) => ergebnis.kriterien.map(({ bezug }) => bezug)))];
  return [
    {
      schluessel: 'urteil',
      kopf: 'Ergebnis',
      zahl: false,
      werte: alle.map(({ ergebnis: { urteil } }) => ({ text: URTEIL[urteil], urteil })),
    },
    {
      schluessel: 'summe',
      kopf: 'Alles zusammen im Monat',
      zahl: true,
      werte: alle.map(({ anfrage }) => ({ text: zusammen(anfrage) })),
    },
    ...bezuege.map((bezug) => ({
      schluessel: bezug,
      kopf: `${BEZUG[bezug]}: Unterschied`,
      zahl: false,
      werte: alle.map((auswertung) => ({ text: unterschied(auswertung, bezug) })),
    })),
    ...felder
      .map((feld) => ({
        schluessel: `angabe-${feld}`,
        kopf: FRAGE[feld].kurz,
        zahl: IMMER.has(feld),
        werte: listen.map((liste) => ({ text: liste.find((angabe) => angabe.feld === feld)?.wert ?? '–' })),
      }))
      .filter(({ zahl, werte }) => zahl || new Set(werte.map(({ text }) => text)).size > 1),
  ];
}

function unterschied({ ergebnis }: Auswertung, bezug: Bezug): string {
  const k = ergebnis.kriterien.find((kriterium) => kriterium.bezug === bezug);
  if (!k) return '–';
  return abstandText(k) ?? statusText(k);
}

const TEILE = [
  'nettokaltmiete',
  'betriebskosten',
  'heizkosten',
  'betriebsUndHeizkosten',
  'betriebskostenDirekt',
  'heizkostenDirekt',
] as const;

/** What the flat costs a month with all that is known; “mindestens” where something is not. */
function zusammen(anfrage: Anfrage): string {
  const ganz = anfrage.gesamtmiete ?? anfrage.bruttowarmmiete;
  if (ganz !== null) return euroAusDezimal(alsDezimal(ganz));
  const summe = TEILE.reduce((bisher, teil) => {
    const imJahr = anfrage.jahresbetraege.some((name) => name === teil);
    return bisher + Math.round((anfrage[teil] ?? 0) / (imJahr ? 12 : 1));
  }, 0);
  const getrennt = anfrage.betriebskosten !== null && anfrage.heizkosten !== null;
  const offen = anfrage.nettokaltmiete === null || (anfrage.betriebsUndHeizkosten === null && !getrennt);
  return `${offen ? 'mindestens ' : ''}${euroAusDezimal(alsDezimal(summe))}`;
}
