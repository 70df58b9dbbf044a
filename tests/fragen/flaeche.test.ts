import { describe, expect, test } from 'vitest';
import { type FlaecheCode, liesFlaeche } from '@/lib/fragen/flaeche';
import { liesPersonen, type PersonenCode } from '@/lib/fragen/personen';

describe('liesFlaeche', () => {
  test.each<[string, number]>([
    ['62,5', 6_250],
    ['62.5', 6_250],
    ['62,5 m²', 6_250],
    ['62.5m2', 6_250],
    ['62,5 ㎡', 6_250],
    ['62,5 m 2', 6_250],
    ['62,5 qm', 6_250],
    ['62,50 Quadratmeter', 6_250],
    ['62', 6_200],
    ['٦٢٫٥', 6_250],
    ['6,25', 625],
    ['1', 100],
    ['500,00', 50_000],
  ])('%j is %i hundredths of a square metre', (text, hundertstel) => {
    expect(liesFlaeche(text)).toStrictEqual({ ok: true, wert: hundertstel });
  });

  test.each<[string, FlaecheCode]>([
    ['', 'LEER'],
    ['m²', 'LEER'],
    ['62.500', 'MEHRDEUTIG'],
    ['62,500', 'MEHRDEUTIG'],
    ['1.234', 'MEHRDEUTIG'],
    ['62 5', 'MEHRDEUTIG'],
    ['1.2.3', 'FORMAT'],
    ['62,5 €', 'KEINE_ZAHL'],
    ['ca. 62', 'KEINE_ZAHL'],
    ['62³', 'KEINE_ZAHL'],
    ['62²', 'KEINE_ZAHL'],
    ['-62', 'NEGATIV'],
    ['0', 'ZU_KLEIN'],
    ['0,99', 'ZU_KLEIN'],
    ['625', 'ZU_GROSS'],
    ['500,01', 'ZU_GROSS'],
    ['1.234,56', 'ZU_GROSS'],
  ])('%j is %s', (text, code) => {
    expect(liesFlaeche(text)).toMatchObject({ ok: false, code });
  });
});

describe('liesPersonen', () => {
  test.each<[string, number]>([
    ['3', 3],
    [' 3 ', 3],
    ['03', 3],
    ['3.', 3],
    ['3 Personen', 3],
    ['1 Person', 1],
    ['٣', 3],
    ['۱۲', 12],
    ['20', 20],
  ])('%j is %i', (text, wert) => {
    expect(liesPersonen(text)).toStrictEqual({ ok: true, wert });
  });

  test.each<[string, PersonenCode]>([
    ['', 'LEER'],
    [' ', 'LEER'],
    ['drei', 'ZAHL'],
    ['2+1', 'ZAHL'],
    ['2 3', 'ZAHL'],
    ['2,5', 'ZAHL'],
    ['3 Hunde', 'ZAHL'],
    ['0', 'BEREICH'],
    ['-3', 'BEREICH'],
    ['21', 'BEREICH'],
    ['9'.repeat(400), 'BEREICH'],
  ])('%j is %s', (text, code) => {
    expect(liesPersonen(text)).toStrictEqual({ ok: false, code });
  });
});
