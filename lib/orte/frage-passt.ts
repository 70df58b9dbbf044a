import { distance } from 'fastest-levenshtein';
import type { Ortsantwort, Ortsvorschlag } from '@/lib/orte/ortsangabe';
import { type Anfrage, type Tabelle, tabelleAm } from '@/lib/regeln';

/** A well written field of a question that fits no place or no table. The sentence is made in lib/texte. */
export interface Fragefehler {
  readonly feld: string;
  readonly art:
    | 'ort_mehrdeutig'
    | 'ort_unbekannt'
    | 'merkmal_unbekannt'
    | 'gebiet_ungeteilt'
    | 'gebiet_unbekannt';
  /** The value as it came. */
  readonly wert: string;
  /** What would be right, the likeliest first; empty if nothing is known. */
  readonly moeglich: readonly string[];
}

/** What a question is held against. */
export interface Bekannt {
  /** All versions of the authority's table; empty if it has none. */
  readonly tabellen: readonly Tabelle[];
  /** The Merkmale of all loaded tables, of whichever authority. */
  readonly merkmale: ReadonlySet<string>;
}

/** Every Merkmal that one of these tables asks for. */
export function merkmaleIn(tabellen: readonly Tabelle[]): ReadonlySet<string> {
  const alle = tabellen.flatMap(({ zuschlaege }) => zuschlaege.map(({ wenn }) => wenn.merkmal));
  return new Set(alle.filter((merkmal) => merkmal !== null));
}

/**
 * What in a question contradicts the tables: a Merkmal that none of them knows (a slip would drop a surcharge without a
 * word), and a `gebiet` of a Gemeinde (`ags`; null: not known, then it cannot be told) that has no such part. A part
 * that only another version of the table has is no slip: the rules say that it is missing on that day.
 */
export function pruefeFrage(
  { gebiet, merkmale, stichtag }: Pick<Anfrage, 'gebiet' | 'merkmale' | 'stichtag'>,
  ags: string | null,
  bekannt: Bekannt,
): Fragefehler[] {
  const unbekannte = merkmale.flatMap((wert, i): Fragefehler[] => {
    if (bekannt.merkmale.has(wert)) return [];
    const moeglich = naechsteZuerst(wert, [...bekannt.merkmale].sort());
    return [{ feld: `merkmale[${i}]`, art: 'merkmal_unbekannt', wert, moeglich }];
  });
  if (gebiet === null || ags === null) return unbekannte;
  const heutige = stichtag === null ? null : tabelleAm(bekannt.tabellen, stichtag);
  const alle = teileVon(bekannt.tabellen, ags);
  if (alle.includes(gebiet)) return unbekannte;
  // The parts that count on the day; another day's only where it has none.
  const amTag = heutige === null ? [] : teileVon([heutige], ags);
  const moeglich = naechsteZuerst(gebiet, amTag.length > 0 ? amTag : alle);
  const art = moeglich.length === 0 ? 'gebiet_ungeteilt' : 'gebiet_unbekannt';
  return [...unbekannte, { feld: 'gebiet', art, wert: gebiet, moeglich }];
}

/** A place that is not exactly one Gemeinde, as an error of its field; empty if it is. */
export function ortsfehler(feld: string, wert: string, antwort: Ortsantwort): Fragefehler[] {
  if (antwort.art === 'gefunden') return [];
  const { art } = antwort;
  const orte = art === 'mehrdeutig' ? antwort.orte : antwort.aehnlich;
  return [
    {
      feld,
      art: art === 'mehrdeutig' ? 'ort_mehrdeutig' : 'ort_unbekannt',
      wert,
      moeglich: orte.map(ortszeile),
    },
  ];
}

function ortszeile({ ags, gemeinde, kreis }: Ortsvorschlag): string {
  // “Münster (kreisfreie Stadt)” says it all.
  return kreis.startsWith(`${gemeinde} (`) ? `${ags} ${kreis}` : `${ags} (${gemeinde}, ${kreis})`;
}

/** The parts of a Gemeinde in these tables, in their order, each once. */
function teileVon(tabellen: readonly Tabelle[], ags: string): string[] {
  const gebiete = tabellen
    .flatMap(({ grenzen }) => grenzen.flatMap((grenze) => [grenze, ...grenze.teile]))
    .flatMap((grenze) => grenze.gebiete.filter(({ gemeinden }) => gemeinden?.includes(ags)));
  return [...new Set(gebiete.flatMap(({ teil }) => (teil === null ? [] : [teil])))];
}

function naechsteZuerst(wert: string, worte: readonly string[]): string[] {
  const abstand = (wort: string) => distance(wert.toLowerCase(), wort.toLowerCase());
  return worte.toSorted((a, b) => abstand(a) - abstand(b));
}
