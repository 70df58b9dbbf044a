import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsDezimal, type Schritt } from '@/lib/regeln';
import { produktRichtwert } from '@/lib/regeln/preis-je-m2';
import { RUNDEN, type Runden } from '@/lib/regeln/runden';
import { woggRichtwert } from '@/lib/regeln/wogg';
import { bruch, gerundet, mal } from './bruch';

const FAELLE = 20_000;
const beleg = (cent: number) => ({ cent, rechtsgrundlage: '§ 12 WoGG', quelle: 'Bund' });
const art = fc.constantFrom(...RUNDEN);

/** Decimal text with up to four places, as tables print factors and prices. */
const dezimal = (hoechstens: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: hoechstens * 10_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, stellen]) => {
      const text = `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`;
      return stellen === 0 ? (text.split('.')[0] ?? '0') : text.slice(0, text.length - 4 + stellen);
    });

function wogg(hoechstbetrag: number, klima: number | null, faktor: string, runden: Runden) {
  return woggRichtwert({
    personen: 1,
    mietenstufe: 'III',
    fassung: '2025-01-01',
    hoechstbetrag: beleg(hoechstbetrag),
    klimakomponente: klima === null ? null : beleg(klima),
    faktor,
    runden,
    rechtsgrundlage: '§ 22',
    quelle: 'Kreis',
  });
}

const produkt = (preis: string, flaeche: number, runden: Runden) =>
  produktRichtwert({ personen: 2, preis, flaeche, runden, rechtsgrundlage: '§ 22', quelle: 'Kreis' });

/** Same value, or both refuse: `nicht` must throw exactly where cents have fractions. */
function gleich(soll: number | null, rechne: () => { wert: number; weg: Schritt[] }): void {
  if (soll === null) {
    expect(rechne).toThrow(RangeError);
    return;
  }
  const { wert, weg } = rechne();
  expect(wert).toBe(soll);
  expect(weg.at(-1)?.werte.richtwert).toBe(alsDezimal(soll));
}

describe('WoGG-Formel', () => {
  it('stimmt mit exakter Bruchrechnung überein, in jeder Rundungsart', () => {
    const cent = fc.integer({ min: 1, max: 500_000 });
    let abgelehnt = 0;
    fc.assert(
      fc.property(
        cent,
        fc.option(fc.integer({ min: 0, max: 20_000 })),
        dezimal(3),
        art,
        (hoechst, klima, faktor, runden) => {
          const summe = bruch(alsDezimal(hoechst + (klima ?? 0)));
          const soll = gerundet(mal(summe, bruch(faktor)), runden);
          if (soll === null) abgelehnt += 1;
          gleich(soll, () => wogg(hoechst, klima, faktor, runden));
        },
      ),
      { numRuns: FAELLE },
    );
    expect(abgelehnt).toBeGreaterThan(100);
  });

  it.each([
    ['I', 361_00, '418.22'],
    ['II', 408_00, '469.92'],
    ['III', 456_00, '522.72'],
  ])('Hildesheim, eine Person, Mietenstufe %s', (_stufe, hoechst, richtwert) => {
    expect(alsDezimal(wogg(hoechst, 19_20, '1.10', 'nicht').wert)).toBe(richtwert);
  });

  it('addiert zuerst und multipliziert dann, und zeigt jeden Schritt', () => {
    const { weg } = wogg(456_00, 19_20, '1.10', 'nicht');
    expect(weg.map((s) => [s.schritt, s.werte])).toEqual([
      [
        'wogg_hoechstbetrag',
        { fassung: '2025-01-01', mietenstufe: 'III', personen: '1', hoechstbetrag: '456.00' },
      ],
      ['wogg_klimakomponente', { klimakomponente: '19.20', summe: '475.20' }],
      ['faktor', { ausgangswert: '475.20', faktor: '1.10', ergebnis: '522.72', richtwert: '522.72' }],
    ]);
  });

  it('ohne Klimakomponente fehlt deren Schritt', () => {
    const { wert, weg } = wogg(456_00, null, '1.10', 'nicht');
    expect(wert).toBe(501_60);
    expect(weg.map((s) => s.schritt)).toEqual(['wogg_hoechstbetrag', 'faktor']);
  });
});

describe('Preis je m² mal angemessene Fläche', () => {
  it('stimmt mit exakter Bruchrechnung überein, in jeder Rundungsart', () => {
    let abgelehnt = 0;
    fc.assert(
      fc.property(dezimal(30), fc.integer({ min: 1, max: 50_000 }), art, (preis, flaeche, runden) => {
        const soll = gerundet(mal(bruch(preis), bruch(alsDezimal(flaeche))), runden);
        if (soll === null) abgelehnt += 1;
        gleich(soll, () => produkt(preis, flaeche, runden));
      }),
      { numRuns: FAELLE },
    );
    expect(abgelehnt).toBeGreaterThan(100);
  });

  it.each([
    ['nicht', '8.29', 5000, 414_50],
    ['cent', '9.0225', 4500, 406_01],
    ['zehn_cent', '8.25', 6500, 536_30],
    ['euro', '8.29', 5000, 415_00],
    ['euro_auf', '8.20', 5005, 411_00],
    ['euro_ab', '8.29', 5000, 414_00],
    ['cent', '0.005', 100, 1],
  ] as const)('rundet nach der Regel „%s“', (runden, preis, flaeche, cent) => {
    expect(produkt(preis, flaeche, runden).wert).toBe(cent);
  });

  it('weigert sich bei Bruchteilen von Cent ohne Rundungsregel', () => {
    expect(() => produkt('9.0225', 4500, 'nicht')).toThrow(new RangeError('406.0125'));
  });

  it('zeigt das ungerundete Produkt neben dem Richtwert', () => {
    expect(produkt('9.0225', 4500, 'cent').weg[0]?.werte).toEqual({
      personen: '2',
      preisJeM2: '9.0225',
      angemesseneFlaeche: '45.00',
      ergebnis: '406.0125',
      richtwert: '406.01',
    });
  });
});
