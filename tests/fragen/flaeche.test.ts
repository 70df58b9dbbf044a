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
    ['ca. 62', 6_200],
    ['ca. 62 m²', 6_200],
    ['75qm', 7_500],
    ['62,5 m² Wfl.', 6_250],
    ['62,5 qm Wohnfläche', 6_250],
    ['Wfl. ca. 62,5 m²', 6_250],
    ['Wohnfläche: 62,5m^2', 6_250],
    ['62 m² groß', 6_200],
    ['Größe 62 qm', 6_200],
    ['m² 62', 6_200],
    ['62,50 m²*', 6_250],
    ['~ 62', 6_200],
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
    ['62³', 'KEINE_ZAHL'],
    ['62²', 'KEINE_ZAHL'],
    ['-62', 'NEGATIV'],
    ['0', 'ZU_KLEIN'],
    ['0,99', 'ZU_KLEIN'],
    ['625', 'ZU_GROSS'],
    ['500,01', 'ZU_GROSS'],
    ['1.234,56', 'ZU_GROSS'],
    ['55-60 m²', 'SPANNE'],
    ['55 bis 60', 'SPANNE'],
    ['ab 62 m²', 'AB_BIS'],
    ['knapp 62 m²', 'AB_BIS'],
    ['40 + 22', 'SUMME'],
    ['3 Zi., 62 m²', 'MEHRERE'],
    ['62 m² Nutzfläche', 'ANDERES'],
    ['62 m² Dachboden', 'KEINE_ZAHL'],
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
    ['3 Pers.', 3],
    ['3-Personen-Haushalt', 3],
    ['3 Leute', 3],
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
