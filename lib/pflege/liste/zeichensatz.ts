/** The text of a list, and the encoding it was read in; or a German sentence why there is none. */
export type Entschluesselt =
  | { readonly text: string; readonly zeichensatz: Zeichensatz }
  | { readonly fehler: string };

export type Zeichensatz = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The first bytes of files that are no text, and what to do with each. */
const KEIN_TEXT: readonly (readonly [readonly number[], string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'Das ist eine gepackte Datei, keine Liste. Speichern Sie sie als .xlsx oder als CSV.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'Das ist eine Datei aus einem alten Excel oder Word. Speichern Sie sie als .xlsx oder als CSV.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'Das ist ein PDF. Öffnen Sie es und kopieren Sie die Tabelle als Text in eine Datei.',
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    'Das ist eine Datei mit Gestaltung (RTF). Speichern Sie sie als reinen Text.',
  ],
];

const BESCHAEDIGT =
  'Die Umlaute in der Liste sind beschädigt. Öffnen Sie die Quelle noch einmal. Speichern Sie sie als „CSV UTF-8“.';
const UNBEKANNT =
  'Der Zeichensatz der Liste ist nicht zu erkennen. Speichern Sie sie noch einmal als „CSV UTF-8“.';

/**
 * The text of a file that somebody saved: UTF-8 or UTF-16 where the bytes say so, else Windows-1252, as a German Excel
 * writes its ordinary CSV. Strict: a text that lost letters, or that only another encoding makes sense of, is refused.
 */
export function entschluessele(bytes: Uint8Array): Entschluesselt {
  const fremd = KEIN_TEXT.find(([anfang]) => anfang.every((byte, i) => bytes[i] === byte));
  if (fremd) return { fehler: fremd[1] };
  const utf16 = utf16Art(bytes);
  const satz: Zeichensatz = utf16 ? 'UTF-16' : 'UTF-8';
  const text = streng(bytes, utf16 ?? 'utf-8');
  if (text !== null)
    return brauchbar(text) ? { text: text.normalize('NFC'), zeichensatz: satz } : { fehler: BESCHAEDIGT };
  if (utf16) return { fehler: UNBEKANNT };
  const alt = ausWindows1252(bytes);
  return FREMD_IN_1252.test(alt) ? { fehler: UNBEKANNT } : { text: alt, zeichensatz: 'Windows-1252' };
}

/** Letters of DOS and the old Mac look like this in Windows-1252: control characters, or signs inside a word. */
const FREMD_IN_1252 = /[^\P{Cc}\s]|\p{L}[ŠšŸŽžŒœ„”†‡•…‰‹›™¤§¨©¬®¯±´¶¸¿×÷]\p{L}/u;

/** Read as UTF-8, it still shows that it had been read wrongly before, or that a letter was lost. */
function brauchbar(text: string): boolean {
  return !/[^\P{Cc}\s]|\ufffd|Ã[\u0080-\u00bf„“–—œŸ]|â‚¬/u.test(text);
}

/** Where Windows-1252 differs from Latin-1. By hand, for some versions of Node read it as Latin-1. */
const AB_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function ausWindows1252(bytes: Uint8Array): string {
  const stueck = (byte: number) => AB_80[byte - 0x80] ?? String.fromCharCode(byte);
  return Array.from(bytes, stueck).join('');
}

function streng(bytes: Uint8Array, zeichensatz: string): string | null {
  try {
    return new TextDecoder(zeichensatz, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark, or because every second byte of the beginning is zero. */
function utf16Art(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const anfang = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 200));
  const leer = (rest: number) => anfang.filter((byte, i) => i % 2 === rest && byte === 0).length;
  const haelfte = anfang.length / 2;
  if (haelfte < 2) return null;
  if (leer(1) > haelfte * 0.8 && leer(0) === 0) return 'utf-16le';
  return leer(0) > haelfte * 0.8 && leer(1) === 0 ? 'utf-16be' : null;
}
