import { expect, it } from 'vitest';
import { type WoggRegel, woggRichtwert } from '@/lib/regeln/wert/wogg';

const regel = (rest: Partial<WoggRegel> = {}): WoggRegel => ({
  personen: 2,
  mietenstufe: 'III',
  fassung: '2025-01-01',
  hoechstbetrag: { cent: 55_100, rechtsgrundlage: 'Anlage 1', quelle: 'Bund: Anlage' },
  klimakomponente: { cent: 2480, rechtsgrundlage: '§ 12 Abs. 7 WoGG', quelle: 'Bund: Gesetz' },
  faktor: '1.10',
  runden: 'nicht',
  rechtsgrundlage: '§ 22',
  quelle: 'Kreis',
  ...rest,
});

it('erst zusammenzählen, dann mal: jeder Schritt mit seinen Zahlen und seiner Quelle', () => {
  expect(woggRichtwert(regel())).toEqual({
    wert: 63_338,
    rest: undefined,
    weg: [
      {
        schritt: 'wogg_hoechstbetrag',
        werte: { fassung: '2025-01-01', mietenstufe: 'III', personen: '2', hoechstbetrag: '551.00' },
        rechtsgrundlage: 'Anlage 1',
        quelle: 'Bund: Anlage',
      },
      {
        schritt: 'wogg_klimakomponente',
        werte: { klimakomponente: '24.80', summe: '575.80' },
        rechtsgrundlage: '§ 12 Abs. 7 WoGG',
        quelle: 'Bund: Gesetz',
      },
      {
        schritt: 'faktor',
        werte: { ausgangswert: '575.80', faktor: '1.10', ergebnis: '633.38', richtwert: '633.38' },
        rechtsgrundlage: '§ 22',
        quelle: 'Kreis',
      },
    ],
  });
});

it('ohne Klimakomponente fehlt ihr Schritt, und ungerundet bleibt der Teil vom Cent', () => {
  const { wert, rest, weg } = woggRichtwert(regel({ klimakomponente: null, faktor: '1.2345' }));
  // 551.00 × 1.2345 = 680.2095
  expect([wert, rest]).toEqual([68_020, [19, 20]]);
  expect(weg.map((s) => s.schritt)).toEqual(['wogg_hoechstbetrag', 'faktor']);
  expect(weg[1]?.werte).toMatchObject({ ergebnis: '680.2095', richtwert: '680.20' });
  const gerundet = woggRichtwert(regel({ klimakomponente: null, faktor: '1.2345', runden: 'cent' }));
  expect([gerundet.wert, gerundet.rest]).toEqual([68_021, undefined]);
});
