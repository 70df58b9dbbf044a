import { LAENDER, type Land } from '@/lib/kern/laender';
import { type Frische, frischeAm, type Tabelle, type Tag, tabelleAm } from '@/lib/regeln';
import type { Kreis } from './verzeichnis';

/** How well a Kreis is covered on a day: by a table of its own that is still trusted, an old one, or none. */
export type Deckung = 'aktuell' | 'aelter' | 'veraltet' | 'keine';

export interface Kreisdeckung {
  readonly kreis: Kreis;
  readonly deckung: Deckung;
  /** The table in force on the day; null if there is none. */
  readonly tabelle: Tabelle | null;
}

export interface Landdeckung {
  readonly land: Land;
  readonly kreise: readonly Kreisdeckung[];
  /** Kreise whose limits can be compared on the day. */
  readonly mitRichtwerten: number;
}

/** Coverage of the whole country on a day, by Land. `tabellenVon` gives the versions of a Kreis (five digits). */
export function abdeckung(
  kreise: readonly Kreis[],
  tabellenVon: (kreis: string) => readonly Tabelle[],
  tag: Tag,
): readonly Landdeckung[] {
  return LAENDER.map((land) => {
    const eigene = kreise
      .filter((k) => k.land === land.land)
      .map((kreis): Kreisdeckung => {
        const tabelle = tabelleAm(tabellenVon(kreis.ags), tag);
        return {
          kreis,
          tabelle,
          deckung: tabelle === null ? 'keine' : (frischeAm(tabelle, tag) satisfies Frische),
        };
      });
    const mitRichtwerten = eigene.filter(
      ({ deckung }) => deckung === 'aktuell' || deckung === 'aelter',
    ).length;
    return { land, kreise: eigene, mitRichtwerten };
  });
}
