import { kriteriumVon } from '../modell/bezug';
import { type Band, type Stufe, type Tabelle, VARIANTEN, type Variante } from '../modell/tabelle';
import { alleZweige } from '../wert/zweige';
import type { Tag } from '../zahl/tag';
import { tabelleAm } from './zeitleiste';

/** Questions about flat and person that a table needs beyond costs and area, so that a page asks only then. */
export interface Fragen {
  /** Parts of a split Gemeinde. */
  readonly gebiete: readonly string[];
  /** Energy sources for which the table names a value. */
  readonly energietraeger: readonly string[];
  /** Classes of building size. */
  readonly gebaeudestufen: readonly Band[];
  /** A limit with heating in it contains hot water, so it matters how that is made. */
  readonly warmwasser: boolean;
  readonly verbrauch: boolean;
  readonly varianten: readonly Variante[];
  readonly baujahr: boolean;
  readonly energiekennwert: boolean;
  readonly merkmale: readonly { readonly merkmal: string; readonly frage: string }[];
}

/** Nothing beyond costs and area. */
export const KEINE_FRAGEN: Fragen = {
  gebiete: [],
  energietraeger: [],
  gebaeudestufen: [],
  warmwasser: false,
  verbrauch: false,
  varianten: [],
  baujahr: false,
  energiekennwert: false,
  merkmale: [],
};

/** The questions for a day. Where no table holds, nothing will be decided, so nothing more is asked. */
export function fragenAm(versionen: readonly Tabelle[], ags: string, tag: Tag): Fragen {
  const tabelle = tabelleAm(versionen, tag);
  return tabelle === null ? KEINE_FRAGEN : fragenFuer(tabelle, ags);
}

/** The questions a table needs for a Gemeinde (AGS). */
export function fragenFuer(tabelle: Tabelle, ags: string): Fragen {
  // Orientation asks nothing: it does not decide, and its range says enough.
  const werte = tabelle.grenzen.flatMap((grenze) =>
    [grenze, ...grenze.teile].flatMap(({ gebiete }) =>
      gebiete.filter((g) => g.gemeinden?.includes(ags) ?? true),
    ),
  );
  const knoten = werte.flatMap(({ wert }) => alleZweige(wert));
  const auswahl = (frage: string) => knoten.filter((k) => k.art === 'je_auswahl' && k.frage === frage);
  const stufen = (groesse: string) =>
    knoten.flatMap((k) => (k.art === 'je_stufe' && k.groesse === groesse ? k.stufen : []));
  const zuschlaege = tabelle.zuschlaege.filter(({ wenn }) => wenn.gemeinden?.includes(ags) ?? true);
  return {
    gebiete: einmal(werte.flatMap(({ teil }) => (teil === null ? [] : [teil]))),
    energietraeger: einmal(
      auswahl('energietraeger').flatMap((k) => (k.art === 'je_auswahl' ? Object.keys(k.werte) : [])),
    ),
    gebaeudestufen: einmaligeStufen(stufen('gebaeudeflaeche')),
    warmwasser:
      auswahl('warmwasser').length > 0 ||
      tabelle.grenzen.some(
        ({ bezug, gebiete }) =>
          (kriteriumVon(bezug) === 'heizung' || bezug === 'bruttowarmmiete') &&
          gebiete.some(({ wert }) => wert.art !== 'unbekannt'),
      ),
    verbrauch: tabelle.grenzen.some(({ bezug }) => bezug === 'heizenergie'),
    varianten: VARIANTEN.filter((frage) => auswahl(frage).length > 0),
    baujahr: stufen('baujahr').length > 0,
    energiekennwert: zuschlaege.some(({ wenn }) => wenn.energiekennwert !== null),
    merkmale: zuschlaege
      .flatMap(({ name, wenn: { merkmal, frage } }) =>
        merkmal === null ? [] : [{ merkmal, frage: frage ?? name }],
      )
      .filter(({ merkmal }, i, alle) => alle.findIndex((m) => m.merkmal === merkmal) === i),
  };
}

function einmal(texte: readonly string[]): string[] {
  return [...new Set(texte)];
}

function einmaligeStufen(stufen: readonly Stufe[]): Band[] {
  const nachGrenzen = new Map(
    stufen.map(({ ab, ueber, bis, unter }) => [`${ab} ${ueber} ${bis} ${unter}`, { ab, ueber, bis, unter }]),
  );
  return [...nachGrenzen.values()];
}
