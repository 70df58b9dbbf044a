import type { Bezug } from '../modell/bezug';
import type { Tabelle } from '../modell/tabelle';
import { vorbereite } from '../urteil/vorbereite';
import type { Tag } from '../zahl/tag';
import { ausschnitt } from './ausschnitt';
import { uebersicht } from './uebersicht';

/** A limit through the versions of an authority, oldest first: for each span of days one value a household size. */
export interface Verlauf {
  readonly bezug: Bezug;
  readonly groessen: readonly number[];
  readonly abschnitte: readonly Abschnitt[];
}

export interface Abschnitt {
  readonly ab: Tag;
  readonly bis: Tag | null;
  /** By household size, in the unit of the limit (cents per month); null where the table does not say. */
  readonly werte: readonly (number | null)[];
}

const MIETE: readonly Bezug[] = ['bruttokaltmiete', 'nettokaltmiete', 'bruttowarmmiete'];

/**
 * How the decisive rent limit of a place (AGS) changed: of the first kind of rent that the newest table limits.
 * null if the newest table limits none by household size.
 */
export function verlauf(
  versionen: readonly Tabelle[],
  ags: string,
  groessen: readonly number[],
): Verlauf | null {
  const geordnet = versionen.toSorted((a, b) => (a.gueltigAb < b.gueltigAb ? -1 : 1));
  const bezug = MIETE.find((b) =>
    geordnet.at(-1)?.grenzen.some((g) => g.bezug === b && g.wirkung !== 'hinweis'),
  );
  if (bezug === undefined) return null;
  const abschnitte = geordnet.map((tabelle) => ({
    ab: tabelle.gueltigAb,
    bis: tabelle.gueltigBis,
    werte: werteIn(tabelle, ags, groessen, bezug),
  }));
  return abschnitte.some(({ werte }) => werte.some((w) => w !== null))
    ? { bezug, groessen, abschnitte }
    : null;
}

function werteIn(
  tabelle: Tabelle,
  ags: string,
  groessen: readonly number[],
  bezug: Bezug,
): (number | null)[] {
  const neu = { variante: { mietverhaeltnis: 'neu' } };
  const werk = vorbereite(ausschnitt(tabelle, ags), groessen);
  return groessen.map((personen) => {
    const eintraege = uebersicht(werk, ags, personen, neu).filter((w) => w.bezug === bezug);
    return eintraege.find(({ wirkung }) => wirkung !== 'hinweis')?.wert ?? null;
  });
}
