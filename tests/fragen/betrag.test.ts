import { describe, expect, test } from 'vitest';
import type { Kostenfeld } from '@/lib/fragen/beiwerk';
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
  ['450+80', 'SUMME'],
  ['450/80', 'MEHRERE'],
  ['450-80', 'SPANNE'],
  ['450/80 €/Monat', 'MEHRERE'],
  ['4€50', 'KEINE_ZAHL'],
  ['450¹', 'KEINE_ZAHL'],
  ['450½', 'KEINE_ZAHL'],
  ['5400 € im Jahr', 'JAEHRLICH'],
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

/** As it stands in adverts (P16): words that repeat the field, the unit, or “about”. */
const IN_WORTEN: readonly [text: string, feld: Kostenfeld, cent: number][] = [
  ['ca. 450', 'kaltmiete', 45_000],
  ['ca 450,50 €', 'kaltmiete', 45_050],
  ['circa 450', 'kaltmiete', 45_000],
  ['etwa 450 €', 'kaltmiete', 45_000],
  ['rund 450', 'heizkosten', 45_000],
  ['~450', 'kaltmiete', 45_000],
  ['≈ 450', 'kaltmiete', 45_000],
  ['450 € ca.', 'kaltmiete', 45_000],
  ['um die 450', 'kaltmiete', 45_000],
  ['KM 525,–', 'kaltmiete', 52_500],
  ['KM 525,-', 'kaltmiete', 52_500],
  ['KM: 525,-- €', 'kaltmiete', 52_500],
  ['KM = 525', 'kaltmiete', 52_500],
  ['KM - 525 €', 'kaltmiete', 52_500],
  ['K.M. 525', 'kaltmiete', 52_500],
  ['km525', 'kaltmiete', 52_500],
  ['450 € kalt', 'kaltmiete', 45_000],
  ['450 kalt', 'kaltmiete', 45_000],
  ['450€ (kalt)', 'kaltmiete', 45_000],
  ['kalt: 450', 'kaltmiete', 45_000],
  ['Kaltmiete ca. 450,00 Euro/Monat', 'kaltmiete', 45_000],
  ['Kaltmiete\n1.250,50 €', 'kaltmiete', 125_050],
  ['Miete kalt: 450', 'kaltmiete', 45_000],
  ['rd. 450', 'kaltmiete', 45_000],
  ['450 € monatliche Kaltmiete', 'kaltmiete', 45_000],
  ['Nettokaltmiete 450 EUR', 'kaltmiete', 45_000],
  ['NKM 450', 'kaltmiete', 45_000],
  ['450 netto kalt', 'kaltmiete', 45_000],
  ['Grundmiete 450', 'kaltmiete', 45_000],
  ['450 € zzgl. NK', 'kaltmiete', 45_000],
  ['450 + NK', 'kaltmiete', 45_000],
  ['450 € + Nebenkosten + Heizung', 'kaltmiete', 45_000],
  ['450 kalt, ohne Heizung', 'kaltmiete', 45_000],
  ['450 €*', 'kaltmiete', 45_000],
  ['450,00* €', 'kaltmiete', 45_000],
  ['mtl. 450', 'kaltmiete', 45_000],
  ['monatlich 450 €', 'kaltmiete', 45_000],
  ['450 Euro/Monat', 'kaltmiete', 45_000],
  ['450 Euro pro Monat', 'kaltmiete', 45_000],
  ['450 € / Monat', 'kaltmiete', 45_000],
  ['450 €/mtl.', 'kaltmiete', 45_000],
  ['450 €/Mon.', 'kaltmiete', 45_000],
  ['450 € p. M.', 'kaltmiete', 45_000],
  ['€ 450,- mtl.', 'kaltmiete', 45_000],
  ['NK 120', 'betriebskosten', 12_000],
  ['120 NK', 'betriebskosten', 12_000],
  ['+ 120 € NK', 'betriebskosten', 12_000],
  ['zzgl. 120,-', 'betriebskosten', 12_000],
  ['Nebenkosten: ca. 120 €', 'betriebskosten', 12_000],
  ['kalte Betriebskosten 120', 'betriebskosten', 12_000],
  ['BK-Vorauszahlung 120', 'betriebskosten', 12_000],
  ['120 ohne Heizung', 'betriebskosten', 12_000],
  ['HK 60', 'heizkosten', 6_000],
  ['HZ 60,-', 'heizkosten', 6_000],
  ['Heizung: 60 €', 'heizkosten', 6_000],
  ['60 € Heizkostenvorauszahlung', 'heizkosten', 6_000],
  ['NK 180', 'gemeinsam', 18_000],
  ['NK+HK 180', 'gemeinsam', 18_000],
  ['180 NK inkl. Heizung', 'gemeinsam', 18_000],
  ['Heiz- und Nebenkosten 180 €', 'gemeinsam', 18_000],
  ['zusammen 180', 'gemeinsam', 18_000],
];

/** What says something else, or is not one number, is asked about and never guessed. */
const NICHT_GERATEN: readonly [text: string, feld: Kostenfeld, code: BetragCode][] = [
  ['450-500', 'kaltmiete', 'SPANNE'],
  ['450 – 500 €', 'kaltmiete', 'SPANNE'],
  ['450 bis 500', 'kaltmiete', 'SPANNE'],
  ['von 450 bis 500 €', 'kaltmiete', 'SPANNE'],
  ['zwischen 450 und 500', 'kaltmiete', 'SPANNE'],
  ['ab 450', 'kaltmiete', 'AB_BIS'],
  ['ab 450 € kalt', 'kaltmiete', 'AB_BIS'],
  ['mind. 450', 'kaltmiete', 'AB_BIS'],
  ['max. 450', 'kaltmiete', 'AB_BIS'],
  ['bis 450', 'kaltmiete', 'AB_BIS'],
  ['knapp 450', 'kaltmiete', 'AB_BIS'],
  ['> 450', 'kaltmiete', 'AB_BIS'],
  ['650 warm', 'kaltmiete', 'ANDERES'],
  ['Warmmiete 650', 'kaltmiete', 'ANDERES'],
  ['650 € inkl. NK', 'kaltmiete', 'ANDERES'],
  ['650 Gesamtmiete', 'kaltmiete', 'ANDERES'],
  ['bruttokalt 570', 'kaltmiete', 'ANDERES'],
  ['480 pauschal', 'kaltmiete', 'ANDERES'],
  ['zzgl. NK 120', 'kaltmiete', 'ANDERES'],
  ['NK 120', 'kaltmiete', 'ANDERES'],
  ['KM 525', 'heizkosten', 'ANDERES'],
  ['120 NK', 'heizkosten', 'ANDERES'],
  ['130 inkl. Heizung', 'betriebskosten', 'ANDERES'],
  ['580 warm', 'gemeinsam', 'ANDERES'],
  ['450 + 80', 'kaltmiete', 'SUMME'],
  ['450 kalt + 130 NK', 'kaltmiete', 'SUMME'],
  ['450 plus 80', 'kaltmiete', 'SUMME'],
  ['450 / 580', 'kaltmiete', 'MEHRERE'],
  ['450 kalt 580 warm', 'kaltmiete', 'MEHRERE'],
  ['450 € und 80 €', 'kaltmiete', 'MEHRERE'],
  ['1.440 € jährlich', 'betriebskosten', 'JAEHRLICH'],
  ['1440 p.a.', 'betriebskosten', 'JAEHRLICH'],
  ['8,50 €/m²', 'kaltmiete', 'JE_M2'],
  ['8,50 € pro qm', 'kaltmiete', 'JE_M2'],
  ['450 Dollar', 'kaltmiete', 'KEINE_ZAHL'],
  ['450 VB', 'kaltmiete', 'KEINE_ZAHL'],
  ['Miete siehe Anzeige 450', 'kaltmiete', 'KEINE_ZAHL'],
  ['kalt', 'kaltmiete', 'KEINE_ZAHL'],
  ['ca.', 'kaltmiete', 'KEINE_ZAHL'],
  ['ca. -450', 'kaltmiete', 'NEGATIV'],
  ['KM 1,234', 'kaltmiete', 'MEHRDEUTIG'],
  ['KM 450 80', 'kaltmiete', 'MEHRDEUTIG'],
];

describe('liesBetrag', () => {
  test.each(IN_WORTEN)('%j as %s is %i cents', (text, feld, cent) => {
    expect(liesBetrag(text, feld)).toStrictEqual({ ok: true, wert: cent });
    // Names are understood where nobody says which cost is asked for, additions are not.
    if (!/^[+z]|inkl|120 ohne|&/iu.test(text))
      expect(liesBetrag(text)).toMatchObject({ ok: true, wert: cent });
  });

  test.each(NICHT_GERATEN)('%j as %s is %s', (text, feld, code) => {
    expect(liesBetrag(text, feld)).toMatchObject({ ok: false, code });
  });

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
