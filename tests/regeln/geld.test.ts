import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsDezimal, ausDezimal } from '@/lib/regeln';

describe('Beträge als Dezimaltext', () => {
  it('gehen ohne Verlust hin und zurück', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cent) => {
        expect(ausDezimal(alsDezimal(cent))).toBe(cent);
      }),
      { numRuns: 5000 },
    );
  });

  it('haben immer genau zwei Stellen und das Vorzeichen vorn', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cent) => {
        const text = alsDezimal(cent);
        expect(text).toMatch(/^-?\d+\.\d\d$/);
        expect(BigInt(text.replace('.', ''))).toBe(BigInt(cent));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [52_272, '522.72'],
    [-5, '-0.05'],
    [0, '0.00'],
    [-0, '0.00'],
    [100, '1.00'],
    [110, '1.10'],
    [101, '1.01'],
  ])('%i Cent ist %s', (cent, text) => {
    expect(alsDezimal(cent)).toBe(text);
  });

  it.each([
    ['420', 42_000],
    ['420.5', 42_050],
    ['420.05', 42_005],
    ['0', 0],
    ['0420', 42_000],
    ['9999999.99', 999_999_999],
  ])('%s ist %i Cent', (text, cent) => {
    expect(ausDezimal(text)).toBe(cent);
  });

  it.each([
    '',
    '.',
    '1.',
    '.5',
    '1.234',
    '1,5',
    '-1',
    '+1',
    '1e2',
    ' 1',
    '1 ',
    '1\n',
    'NaN',
    '12345678',
    '１２',
  ])('„%s“ ist kein Betrag', (text) => {
    expect(ausDezimal(text)).toBeNull();
  });
});
