import type { Anfrage } from './anfrage';
import type { Kriterium, KriteriumErgebnis, Status } from './ergebnis';
import { gebietFuer } from './gebiet';
import { alsDezimal } from './geld';
import type { Grund } from './gruende';
import { type Istwert, istwertFuer } from './istwert';
import { richtwertFuer } from './richtwert';
import type { Bezug, Grenze, Schritt } from './tabelle';
import { angabe, vergleich } from './vergleich';

/** The criterion a compared value belongs to. */
export function kriteriumVon(bezug: Bezug): Kriterium {
  if (bezug === 'wohnflaeche') return 'wohnflaeche';
  return bezug === 'heizkosten' ? 'heizung' : 'miete';
}

/**
 * Holds one limit against the offer. Equal counts as within. The offer's value may be known only between two
 * bounds: then the bound that decides is named, and if neither does, the criterion is `nicht_pruefbar`.
 */
export function bewerte(grenze: Grenze, ags: string, anfrage: Anfrage): KriteriumErgebnis {
  const gebiet = gebietFuer(grenze, ags, anfrage.gebiet);
  if (typeof gebiet === 'string') return offen(grenze, null, [gebiet], null, []);
  const richtwert = richtwertFuer(grenze, gebiet, anfrage);
  const istwert = istwertFuer(grenze.bezug, anfrage);
  if (!('wert' in richtwert)) {
    const gruende = istwert.grund === null ? [richtwert.grund] : [richtwert.grund, istwert.grund];
    return offen(grenze, gebiet.name, gruende, null, [], richtwert.spanne);
  }
  const entscheid = entscheide(istwert, richtwert.wert);
  if (entscheid === null) {
    const gruende: Grund[] = istwert.grund === null ? [] : [istwert.grund];
    return offen(grenze, gebiet.name, gruende, richtwert.wert, richtwert.weg);
  }
  const { wert, art, status } = entscheid;
  const rechenweg = [
    angabe(grenze.bezug, anfrage, wert, art),
    ...richtwert.weg,
    vergleich(wert, richtwert.wert, grenze),
  ];
  return {
    kriterium: kriteriumVon(grenze.bezug),
    bezug: grenze.bezug,
    wirkung: grenze.wirkung,
    massgeblich: grenze.wirkung !== 'hinweis',
    status,
    gruende: KEINE,
    gebiet: gebiet.name,
    istwert: alsDezimal(wert),
    istwertArt: art,
    richtwert: alsDezimal(richtwert.wert),
    richtwertSpanne: null,
    differenz: alsDezimal(wert - richtwert.wert),
    rechenweg,
  };
}

/** A criterion without a published figure: said plainly, and it blocks nothing. */
export function ohneRichtwert(bezug: Bezug): KriteriumErgebnis {
  return {
    kriterium: kriteriumVon(bezug),
    bezug,
    wirkung: 'hinweis',
    massgeblich: false,
    status: 'kein_richtwert',
    gruende: KEINE,
    gebiet: null,
    istwert: null,
    istwertArt: null,
    richtwert: null,
    richtwertSpanne: null,
    differenz: null,
    rechenweg: [],
  };
}

const KEINE: readonly Grund[] = Object.freeze([]);

interface Entscheid {
  readonly wert: number;
  readonly art: 'genau' | 'mindestens' | 'hoechstens';
  readonly status: Status;
}

function entscheide(istwert: Istwert, richtwert: number): Entscheid | null {
  if (istwert.min > richtwert) {
    const art = istwert.min === istwert.max ? 'genau' : 'mindestens';
    return { wert: istwert.min, art, status: 'ueber_richtwert' };
  }
  if (istwert.max === null || istwert.max > richtwert) return null;
  const art = istwert.min === istwert.max ? 'genau' : 'hoechstens';
  return { wert: istwert.max, art, status: 'im_rahmen' };
}

function offen(
  grenze: Grenze,
  gebiet: string | null,
  gruende: readonly Grund[],
  richtwert: number | null,
  weg: readonly Schritt[],
  spanne: readonly [number, number] | null = null,
): KriteriumErgebnis {
  return {
    ...ohneRichtwert(grenze.bezug),
    wirkung: grenze.wirkung,
    massgeblich: grenze.wirkung !== 'hinweis',
    status: 'nicht_pruefbar',
    gruende,
    gebiet,
    richtwert: richtwert === null ? null : alsDezimal(richtwert),
    richtwertSpanne: spanne === null ? null : [alsDezimal(spanne[0]), alsDezimal(spanne[1])],
    rechenweg: weg,
  };
}
