import { describe, expect, it } from 'vitest';
import { nach, RUHIG, warnungen } from './hilfe';

describe('Werte einer Zeile', () => {
  it('eine gewöhnliche Tabelle hat keine Warnung', () => {
    expect(warnungen({ '2026-01-01.yaml': RUHIG })).toEqual([]);
  });

  it('ein fallender Wert wird an seiner Zeile gemeldet, mit der Zeile zum Abschreiben', () => {
    expect(nach(['4: 740.00', '4: 630.00'])).toEqual([
      '22 [fallend] Für 4 Personen ist der Wert kleiner als für 3 Personen (640,00 → 630,00). Stimmt das? Wenn ja, schreiben Sie beim Gebiet:\n        bestaetigt:\n          - was: fallend\n            personen: [3, 4]\n            werte: [640.00, 630.00]\n            grund: GRUND',
    ]);
  });

  it('ein gleicher Wert, auch bei der Fläche', () => {
    expect(nach(['      2: 60\n', '      2: 50\n'])).toEqual([
      '36 [gleich] Für 2 Personen ist der Wert so groß wie für 1 Person (50,00 → 50,00). Stimmt das? Wenn ja, schreiben Sie bei der Grenze:\n    bestaetigt:\n      - was: gleich\n        personen: [1, 2]\n        werte: [50.00, 50.00]\n        grund: GRUND',
    ]);
  });

  it('lauter gleiche Werte sind eine Warnung, nicht viele', () => {
    const gleiche = nach(['2: 540.00', '2: 450.00'], ['3: 640.00', '3: 450.00'], ['4: 740.00', '4: 450.00']);
    expect(gleiche.filter((w) => w.includes('[alle_gleich]'))).toHaveLength(1);
    expect(gleiche.filter((w) => w.includes('[gleich]'))).toEqual([]);
  });

  it('eine Null steht selten wirklich da', () => {
    expect(nach(['1: 450.00', '1: 0.00'])).toEqual([
      expect.stringMatching(/^19 \[null\] Der Wert ist 0\. Eine leere Zelle ist keine Null/),
      expect.stringMatching(/^19 \[preis\] Das sind 0,00 Euro je m²/),
    ]);
  });

  it('eine fehlende Zelle in der Mitte', () => {
    expect(nach(['          3: 640.00\n', ''])).toEqual([
      expect.stringMatching(/^21 \[fehlt\] Für 3 Personen fehlt der Wert, für 4 steht einer da\./),
    ]);
  });

  it('ein Gebiet, das früher endet als die anderen', () => {
    const drei =
      '      - name: Dorf\n        gemeinden: ["99001003"]\n        je_person:\n          1: 380.00\n';
    const gefunden = nach(
      ['["99001002", "99001003"]', '["99001002"]'],
      ['  - bezug: wohnflaeche', `${drei}  - bezug: wohnflaeche`],
    );
    expect(gefunden).toEqual([
      expect.stringMatching(
        /^35 \[fehlt\] Andere Gebiete haben auch Werte für 2, 3, 4 Personen, „Dorf“ nicht\./,
      ),
      expect.stringMatching(/^35 \[weitere_fehlt\] Andere Gebiete haben auch einen Betrag/),
    ]);
  });

  it.each([
    ['12.50', true],
    ['48.00', true],
    ['50.00', false],
    ['200.00', false],
    ['200.01', true],
    ['900.00', true],
  ])('je weitere Person %s nach einem Schritt von 100: Warnung %s', (betrag, warnt) => {
    const gefunden = nach(['weitere: 90.00', `weitere: ${betrag}`]);
    expect(gefunden.some((w) => w.startsWith('23 [weitere]'))).toBe(warnt);
  });

  it('ein großer Abstand steht an beiden Zeilen', () => {
    expect(nach(['1: 450.00', '1: 300.00'])).toEqual([
      expect.stringMatching(
        /^19 \[abstand\] Von 1 auf 2 Personen wächst der Wert sehr stark \(300,00 → 540,00\)/,
      ),
      expect.stringMatching(/^20 \[abstand\] /),
    ]);
  });
});

describe('Gebiete', () => {
  it('zweimal dieselbe Zeile', () => {
    const gleich = nach(
      ['1: 400.00', '1: 450.00'],
      ['2: 490.00', '2: 540.00'],
      ['3: 590.00', '3: 640.00'],
      ['4: 690.00', '4: 740.00'],
      ['85.00', '90.00'],
    );
    expect(gleich).toEqual([
      expect.stringMatching(/^27 \[gleiche_zeile\] „Umland“ hat dieselben Werte wie „Prüfstadt“\./),
    ]);
  });

  it('eine Gemeinde ohne Gebiet', () => {
    expect(nach(['["99001002", "99001003"]', '["99001002"]'])).toEqual([
      expect.stringMatching(
        /^16 \[ohne_wert\] Ohne Wert bleiben: Außendorf\. Dort gibt der Rechner keine Antwort\./,
      ),
    ]);
  });
});

describe('Werte je m² der angemessenen Fläche', () => {
  it.each([
    ['199.99', true],
    ['200.00', false],
    ['1250.00', false],
    ['1250.01', true],
  ])('%s Euro für 50 m²: Warnung %s', (betrag, warnt) => {
    const gefunden = nach(['1: 450.00', `1: ${betrag}`]);
    expect(gefunden.some((w) => w.startsWith('19 [preis]'))).toBe(warnt);
  });

  const mitGrenze = (grenze: string) => nach(['  - bezug: wohnflaeche', `${grenze}  - bezug: wohnflaeche`]);

  it.each([
    ['0.89', true],
    ['8.90', false],
    ['89.00', true],
  ])('Höchstmiete %s je m²: Warnung %s', (preis, warnt) => {
    const gefunden = mitGrenze(
      `  - bezug: nettokaltmiete_je_m2\n    wirkung: massgeblich\n    betrag: ${preis}\n`,
    );
    expect(gefunden.some((w) => w.startsWith('34 [preis]'))).toBe(warnt);
  });

  it('ein Preis im Jahr zählt durch zwölf', () => {
    const preis = (zeitraum: string) =>
      mitGrenze(
        `  - bezug: heizkosten\n    wirkung: hinweis\n    je_m2:\n      preis: 21.60\n      zeitraum: ${zeitraum}\n      runden: cent\n`,
      );
    expect(preis('jahr')).toEqual([]);
    expect(preis('monat')).toEqual([expect.stringMatching(/^35 \[preis\] Das sind 21,60 Euro je m²/)]);
  });
});

describe('Zuschläge', () => {
  const mit = (zahl: string) =>
    nach([
      'beispiele:',
      `zuschlaege:\n  - name: Klimabonus\n    bezug: bruttokaltmiete\n    wenn:\n      merkmal: klima\n    plus:\n      prozent: ${zahl}\n    ist: fest\nbeispiele:`,
    ]);

  it.each([
    ['0.10', true],
    ['1', false],
    ['10', false],
    ['50', false],
    ['60', true],
  ])('%s Prozent: Warnung %s', (zahl, warnt) => {
    expect(mit(zahl).some((w) => w.startsWith('46 [zuschlag]'))).toBe(warnt);
  });
});
