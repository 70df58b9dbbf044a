import { describe, expect, test } from 'vitest';
import { type BetragCode, liesBetrag } from '@/lib/fragen/betrag';

/** The vectors of F-34, plus the edges that follow from F-32, F-33 and F-37. */
const GELESEN: readonly [text: string, cent: number][] = [
  ['450', 45_000],
  ['450,00', 45_000],
  ['450,5', 45_050],
  ['450.50', 45_050],
  ['1234.56', 123_456],
  ['1.234,56', 123_456],
  ['1,234.56', 123_456],
  ["1'234.56", 123_456],
  ['1’234.56', 123_456],
  ['1 234,56', 123_456],
  ['1\u00a0234,56', 123_456],
  ['1\u202f234,56', 123_456],
  ['1.234', 123_400],
  ['450,-', 45_000],
  ['450,– €', 45_000],
  ['450,--', 45_000],
  ['450,', 45_000],
  ['450.', 45_000],
  ['450 €', 45_000],
  ['€ 450', 45_000],
  ['450 EUR', 45_000],
  ['450 Euro', 45_000],
  ['450 €/Monat', 45_000],
  ['450,00 € monatlich', 45_000],
  ['450 Euro im Monat', 45_000],
  ['450,- €/Monat', 45_000],
  ['٤٥٠', 45_000],
  ['۴۵۰', 45_000],
  ['٤٥٠٫٥٠', 45_050],
  ['١٬٢٣٤٫٥٦', 123_456],
  ['４５０，５０', 45_050],
  ['\u200e450,50\u200f', 45_050],
  ['0450', 45_000],
  ['0000000000000450', 45_000],
  ['0', 0],
  ['0,00', 0],
  ['0,01', 1],
  ['9999,99', 999_999],
  ['9.999,99 €', 999_999],
];

const NICHT_GELESEN: readonly [text: string, code: BetragCode][] = [
  ['', 'LEER'],
  ['   ', 'LEER'],
  ['\u00a0\t\u200b', 'LEER'],
  ['€', 'LEER'],
  ['1,234', 'MEHRDEUTIG'],
  ['450,123', 'MEHRDEUTIG'],
  ['0.450', 'MEHRDEUTIG'],
  ['45 50', 'MEHRDEUTIG'],
  ["45'50", 'MEHRDEUTIG'],
  ['12.34,56', 'FORMAT'],
  ['1.2.3', 'FORMAT'],
  ['1234.567', 'FORMAT'],
  ['1.234,567', 'FORMAT'],
  ['450,,5', 'FORMAT'],
  ['vierhundert', 'KEINE_ZAHL'],
  ['450+80', 'KEINE_ZAHL'],
  ['450/80', 'KEINE_ZAHL'],
  ['450-80', 'KEINE_ZAHL'],
  ['450/80 €/Monat', 'KEINE_ZAHL'],
  ['ca. 450', 'KEINE_ZAHL'],
  ['4€50', 'KEINE_ZAHL'],
  ['450¹', 'KEINE_ZAHL'],
  ['450½', 'KEINE_ZAHL'],
  ['5400 € im Jahr', 'KEINE_ZAHL'],
  ['1e3', 'KEINE_ZAHL'],
  [',', 'KEINE_ZAHL'],
  ['-', 'KEINE_ZAHL'],
  ['-450', 'NEGATIV'],
  ['−450', 'NEGATIV'],
  ['–450,00 €', 'NEGATIV'],
  ['450.000', 'ZU_GROSS'],
  ['123456', 'ZU_GROSS'],
  ['10000', 'ZU_GROSS'],
  ['10.000,00', 'ZU_GROSS'],
  ['9'.repeat(400), 'ZU_GROSS'],
];

describe('liesBetrag', () => {
  test.each(GELESEN)('%j is %i cents', (text, cent) => {
    expect(liesBetrag(text)).toStrictEqual({ ok: true, wert: cent });
  });

  test.each(NICHT_GELESEN)('%j is %s', (text, code) => {
    expect(liesBetrag(text)).toMatchObject({ ok: false, code });
  });

  test('reports the amount that was too large, while it can be held exactly', () => {
    expect(liesBetrag('450.000')).toStrictEqual({ ok: false, code: 'ZU_GROSS', gelesen: 45_000_000 });
    expect(liesBetrag('9'.repeat(12))).toMatchObject({ gelesen: 99_999_999_999_900 });
    expect(liesBetrag('9'.repeat(13))).toStrictEqual({ ok: false, code: 'ZU_GROSS' });
  });
});
