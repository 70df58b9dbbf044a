import { distance } from 'fastest-levenshtein';

/** A longer word may have two slips. */
const LANG = 9;

/** One letter wrong, missing, too many, or two neighbours swapped; in a long name twice. */
export function fastGleich(a: string, b: string): boolean {
  const erlaubt = Math.min(a.length, b.length) >= LANG ? 2 : 1;
  if (Math.abs(a.length - b.length) > erlaubt) return false;
  const abstand = distance(a, b);
  if (abstand <= erlaubt) return true;
  if (abstand > 2 || a.length !== b.length) return false;
  const stelle = [...a].findIndex((zeichen, i) => zeichen !== b[i]);
  const getauscht = `${b.slice(0, stelle)}${b.charAt(stelle + 1)}${b.charAt(stelle)}${b.slice(stelle + 2)}`;
  return getauscht === a;
}
