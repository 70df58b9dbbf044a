import { fastGleich } from './aehnlich';
import { namensteile } from './name';
import type { Ort } from './ort';
import { passe } from './passung';
import { ohneVorwort, verbunden, type Wort } from './woerter';

/** With one slip allowed, short words would be like almost anything. */
const KURZ = 4;

/**
 * Places that somebody may have meant: a name stands among the words (“Köln Hintertal”), begins like them, or is spelt
 * almost so.
 */
export function vermute(worte: readonly Wort[], orte: readonly Ort[]): readonly Ort[] {
  const gesucht = verbunden(worte);
  const stufen = orte.flatMap((ort) => {
    if (ort.istKreis) return [];
    const name = ort.teil ?? ort.name;
    if (stehtDarin(worte, name)) return [{ ort, stufe: 0 }];
    const formen = schreibungen(name);
    if (gesucht.length >= KURZ && formen.some((form) => fastGleich(form, gesucht)))
      return [{ ort, stufe: 1 }];
    return gesucht.length > 1 && formen.some((form) => form.startsWith(gesucht)) ? [{ ort, stufe: 1 }] : [];
  });
  return stufen.sort((a, b) => a.stufe - b.stufe || b.ort.rang - a.ort.rang).map(({ ort }) => ort);
}

/** Some of the words are the name. A single short word is too little. */
function stehtDarin(worte: readonly Wort[], name: string): boolean {
  if (worte.length < 2) return false;
  return worte.some((_, i) => {
    const passt = passe(worte.slice(i), name);
    return passt !== null && passt.passung !== 'teil' && verbunden(worte.slice(i)).length >= KURZ;
  });
}

/** The spellings of a name as one word: whole and short, with and without umlauts and “Bad”. */
export function schreibungen(name: string): readonly string[] {
  const { stamm, zusatz } = namensteile(name);
  const alle = [stamm, [...stamm, ...zusatz], ohneVorwort(stamm)];
  return [...new Set(alle.flatMap((worte) => [verbunden(worte), verbunden(worte, 1)]))];
}
