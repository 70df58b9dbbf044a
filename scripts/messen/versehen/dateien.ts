import { type Art, type Hinterlassen, imText, type Original, pfadVon, zeileWird } from './art';

/** Files that nobody reads, other encodings, and characters that nobody sees. */

const DATEI = 'Datei';
const ZEICHEN = 'Zeichen';

const datei = (
  name: string,
  neu: (original: Original) => Record<string, string | Uint8Array | null>,
): Art => ({
  name,
  gruppe: DATEI,
  mache: (original): Hinterlassen => ({ dateien: neu(original), zeilen: [] }),
});

const umbenannt = (name: string, ziel: (original: Original) => string) =>
  datei(name, (original) => ({ [pfadVon(original)]: null, [ziel(original)]: original.text }));
const endung = (neu: string) => umbenannt(`Endung „${neu}“`, (o) => pfadVon(o).replace('.yaml', neu));

const latin1 = (text: string) => Uint8Array.from(text, (zeichen) => Math.min(zeichen.charCodeAt(0), 0xff));
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

export const DATEIVERSEHEN: readonly Art[] = [
  endung(''),
  endung('.bak'),
  endung('.txt'),
  endung('.yaml.txt'),
  endung('.yml'),
  endung('.docx'),
  endung('.json'),
  endung('.YAML'),
  endung(' (1).yaml'),
  endung('-neu.yaml'),
  umbenannt('im Ordner data', (o) => `data/${o.name}`),
  umbenannt('im Ordner data/traeger', (o) => `data/traeger/${o.name}`),
  umbenannt('in einem Unterordner', (o) => `data/traeger/${o.ordner}/2027/${o.name}`),
  umbenannt('in traeger neben data', (o) => `traeger/${o.ordner}/${o.name}`),
  umbenannt('neben data', (o) => o.name),
  umbenannt('Name mit Punkten im Tag', (o) => pfadVon(o).replace(/(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1')),
  umbenannt('Name mit einem anderen Tag', (o) => pfadVon(o).replace(/\d\d\.yaml/, '17.yaml')),
  datei('leere Datei', (o) => ({ [pfadVon(o)]: '' })),
  datei('nur Bemerkungen', (o) => ({ [pfadVon(o)]: o.text.replace(/^/gm, '# ') })),
  datei('zwei Tabellen in einer Datei', (o) => ({ [pfadVon(o)]: `${o.text}---\n${o.text}` })),
  datei('Zeichen von git', (o) => ({ [pfadVon(o)]: `<<<<<<< HEAD\n${o.text}=======\n>>>>>>> neu\n` })),
  datei('halbe Datei', (o) => ({ [pfadVon(o)]: o.text.slice(0, o.text.length / 2) })),
  datei('Windows-1252', (o) => ({ [pfadVon(o)]: latin1(o.text) })),
  datei('UTF-16', (o) => ({ [pfadVon(o)]: utf16(o.text) })),
  datei('Word statt Text', (o) => ({
    [pfadVon(o)]: Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1'),
  })),
];

const STELLE = /^ {2}stelle: /;
const nur = ['quelle'];
const eingefuegt = (name: string, zeichen: string) =>
  zeileWird(ZEICHEN, name, STELLE, (zeile) => zeile.replace(/(stelle: .{3})/, `$1${zeichen}`), nur);

export const ZEICHENVERSEHEN: readonly Art[] = [
  eingefuegt('Richtung umgekehrt (U+202E)', '\u202E'),
  eingefuegt('ohne Breite (U+200B)', '\u200B'),
  eingefuegt('weiche Trennung (U+00AD)', '\u00AD'),
  eingefuegt('NUL', '\u0000'),
  eingefuegt('verlorenes Zeichen (U+FFFD)', '\uFFFD'),
  eingefuegt('kyrillisch', '\u0430'),
  eingefuegt('Umlaut aus zwei Zeichen', 'u\u0308'),
  zeileWird(ZEICHEN, 'Richtung umgekehrt, in Umschrift', STELLE, () => '  stelle: "Stadt\\u202E Prüf"', nur),
  zeileWird(ZEICHEN, 'Ziffern voller Breite', /^\s+1: \d{3}\.\d\d$/, (zeile) =>
    zeile.replace(
      /(\d)(\.\d\d)$/,
      (_, a: string, b: string) => String.fromCharCode(a.charCodeAt(0) + 0xfee0) + b,
    ),
  ),
  zeileWird(
    ZEICHEN,
    'kyrillisch im Link',
    /^ {2}link: /,
    (zeile) => zeile.replace(/(:\/\/[^/]*)a/, '$1\u0430'),
    nur,
  ),
  zeileWird(ZEICHEN, 'ohne Breite in einem Betrag', /^\s+2: \d{3}\.\d\d$/, (zeile) => `${zeile}\u200B`),
];

const GLEICH = 'Gleich';
export const GLEICHES: readonly Art[] = [
  imText(GLEICH, 'drei Striche am Anfang', ({ text }) => ({ text: `---\n${text}`, zeilen: [] })),
  imText(GLEICH, 'drei Punkte am Ende', ({ text }) => ({ text: `${text}...\n`, zeilen: [] })),
  imText(GLEICH, 'Leerzeilen am Ende', ({ text }) => ({ text: `${text}\n\n\n`, zeilen: [] })),
  imText(GLEICH, 'eine Bemerkung am Anfang', ({ text }) => ({ text: `# geprüft\n${text}`, zeilen: [] })),
  imText(GLEICH, 'kein Zeilenende am Schluss', ({ text }) => ({ text: text.trimEnd(), zeilen: [] })),
];
