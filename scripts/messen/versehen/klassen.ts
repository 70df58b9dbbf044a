import { Zeilen } from './zeilen';
import type { Zufall } from './zufall';

/** A slip in a file: the text after it and the lines (from 1) at one of which it must be noticed. */
export interface Versehen {
  readonly text: string;
  readonly zeilen: readonly number[];
}

/** A kind of slip. `folge`: what the checker must do. null if the file has no place for it. */
export interface Klasse {
  readonly name: string;
  readonly folge: 'fehler' | 'fehler_oder_warnung' | 'gleich';
  mache(zeilen: Zeilen, zufall: Zufall): Versehen | null;
}

const BETRAG = /^\s+(?:\d{1,2}|weitere): \d+\.\d\d$/;

export function an(
  muster: RegExp,
  bereiche: string[],
  tun: (z: Zeilen, nummer: number) => string,
  ...auch: number[]
) {
  return (zeilen: Zeilen, zufall: Zufall): Versehen | null => {
    const stellen = zeilen.mit(muster, ...bereiche);
    if (stellen.length === 0) return null;
    const nummer = zufall.aus(stellen);
    return { text: tun(zeilen, nummer), zeilen: [nummer + 1, ...auch.map((d) => nummer + 1 + d)] };
  };
}

const wert = (
  name: string,
  neu: (alt: string) => string,
  muster = BETRAG,
  bereiche = ['grenzen'],
): Klasse => ({
  name,
  folge: 'fehler',
  mache: an(muster, bereiche, (z, n) => z.mitWert(n, neu)),
});

const zeile = (name: string, neu: (alt: string) => string, auch: number[] = [], muster = BETRAG): Klasse => ({
  name,
  folge: 'fehler',
  mache: an(muster, ['grenzen'], (z, n) => z.ersetzt(n, neu(z.alle[n] ?? '')), ...auch),
});

const gleich = (name: string, tun: (text: string) => string): Klasse => ({
  name,
  folge: 'gleich',
  mache: ({ text }) => ({ text: tun(text), zeilen: [] }),
});

const euro = (alt: string) => alt.split('.')[0] ?? '';

const BETRAEGE: Klasse[] = [
  wert('Tausenderpunkt', (alt) => `1.${euro(alt).padStart(3, '0').slice(-3)}`),
  wert('Tausenderkomma', (alt) => `1,${euro(alt).padStart(3, '0').slice(-3)}`),
  wert('Tausenderpunkt und Komma', (alt) => `1.${euro(alt).padStart(3, '0').slice(-3)},50`),
  wert('eine Stelle nach dem Punkt', (alt) => alt.slice(0, -1)),
  wert('drei Stellen nach dem Punkt', (alt) => `${alt}5`),
  wert('Eurozeichen', (alt) => `${alt} €`),
  wert('Eurozeichen davor', (alt) => `€ ${alt}`),
  wert('EUR', (alt) => `${alt} EUR`),
  wert('Unterstrich', (alt) => `1_${euro(alt).padStart(3, '0').slice(-3)}`),
  wert('Komma und Strich', (alt) => `${euro(alt)},-`),
  wert('Leerzeichen in der Zahl', (alt) => `${alt[0]} ${alt.slice(1)}`),
  wert('Buchstabe O statt Null', (alt) => alt.replace(/0$/, 'O')),
  wert('Buchstabe l statt Eins', (alt) => `l${alt.slice(1)}`),
  wert('Vorzeichen', (alt) => `-${alt}`),
  wert('ungefähr', (alt) => `ca. ${alt}`),
  wert('Punkt am Ende', (alt) => `${euro(alt)}.`),
  wert('Semikolon', (alt) => alt.replace('.', ';')),
  wert('Hochkomma als Trenner', (alt) => `1'${euro(alt).padStart(3, '0').slice(-3)}`),
  wert('Exponent', () => '6e2'),
  wert('andere Zahlensysteme', () => '0x1F4'),
  wert('typografische Anführungszeichen', (alt) => `„${alt}“`),
  wert('geschütztes Leerzeichen', (alt) => `${alt}\u00a0`),
  wert('kein Wert', () => ''),
  wert('leere Anführungszeichen', () => '""'),
  wert('null', () => 'null'),
  wert('Tilde', () => '~'),
  wert('Wort statt Zahl', () => 'siehe unten'),
  wert('zwei Werte', (alt) => `${alt} / ${alt}`),
  wert('Verweis', () => '*a'),
  wert('Anker', (alt) => `&a ${alt}`),
  wert('Kennzeichen', (alt) => `!!float ${alt}`),
];

/** A last day beside one that is there already would be another slip. */
function ohneEnde(mache: Klasse['mache']): Klasse['mache'] {
  return (zeilen, zufall) =>
    zeilen.alle.some((text) => text.startsWith('gueltig_bis:')) ? null : mache(zeilen, zufall);
}

const FORM: Klasse[] = [
  zeile('Tabulator', (alt) => alt.replace(/^ +/, '\t'), [-1, 1]),
  zeile('ein Leerzeichen zu viel', (alt) => ` ${alt}`, [-1, 1]),
  // Not a lone cell: moved by one space it still stands below its entry and means the same.
  zeile('ein Leerzeichen zu wenig', (alt) => alt.slice(1), [-1, 1], /^ +2: \d/),
  zeile('Doppelpunkt fehlt', (alt) => alt.replace(':', ''), [-1, 1]),
  zeile('Leerzeichen nach dem Doppelpunkt fehlt', (alt) => alt.replace(': ', ':'), [-1, 1]),
  zeile('zwei Doppelpunkte', (alt) => alt.replace(':', '::')),
  zeile('Eintrag doppelt', (alt) => `${alt}\n${alt}`, [1]),
  zeile('Personenzahl ausgeschrieben', (alt) => alt.replace(/\S+:/, 'eine Person:')),
  zeile('Personenzahl zu groß', (alt) => alt.replace(/\S+:/, '21:')),
  zeile('Strich vor dem Eintrag', (alt) => alt.replace(/(\S+:)/, '- $1'), [-1, 1]),
  zeile('in geschweiften Klammern', () => '        je_person: {1: 612,50, 2: 700}', [], /^ {8}je_person:$/),
  zeile('Bezug fehlt', () => '  - wirkung: hinweis', [1, -1], /^ {2}- bezug: /),
  zeile(
    'zwei Formen des Werts',
    (alt) => `    betrag: 500.00\n${alt}`,
    // The message stands at the limit, and a source of its own may lie between.
    [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 1],
    /^ {4}je_person:$/,
  ),
  zeile(
    'Wert doppelt: hier und bei den Gebieten',
    (alt) => `    betrag: 500.00\n${alt}`,
    // The message stands at the limit's first line; a confirmation may lie between.
    Array.from({ length: 12 }, (_, i) => i - 12),
    /^ {4}gebiete:$/,
  ),
  zeile('Gebiet ohne Gemeinden', () => '        teil: Kernort', [-1], /^ {8}gemeinden: \["\d{8}"\]$/),
  wert('Bezug abgekürzt', () => 'bruttokalt', /^ {2}- bezug: /),
  wert('Wirkung mit ß', () => 'maßgeblich', /^ {4}wirkung: massgeblich/),
  zeile('Bezug groß', (alt) => alt.replace('wirkung', 'Wirkung'), [-1], /^ {4}wirkung:/),
];

const SCHLUESSEL = /^ {8}gemeinden: \["\d{8}"\]$/;
const GEMEINDEN: Klasse[] = [
  wert('AGS ohne Anführungszeichen', (alt) => alt.replaceAll('"', ''), SCHLUESSEL),
  wert('AGS ohne Null am Anfang', (alt) => alt.replace('"0', '"'), /^ {8}gemeinden: \["0\d{7}"\]$/),
  wert('AGS mit Leerzeichen', (alt) => alt.replace(/"(\d\d)/, '"$1 '), SCHLUESSEL),
  wert('AGS zu lang', (alt) => alt.replace(/"\]/, '0"]'), SCHLUESSEL),
  wert('AGS mit O', (alt) => alt.replace(/0"\]|1"\]|\d"\]/, 'O"]'), SCHLUESSEL),
  wert('AGS aus einem anderen Kreis', () => '["09162000"]', SCHLUESSEL),
  wert('AGS zweimal', (alt) => alt.replace(/\["(\d+)"\]/, '["$1", "$1"]'), SCHLUESSEL),
  wert('AGS ohne Liste', (alt) => alt.replace(/[[\]]/g, ''), SCHLUESSEL),
  wert('AGS mit typografischen Zeichen', (alt) => alt.replace(/"(\d+)"/, '„$1“'), SCHLUESSEL),
  wert('AGS als Name', () => '["Hannover"]', SCHLUESSEL),
  {
    name: 'AGS ohne schließende Klammer',
    folge: 'fehler',
    mache: an(SCHLUESSEL, ['grenzen'], (z, n) => z.mitWert(n, (alt) => alt.replace(']', '')), 1),
  },
  wert('AGS im Beispiel ohne Anführungszeichen', (alt) => alt.replaceAll('"', ''), /^ {6}ort: /, [
    'beispiele',
  ]),
];

const tag = (name: string, neu: (alt: string) => string, feld = 'gueltig_ab') =>
  wert(name, neu, new RegExp(`^ *${feld}: \\d{4}-`), []);
const deutsch = (alt: string) => alt.split('-').reverse().join('.');

const TAGE: Klasse[] = [
  tag('Tag mit Punkten', deutsch),
  tag('Tag ohne Nullen', (alt) => alt.replaceAll('-0', '-')),
  tag('Tag mit Schrägstrichen', (alt) => alt.replaceAll('-', '/')),
  tag('Monat und Tag vertauscht', (alt) => `${alt.slice(0, 4)}-31-12`),
  tag('Tag, den es nicht gibt', (alt) => `${alt.slice(0, 4)}-02-30`),
  tag('anderes Jahr als im Namen der Datei', (alt) => `2019${alt.slice(4)}`),
  tag('Jahr mit zwei Ziffern', (alt) => alt.slice(2)),
  tag('Tag mit Uhrzeit', (alt) => `${alt}T00:00:00Z`),
  tag('bestätigt mit Punkten', deutsch, 'zuletzt_bestaetigt'),
  tag('eingesehen als Monat', () => 'August 2026', 'eingesehen'),
  {
    name: 'letzter Tag vor dem ersten',
    folge: 'fehler',
    mache: ohneEnde(
      an(/^gueltig_ab:/, [], (z, n) => z.ersetzt(n, `${z.alle[n]}\ngueltig_bis: 2001-01-01`), 1),
    ),
  },
];

const KOPF: Klasse[] = [
  wert('Adresse ohne https', () => 'www.kreis.de/richtwerte.pdf', /^ {2}link: /, ['quelle']),
  wert('Beleg unbekannt', () => 'kopie', /^ {2}beleg: /, ['quelle']),
  wert('Lizenz frei erfunden', () => 'frei', /^lizenz: /, []),
  wert('Format 2', () => '2', /^format: /, []),
  wert('Text mit Doppelpunkt', () => 'Richtlinie: Kosten der Unterkunft', /^ {2}dokument: /, ['quelle']),
  wert('Text beginnt mit @', () => '@Amt', /^ {2}stelle: /, ['quelle']),
  wert('Anführungszeichen offen', () => '"Amt', /^ {2}stelle: /, ['quelle']),
  ...['stelle', 'dokument', 'eingesehen', 'beleg'].map(
    (feld): Klasse => ({
      name: `Zeile „${feld}“ fehlt`,
      folge: 'fehler',
      mache: (z) => {
        const nummer = z.mit(new RegExp(`^ {2}${feld}:`), 'quelle')[0];
        const kopf = z.mit(/^quelle:/)[0];
        if (nummer === undefined || kopf === undefined) return null;
        return { text: z.ersetzt(nummer, null), zeilen: [kopf + 1, kopf + 2] };
      },
    }),
  ),
  ...['zuletzt_bestaetigt', 'lizenz', 'gueltig_ab'].map(
    (feld): Klasse => ({
      name: `Eintrag „${feld}“ mit Tippfehler`,
      folge: 'fehler',
      mache: an(new RegExp(`^${feld}:`), [], (z, n) => z.ersetzt(n, (z.alle[n] ?? '').replace(/.:/, 'ä:'))),
    }),
  ),
];

/** Well written, but most likely not what was meant. */
const SINN: Klasse[] = [
  {
    ...wert('zehnfacher Betrag', (alt) => `${euro(alt)}0.00`, /^\s+[1-5]: \d{3}\.\d\d$/),
    folge: 'fehler_oder_warnung',
  },
  {
    ...wert('Ziffer verloren', (alt) => `${alt.slice(1)}`, /^\s+[1-5]: \d{3}\.\d\d$/),
    folge: 'fehler_oder_warnung',
  },
  { ...wert('Null als Wert', () => '0.00', /^\s+[1-5]: \d{3}\.\d\d$/), folge: 'fehler_oder_warnung' },
  {
    name: 'Zeilen vertauscht',
    folge: 'fehler_oder_warnung',
    mache: an(
      /^\s+2: \d{3}\.\d\d$/,
      ['grenzen'],
      (z, n) => {
        const [hier = '', danach = ''] = [z.alle[n], z.alle[n + 1]];
        if (!/^\s+3: \d+\.\d\d$/.test(danach)) return z.ersetzt(n, hier.replace('2: ', '2: 1'));
        const werte = [hier.split(': ')[1], danach.split(': ')[1]];
        const getauscht = new Zeilen(z.mitWert(n, () => werte[1] ?? ''));
        return getauscht.mitWert(n + 1, () => werte[0] ?? '');
      },
      1,
    ),
  },
  {
    name: 'Zeile in der Mitte verloren',
    folge: 'fehler_oder_warnung',
    mache: an(/^\s+3: \d+\.\d\d$/, ['grenzen'], (z, n) => z.ersetzt(n, null), -1),
  },
  {
    ...tag('bestätigt in der Zukunft', (alt) => `2027${alt.slice(4)}`, 'zuletzt_bestaetigt'),
    folge: 'fehler',
  },
  {
    ...tag('eingesehen in der Zukunft', (alt) => `2062${alt.slice(4)}`, 'eingesehen'),
    folge: 'fehler',
  },
  {
    name: 'letzter Tag mit vertauschten Ziffern',
    folge: 'fehler_oder_warnung',
    mache: ohneEnde(
      an(/^gueltig_ab:/, [], (z, n) => z.ersetzt(n, `${z.alle[n]}\ngueltig_bis: 2072-12-31`), 1),
    ),
  },
  {
    ...wert('Raute im Text', () => 'Beschluss Nr. #4966', /^ {2}dokument: /, ['quelle']),
    folge: 'fehler_oder_warnung',
  },
];

/** Other ways to write the same; they must not change anything. */
const GLEICH: Klasse[] = [
  gleich('Zeilenenden von Windows', (text) => text.replaceAll('\n', '\r\n')),
  gleich('unsichtbares Zeichen am Anfang', (text) => `\uFEFF${text}`),
  gleich('Komma statt Punkt', (text) => text.replace(/^(\s+(?:\d{1,2}|weitere): \d+)\.(\d\d)$/gm, '$1,$2')),
  gleich('Beträge in Anführungszeichen', (text) => text.replace(/^(\s+\d{1,2}: )(\d+\.\d\d)$/gm, '$1"$2"')),
  gleich('Leerzeilen und Leerzeichen am Ende', (text) => text.replace(/^(\s+2: .*)$/gm, '$1  \n')),
  gleich('Bemerkungen hinter Beträgen', (text) =>
    text.replace(/^(\s+\d{1,2}: \d+\.\d\d)$/gm, '$1 # gelesen'),
  ),
  gleich('Tage in Anführungszeichen', (text) => text.replace(/(\d{4}-\d\d-\d\d)$/gm, '"$1"')),
];

export const KLASSEN: readonly Klasse[] = [
  ...BETRAEGE,
  ...FORM,
  ...GEMEINDEN,
  ...TAGE,
  ...KOPF,
  ...SINN,
  ...GLEICH,
];
