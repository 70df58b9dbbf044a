import { gemerkt } from './merken';
import type { Tabelle } from './tabelle';
import { plusMonate, type Tag } from './tag';

/** How far a table can be trusted on a day, by rule (ux-spec R-32). */
export type Frische = 'aktuell' | 'aelter' | 'veraltet';

/** Months since the last confirmation. § 22c (2) SGB II: housing at least every two years, heating every year. */
const FRISTEN = { miete: { aelter: 12, veraltet: 24 }, heizung: { aelter: 12, veraltet: 18 } } as const;

/**
 * The freshness of a table on a day. A table with a known last day is history: within its days it stays what it was.
 * An open one may have been replaced unnoticed, the more likely the longer nobody has looked.
 */
export function frischeAm(
  tabelle: Pick<Tabelle, 'gueltigBis' | 'zuletztBestaetigt'>,
  tag: Tag,
  art: keyof typeof FRISTEN = 'miete',
): Frische {
  if (tabelle.gueltigBis !== null) return tag <= tabelle.gueltigBis ? 'aktuell' : 'veraltet';
  const { aelter, veraltet } = fristen(tabelle.zuletztBestaetigt)[art];
  if (tag <= aelter) return 'aktuell';
  return tag <= veraltet ? 'aelter' : 'veraltet';
}

type Tage = Readonly<Record<keyof typeof FRISTEN, { readonly aelter: Tag; readonly veraltet: Tag }>>;

/** Few tables share few days, and every question asks for them: each is computed once. */
const bekannte = new Map<Tag, Tage>();

function fristen(bestaetigt: Tag): Tage {
  const ab = ({ aelter, veraltet }: { aelter: number; veraltet: number }) => ({
    aelter: plusMonate(bestaetigt, aelter),
    veraltet: plusMonate(bestaetigt, veraltet),
  });
  return gemerkt(bekannte, bestaetigt, () => ({ miete: ab(FRISTEN.miete), heizung: ab(FRISTEN.heizung) }));
}
