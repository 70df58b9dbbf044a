/** One slip, one message, at its own line: what reading it wrongly breaks further down is no second fault. */
import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu } from './hilfe';

const ZEILEN = ersetze('gemeinden:\n          - "99001001"', 'gemeinden: ["99001001"]').split('\n');
const nummer = (zeile: RegExp) => {
  const i = ZEILEN.findIndex((text) => zeile.test(text));
  if (i === -1) throw new Error(`${zeile} steht in keiner Zeile`);
  return i + 1;
};
const ort = (n: number) => `2026-01-01.yaml:${n}:1: `;

/** The table with one line changed. */
const mit = (n: number, neu: (zeile: string) => string) =>
  meldungenZu(ZEILEN.map((zeile, i) => (i === n - 1 ? neu(zeile) : zeile)).join('\n'));

describe('eine Zeile an der falschen Stelle', () => {
  const faelle = ZEILEN.flatMap((zeile, i) => {
    const n = i + 1;
    // Between two single lines of a group nothing tells which of them stands wrong; comments stand anywhere.
    return zeile.trim() === '' || zeile.trimStart().startsWith('#') || n === 1 ? [] : [[n, zeile] as const];
  });

  it.each(faelle)('Zeile %i, zwei Zeichen zu weit rechts: %s', (n) => {
    const meldungen = mit(n, (zeile) => `  ${zeile}`);
    expect(meldungen.length).toBeLessThanOrEqual(1);
    // A first line of a list may be pushed: then all of it still stands in one column.
    if (meldungen.length === 1) expect(meldungen[0]?.startsWith(ort(n))).toBe(true);
  });

  it('sagt, wie weit und wohin', () => {
    const n = nummer(/^ {10}2: /);
    expect(mit(n, (zeile) => `  ${zeile}`)).toEqual([
      `${ort(n)}Diese Zeile steht zwei Zeichen zu weit rechts. Rücken Sie sie nach links.`,
    ]);
    expect(mit(n, (zeile) => zeile.slice(2))).toEqual([
      `${ort(n)}Diese Zeile steht zwei Zeichen zu weit links. Rücken Sie sie nach rechts.`,
    ]);
  });

  it('eine Bestätigung, am Rand eingefügt', () => {
    const n = nummer(/^ {8}je_person:/);
    const block = 'bestaetigt:\n  - was: gleich\n    personen: [1, 2]\n    grund: so gedruckt\n';
    expect(mit(n, (zeile) => block + zeile)).toEqual([
      `${ort(n)}Diese 4 Zeilen stehen acht Zeichen zu weit links. Rücken Sie alle nach rechts.`,
    ]);
  });

  it('eine Bestätigung zwischen den Werten', () => {
    const n = nummer(/^ {8}je_person:/);
    const block = '\n          bestaetigt:\n            - was: gleich\n              grund: so gedruckt';
    expect(mit(n, (zeile) => zeile + block)).toEqual([
      `2026-01-01.yaml:${n + 1}:11: „bestaetigt“ gehört nicht zwischen die Werte. Schreiben Sie es über „je_person“, so weit eingerückt wie „je_person“.`,
    ]);
  });

  it('zwei Zeilen an verschiedenen Stellen', () => {
    const [a, b] = [nummer(/^ {2}stelle/), nummer(/^ {10}2: /)];
    const text = ZEILEN.map((zeile, i) => (i === a - 1 || i === b - 1 ? `  ${zeile}` : zeile)).join('\n');
    const satz = 'Diese Zeile steht zwei Zeichen zu weit rechts. Rücken Sie sie nach links.';
    expect(meldungenZu(text)).toEqual([ort(a) + satz, ort(b) + satz]);
  });
});

describe('ein Zeichen, das fehlt', () => {
  const gemeinden = nummer(/^ {8}gemeinden: \[/);

  it.each([
    ['eine Klammer', gemeinden, ']', '', 'In dieser Zeile fehlt die Klammer ].'],
    ['eine Klammer vorn', gemeinden, '[', '', 'In dieser Zeile fehlt die Klammer [.'],
    ['ein Anführungszeichen', gemeinden, '"]', ']', 'In dieser Zeile fehlt ein Anführungszeichen (").'],
    ['ein Doppelpunkt', nummer(/^ {10}2: /), '2: ', '2 ', 'Nach „2“ fehlt der Doppelpunkt.'],
    ['ein Leerzeichen', nummer(/^ {10}2: /), '2: ', '2:', 'Nach „2:“ fehlt ein Leerzeichen.'],
  ])('%s', (_was, n, alt, neu, satz) => {
    expect(mit(n, (zeile) => zeile.replace(alt, neu))).toEqual([ort(n) + satz]);
  });
});
