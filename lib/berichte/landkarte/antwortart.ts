import {
  frischeAm,
  kannPruefen,
  kriteriumVon,
  LIEGT_AN_DER_TABELLE,
  type Tabelle,
  type Tag,
  type Uebersichtswert,
} from '@/lib/regeln';

/** What can be answered for a Kreis on a day, from most to least. */
export const ANTWORTARTEN = ['miete_und_heizung', 'miete', 'orientierung', 'veraltet', 'nichts'] as const;
export type Antwortart = (typeof ANTWORTARTEN)[number];

/** The kind of answer, and for how many Gemeinden a rent can be compared. */
export interface Antwort {
  readonly art: Antwortart;
  /** Number of Gemeinden in which a rent can be compared. */
  readonly orteMitMiete: number;
}

/**
 * The kind of answer by the newest table that has begun; `werte` are all its limits. It is the best that any Gemeinde
 * gets: `orteMitMiete` says whether all do.
 */
export function antwortAm(tabelle: Tabelle | null, werte: readonly Uebersichtswert[], tag: Tag): Antwort {
  const ohne = (art: Antwortart) => ({ art, orteMitMiete: 0 });
  if (tabelle === null) return ohne('nichts');
  if (tabelle.nurOrientierung !== null) return ohne('orientierung');
  if (frischeAm(tabelle, tag) === 'veraltet') return ohne('veraltet');
  const orteMitMiete = Object.keys(tabelle.gemeinden).filter((ags) =>
    kannPruefen([tabelle], ags, tag),
  ).length;
  if (orteMitMiete === 0) return ohne(warmVeraltet(tabelle, tag) ? 'veraltet' : 'nichts');
  const heizung = werte.some(begrenztHeizung) && !warmVeraltet(tabelle, tag);
  return { art: heizung ? 'miete_und_heizung' : 'miete', orteMitMiete };
}

/** Limits of heating age sooner than those of rent. */
function warmVeraltet(tabelle: Tabelle, tag: Tag): boolean {
  return frischeAm(tabelle, tag, 'heizung') === 'veraltet';
}

/** A decisive limit of heating, alone or within the rent, with a figure for at least some flats. */
function begrenztHeizung({ bezug, wirkung, wert, spanne, grund }: Uebersichtswert): boolean {
  const mitHeizung = kriteriumVon(bezug) === 'heizung' || bezug === 'bruttowarmmiete';
  const bekannt = wert !== null || spanne !== null || (grund !== null && !LIEGT_AN_DER_TABELLE.has(grund));
  return mitHeizung && wirkung !== 'hinweis' && bekannt;
}
