import { type Bezug, kriteriumVon } from '../modell/bezug';
import type { Frische } from '../modell/ergebnis';
import type { Tabelle } from '../modell/tabelle';
import { plusMonate, type Tag, tagzahl } from '../zahl/tag';

/** Months since the last confirmation. § 22c (2) SGB II: housing at least every two years, heating every year. */
const FRISTEN = { miete: { aelter: 12, veraltet: 24 }, heizung: { aelter: 12, veraltet: 18 } } as const;

export type Art = keyof typeof FRISTEN;

/** A limit with heating in it ages as heating does; so does the Bruttowarmmiete. */
export function fristart(bezug: Bezug): Art {
  return kriteriumVon(bezug) === 'heizung' || bezug === 'bruttowarmmiete' ? 'heizung' : 'miete';
}

/** The days until which a table is fresh: up to the first `aktuell`, up to the second `aelter`. */
export type Fristen = Readonly<Record<Art, { readonly aelter: Tag; readonly veraltet: Tag }>>;

/**
 * The deadlines of a table. One with a known last day is history: within its days it stays what it was. An open one may
 * have been replaced unnoticed, the more likely the longer nobody has looked.
 */
export function fristenAb({
  gueltigBis,
  zuletztBestaetigt,
}: Pick<Tabelle, 'gueltigBis' | 'zuletztBestaetigt'>): Fristen {
  const ab = ({ aelter, veraltet }: { aelter: number; veraltet: number }) => ({
    aelter: gueltigBis ?? plusMonate(zuletztBestaetigt, aelter),
    veraltet: gueltigBis ?? plusMonate(zuletztBestaetigt, veraltet),
  });
  return { miete: ab(FRISTEN.miete), heizung: ab(FRISTEN.heizung) };
}

/** The same days as numbers (`tagzahl`), prepared for questions. */
export type Fristzahlen = Readonly<Record<Art, { readonly aelter: number; readonly veraltet: number }>>;

export function fristzahlen({ miete, heizung }: Fristen): Fristzahlen {
  const zahlen = ({ aelter, veraltet }: Fristen[Art]) => ({
    aelter: tagzahl(aelter),
    veraltet: tagzahl(veraltet),
  });
  return { miete: zahlen(miete), heizung: zahlen(heizung) };
}

/** The freshness on a day by prepared deadlines. */
export function frischeIn(fristen: Fristzahlen, tag: number, art: Art = 'miete'): Frische {
  const { aelter, veraltet } = art === 'heizung' ? fristen.heizung : fristen.miete;
  if (tag <= aelter) return 'aktuell';
  return tag <= veraltet ? 'aelter' : 'veraltet';
}

/** The freshness of a table on a day. */
export function frischeAm(
  tabelle: Pick<Tabelle, 'gueltigBis' | 'zuletztBestaetigt'>,
  tag: Tag,
  art: Art = 'miete',
): Frische {
  return frischeIn(fristzahlen(fristenAb(tabelle)), tagzahl(tag), art);
}
