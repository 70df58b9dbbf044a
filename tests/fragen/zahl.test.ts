import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesZahl } from '@/lib/fragen/zahl';
import { alsDezimal } from '@/lib/regeln';
import { zahlText } from '@/lib/texte/werte';

describe('liesZahl', () => {
  test.each([
    ['11900', 1190000],
    ['11.900', 1190000],
    ["11'900", 1190000],
    ['11 900', 1190000],
    ['11.900,5 kWh', 1190050],
    ['85,4 kWh/(m²a)', 8540],
    ['85.4 KWH/m² im Jahr', 8540],
    ['٨٥', 8500],
    ['ca. 85 kWh/(m²·a)', 8500],
    ['85,4 kWh pro Quadratmeter und Jahr', 8540],
    ['0', 0],
    ['999999', 99999900],
  ])('%j is %s', (text, wert) => {
    expect(liesZahl(text, 999_999)).toStrictEqual({ ok: true, wert });
  });

  test.each([
    ['', 'LEER'],
    [' \u00a0 ', 'LEER'],
    ['kWh', 'LEER'],
    ['viel', 'KEINE_ZAHL'],
    ['-5', 'KEINE_ZAHL'],
    ['1,234', 'KEINE_ZAHL'],
    ['1e3', 'KEINE_ZAHL'],
    ['85+5', 'KEINE_ZAHL'],
    ['85 kWh bis 120 kWh', 'KEINE_ZAHL'],
    ['85 €', 'KEINE_ZAHL'],
    ['999999,01', 'KEINE_ZAHL'],
    ['1000000', 'KEINE_ZAHL'],
    ['9'.repeat(400), 'KEINE_ZAHL'],
  ])('%j is %s', (text, code) => {
    expect(liesZahl(text, 999_999)).toStrictEqual({ ok: false, code });
  });

  test('the bound belongs to it, a hundredth more does not', () => {
    expect(liesZahl('1000', 1000)).toMatchObject({ ok: true });
    expect(liesZahl('1000,01', 1000)).toMatchObject({ ok: false });
  });

  test('a number as we write it reads back to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_900 }), (wert) => {
        expect(liesZahl(`${zahlText(alsDezimal(wert))} kWh`, 999_999)).toStrictEqual({ ok: true, wert });
      }),
    );
  });
});
