import { type Art, imText, zeileWird } from './art';

/** Lines that stand too far to one side, and confirmations in the wrong place. */

const EINZUG = 'Einzug';
const INNEN = /^ {4,}\S/;

const BLOCK = ['bestaetigt:', '  - was: gleich', '    personen: [1, 2]', '    grund: so gedruckt'];

const bestaetigung = (name: string, einzug: number, dahinter: boolean): Art =>
  imText(EINZUG, name, (z, zufall) => {
    const stellen = z
      .mit(/^ {8}je_person:$/, 'grenzen')
      .filter((n) => !z.alle.slice(Math.max(0, n - 12), n).some((zeile) => /^ {8}bestaetigt:/.test(zeile)));
    if (stellen.length === 0) return null;
    const n = zufall.aus(stellen) + (dahinter ? 1 : 0);
    const block = BLOCK.map((zeile) => ' '.repeat(einzug) + zeile);
    const text = [...z.alle.slice(0, n), ...block, ...z.alle.slice(n)].join('\n');
    return { text, zeilen: [n + 1, n + 2, n + 3, n + 4] };
  });

export const EINZUGSVERSEHEN: readonly Art[] = [
  zeileWird(EINZUG, 'zwei Leerzeichen zu viel', INNEN, (zeile) => `  ${zeile}`, []),
  zeileWird(EINZUG, 'zwei Leerzeichen zu wenig', INNEN, (zeile) => zeile.slice(2), []),
  zeileWird(EINZUG, 'vier Leerzeichen zu viel', INNEN, (zeile) => `    ${zeile}`, []),
  zeileWird(EINZUG, 'ganz nach links', INNEN, (zeile) => zeile.trimStart(), []),
  zeileWird(EINZUG, 'zwei Leerzeichen zu viel in der Quelle', /^ {2}\S/, (zeile) => `  ${zeile}`, ['quelle']),
  bestaetigung('Bestätigung ganz links', 0, false),
  bestaetigung('Bestätigung bei den Zellen', 10, true),
  bestaetigung('Bestätigung zwei Zeichen zu weit links', 6, false),
];
