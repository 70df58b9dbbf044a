import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alterAm } from '@/lib/berichte/landkarte/alter';
import { klassenFuer, klasseVon } from '@/lib/berichte/landkarte/klassen';
import { klassenname, spannentext } from '@/lib/berichte/landkarte/worte';

const betraege = fc.array(fc.integer({ min: 200_00, max: 2_000_00 }), { minLength: 1, maxLength: 400 });

describe('Klassen von Beträgen', () => {
  it('sind höchstens fünf, lückenlos, und jeder Betrag liegt in genau einer, die nicht leer ist', () => {
    fc.assert(
      fc.property(betraege, (zahlen) => {
        const klassen = klassenFuer(zahlen);
        expect(klassen.length).toBeLessThanOrEqual(5);
        expect(klassen.map(({ ueber }) => ueber)).toEqual([null, ...klassen.slice(0, -1).map((k) => k.bis)]);
        for (const zahl of zahlen) {
          const passend = klassen.filter(
            ({ ueber, bis }) => (ueber === null || zahl > ueber) && (bis === null || zahl <= bis),
          );
          expect(passend).toEqual([klassen[klasseVon(zahl, klassen)]]);
        }
        expect(new Set(zahlen.map((zahl) => klasseVon(zahl, klassen))).size).toBe(klassen.length);
      }),
    );
  });

  it('haben volle 10 Euro als Grenzen und heißen danach', () => {
    const klassen = klassenFuer([400_00, 440_00, 480_00, 520_00, 560_00, 600_00, 640_00, 680_00, 720_00]);
    expect(klassen.map(klassenname)).toEqual([
      'bis 460\u00a0€',
      'über 460 bis 530\u00a0€',
      'über 530 bis 590\u00a0€',
      'über 590 bis 660\u00a0€',
      'über 660\u00a0€',
    ]);
    expect(klassenFuer([])).toEqual([]);
    expect(klassenFuer([500_00]).map(klassenname)).toEqual(['alle Beträge']);
  });

  it('Spannen nennen einen Betrag oder beide Enden', () => {
    expect(spannentext({ von: 522_72, bis: 522_72 })).toBe('522,72\u00a0€');
    expect(spannentext({ von: 456_50, bis: 1_022_00 })).toBe('456,50 bis 1.022,00\u00a0€');
  });
});

describe('Alter', () => {
  it.each([
    ['2026-01-01', 'bis_1'],
    ['2025-12-01', 'bis_2'],
    ['2024-12-02', 'bis_2'],
    ['2024-12-01', 'bis_4'],
    ['2022-12-01', 'mehr'],
  ])('gültig ab %s ist am 1. Dezember 2026 %s', (gueltigAb, alter) => {
    expect(alterAm({ gueltigAb }, '2026-12-01')).toBe(alter);
    expect(alterAm(null, '2026-12-01')).toBe('keine');
  });
});
