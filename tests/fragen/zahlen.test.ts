import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euro, euroAusDezimal, flaeche, flaecheAusDezimal, personen, tagLang } from '@/lib/kern/zahlen';

const intl = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

describe('German numbers', () => {
  test('amounts look as the platform itself writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cent) => {
        expect(euro(cent)).toBe(intl.format(cent / 100));
      }),
    );
    expect(euro(123_456)).toBe('1.234,56\u00a0€');
    expect(euro(123_456_789)).toBe('1.234.567,89\u00a0€');
    expect(() => euro(0.5)).toThrow(RangeError);
  });

  test.each([
    ['1234.56', '1.234,56\u00a0€'],
    ['420', '420,00\u00a0€'],
    ['420.5', '420,50\u00a0€'],
    ['-57.00', '-57,00\u00a0€'],
    ['-0.00', '0,00\u00a0€'],
    ['5.4375', '5,4375\u00a0€'],
  ])('%s is %s', (dezimal, text) => {
    expect(euroAusDezimal(dezimal)).toBe(text);
  });

  test.each(['', '1,5', 'NaN', '1e3', '.5'])('%j is no decimal string', (text) => {
    expect(() => euroAusDezimal(text)).toThrow(RangeError);
    expect(() => flaecheAusDezimal(text)).toThrow(RangeError);
  });

  test.each([
    ['62.50', '62,5\u00a0m²'],
    ['62.00', '62\u00a0m²'],
    ['62', '62\u00a0m²'],
    ['0.05', '0,05\u00a0m²'],
    ['100.00', '100\u00a0m²'],
    ['62.504', '62,5\u00a0m²'],
    ['62.995', '63\u00a0m²'],
    ['1234.5', '1.234,5\u00a0m²'],
    ['-2.50', '-2,5\u00a0m²'],
  ])('%s m² is %s', (dezimal, text) => {
    expect(flaecheAusDezimal(dezimal)).toBe(text);
  });

  test('hundredths of m²', () => {
    expect(flaeche(6_250)).toBe('62,5\u00a0m²');
    expect(flaeche(5)).toBe('0,05\u00a0m²');
  });

  test('persons and days', () => {
    expect(personen(1)).toBe('1 Person');
    expect(personen(3)).toBe('3 Personen');
    expect(tagLang('2027-01-01')).toBe('1. Januar 2027');
    expect(tagLang('2028-02-29')).toBe('29. Februar 2028');
    expect(tagLang('2026-12-31')).toBe('31. Dezember 2026');
  });

  test.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-01-00', '1.1.2027', ''])(
    '%j is no day',
    (text) => {
      expect(() => tagLang(text)).toThrow(RangeError);
    },
  );
});
