import { type Wort, woerter } from './woerter';

/** A name in its parts: Frankfurt | am Main, Halle | (Saale), Garmisch-Partenkirchen |. */
export interface Namensteile {
  /** What a place is called for short. */
  readonly stamm: readonly Wort[];
  /** What only tells it from others. */
  readonly zusatz: readonly Wort[];
  /** A second name, which tells the place from no other: “Bautzen / Budyšin”. */
  readonly zweitname: readonly Wort[];
  /** How many words of the stem belong together before the first hyphen; 0 without one. */
  readonly bisStrich: number;
}

/** The Sorbian name stands behind a slash between blanks, or has letters that German has not. */
const SORBISCH = / \/ .*$|\/[^/]*[^ -ÿ].*$/;

/** With these a name begins, and none is one. */
const VORWORT = /^(Am|An|Auf|Bei|Beim|Hinter|Im|In|Ob|Unter|Vor|Zu|Zum|Zur)$/;

const ZERLEGT = new Map<string, Namensteile>();

/** The parts of a name; what stands behind a former name (“Passow (heute …)”) is none. */
export function namensteile(voll: string): Namensteile {
  const bekannt = ZERLEGT.get(voll);
  if (bekannt) return bekannt;
  const beide = voll.replace(/ \(heute .*$/, '');
  const name = beide.replace(SORBISCH, '');
  const kurz = stamm(name);
  // “An der Schmücke” and “Auf der Horst” have no short form.
  const vorn = VORWORT.test(kurz) ? name : kurz;
  const bindestrich = /^(.+?)-/.exec(vorn)?.[1];
  const teile = {
    stamm: woerter(vorn),
    zusatz: vorn === name ? [] : woerter(name.slice(vorn.length)),
    zweitname: woerter(beide.slice(name.length)),
    bisStrich: bindestrich === undefined ? 0 : woerter(bindestrich).length,
  };
  ZERLEGT.set(voll, teile);
  return teile;
}

/** The name without what only tells it from others: “Freiburg im Breisgau”, “Essen (Oldenburg)”, “Freiburg/Elbe”. */
export function stamm(name: string): string {
  return name.split(/\s*[(/]|\s+(?=\p{Ll})/u)[0] ?? name;
}
