import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETRAG_MAX_CENT, liesBetrag } from '@/lib/fragen/betrag';
import { FLAECHE_MAX, FLAECHE_MIN, liesFlaeche } from '@/lib/fragen/flaeche';
import { liesPersonen, PERSONEN_MAX } from '@/lib/fragen/personen';
import { euro, flaeche } from '@/lib/kern/zahlen';
import { alsDezimal, ausDezimal } from '@/lib/regeln';

const cent = fc.integer({ min: 0, max: BETRAG_MAX_CENT });

/** Arbitrary text, and text made of the very characters the readers give a meaning to. */
const ziffernsalat = fc.string({
  unit: fc.constantFrom(...'0123456789', ...".,-–'’ \u00a0€", 'm²', '٤', '٫', '٬', '¹', '+'),
});
/** Words of adverts in any order. */
const wortsalat = fc
  .array(
    fc.constantFrom(
      '450',
      '62,5',
      'ca.',
      'KM',
      'NK',
      'HK',
      'm²',
      '€',
      '/Monat',
      'warm',
      'ab',
      '+',
      '-',
      'und',
    ),
  )
  .map((worte) => worte.join(' '));
const text = fc.oneof(
  wortsalat,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  ziffernsalat,
);

describe('what a person types', () => {
  test('every amount in German notation reads back to itself', () => {
    fc.assert(
      fc.property(
        cent,
        fc.constantFrom('.', '', '\u00a0', '\u202f', ' ', "'"),
        fc.constantFrom('\u00a0€', ' €', '€', ' EUR', ''),
        (wert, gruppe, einheit) => {
          const deutsch = euro(wert).replace('\u00a0€', einheit).replace('.', gruppe);
          expect(liesBetrag(deutsch)).toStrictEqual({ ok: true, wert });
        },
      ),
    );
  });

  test('every area in German notation reads back to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: FLAECHE_MIN, max: FLAECHE_MAX }), (wert) => {
        expect(liesFlaeche(flaeche(wert))).toStrictEqual({ ok: true, wert });
      }),
    );
  });

  test('no text throws or yields anything but an integer within the limits', () => {
    fc.assert(
      fc.property(text, (eingabe) => {
        for (const [gelesen, min, max] of [
          [liesBetrag(eingabe), 0, BETRAG_MAX_CENT],
          [liesFlaeche(eingabe), FLAECHE_MIN, FLAECHE_MAX],
          [liesPersonen(eingabe), 1, PERSONEN_MAX],
        ] as const) {
          if (!gelesen.ok) continue;
          expect(Number.isInteger(gelesen.wert)).toBe(true);
          expect(gelesen.wert).toBeGreaterThanOrEqual(min);
          expect(gelesen.wert).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('a read amount consists of exactly the digits that were typed', () => {
    const eingaben = fc.string({
      unit: fc.constantFrom(...'0123456789', ...".,-' €"),
      minLength: 1,
      maxLength: 9,
    });
    let gelungen = 0;
    fc.assert(
      fc.property(eingaben, (eingabe) => {
        const gelesen = liesBetrag(eingabe);
        if (!gelesen.ok) return;
        gelungen += 1;
        const ziffern = Number(eingabe.replace(/\D/gu, ''));
        expect([ziffern, ziffern * 10, ziffern * 100]).toContain(gelesen.wert);
      }),
      { numRuns: 3_000 },
    );
    expect(gelungen).toBeGreaterThan(100);
  });

  test('words around an amount change nothing, other words are never passed over', () => {
    const davor = fc.constantFrom('', 'ca. ', 'KM ', 'Kaltmiete: ', 'mtl. ', 'rund ', '€ ', '(');
    const danach = fc.constantFrom(
      '',
      ' €',
      ',-',
      ' € kalt',
      ' EUR mtl.',
      ' €/Monat',
      ' € + NK',
      '*',
      ' Euro ca.',
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), davor, danach, (ganze, vorn, hinten) => {
        expect(liesBetrag(`${vorn}${ganze}${hinten}`, 'kaltmiete')).toStrictEqual({
          ok: true,
          wert: ganze * 100,
        });
      }),
    );
    const fremd = fc.string({ unit: fc.constantFrom(...'xyzqwvüj'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(davor, fremd, danach, (vorn, wort, hinten) => {
        expect(liesBetrag(`${vorn}${wort} 450${hinten}`, 'kaltmiete').ok).toBe(false);
        expect(liesBetrag(`${vorn}450 ${wort}${hinten}`, 'kaltmiete').ok).toBe(false);
      }),
    );
  });

  test('two numbers are never one, whatever stands between them', () => {
    const dazwischen = fc.constantFrom(
      ' + ',
      '+',
      ' - ',
      '–',
      ' bis ',
      ' / ',
      ' und ',
      ' € kalt, ',
      '; ',
      ' NK ',
      '|',
    );
    const namen = fc.constantFrom(undefined, 'kaltmiete', 'betriebskosten', 'heizkosten', 'gemeinsam');
    const zahl = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(zahl, dazwischen, zahl, namen, (a, mitte, b, feld) => {
        expect(liesBetrag(`${a}${mitte}${b}`, feld).ok).toBe(false);
        expect(liesFlaeche(`${a}${mitte}${b}`).ok).toBe(false);
      }),
    );
  });

  test('long and hostile text is read at once', () => {
    const stuecke = ['ca. ', 'nk + hk ', ' ', '9', '(', '450 € ', '*', 'heiz- und neben- ', '\u00a0', 'm2'];
    const anfang = performance.now();
    for (const stueck of stuecke)
      for (const text of [stueck.repeat(20_000), `1${stueck.repeat(20)}1`]) {
        liesBetrag(text);
        liesFlaeche(text);
      }
    expect(performance.now() - anfang).toBeLessThan(5_000);
  });

  test('area and money agree on plain decimals', () => {
    const stellen = fc.constantFrom('', '5', '05', '50', '99');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 499 }),
        fc.constantFrom(',', '.'),
        stellen,
        (ganze, trenner, rest) => {
          const zahl = rest === '' ? `${ganze}` : `${ganze}${trenner}${rest}`;
          const wert = ganze * 100 + Number(rest.padEnd(2, '0'));
          expect(liesBetrag(zahl)).toStrictEqual({ ok: true, wert });
          expect(liesFlaeche(zahl)).toStrictEqual({ ok: true, wert });
        },
      ),
    );
  });

  test('decimal strings keep every cent', () => {
    fc.assert(fc.property(cent, (wert) => ausDezimal(alsDezimal(wert)) === wert));
    expect(alsDezimal(5)).toBe('0.05');
    expect(ausDezimal('4,20')).toBeNull();
  });
});
