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
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), ziffernsalat);

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
