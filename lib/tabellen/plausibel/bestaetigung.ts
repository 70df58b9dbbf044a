import type { Auffaellig, Warnungsart } from './auffaellig';

/** The words by which a confirmation says what it is about. */
export const WORTE: Record<Warnungsart, RegExp> = {
  fallend: /fall|fäll|klein|niedrig|sink/i,
  gleich: /gleich|identisch|so groß wie/i,
  alle_gleich: /alle werte gleich|gleich|identisch/i,
  abstand: /abstand|steigt stark/i,
  null: /\b0\b|null/i,
  weitere: /weitere/i,
  fehlt: /fehl|leer|nicht (genannt|gedruckt)|kein wert/i,
  gleiche_zeile: /werte wie|gleich|dieselbe|identisch/i,
  ohne_wert: /ohne wert|fehl|nicht genannt/i,
  preis: /je m²|je m2|quadratmeter/i,
  sprung: /sprung/i,
  unveraendert: /wie davor|unverändert|gleich/i,
  luecke: /lücke/i,
  tag: /tag|dokument/i,
  veraltet: /älter als|alt|neuere/i,
  zuschlag: /zuschlag/i,
  nur_je_m2: /je m²|je m2|quadratmeter/i,
};

/** `4`, `4 und 5`, `1 und 2 sowie 4 bis 6` before the word Person. */
const ANZAHLEN = String.raw`\d{1,2}(?:\s*(?:,|und|sowie|bis|oder|\/|-|–)\s*\d{1,2})*\s*Person`;
/** `3 und 4 Personen, 5 und 6 Personen`: what follows is said of all of them. */
const GRUPPE = new RegExp(String.raw`${ANZAHLEN}(?:(?:en)?\s*(?:,|und|sowie)\s*${ANZAHLEN})*`, 'g');
const FIGUR = /\d+[.,]\d{2,4}(?!\d)/g;

/** The place where the reason goes in a suggested line; whoever leaves it there has given none. */
export const PLATZHALTER = 'GRUND';

/**
 * True if one of the texts under `bestaetigt` confirms this: it names the thing, its household sizes and, if it names
 * figures, these figures - and it gives a reason.
 */
export function istBestaetigt(fund: Auffaellig, texte: readonly string[]): boolean {
  if (fund.feststellung === null) return false;
  return texte.some(
    (text) => hatGrund(fund, text) && abschnitte(text).some((abschnitt) => trifft(fund, abschnitt)),
  );
}

interface Abschnitt {
  readonly text: string;
  /** Household sizes; null: none named, so it speaks of all. */
  readonly personen: readonly number[] | null;
}

/** One text may confirm several things: each begins with its household sizes. */
function abschnitte(text: string): Abschnitt[] {
  const treffer = [...text.matchAll(GRUPPE)];
  if (treffer.length === 0) return [{ text, personen: null }];
  return treffer.map((gruppe, i) => ({
    text: text.slice(gruppe.index, treffer[i + 1]?.index),
    personen: groessen(gruppe[0]),
  }));
}

function groessen(gruppe: string): number[] {
  const ausgeschrieben = gruppe.replace(/(\d+)\s*(?:bis|-|–)\s*(\d+)/g, (_, von: string, bis: string) =>
    Array.from({ length: Math.max(Number(bis) - Number(von) + 1, 0) }, (_x, i) => Number(von) + i).join(' '),
  );
  return (ausgeschrieben.match(/\d+/g) ?? []).map(Number);
}

function trifft(fund: Auffaellig, { text, personen }: Abschnitt): boolean {
  if (!WORTE[fund.art].test(text)) return false;
  if (fund.prozent !== null) {
    const erlaubt = /(\d+)(?:[.,]\d+)?\s*(?:%|Prozent)/.exec(text)?.[1];
    if (erlaubt === undefined || Number(erlaubt) < fund.prozent) return false;
  } else if (!figurenPassen(fund, text)) return false;
  if (personen === null)
    return fund.personen.length === 0 || (fund.prozent !== null && /\balle\b/i.test(text));
  // “5 Personen: kleiner” means the larger of the pair.
  const gemeint =
    personen.length === 1 && fund.personen.length === 2 ? fund.personen.slice(-1) : fund.personen;
  return gemeint.length > 0 && gemeint.every((anzahl) => personen.includes(anzahl));
}

/** Who confirms figures confirms these and no others: a later slip in the same cell is asked about again. */
function figurenPassen({ werte }: Auffaellig, text: string): boolean {
  if (werte.every((wert) => !/^\d+,\d/.test(wert))) return werte.every((wert) => text.includes(wert));
  const genannt = (text.match(FIGUR) ?? []).map((figur) => figur.replace('.', ','));
  return genannt.length === 0 || werte.every((wert) => genannt.includes(/^\d+,\d+/.exec(wert)?.[0] ?? wert));
}

/** What is left of a text when the thing itself is taken out must still say something. */
function hatGrund({ feststellung }: Auffaellig, text: string): boolean {
  const rest = text
    .replace(feststellung ?? '', '')
    .replace(GRUPPE, '')
    .replace(SACHE, '');
  return !text.includes(PLATZHALTER) && /\p{L}{4,}/u.test(rest);
}

const SACHE =
  /fallende\w*|fällt|gleich\w*|kleiner\w*|niedriger\w*|Wert\w*|Sprung|Prozent|Euro|weitere\w*|fehl\w*|Gemeinde\w*|sowie/gi;
