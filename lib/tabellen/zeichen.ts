import { amAnfang, type Meldung } from './meldung';

/** What nobody sees on a screen, although it changes what is read: controls, zero width, direction, tags, halves of a pair. */
const UNSICHTBAR =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]|\u034F|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/** Letters of other scripts and full-width forms look like ours and are others: `аmt.example` is not `amt.example`. */
const FREMD =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;

/** The sign for “could not be read”: the character that stood there is lost. */
const ERSATZ = /\uFFFD/g;

/** Umlauts as some programs copy them: a letter, and its dots as a character of their own. Searching finds neither. */
const ZERLEGT = /(?!\u034F)[\u0300-\u036F]/gu;

const MUSTER: readonly (readonly [RegExp, (zeichen: string) => string])[] = [
  [UNSICHTBAR, (zeichen) => unsichtbar(zeichen)],
  [FREMD, (zeichen) => fremd(zeichen)],
  [ERSATZ, () => VERLOREN],
  [ZERLEGT, (zeichen) => zerlegt(zeichen)],
];

/** What is wrong with the characters of one value, as it reads after escapes such as `\u202E`; null if nothing is. */
export function verborgenesIn(wert: string): string | null {
  for (const [muster, satz] of MUSTER) {
    const [zeichen] = wert.match(muster) ?? [];
    if (zeichen !== undefined) return satz(zeichen);
  }
  return null;
}

/** Characters of a text that nobody can see or tell apart, once a line, with their number. */
export function verborgeneZeichen(datei: string, text: string): Meldung[] {
  if (MUSTER.every(([muster]) => text.search(muster) === -1)) return [];
  // A whole file of them is no table that somebody could mend line by line.
  return text
    .split('\n')
    .flatMap((zeile, i) => inZeile(datei, zeile, i + 1))
    .slice(0, 50);
}

function inZeile(datei: string, zeile: string, nummer: number): Meldung[] {
  const treffer = MUSTER.flatMap(([muster, satz]) =>
    [...zeile.matchAll(muster)].map((t) => ({ stelle: t.index, zeichen: t[0], satz: satz(t[0]) })),
  ).sort((a, b) => a.stelle - b.stelle);
  const [erster] = treffer;
  if (erster === undefined) return [];
  const andere = [...new Set(treffer.map(({ zeichen }) => nummerVon(zeichen)))].slice(1);
  const auch = andere.length === 0 ? '' : ` In dieser Zeile auch: ${andere.slice(0, 5).join(', ')}.`;
  return [{ ...amAnfang(datei, erster.satz + auch), zeile: nummer, spalte: erster.stelle + 1 }];
}

const unsichtbar = (zeichen: string) =>
  `Hier steht ein unsichtbares Zeichen (${nummerVon(zeichen)}). Tippen Sie die Zeile neu ab, statt sie zu kopieren.`;
const fremd = (zeichen: string) =>
  `„${zeichen}“ (${nummerVon(zeichen)}) sieht aus wie ein anderes Zeichen, gehört aber zu einer anderen Schrift. Tippen Sie es neu.`;
const zerlegt = (zeichen: string) =>
  `Hier steht ein Buchstabe, der aus zwei Zeichen besteht (${nummerVon(zeichen)}), wohl ein Umlaut. Tippen Sie ihn neu.`;
const VERLOREN =
  'Hier ging ein Zeichen verloren (U+FFFD), wohl ein Umlaut. Vergleichen Sie mit dem Dokument und tippen Sie es neu.';

/** `U+202E`. */
function nummerVon(zeichen: string): string {
  return `U+${(zeichen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text of a file with what nobody sees in it as its number: “Sprin[U+202E]ge”. */
export function sichtbar(text: string): string {
  return text.replace(UNSICHTBAR, (zeichen) => `[${nummerVon(zeichen)}]`);
}
