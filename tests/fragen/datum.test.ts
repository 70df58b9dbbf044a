import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesDatum, liesTag } from '@/lib/fragen/datum';
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
    ['1.2.27', '2027-02-01'],
    ['01.02.27', '2027-02-01'],
    ['1. Februar 27', '2027-02-01'],
    ['1/2/2027', '2027-02-01'],
    ['1/2/27', '2027-02-01'],
    ['Februar 2027', '2027-02-01'],
    ['Feb. 27', '2027-02-01'],
    ['Feb 2027', '2027-02-01'],
    ['2/2027', '2027-02-01'],
    ['02.2027', '2027-02-01'],
    ['ab 01.02.2027', '2027-02-01'],
    ['ab dem 1.2.27', '2027-02-01'],
    ['zum 1. Februar 2027', '2027-02-01'],
    ['frei ab 01.02.2027', '2027-02-01'],
    ['01.02.2027 bezugsfrei', '2027-02-01'],
    ['Bezug: März 2027', '2027-03-01'],
    ['ab Mai 2027', '2027-05-01'],
  ])('„%s“ ist %s', (text, wert) => {
    expect(liesDatum(text)).toEqual({ ok: true, wert });
  });

  test.each([
    ['', 'LEER'],
    [' \u00a0', 'LEER'],
    ['sofort', 'LEER'],
    ['ab sofort', 'LEER'],
    ['Ab sofort frei', 'LEER'],
    ['per sofort', 'LEER'],
    ['bezugsfertig ab sofort', 'LEER'],
    ['1.2.277', 'JAHR'],
    ['ab', 'FORMAT'],
    ['Feb. 15', 'FORMAT'],
    ['15. Februar', 'FORMAT'],
    ['Mitte Februar 2027', 'FORMAT'],
    ['01.02.2027 oder 01.03.2027', 'FORMAT'],
    ['nach Vereinbarung', 'FORMAT'],
    ['13/2027', 'KEIN_TAG'],
    ['1.2.20277', 'JAHR'],
    ['29.02.2027', 'KEIN_TAG'],
    ['31.04.2027', 'KEIN_TAG'],
    ['13.13.2027', 'KEIN_TAG'],
    ['00.01.2027', 'KEIN_TAG'],
    ['01.01.0027', 'KEIN_TAG'],
    ['nächsten Monat', 'FORMAT'],
    ['1. Monat 2027', 'FORMAT'],
    ['1.2.', 'FORMAT'],
    ['20270201', 'FORMAT'],
  ] as const)('„%s“ ist nicht zu lesen: %s', (text, code) => {
    expect(liesDatum(text)).toEqual({ ok: false, code });
  });

  test.each(['1.2.27', '1/2/2027', 'Februar 2027', '2/2027', 'ab 01.02.2027', 'ab sofort'])(
    'wo ein Tag genau gefragt ist, ist „%s“ keiner',
    (text) => expect(liesTag(text).ok).toBe(false),
  );

  test('zwei Ziffern, Schrägstriche und der Monat allein sagen dasselbe wie der ganze Tag', () => {
    fc.assert(
      fc.property(tag, (wert) => {
        const [jahr = '', monat = '', nummer = ''] = wert.split('-');
        expect(liesDatum(`${nummer}/${monat}/${jahr}`)).toEqual({ ok: true, wert });
        expect(liesDatum(`ab dem ${Number(nummer)}.${Number(monat)}.${jahr}`)).toEqual({ ok: true, wert });
        expect(liesDatum(tagLang(wert).replace(/^\S+ /u, ''))).toEqual({
          ok: true,
          wert: `${jahr}-${monat}-01`,
        });
        if (jahr.startsWith('20'))
          expect(liesDatum(`${nummer}.${monat}.${jahr.slice(2)}`)).toEqual({ ok: true, wert });
      }),
    );
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
