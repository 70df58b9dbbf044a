import { zeilenVon } from '@/lib/berichte/daten/zeilen';
import { abdeckung, type Deckung } from '@/lib/orte/abdeckung';
import type { Kreis } from '@/lib/orte/verzeichnis';
import {
  BEZUEGE,
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
  /** Kreise and kreisfreie Städte without any table in force. */
  readonly ohneTabelle: readonly { readonly ags: string; readonly name: string; readonly land: string }[];
  readonly luecken: readonly Luecke[];
  readonly ohneRichtwert: readonly OhneRichtwertzeile[];
  readonly gemeinden: { readonly liste: number; readonly gebietsstand: string };
}

export type Landzeile = Readonly<Record<Deckung, number>> & {
  readonly name: string;
  readonly kreise: number;
};

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
  const ohne = laender.flatMap(({ land, kreise: alle }) =>
    alle.flatMap(({ kreis, deckung }) =>
      deckung === 'keine' ? [{ ags: kreis.ags, name: kreis.bezeichnung, land: land.name }] : [],
    ),
  );
  return {
    tag,
    laender: laender.map(({ land, kreise: alle }) => {
      const zahl = (deckung: Deckung) => alle.filter((k) => k.deckung === deckung).length;
      const zahlen = { aktuell: zahl('aktuell'), aelter: zahl('aelter'), veraltet: zahl('veraltet') };
      return { name: land.name, kreise: alle.length, ...zahlen, keine: zahl('keine') };
    }),
    traeger: traeger.map((t) => traegerzeile(t, tag, deckungen.get(t.traeger.ags) ?? 'keine')),
    ohneTabelle: ohne,
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
    zeilen.flatMap(({ bezug, gemeinden = [] }) => (MIETE.has(bezug) ? gemeinden : [])),
  );
  const gemeinden = Object.keys(tabelle.gemeinden).filter((ags) => !mitMiete.has(ags)).length;
  const unbekannt = zeilen.filter(({ art }) => art === 'unbekannt').length;
  if (unbekannt === 0 && groessen.length === 0 && gemeinden === 0) return [];
  return [{ tabelle: tabelle.id, traeger: tabelle.traeger.name, unbekannt, groessen, gemeinden }];
}
