import { namensteile } from './name';
import { ohneVorwort, verbunden, type Wort } from './woerter';

/**
 * How what was typed fits a name: as the whole name, as its short form without the addition (“Frankfurt”), without the
 * “Bad” in front, or as a part that a hyphen joins to others (“Partenkirchen”).
 */
export type Passung = 'ganz' | 'stamm' | 'ohne Bad' | 'teil';

export interface Passend {
  readonly passung: Passung;
  /** What was typed behind the short form of the name. */
  readonly dahinter: readonly Wort[];
  /** So many words of it can name the addition. */
  readonly zusatzworte: number;
}

/** Whether typed words begin with a name; null if not. */
export function passe(worte: readonly Wort[], name: string): Passend | null {
  const { stamm, zusatz, zweitname, bisStrich } = namensteile(name);
  const lang = anfangsworte(worte, stamm);
  if (lang > 0) {
    const dahinter = worte.slice(lang);
    const zusatzworte = wieVieleNennen(dahinter, [...zusatz, ...zweitname]);
    const ganz = zusatzworte > 0 || zusatz.length === 0;
    return { passung: ganz ? 'ganz' : 'stamm', dahinter, zusatzworte };
  }
  const hauptwort = ohneVorwort(stamm);
  const ohne = hauptwort.length < stamm.length ? anfangsworte(worte, hauptwort) : 0;
  if (ohne > 0) {
    const dahinter = worte.slice(ohne);
    return { passung: 'ohne Bad', dahinter, zusatzworte: wieVieleNennen(dahinter, zusatz) };
  }
  if (bisStrich === 0) return null;
  const ist = [stamm.slice(0, bisStrich), stamm.slice(bisStrich)].some(
    (stueck) => anfangsworte(worte, stueck) === worte.length,
  );
  return ist ? { passung: 'teil', dahinter: [], zusatzworte: 0 } : null;
}

/** Whether typed words are a name and nothing more. */
export function nennt(worte: readonly Wort[], name: string): Passung | null {
  const passend = passe(worte, name);
  return passend?.dahinter.length === passend?.zusatzworte ? (passend?.passung ?? null) : null;
}

/** How many of the typed words are the name, written together or apart; 0 if they do not begin with it. */
export function anfangsworte(worte: readonly Wort[], name: readonly Wort[]): number {
  if (name.length === 0) return 0;
  const ziele = [verbunden(name), verbunden(name, 1)];
  let bisher = '';
  for (const [i, [wort]] of worte.entries()) {
    bisher += wort;
    if (ziele.includes(bisher)) return i + 1;
    if (bisher.length > (ziele[0]?.length ?? 0)) return 0;
  }
  return 0;
}

/** How many words at the beginning name the addition, in full or shortened: “M.” is Main, “Rbge” Rübenberge. */
function wieVieleNennen(worte: readonly Wort[], zusatz: readonly Wort[]): number {
  const ende = worte.findIndex((wort) => !zusatz.some((ganz) => kuerztAb(wort, ganz)));
  return ende === -1 ? worte.length : ende;
}

/** Whether the letters of one word are in the other in this order, beginning with its first. */
function kuerztAb([kurz]: Wort, [ganz, flach]: Wort): boolean {
  if (kurz === ganz || kurz === flach) return true;
  if (kurz.charAt(0) !== ganz.charAt(0) || kurz.length >= ganz.length) return false;
  let stelle = 0;
  for (const zeichen of kurz) {
    stelle = ganz.indexOf(zeichen, stelle) + 1;
    if (stelle === 0) return false;
  }
  return true;
}
