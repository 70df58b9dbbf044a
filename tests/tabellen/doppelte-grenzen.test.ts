import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, TABELLE } from './hilfe';

/** The small table with a second decisive limit on the same rent. */
function mitZweiter(zusatz: string, erste = ''): string {
  const zweite = `  - bezug: bruttokaltmiete
    wirkung: massgeblich
${zusatz}`;
  const text = ersetze('beispiele:\n', `${zweite}beispiele:\n`);
  return erste === ''
    ? text
    : ersetze('    gebiete:\n      - name: Prüfstadt', `${erste}    gebiete:\n      - name: Prüfstadt`, text);
}

const WERT = '    je_person:\n      1: 900.00\n      2: 950.00\n';
const gebiet = (...zeilen: string[]) =>
  `    gebiete:\n      - name: Anderes\n${zeilen.map((z) => `        ${z}\n`).join('')}        je_person:\n          1: 900.00\n`;
const unten = '    nur_bei_wohnflaeche:\n      bis: 35\n';
const doppelt = (text: string) => meldungenZu(text).filter((m) => /vergleicht/.test(m));

describe('Zwei maßgebliche Grenzen für dasselbe', () => {
  it.each([
    ['die ganze Fläche', WERT],
    ['eine gemeinsame Gemeinde', gebiet('gemeinden:', '  - "99001003"', '  - "99001002"')],
    ['ein Teil einer Gemeinde, die sonst ganz ist', gebiet('teil: Mitte', 'gemeinden:', '  - "99001001"')],
    ['dieselbe Mietenstufe', gebiet('mietenstufe: III')],
    ['nur eine nennt eine Spanne', unten + WERT],
  ])('%s: ein Fehler mit Stelle und Abhilfe', (_, zusatz) => {
    expect(doppelt(mitZweiter(zusatz))).toEqual([
      expect.stringMatching(
        /^2026-01-01\.yaml:27:12: Schon die 1\. Grenze vergleicht hier dasselbe \(„bruttokaltmiete“\) und ist maßgeblich\. Lassen Sie eine stehen\./,
      ),
    ]);
  });

  it.each([
    ['andere Gemeinden', gebiet('gemeinden:', '  - "99001003"')],
    ['eine andere Mietenstufe', gebiet('mietenstufe: I')],
  ])('%s: kein Fehler', (_, zusatz) => {
    expect(doppelt(mitZweiter(zusatz))).toEqual([]);
  });

  it('ein Hinweis neben einer maßgeblichen Grenze ist keine zweite', () => {
    expect(doppelt(mitZweiter(WERT).replace(/massgeblich(?=\n {4}je_person)/, 'hinweis'))).toEqual([]);
  });

  it.each([
    ['bis: 35', 'ueber: 35', true],
    ['unter: 35', 'ab: 35', true],
    ['bis: 35', 'ab: 35', false],
    ['unter: 35', 'ueber: 34.98', false],
    ['unter: 35', 'ueber: 34.99', true],
    ['ab: 20', 'bis: 30', false],
  ])('Spannen „%s“ und „%s“: getrennt %s', (a, b, getrennt) => {
    const band = (wie: string) => `    nur_bei_wohnflaeche:\n      ${wie}\n`;
    expect(doppelt(mitZweiter(band(a) + WERT, band(b)))).toEqual(
      getrennt ? [] : [expect.stringContaining('Die Spannen dürfen sich nicht überschneiden.')],
    );
  });

  it('die Tabelle ohne zweite Grenze ist in Ordnung', () => {
    expect(meldungenZu(TABELLE)).toEqual([]);
  });
});
