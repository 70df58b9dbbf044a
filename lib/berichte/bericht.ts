import { zeilenVon } from '@/lib/berichte/daten/zeilen';
import { abdeckung, type Deckung, type Kreisdeckung } from '@/lib/orte/abdeckung';
import type { Kreis } from '@/lib/orte/verzeichnis';
import {
  BEZUEGE,
  type Beleg,
  type Bezug,
  monateZwischen,
  type OhneRichtwert,
  type Tabelle,
  type Tag,
  tabelleAm,
} from '@/lib/regeln';
import type { TraegerMitTabellen } from '@/lib/tabellen/lade';
import { GEBIETSSTAND } from './gebietsstand';

/** How far the tables of the country reach on a day: coverage, ages, gaps. */
export interface Bericht {
  readonly tag: Tag;
  readonly laender: readonly Landzeile[];
  readonly traeger: readonly Traegerzeile[];
  /** How well the tables in force are proven, by Land. */
  readonly belege: readonly Belegzeile[];
  /** Kreise and kreisfreie Städte for which nothing is decided on the day, each with the reason. */
  readonly ohneAntwort: readonly OhneAntwort[];
  readonly luecken: readonly Luecke[];
  readonly ohneRichtwert: readonly OhneRichtwertzeile[];
  readonly gemeinden: { readonly liste: number; readonly gebietsstand: string };
}

export type Landzeile = Readonly<Record<Deckung, number>> & {
  readonly name: string;
  readonly kreise: number;
};

/** Tables in force by evidence; those that only orient are counted in `orientierung` and nowhere else. */
export type Belegzeile = Readonly<Record<Beleg | 'orientierung', number>> & { readonly name: string };

export interface OhneAntwort {
  readonly ags: string;
  readonly name: string;
  readonly land: string;
  /** German sentence. */
  readonly grund: string;
}

/** An authority and its table in force on the day; the days are null if there is none. */
export interface Traegerzeile {
  readonly ags: string;
  readonly name: string;
  readonly fassungen: number;
  readonly gueltigAb: Tag | null;
  readonly gueltigBis: Tag | null;
  readonly zuletztBestaetigt: Tag | null;
  /** Whole months since somebody last looked. */
  readonly monate: number | null;
  readonly deckung: Deckung;
}

/** What a table in force does not say. */
export interface Luecke {
  readonly tabelle: string;
  readonly traeger: string;
  /** Values that exist and are not at hand. */
  readonly unbekannt: number;
  /** Household sizes from one to five without a figure, in any limit that decides. */
  readonly groessen: readonly number[];
  /** Gemeinden for which no limit on the rent decides. */
  readonly gemeinden: number;
}

/** How often tables name no figure for something: not found by us, or actual costs by the authority's own words. */
export interface OhneRichtwertzeile {
  readonly bezug: Bezug;
  readonly art: OhneRichtwert['art'];
  /** Among the newest tables of the authorities, and among all. */
  readonly neueste: number;
  readonly alle: number;
}

/** The report on a day, from all Kreise and all authorities that have a folder. */
export function berichtUeber(
  kreise: readonly Kreis[],
  traeger: readonly TraegerMitTabellen[],
  tag: Tag,
): Bericht {
  const tabellen = new Map(traeger.map((t) => [t.traeger.ags, t.tabellen]));
  const laender = abdeckung(kreise, (ags) => tabellen.get(ags) ?? [], tag);
  const deckungen = new Map(laender.flatMap((land) => land.kreise.map((k) => [k.kreis.ags, k.deckung])));
  const kopf = new Map(traeger.map((t) => [t.traeger.ags, t]));
  return {
    tag,
    laender: laender.map(({ land, kreise: alle }) => {
      const zahl = (deckung: Deckung) => alle.filter((k) => k.deckung === deckung).length;
      const zahlen = { aktuell: zahl('aktuell'), aelter: zahl('aelter'), veraltet: zahl('veraltet') };
      return { name: land.name, kreise: alle.length, ...zahlen, keine: zahl('keine') };
    }),
    traeger: traeger.map((t) => traegerzeile(t, tag, deckungen.get(t.traeger.ags) ?? 'keine')),
    belege: laender.map(({ land, kreise: alle }) => ({ name: land.name, ...belegzahlen(alle) })),
    ohneAntwort: laender.flatMap(({ land, kreise: alle }) =>
      alle.flatMap((k): OhneAntwort[] => {
        const grund = grundOhneAntwort(k, kopf.get(k.kreis.ags), tag);
        return grund === null
          ? []
          : [{ ags: k.kreis.ags, name: k.kreis.bezeichnung, land: land.name, grund }];
      }),
    ),
    luecken: traeger.flatMap(({ tabellen: alle }) => {
      const tabelle = tabelleAm(alle, tag);
      return tabelle === null ? [] : luecke(tabelle);
    }),
    ohneRichtwert: ohneRichtwert(traeger),
    gemeinden: {
      liste: kreise.reduce((summe, k) => summe + k.gemeinden.length, 0),
      gebietsstand: GEBIETSSTAND,
    },
  };
}

function belegzahlen(kreise: readonly Kreisdeckung[]): Omit<Belegzeile, 'name'> {
  const arten = kreise.flatMap(({ tabelle }) =>
    tabelle === null ? [] : [tabelle.nurOrientierung === null ? tabelle.quelle.beleg : 'orientierung'],
  );
  const zahl = (art: Beleg | 'orientierung') => arten.filter((eine) => eine === art).length;
  return {
    original: zahl('original'),
    amtliche_seite: zahl('amtliche_seite'),
    zweitquelle: zahl('zweitquelle'),
    orientierung: zahl('orientierung'),
  };
}

/** Why nothing is decided in a Kreis on a day; null if something can be. */
function grundOhneAntwort(
  { tabelle, deckung }: Kreisdeckung,
  traeger: TraegerMitTabellen | undefined,
  tag: Tag,
): string | null {
  if (tabelle?.nurOrientierung) return `Nur zur Orientierung. ${tabelle.nurOrientierung}`;
  if (deckung === 'veraltet') return `Die Tabelle hat seit ${tabelle?.zuletztBestaetigt} niemand bestätigt.`;
  if (tabelle !== null) return null;
  const letzte = traeger?.tabellen.findLast(({ gueltigBis }) => gueltigBis !== null && gueltigBis < tag);
  if (letzte) return `Die letzte Tabelle galt bis ${letzte.gueltigBis}.`;
  return traeger?.traeger.ohne_tabelle?.grund ?? 'Eine Tabelle liegt nicht vor.';
}

const ARTEN = ['nicht_gefunden', 'tatsaechliche_kosten'] as const;

function ohneRichtwert(traeger: readonly TraegerMitTabellen[]): OhneRichtwertzeile[] {
  const zahl = (tabellen: readonly Tabelle[], bezug: Bezug, art: OhneRichtwert['art']) =>
    tabellen.filter((t) => t.ohneRichtwert.some((ohne) => ohne.bezug === bezug && ohne.art === art)).length;
  const neueste = traeger.flatMap(({ tabellen }) => tabellen.at(-1) ?? []);
  const alle = traeger.flatMap(({ tabellen }) => tabellen);
  return BEZUEGE.flatMap((bezug) =>
    ARTEN.map((art) => ({ bezug, art, neueste: zahl(neueste, bezug, art), alle: zahl(alle, bezug, art) })),
  ).filter((zeile) => zeile.alle > 0);
}

function traegerzeile({ traeger, tabellen }: TraegerMitTabellen, tag: Tag, deckung: Deckung): Traegerzeile {
  const tabelle = tabelleAm(tabellen, tag);
  const zuletztBestaetigt = tabelle?.zuletztBestaetigt ?? null;
  return {
    ags: traeger.ags,
    name: traeger.name,
    fassungen: tabellen.length,
    gueltigAb: tabelle?.gueltigAb ?? null,
    gueltigBis: tabelle?.gueltigBis ?? null,
    zuletztBestaetigt,
    monate: zuletztBestaetigt === null ? null : monateZwischen(zuletztBestaetigt, tag),
    deckung,
  };
}

const MIETE: ReadonlySet<string | undefined> = new Set([
  'nettokaltmiete',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'nettokaltmiete_je_m2',
  'bruttokaltmiete_je_m2',
]);

function luecke(tabelle: Tabelle): Luecke[] {
  const zeilen = zeilenVon(tabelle, []).filter(({ wirkung }) => wirkung !== 'hinweis');
  const groessen = [1, 2, 3, 4, 5].filter((n) =>
    zeilen.some(
      ({ art, personen_von: von = 1, personen_bis: bis = Infinity }) =>
        art === 'nicht_genannt' && von <= n && n <= bis,
    ),
  );
  const mitMiete = new Set(
    zeilen.flatMap(({ bezug, ganzes_gebiet, gemeinden = [] }) => {
      if (!MIETE.has(bezug)) return [];
      return ganzes_gebiet ? Object.keys(tabelle.gemeinden) : gemeinden;
    }),
  );
  const gemeinden = Object.keys(tabelle.gemeinden).filter((ags) => !mitMiete.has(ags)).length;
  const unbekannt = zeilen.filter(({ art }) => art === 'unbekannt').length;
  if (unbekannt === 0 && groessen.length === 0 && gemeinden === 0) return [];
  return [{ tabelle: tabelle.id, traeger: tabelle.traeger.name, unbekannt, groessen, gemeinden }];
}
