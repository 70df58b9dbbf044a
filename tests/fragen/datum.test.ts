import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesDatum } from '@/lib/fragen/datum';
import { tagKurz, tagLang } from '@/lib/kern/zahlen';
import { istTag } from '@/lib/regeln';
import { datumFehler } from '@/lib/texte/feldfehler';

const TAG = 86_400_000;
const tag = fc
  .integer({ min: Date.UTC(1950, 0, 1) / TAG, max: Date.UTC(2150, 0, 1) / TAG })
  .map((n) => new Date(n * TAG).toISOString().slice(0, 10));

describe('Beginn vom Mietvertrag', () => {
  test.each([
    ['01.02.2027', '2027-02-01'],
    ['1.2.2027', '2027-02-01'],
    [' 1. 2. 2027 ', '2027-02-01'],
    ['01-02-2027', '2027-02-01'],
    ['1. Februar 2027', '2027-02-01'],
    ['1 feb 2027', '2027-02-01'],
    ['1. Maerz 2027', '2027-03-01'],
    ['2027-02-01', '2027-02-01'],
    ['٠١.٠٢.٢٠٢٧', '2027-02-01'],
    ['29.02.2028', '2028-02-29'],
  ])('„%s“ ist %s', (text, wert) => {
    expect(liesDatum(text)).toEqual({ ok: true, wert });
  });

  test.each([
    ['', 'LEER'],
    [' \u00a0', 'LEER'],
    ['1.2.27', 'JAHR'],
    ['1. Februar 27', 'JAHR'],
    ['1.2.20277', 'JAHR'],
    ['29.02.2027', 'KEIN_TAG'],
    ['31.04.2027', 'KEIN_TAG'],
    ['13.13.2027', 'KEIN_TAG'],
    ['00.01.2027', 'KEIN_TAG'],
    ['01.01.0027', 'KEIN_TAG'],
    ['02/01/2027', 'FORMAT'],
    ['nächsten Monat', 'FORMAT'],
    ['1. Monat 2027', 'FORMAT'],
    ['Februar 2027', 'FORMAT'],
    ['1.2.', 'FORMAT'],
    ['20270201', 'FORMAT'],
  ] as const)('„%s“ ist nicht zu lesen: %s', (text, code) => {
    expect(liesDatum(text)).toEqual({ ok: false, code });
  });

  test('jeder Tag kommt in jeder Schreibweise zurück', () => {
    fc.assert(
      fc.property(tag, fc.constantFrom(tagKurz, tagLang, String), (wert, schreibe) => {
        expect(liesDatum(schreibe(wert))).toEqual({ ok: true, wert });
      }),
    );
  });

  test('kein Text wirft oder ergibt etwas anderes als einen Tag', () => {
    const salat = fc.string({ unit: fc.constantFrom(...'0123456789.-/ ', 'Mai', 'März', 'feb') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), salat), (text) => {
        const gelesen = liesDatum(text);
        if (gelesen.ok) expect(istTag(gelesen.wert)).toBe(true);
      }),
    );
  });

  test('die Meldung nennt die Abhilfe', () => {
    expect(datumFehler('FORMAT', 'bald')).toContain('01.02.2027');
    expect(datumFehler('KEIN_TAG', '29.02.2027')).toContain('„29.02.2027“');
  });
});
