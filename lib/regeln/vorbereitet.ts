import type { KriteriumErgebnis, TabelleImErgebnis } from './ergebnis';
import { type Frische, frischeAm } from './frische';
import { kriteriumVon, ohneRichtwert } from './kriterium';
import { gemerkt } from './merken';
import type { Bezug, Grenze, Tabelle } from './tabelle';
import type { Tag } from './tag';

/** What follows from a table alone, made once: the rules are asked often, the tables change rarely. */
export interface Vorbereitet {
  /** Limits to compare, and criteria without a figure, in the order of the law. */
  readonly posten: readonly (Grenze | KriteriumErgebnis)[];
  readonly kopf: Readonly<Record<Frische, TabelleImErgebnis>>;
}

const fertige = new WeakMap<Tabelle, Vorbereitet>();

/** The prepared form of a table. */
export function vorbereitet(tabelle: Tabelle): Vorbereitet {
  return gemerkt(fertige, tabelle, () => ({
    posten: postenVon(tabelle),
    kopf: {
      aktuell: kopf(tabelle, 'aktuell'),
      aelter: kopf(tabelle, 'aelter'),
      veraltet: kopf(tabelle, 'veraltet'),
    },
  }));
}

/** The head of a table in a result, with its freshness on the day. */
export function kopfAm(tabelle: Tabelle, tag: Tag | null): TabelleImErgebnis {
  return vorbereitet(tabelle).kopf[tag === null ? 'veraltet' : frischeAm(tabelle, tag)];
}

const REIHENFOLGE = ['miete', 'wohnflaeche', 'heizung'] as const;
const HAUPTBEZUG = { miete: 'bruttokaltmiete', wohnflaeche: 'wohnflaeche', heizung: 'heizkosten' } as const;

function postenVon({ grenzen, ohneRichtwert: verneint }: Tabelle): (Grenze | KriteriumErgebnis)[] {
  return REIHENFOLGE.flatMap((kriterium) => {
    const eigene = grenzen.filter(({ bezug }) => kriteriumVon(bezug) === kriterium);
    const ohne = (Object.keys(verneint) as Bezug[]).filter((bezug) => kriteriumVon(bezug) === kriterium);
    const posten = [...eigene, ...ohne.map(ohneRichtwert)];
    // A limit on the Bruttowarmmiete contains the heating.
    const inWarmmiete = kriterium === 'heizung' && grenzen.some(({ bezug }) => bezug === 'bruttowarmmiete');
    return posten.length > 0 || inWarmmiete ? posten : [ohneRichtwert(HAUPTBEZUG[kriterium])];
  });
}

function kopf(t: Tabelle, frische: Frische): TabelleImErgebnis {
  return Object.freeze({
    id: t.id,
    gueltigAb: t.gueltigAb,
    gueltigBis: t.gueltigBis,
    herkunft: t.herkunft,
    zuletztBestaetigt: t.zuletztBestaetigt,
    frische,
    quelle: t.quelle,
  });
}
