import { describe, expect, it } from 'vitest';
import { ersetze } from '@/tests/tabellen/hilfe';
import { RUHIG, warnungen, zeile } from './hilfe';

/** The quiet table, its rent limit replaced. */
function mit(grenze: string): string {
  const anfang = RUHIG.indexOf('  - bezug: bruttokaltmiete');
  const ende = RUHIG.indexOf('  - bezug: wohnflaeche');
  return RUHIG.slice(0, anfang) + grenze + RUHIG.slice(ende);
}
const deckel = (text: string) =>
  warnungen({ '2026-01-01.yaml': text })
    .filter((w) => w.art === 'nur_je_m2')
    .map(zeile);

const grenze = (bezug: string, wert: string, wirkung = 'massgeblich') =>
  `  - bezug: ${bezug}\n    wirkung: ${wirkung}\n${wert}`;
const JE_M2 = `    je_m2:\n      preis: 9.50\n      flaeche: wohnung\n      runden: cent\n`;
const BETRAG = '    je_person:\n      1: 450.00\n      2: 540.00\n';
const KLASSEN = (letzte: string) =>
  `    je_wohnflaeche:\n      - bis: 50\n        je_m2:\n          preis: 9.90\n          flaeche: wohnung\n          runden: cent\n${letzte}`;
const OFFENE_KLASSE = `      - je_m2:\n          preis: 9.50\n          flaeche: wohnung\n          runden: cent\n`;

describe('Nur ein Preis je m²', () => {
  it.each([
    ['Preis mal Fläche der Wohnung', grenze('bruttokaltmiete', JE_M2)],
    ['eine Grenze je m²', grenze('bruttokaltmiete_je_m2', '    betrag: 9.50\n')],
    ['Klassen, die letzte ohne Ende', grenze('bruttokaltmiete', KLASSEN(OFFENE_KLASSE))],
    [
      'eine Summe nur für kleine Wohnungen',
      grenze('nettokaltmiete', `    nur_bei_wohnflaeche:\n      bis: 35\n${BETRAG}`) +
        grenze('bruttokaltmiete', JE_M2),
    ],
    [
      'eine Summe, die nur ein Hinweis ist',
      grenze('nettokaltmiete', BETRAG, 'hinweis') + grenze('bruttokaltmiete', JE_M2),
    ],
  ])('%s: Warnung', (_, text) => {
    expect(deckel(mit(text))).toEqual([
      expect.stringMatching(/\[nur_je_m2\] Hier begrenzt nur ein Preis je m²/),
    ]);
  });

  it.each([
    ['Preis mal angemessene Fläche', grenze('bruttokaltmiete', JE_M2.replace('wohnung', 'angemessen'))],
    ['daneben ein Höchstbetrag', grenze('nettokaltmiete', BETRAG) + grenze('bruttokaltmiete', JE_M2)],
    [
      'daneben eine maßgebliche Wohnfläche',
      grenze('bruttokaltmiete', JE_M2) + grenze('wohnflaeche', '    je_person:\n      1: 50\n      2: 60\n'),
    ],
    ['Klassen, die letzte mit einem Betrag', grenze('bruttokaltmiete', KLASSEN('      - betrag: 600.00\n'))],
    ['keine Miete', grenze('bruttokaltmiete', BETRAG) + grenze('heizkosten', JE_M2.replace('9.50', '1.50'))],
  ])('%s: keine', (_, text) => {
    expect(deckel(mit(text))).toEqual([]);
  });

  it('je Gemeinde: Ein Höchstbetrag für die einen hilft den anderen nicht', () => {
    const je = (wert: string) =>
      wert
        .split('\n')
        .map((z) => (z === '' ? '' : `    ${z}`))
        .join('\n');
    const text = (andere: string) =>
      mit(
        grenze(
          'bruttokaltmiete',
          `    gebiete:\n      - name: A\n        gemeinden: ["99001001"]\n${je(JE_M2)}`,
        ) +
          grenze(
            'nettokaltmiete',
            `    gebiete:\n      - name: B\n        gemeinden: ["${andere}"]\n${je(BETRAG)}`,
          ),
      );
    expect(deckel(text('99001002'))).toHaveLength(1);
    expect(deckel(text('99001001'))).toEqual([]);
  });

  it('eine Bestätigung mit Grund beendet die Warnung', () => {
    const text = mit(grenze('bruttokaltmiete', JE_M2));
    const [satz = ''] = deckel(text);
    const zeilen = satz.slice(satz.indexOf('\n') + 1);
    expect(zeilen).toBe('    bestaetigt:\n      - was: nur_je_m2\n        grund: GRUND');
    const bestaetigt = (grund: string) =>
      ersetze('    je_m2:', `${zeilen.replace('GRUND', grund)}\n    je_m2:`, text);
    expect(deckel(bestaetigt('so gedruckt auf S. 3, ohne Höchstbetrag'))).toEqual([]);
  });
});
