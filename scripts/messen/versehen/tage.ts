import { type Art, imText, wertWird } from './art';

/** Ends, gaps and days that nobody meant. */

const ZEIT = 'Zeit';

const mitEnde = (name: string, tag: (ab: string) => string): Art =>
  imText(ZEIT, name, (z) => {
    const n = z.mit(/^gueltig_ab: /)[0];
    if (n === undefined || z.mit(/^gueltig_bis: /).length > 0) return null;
    const ab = (z.alle[n] ?? '').replace(/^.*: /, '');
    return { text: z.ersetzt(n, `${z.alle[n]}\ngueltig_bis: ${tag(ab)}`), zeilen: [n + 2] };
  });

const jahr = (tag: string, um: number) => `${Number(tag.slice(0, 4)) + um}${tag.slice(4)}`;
const gedreht = (tag: string) => tag.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1-$3-$2');
const feld = (name: string, feldname: string, neu: (wert: string) => string): Art =>
  wertWird(ZEIT, name, new RegExp(`^ *${feldname}: \\d{4}-\\d\\d-\\d\\d$`), neu, []);

export const ZEITVERSEHEN: readonly Art[] = [
  mitEnde('Ende ein Jahr nach dem ersten Tag', (ab) => `${ab.slice(0, 4)}-12-31`),
  mitEnde('Ende am ersten Tag', (ab) => ab),
  mitEnde('Ende in zwei Jahren', (ab) => jahr(ab, 2)),
  mitEnde('Ende im falschen Jahrhundert', (ab) => jahr(ab, 100)),
  mitEnde('Ende vor dem ersten Tag', (ab) => jahr(ab, -1)),
  feld('bestätigt: Tag und Monat vertauscht', 'zuletzt_bestaetigt', gedreht),
  feld('bestätigt: zehn Jahre früher', 'zuletzt_bestaetigt', (t) => jahr(t, -10)),
  feld('bestätigt: ein Jahr früher', 'zuletzt_bestaetigt', (t) => jahr(t, -1)),
  feld('bestätigt: in der Zukunft', 'zuletzt_bestaetigt', (t) => jahr(t, 30)),
  feld('Dokument: ein Jahrhundert früher', 'vom', (t) => jahr(t, -100)),
  feld('Dokument: in der Zukunft', 'vom', (t) => jahr(t, 20)),
  feld('eingesehen: ein Jahrzehnt früher', 'eingesehen', (t) => jahr(t, -10)),
  feld('eingesehen: in der Zukunft', 'eingesehen', (t) => jahr(t, 36)),
  feld('erster Tag: ein Jahr früher', 'gueltig_ab', (t) => jahr(t, -1)),
  feld(
    'erster Tag: ein Monat später',
    'gueltig_ab',
    (t) => `${t.slice(0, 5)}${t.slice(5, 7) === '11' ? '10' : '11'}-01`,
  ),
];
