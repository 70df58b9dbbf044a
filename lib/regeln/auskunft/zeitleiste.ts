import type { Tabelle } from '../modell/tabelle';
import { alleZweige } from '../wert/zweige';
import { type Tag, vortag } from '../zahl/tag';

/**
 * The table in force on a day, from the versions of one authority.
 * Returns null before the first day and in a gap: never the nearest table.
 */
export function tabelleAm(versionen: readonly Tabelle[], tag: Tag): Tabelle | null {
  for (const tabelle of versionen) {
    if (tabelle.gueltigAb <= tag && (tabelle.gueltigBis === null || tag <= tabelle.gueltigBis))
      return tabelle;
  }
  return null;
}

/** A day on which the limits change, as far as that is known. */
export interface Aenderung {
  /** neu: the first day of other limits. ende: the last day of these, and nothing is known to follow. */
  readonly art: 'neu' | 'ende';
  readonly tag: Tag;
}

/** The next known change after a day; null if none is known. */
export function naechsteAenderung(versionen: readonly Tabelle[], tag: Tag): Aenderung | null {
  const tage = versionen.flatMap((tabelle) => [
    tabelle.gueltigAb,
    ...umbrueche(tabelle).filter(
      (ab) => ab > tabelle.gueltigAb && (tabelle.gueltigBis === null || ab <= tabelle.gueltigBis),
    ),
  ]);
  const neu = tage.filter((ab) => ab > tag).sort()[0];
  const ende = tabelleAm(versionen, tag)?.gueltigBis ?? null;
  if (neu !== undefined && (ende === null || vortag(neu) <= ende)) return { art: 'neu', tag: neu };
  return ende === null ? null : { art: 'ende', tag: ende };
}

/** The days on which a value inside a table changes, because it follows the law's own versions. */
function umbrueche({ grenzen }: Tabelle): readonly Tag[] {
  return grenzen
    .flatMap((grenze) => [grenze, ...grenze.teile])
    .flatMap(({ gebiete }) => gebiete.flatMap(({ wert }) => alleZweige(wert)))
    .flatMap((wert) => (wert.art === 'nach_tag' ? wert.fassungen.map(({ ab }) => ab) : []));
}
