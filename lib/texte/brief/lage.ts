import { type Heizart, heizarten } from '@/lib/fragen/heizarten';
import { sucheAntwort } from '@/lib/fragen/hoechstens';
import {
  frischeAm,
  type Grund,
  type Hoechstbetrag,
  kriteriumVon,
  naechsteAenderung,
  type Tabelle,
  type Tag,
  tabelleAm,
} from '@/lib/regeln';
import type { Amt } from '../amt';

/** What a letter is about: place, household, who writes, and which day counts. */
export interface Brieffrage {
  readonly ags: string;
  /** null: the text leaves a blank. */
  readonly personen: number | null;
  /** Part of a split Gemeinde; null: the text names the range. */
  readonly gebiet: string | null;
  readonly amt: Amt;
  readonly tag: Tag;
  readonly mietverhaeltnis: 'neu' | 'bestand';
}

/** Why a letter has no figure from a table. */
export type Luecke =
  | 'nicht_geladen'
  | 'keine_tabelle'
  | 'nur_orientierung'
  | 'veraltet'
  | 'amt_nicht_belegt'
  | 'personen_fehlen'
  /** The table has figures, but which one depends on the flat or the part of the place. */
  | 'haengt_ab'
  | 'kein_betrag';

/** The figures of the table in force, with their first day. */
export interface Bekannt {
  readonly art: 'bekannt';
  readonly tabelle: Tabelle;
  /** The day from which these figures are known to hold. */
  readonly ab: Tag;
  /** That day is the document's own first day, or one on which a law changed them. */
  readonly abSicher: boolean;
  /** Every limit on the rent; two of them are not one sum. */
  readonly miete: readonly Hoechstbetrag[];
  readonly heizung: readonly Hoechstbetrag[];
  /** The same by source of energy, where the table tells them apart. */
  readonly heizarten: readonly Heizart[];
  readonly flaeche: Hoechstbetrag | null;
}

/** What a letter can say of a limit: figures, or why there are none. */
export type Richtwertlage =
  | Bekannt
  | { readonly art: 'offen'; readonly luecke: Luecke; readonly tabelle: Tabelle | null };

/**
 * The limits for a letter, from all versions of a place's table. A figure is never guessed: a table that is only
 * orientation, too old, or not known to hold for this office leaves a blank. `versionen` null: they could not be fetched.
 */
export function richtwertlage(frage: Brieffrage, versionen: readonly Tabelle[] | null): Richtwertlage {
  if (versionen === null) return { art: 'offen', luecke: 'nicht_geladen', tabelle: null };
  const tabelle = tabelleAm(versionen, frage.tag);
  const offen = (luecke: Luecke): Richtwertlage => ({ art: 'offen', luecke, tabelle });
  if (tabelle === null) return offen('keine_tabelle');
  if (tabelle.nurOrientierung !== null) return offen('nur_orientierung');
  if (!tabelle.giltFuer.includes(frage.amt === 'Sozialamt' ? 'sgb12' : 'sgb2'))
    return offen('amt_nicht_belegt');
  if (frischeAm(tabelle, frage.tag) === 'veraltet') return offen('veraltet');
  const { ags, tag, personen, gebiet, mietverhaeltnis } = frage;
  if (personen === null) return offen('personen_fehlen');
  const suche = { ags, tag, gebiet, mietverhaeltnis, personen, wohnflaeche: null };
  const { betraege } = sucheAntwort(suche, versionen);
  const gelten = betraege.filter(({ wirkung }) => wirkung !== 'hinweis');
  const nach = (art: string) => gelten.filter(({ bezug }) => kriteriumVon(bezug) === art);
  const miete = nach('miete');
  if (!miete.some(hatBetrag))
    return offen(
      miete.some(({ grund }) => grund !== null && HAENGT_AB.has(grund)) ? 'haengt_ab' : 'kein_betrag',
    );
  const ab = ersterTag(tabelle, frage.tag);
  return {
    art: 'bekannt',
    tabelle,
    ab,
    abSicher: !tabelle.ersterTagUnbekannt || ab !== tabelle.gueltigAb,
    miete,
    heizung: nach('heizung'),
    heizarten: heizarten(suche, versionen),
    flaeche: betraege.find(({ bezug }) => bezug === 'wohnflaeche') ?? null,
  };
}

const HAENGT_AB: ReadonlySet<Grund> = new Set<Grund>([
  'gebiet_fehlt',
  'variante_fehlt',
  'baujahr_fehlt',
  'wohnflaeche_fehlt',
]);

/** True if a limit has an amount or at least its range. */
export function hatBetrag({ betrag, spanne }: Hoechstbetrag): boolean {
  return betrag !== null || spanne !== null;
}

/** The last day up to `tag` on which the figures of a table changed: its own first, or that of a law it follows. */
export function ersterTag(tabelle: Tabelle, tag: Tag): Tag {
  let ab = tabelle.gueltigAb;
  for (;;) {
    const naechste = naechsteAenderung([tabelle], ab);
    if (naechste?.art !== 'neu' || naechste.tag > tag) return ab;
    ab = naechste.tag;
  }
}
