import { distance } from 'fastest-levenshtein';
import { kurzname } from '@/lib/kern/kurzname';

/** Additions that belong to an official name and that nobody prints the same way. */
const ART =
  'landeshauptstadt|universitätsstadt|hansestadt|kreisstadt|große kreisstadt|wissenschaftsstadt|einheitsgemeinde|gemeinde|flecken|markt|stadt|lhst|lh|st|gde|gem|kreisfreie stadt|bergstadt|inselgemeinde';
/** Bodies of several Gemeinden: “Samtgemeinde Barnstorf” is more than the Flecken Barnstorf. */
const VERBAND: readonly (readonly [RegExp, string])[] = [
  [/^sg-/u, 'samtgemeinde-'],
  [/^vg-/u, 'verbandsgemeinde-'],
  [/^vgem-/u, 'verwaltungsgemeinschaft-'],
  [/^vr-/u, 'vergleichsraum-'],
];
const DAVOR = new RegExp(`^(?:${ART})\\.?\\s+(?=\\p{Lu})`, 'iu');
const DAHINTER = new RegExp(`(?:,\\s*|\\s*\\()(?:(?:${ART}|m)\\.?(?:\\s|$|\\)))+\\)?$`, 'iu');
const FUELLWORT = new RegExp(
  `^(?:${ART}|mit|unter|anderem|andere|vg|verbandsgemeinden?|samtgemeinden?|im|in|am|a)$`,
  'iu',
);
const ROEMISCH = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A thing with a printed name, and what is remembered with it. */
export interface Benannt {
  readonly name: string;
}

/** What a printed name means: things that are known; nothing; or several at once, which only a person can tell apart. */
export type Namensfund<T> =
  | { readonly art: 'gefunden'; readonly ziele: readonly T[] }
  | { readonly art: 'unbekannt'; readonly nah: string | null; readonly teil: string | null }
  | { readonly art: 'mehrere'; readonly namen: readonly string[] };

/**
 * Finds what a list's name means: exactly as printed; without the official addition; abbreviated; or several names in
 * one row, if every one of them is known. Each way counts only if it fits one thing. A misspelt name is never taken.
 */
export function findeNamen<T extends Benannt>(gedruckt: string, alle: readonly T[]): Namensfund<T> {
  const einer = findeEinen(gedruckt, alle);
  if (einer.art !== 'unbekannt') return einer;
  const teile = gedruckt.split(/\s*(?:,|;|\/|&|\+|\bund\b|\bsowie\b)\s*/u).filter((t) => t !== '');
  if (teile.length > 1) {
    const funde = teile.map((teil) => findeEinen(teil, alle));
    const ziele = funde.flatMap((f) => (f.art === 'gefunden' ? f.ziele : []));
    if (ziele.length === teile.length && new Set(ziele).size === ziele.length)
      return { art: 'gefunden', ziele };
    const fremd = teile.find((_, i) => funde[i]?.art !== 'gefunden') ?? null;
    if (ziele.length > 0) return { art: 'unbekannt', nah: einer.nah, teil: fremd };
  }
  return einer;
}

function findeEinen<T extends Benannt>(
  gedruckt: string,
  alle: readonly T[],
): Namensfund<T> & { readonly art: string } {
  for (const gleich of WEISEN) {
    const treffer = alle.filter(({ name }) => gleich(gedruckt, name));
    if (treffer.length === 1) return { art: 'gefunden', ziele: treffer };
    if (treffer.length > 1) return { art: 'mehrere', namen: treffer.map((t) => t.name) };
  }
  const kurz = abgekuerzt(gedruckt);
  const treffer = kurz === null ? [] : alle.filter(({ name }) => kurz.test(lose(name)));
  if (treffer.length === 1) return { art: 'gefunden', ziele: treffer };
  if (treffer.length > 1) return { art: 'mehrere', namen: treffer.map((t) => t.name) };
  return { art: 'unbekannt', nah: naechster(gedruckt, alle), teil: null };
}

type Vergleich = (gedruckt: string, name: string) => boolean;

const durch =
  (form: (name: string) => string): Vergleich =>
  (gedruckt, name) =>
    form(gedruckt) !== '' && form(gedruckt) === form(name);

/** Its brackets say which Gemeinden it is: “Vergleichsraum 3 (Hürth)”, unlike “Rheinfelden (Baden)”. */
const ZAEHLT =
  /^(?:vergleichsraum|vr|zone|region|wohnregion|bezirk|gruppe|miet(?:en)?stufe|wohnungsmarkttyp|typ|raum|cluster)\s+(?:\d|[IVX]+\b|[A-H]\b)/iu;

/** From the strictest to the loosest; the first that fits anything decides. */
const WEISEN: readonly Vergleich[] = [
  durch(genau),
  durch(lose),
  durch(ohneBindewort),
  (gedruckt, name) => durch(ohneKlammer)(gedruckt, name) && klammernPassen(gedruckt, name),
  (gedruckt, name) => ZAEHLT.test(name) && durch(ohneBindewort)(gedruckt, klammerIn(name)),
];

/** All of it: also what stands behind a comma. */
function genau(name: string): string {
  return kurzname(name.replaceAll(',', ' '));
}

/** Without “Stadt”, “, Landeshauptstadt”; “VR I” as “Vergleichsraum 1”. */
function lose(name: string): string {
  const glatt = genau(name.replace(DAVOR, '').replace(DAHINTER, ''));
  return VERBAND.reduce((text, [kurz, lang]) => text.replace(kurz, lang), glatt)
    .split('-')
    .map((wort) => (ROEMISCH.indexOf(wort) > 0 ? String(ROEMISCH.indexOf(wort)) : wort))
    .join('-');
}

/** Without what distinguishes it from other places of that name: “Wennigsen (Deister)”. */
function ohneKlammer(name: string): string {
  return lose(name.replace(/\s*\([^)]*\)/gu, ''));
}

/** “Limburg und Elz” is “Limburg, Elz”. */
function ohneBindewort(name: string): string {
  return worteIn(lose(name)).join('-');
}

function worteIn(name: string): string[] {
  return name.split('-').filter((wort) => !/^(?:und|u|sowie|)$/u.test(wort));
}

function klammerIn(name: string): string {
  return /\(([^)]*)\)/u.exec(name)?.[1] ?? '';
}

/** “Zone 3 (Stadt Waldkraiburg)” is not “Zone 3 (Stadt Mühldorf)”: who counts anew prints the same numbers. */
function klammernPassen(gedruckt: string, name: string): boolean {
  const [kurz = [], lang = []] = [gedruckt, name]
    .map((n) => worteIn(genau(klammerIn(n))).filter((w) => !FUELLWORT.test(w)))
    .sort((a, b) => a.length - b.length);
  return kurz.every((wort) => lang.includes(wort));
}

/** “Neustadt a. Rbge.”: a word with a point stands for one that begins like it and has its letters in this order. */
function abgekuerzt(name: string): RegExp | null {
  if (!/\p{L}\./u.test(name)) return null;
  const worte = name
    .replace(/\./gu, '. ')
    .trim()
    .split(/[\s-]+/u);
  const muster = worte.map((wort) => {
    const glatt = kurzname(wort).replace(/[^a-z0-9]/gu, '');
    if (!wort.endsWith('.') || glatt === '') return glatt;
    return `${glatt.split('').join('[a-z]*')}[a-z]*${glatt.length <= 2 ? '(?:-d(?:er|en|em))?' : ''}`;
  });
  return new RegExp(`^${muster.filter((m) => m !== '').join('-')}$`, 'u');
}

function naechster(gedruckt: string, alle: readonly Benannt[]): string | null {
  const gesucht = lose(gedruckt);
  const [nah] = alle
    .map(({ name }) => ({ name, weit: distance(gesucht, lose(name)) }))
    .sort((a, b) => a.weit - b.weit);
  return nah !== undefined && nah.weit <= Math.max(1, Math.floor(gesucht.length / 4)) ? nah.name : null;
}
