import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Fragename } from '@/lib/fragen/liste';
import { euroAusDezimal } from '@/lib/kern/zahlen';
import { type Anfrage, alsDezimal, type Bezug, type Urteil } from '@/lib/regeln';
import { angaben } from './angaben';
import { BEZUG, URTEIL } from './begriffe';
import { FRAGE } from './fragen';
import { abstandText, statusText } from './kriterium';

/** What is compared of one flat. As text, because a flat in another place cannot be computed here again. */
export interface Wohnungszeile {
  readonly schluessel: string;
  readonly kopf: string;
  readonly wert: string;
  readonly urteil?: Urteil;
}

/** One row of flats side by side; `null` where a flat has nothing of the kind. */
export interface Vergleichszeile {
  readonly schluessel: string;
  readonly kopf: string;
  /** Amounts line up at their end, words at their beginning. */
  readonly zahl: boolean;
  readonly werte: readonly (Wohnungszeile | null)[];
}

/** Always shown, and as amounts; of the other answers only those in which the flats differ. */
const BETRAEGE: ReadonlySet<string> = new Set<`angabe-${Fragename}` | 'summe'>([
  'summe',
  'angabe-kaltmiete',
  'angabe-betriebskosten',
  'angabe-heizkosten',
  'angabe-gemeinsam',
  'angabe-warmmiete',
  'angabe-gesamtmiete',
  'angabe-wohnflaeche',
]);

/** The verdict, what it costs in all, how far from each limit, then the answers. */
export function wohnungszeilen(auswertung: Auswertung): readonly Wohnungszeile[] {
  const { kriterien, urteil } = auswertung.ergebnis;
  const bezuege = [...new Set(kriterien.map(({ bezug }) => bezug))];
  return [
    { schluessel: 'urteil', kopf: 'Ergebnis', wert: URTEIL[urteil], urteil },
    { schluessel: 'summe', kopf: 'Alles zusammen im Monat', wert: zusammen(auswertung.anfrage) },
    ...bezuege.map((bezug) => ({
      schluessel: bezug,
      kopf: `${BEZUG[bezug]}: Unterschied`,
      wert: unterschied(auswertung, bezug),
    })),
    ...angaben(auswertung).map(({ feld, wert }) => ({
      schluessel: `angabe-${feld}`,
      kopf: FRAGE[feld].kurz,
      wert,
    })),
  ];
}

/** The flats side by side; of the answers only the amounts and those in which they differ. */
export function vergleichszeilen(alle: readonly (readonly Wohnungszeile[])[]): readonly Vergleichszeile[] {
  const koepfe = new Map(alle.flat().map(({ schluessel, kopf }) => [schluessel, kopf]));
  return [...koepfe]
    .map(([schluessel, kopf]) => ({
      schluessel,
      kopf,
      zahl: BETRAEGE.has(schluessel),
      werte: alle.map((zeilen) => zeilen.find((zeile) => zeile.schluessel === schluessel) ?? null),
    }))
    .filter(
      ({ schluessel, zahl, werte }) =>
        zahl || !schluessel.startsWith('angabe-') || new Set(werte.map((zeile) => zeile?.wert)).size > 1,
    )
    .toSorted((a, b) => platz(a.schluessel) - platz(b.schluessel));
}

/** Flats of two places have different rows; the order of the groups stays. */
function platz(schluessel: string): number {
  if (schluessel === 'urteil' || schluessel === 'summe') return 0;
  return schluessel.startsWith('angabe-') ? 2 : 1;
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
