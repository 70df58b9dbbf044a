import type { Wort } from './woerter';
import type { Betrag } from './zahlen';

/** A name and the amount that belongs to it; `vorn`: the name stands first. */
export interface Paar {
  readonly wort: Wort;
  readonly betrag: Betrag;
  readonly vorn: boolean;
}

type Zeichen = Wort | Betrag;

const FUELLWORT = String.raw`(?:u\.|und|,|\/|\+) ?(?:warm)?wasser|ca\.?|circa|etwa|rund|mtl\.?|monatlich|monatl\.|pro monat|im monat|\/\s?monat|beträgt|betragen|liegt bei|liegen bei|ist|sind|von|in höhe von|nur|aktuell|derzeit|momentan|ab|mind\.|mindestens|bis(?: zu)?|max\.|maximal|höchstens|in eur|in €|€|euro?`;
const VORWAERTS = new RegExp(`^(?:[\\s:=*.()|…–-]|${FUELLWORT})*$`, 'iu');
const RUECKWAERTS = /^(?:[\s*()]|\/?\s?(?:mtl\.?|monatlich|monat)|pro monat|im monat|für(?: die)?|an)*$/iu;
const HOECHSTENS = 40;

/**
 * How near two neighbours are: 0 “Kaltmiete: 450”, 1 in one line, 2 in the next one, 3 some lines further; null: something
 * stands between them. Small numbers without a currency are money only beside a name.
 */
function naehe(text: string, a: Zeichen, b: Zeichen): number | null {
  if (b.von - a.bis > HOECHSTENS || a.art === b.art) return null;
  const luecke = text.slice(a.bis, b.von);
  const zeilen = luecke.split('\n').length - 1;
  // “580 € warm (450 € kalt)”: what begins a bracket has to end it.
  if (luecke.includes('(') && !luecke.includes(')') && !/^.{0,3}\)/u.test(text.slice(b.bis, b.bis + 4)))
    return null;
  if (luecke.includes(')') && luecke.includes('=')) return null;
  const betrag = a.art === 'betrag' ? a : (b as Betrag);
  if (!betrag.waehrung && (zeilen > 0 || betrag.cent < 1000)) return null;
  if (a.art === 'betrag') return RUECKWAERTS.test(luecke) ? ([1, 2, 3, 3][zeilen] ?? null) : null;
  // In the lines of a portal costs that are added have a plus before them.
  const ohnePlus = zeilen > 0 ? luecke.replace(/\+\s?$/u, '') : luecke;
  if (!VORWAERTS.test(ohnePlus)) return null;
  return zeilen === 0 && luecke.includes(':') ? 0 : ([1, 2, 3, 3][zeilen] ?? null);
}

/** “Nebenkosten, Heizkosten, 120 €, 60 €”, each in a line: first the names, then the amounts. */
function untereinander(alle: readonly Zeichen[], von: number, bis: number): boolean {
  const [davor, erstes, letztes, danach] = [alle[von - 1], alle[von], alle[bis], alle[bis + 1]];
  const nah = (a: Zeichen | undefined, b: Zeichen | undefined) =>
    a && b && b.von - a.bis < 4 && a.art === b.art;
  return Boolean(nah(davor, erstes) && nah(letztes, danach));
}

function richtungslos(reihe: readonly Zeichen[], stufe: number): boolean {
  return reihe[0]?.art === 'betrag' && (reihe.length % 2 === 1 || (stufe > 1 && reihe.length > 2));
}

function paar(a: Zeichen, b: Zeichen): Paar {
  return a.art === 'wort'
    ? { wort: a, betrag: b as Betrag, vorn: true }
    : { wort: b as Wort, betrag: a, vorn: false };
}

/**
 * Which amount belongs to which name. Nearest first; in a row of names and amounts at the same distance the ends tell
 * the direction: “Kaltmiete 450 € Nebenkosten 120 €” begins with a name. A row that begins and ends with an amount tells
 * nothing, and over several lines none that begins with an amount: it comes back as `unklar`.
 */
export function paareIn(
  text: string,
  namen: readonly Wort[],
  betraege: readonly Betrag[],
): { readonly paare: readonly Paar[]; readonly unklar: readonly Betrag[] } {
  const alle: readonly Zeichen[] = [...namen, ...betraege].sort((a, b) => a.von - b.von);
  const abstaende = alle.map((eins, i) => {
    const naechstes = alle[i + 1];
    return naechstes ? naehe(text, eins, naechstes) : null;
  });
  const vergeben = new Set<Zeichen>();
  const paare: Paar[] = [];
  const unklar: Betrag[] = [];
  for (const stufe of [0, 1, 2, 3]) {
    let reihe: Zeichen[] = [];
    alle.forEach((eins, i) => {
      if (!vergeben.has(eins)) reihe.push(eins);
      const weiter = abstaende[i] === stufe && !vergeben.has(eins) && !vergeben.has(alle[i + 1] as Zeichen);
      if (weiter) return;
      if (reihe.length > 1) {
        const getrennt = stufe > 1 && untereinander(alle, i - reihe.length + 1, i);
        for (const z of reihe) vergeben.add(z);
        if (getrennt || richtungslos(reihe, stufe))
          unklar.push(...reihe.filter((z): z is Betrag => z.art === 'betrag'));
        else {
          // A name at the end of a row that begins with one has no amount.
          if (reihe.length % 2 === 1) vergeben.delete(reihe.at(-1) as Zeichen);
          for (let k = 0; k + 1 < reihe.length; k += 2)
            paare.push(paar(reihe[k] as Zeichen, reihe[k + 1] as Zeichen));
        }
      }
      reihe = [];
    });
  }
  return { paare: paare.sort((a, b) => a.wort.von - b.wort.von), unklar };
}
