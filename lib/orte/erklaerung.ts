import { LAENDER } from '@/lib/kern/laender';
import { kreiswort } from './kreisname';
import { namensteile, stamm } from './name';
import type { Ort } from './ort';
import { anfangsworte, nennt } from './passung';
import { verbunden, type Wort, woerter } from './woerter';

/** What the words behind a name say about the place. */
export interface Erklaerung {
  /** They name something narrower than the Land, in which the name might be that of a part of a town, too. */
  readonly genau: boolean;
}

const LANDESNAME = new Map<string, string>(LAENDER.map(({ land, name }) => [land, verbunden(woerter(name))]));

/**
 * The same for words of which the first `bis` can also name the addition: in “Staufen, Breisgau-Hochschwarzwald” they
 * begin the name of the Kreis.
 */
export function erklaereAb(
  bis: number,
  dahinter: readonly Wort[],
  ort: Ort,
  teile: readonly Ort[],
): Erklaerung | null {
  const hier = erklaere(dahinter.slice(bis), ort, teile);
  return hier !== null || bis === 0 ? hier : erklaereAb(bis - 1, dahinter, ort, teile);
}

/**
 * Whether words behind a name all say where the place is: Land, Kreis, for a part its town, for a town one of its
 * `teile`. null if one of them says something else.
 */
function erklaere(rest: readonly Wort[], ort: Ort, teile: readonly Ort[]): Erklaerung | null {
  if (rest.length === 0) return { genau: false };
  for (let lang = rest.length; lang > 0; lang--) {
    const sagt = sinn(rest.slice(0, lang), ort, teile);
    if (sagt === null) continue;
    const weiter = erklaere(rest.slice(lang), ort, teile);
    if (weiter !== null) return { genau: sagt || weiter.genau };
  }
  return null;
}

/** true: the words name something narrow, false: the Land or nothing, null: something else. */
function sinn(worte: readonly Wort[], ort: Ort, teile: readonly Ort[]): boolean | null {
  const text = verbunden(worte);
  if (/^(land)?kreis$|^lkr?$|^kr$|^region$/.test(text)) return false;
  // The town first: Hamburg is a Land, too.
  if (ort.teil !== undefined && nenntOrt(worte, ort)) return true;
  if (ort.teil === undefined && teile.some(({ teil = '' }) => nenntTeil(worte, teil))) return true;
  if (kreisnamen(ort).includes(text)) return true;
  return text === LANDESNAME.get(ort.land) || (text === 'nrw' && ort.land === '05') ? false : null;
}

function nenntOrt(worte: readonly Wort[], { name }: Ort): boolean {
  return !['teil', null].includes(nennt(worte, name));
}

/** “Linden” is enough for Linden-Nord if the town is said. */
function nenntTeil(worte: readonly Wort[], teil: string): boolean {
  if (nennt(worte, teil) !== null) return true;
  const { stamm: ganz } = namensteile(teil);
  return worte.length < ganz.length && anfangsworte(worte, ganz.slice(0, worte.length)) === worte.length;
}

function kreisnamen({ kreis }: Ort): readonly string[] {
  return [kreiswort(kreis), kreiswort(stamm(kreis)), verbunden(woerter(kreis))];
}
