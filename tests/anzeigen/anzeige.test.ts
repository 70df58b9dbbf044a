import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesAnzeige } from '@/lib/anzeigen/anzeige';
import { liesBetrag } from '@/lib/fragen/betrag';
import { liesDatum } from '@/lib/fragen/datum';
import { liesFlaeche } from '@/lib/fragen/flaeche';
import { ANZEIGEN } from './anzeigen';

const gefunden = (text: string) =>
  Object.fromEntries(liesAnzeige(text).funde.map(({ feld, wert }) => [feld, wert]));

/** What has to hold for whatever is found in whatever text. */
function pruefe(text: string): void {
  const { funde, zweifel } = liesAnzeige(text);
  for (const { zitat, von, bis } of [...funde, ...zweifel]) {
    expect(zitat).toBe(text.slice(von, bis));
    expect(zitat).not.toBe('');
  }
  expect(new Set(funde.map(({ feld }) => feld)).size).toBe(funde.length);
  for (const { feld, wert, zitat } of funde) {
    // A number that was found stands in the words it was taken from.
    if (/^\d+(?:,\d+)?$/u.test(wert)) {
      const ziffern = wert.replace(/,0+$/u, '').replace(/\D/gu, '').replace(/^0+/u, '');
      expect(zitat.replace(/\D/gu, '')).toContain(ziffern);
    }
    // The form takes it as it is.
    if (/miete|kosten|stellplatz|kueche/u.test(feld)) expect(liesBetrag(wert).ok).toBe(true);
    if (feld === 'wohnflaeche') expect(liesFlaeche(wert).ok).toBe(true);
    if (feld === 'einzug')
      expect(liesDatum(wert)).toMatchObject(wert === 'ab sofort' ? { code: 'LEER' } : { ok: true });
  }
}

describe('liesAnzeige', () => {
  test('there are enough different adverts', () => {
    expect(ANZEIGEN.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ANZEIGEN.map(({ text }) => text)).size).toBe(ANZEIGEN.length);
  });

  test.each(ANZEIGEN)('$name', ({ text, funde, zweifel }) => {
    expect(gefunden(text)).toStrictEqual(funde);
    expect(
      liesAnzeige(text)
        .zweifel.map(({ code }) => code)
        .sort(),
    ).toStrictEqual([...zweifel].sort());
    pruefe(text);
  });

  test('the quotation has every word that was needed', () => {
    const zitate = (text: string) => liesAnzeige(text).funde.map(({ zitat }) => zitat);
    expect(zitate('3 Zi., Miete 450 € kalt')).toStrictEqual(['Miete 450 € kalt']);
    expect(zitate('KM 395,-, NK inkl. HZ 165,-, Bad')).toStrictEqual(['KM 395,-', 'NK inkl. HZ 165,-']);
    expect(zitate('150 € NK inkl. Heizung')).toStrictEqual(['150 € NK inkl. Heizung']);
  });

  test('Windows lines and hard spaces change nothing', () => {
    for (const { text, funde } of ANZEIGEN) {
      expect(gefunden(text.replace(/\n/gu, '\r\n'))).toStrictEqual(funde);
      expect(gefunden(text.replace(/ €/gu, '\u00a0€'))).toStrictEqual(funde);
    }
  });

  test('whatever the text, nothing is thrown and every find stands in it', () => {
    const stueck = fc.constantFrom(
      ...ANZEIGEN.flatMap(({ text }) => text.split(/[\n,.]/u)),
      ...['\n', ' ', '€', '450', 'KM', 'NK', 'Heizung', 'inkl.', '+', '–', 'm²', '01.02.2027', 'ab'],
    );
    const gemischt = fc.array(stueck, { maxLength: 30 }).map((teile) => teile.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), gemischt), (text) => pruefe(text)),
      { numRuns: 1_500 },
    );
  });

  test('rent and costs are found whatever the amounts', () => {
    const betrag = fc.integer({ min: 1_000, max: 999_999 });
    const text = (cent: number) => `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(betrag, betrag, betrag, (kalt, nk, hk) => {
        const funde = gefunden(
          `Kaltmiete: ${text(kalt)} €\nNebenkosten: ${text(nk)} €\nHeizkosten: ${text(hk)} €`,
        );
        expect(funde).toStrictEqual({ kaltmiete: text(kalt), nebenkosten: text(nk), heizkosten: text(hk) });
      }),
    );
  });

  test('what comes behind 20,000 characters is not read, and that is said', () => {
    const { funde, zweifel } = liesAnzeige(`${'x '.repeat(10_000)}Kaltmiete 450 €`);
    expect(funde).toStrictEqual([]);
    expect(zweifel).toMatchObject([{ code: 'ZU_LANG', zitat: 'Kaltmiete 450 €' }]);
  });

  // About 10 ms each; what grows with the square of the text would need minutes. A busy machine is no failure.
  test('hostile text of 100 kB is read at once', () => {
    const stuecke = [
      '450 € ',
      'Kaltmiete ',
      'Kaltmiete 450 € ',
      '1',
      '1.',
      '1.111',
      ' ',
      '\n',
      'NK/HK ',
      'inkl. ',
      'ab ',
      'öl-',
      'A',
      '12345 A',
      '(',
      'm²',
      '9 m²',
      'in den Nebenkosten ',
      'Aufzug: ',
      '1.1.',
      'Heizkosten sind in den ',
      'zum ',
    ];
    const schnellste = (text: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const anfang = performance.now();
          liesAnzeige(text);
          return performance.now() - anfang;
        }),
      );
    const langsam = stuecke
      .map((stueck) => [stueck, schnellste(stueck.repeat(Math.ceil(100_000 / stueck.length)))] as const)
      .filter(([, zeit]) => zeit > 2_000);
    expect(langsam).toStrictEqual([]);
  });
});
