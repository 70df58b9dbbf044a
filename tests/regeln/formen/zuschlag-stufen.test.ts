import { describe, expect, it } from 'vitest';
import { type Anfrage, type Band, fragenFuer, type Tabelle, type Zuschlag } from '@/lib/regeln';
import { anfrage, band, grenze, jePerson, kriterium, ORT, tabelle, zuschlag } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const GRENZEN = [
  grenze('bruttokaltmiete', jePerson([50_000])),
  grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' }),
];

/** A stage of the Klimabonus: Euro per m² of 50 m², ten-thousandths. */
const stufe = (name: string, kante: Partial<Band>, zahl: number): Zuschlag =>
  zuschlag({
    name,
    gruppe: 'klimabonus',
    wenn: { merkmal: null, frage: null, energiekennwert: band(kante), gemeinden: null },
    plus: { art: 'euro_je_m2', zahl, flaeche: 'angemessen' },
    runden: 'cent',
  });
const richtwert = (zuschlaege: readonly Zuschlag[], teile: Partial<Anfrage>, rest: Partial<Tabelle> = {}) =>
  kriterium(pruefe(anfrage(teile), tabelle(GRENZEN, { zuschlaege, ...rest })), 'bruttokaltmiete').richtwert;

describe('Klimabonus in Stufen', () => {
  /** As the Region Hannover prints it: 90 to 120, 60 to 90, under 60; nobody says where 90 and 60 belong. */
  const OFFEN = [
    stufe('I', { ab: 9000, bis: 12_000 }, 3000),
    stufe('II', { ab: 6000, bis: 9000 }, 4500),
    stufe('III', { unter: 6000 }, 6000),
  ];

  it.each([
    [12_001, '500.00'],
    [12_000, '515.00'],
    [9001, '515.00'],
    [9000, '515.00'],
    [8999, '522.50'],
    [6000, '522.50'],
    [5999, '530.00'],
    [0, '530.00'],
  ])(
    'ein Kennwert von %i Hundertstel kWh ergibt %s; auf der offenen Kante zählt der kleinere',
    (energiekennwert, soll) => {
      expect(richtwert(OFFEN, { energiekennwert })).toBe(soll);
      expect(richtwert(OFFEN.toReversed(), { energiekennwert })).toBe(soll);
    },
  );

  it('„über“ und „unter“ schließen die Kante aus', () => {
    const offen = [stufe('I', { ueber: 6000, unter: 9000 }, 3000)];
    const an = (energiekennwert: number) => richtwert(offen, { energiekennwert });
    expect([an(6000), an(6001), an(8999), an(9000)]).toEqual(['500.00', '515.00', '515.00', '500.00']);
  });

  it('ohne Kennwert wird keine Stufe genommen, aber jede gesagt, wenn die Miete zu hoch ist', () => {
    expect(richtwert(OFFEN, { energiekennwert: null })).toBe('500.00');
    const t = tabelle(GRENZEN, { zuschlaege: OFFEN });
    const ueber = pruefe(anfrage({ nettokaltmiete: 50_000 }), t);
    const gesagt = ueber.hinweise.flatMap((h) => (h.code === 'zuschlag_moeglich' ? [h.werte] : []));
    expect(gesagt).toEqual([
      { name: 'I', bezug: 'bruttokaltmiete', betrag: '15.00' },
      { name: 'II', bezug: 'bruttokaltmiete', betrag: '22.50' },
      { name: 'III', bezug: 'bruttokaltmiete', betrag: '30.00' },
    ]);
    expect(fragenFuer(t, ORT)).toMatchObject({ energiekennwert: true, merkmale: [] });
  });
});

describe('Mehrere Zuschläge', () => {
  const wenn = (merkmal: string) => ({
    merkmal,
    frage: `${merkmal}?`,
    energiekennwert: null,
    gemeinden: null,
  });
  const zehn = zuschlag({ name: 'zehn', wenn: wenn('a') });
  const fuenfzig = zuschlag({ name: 'fünfzig', wenn: wenn('b'), plus: { art: 'euro', zahl: 5001 } });
  const beide = { merkmale: ['a', 'b'] };
  const regel = (r: 'summe' | 'hoechster', hoechstensProzent: number | null = null) => ({
    zuschlagsregel: { regel: r, hoechstensProzent },
  });

  it('zählen zusammen oder nur der höchste, wie die Tabelle es sagt', () => {
    expect(richtwert([zehn, fuenfzig], beide, regel('summe'))).toBe('600.01');
    expect(richtwert([zehn, fuenfzig], beide, regel('hoechster'))).toBe('550.01');
    expect(richtwert([zehn, fuenfzig], { merkmale: ['a'] }, regel('hoechster'))).toBe('550.00');
  });

  it('jeder Prozentsatz rechnet vom Richtwert der Tabelle, nicht vom erhöhten', () => {
    const zwanzig = zuschlag({ wenn: wenn('c'), plus: { art: 'prozent', zahl: 2000 } });
    expect(richtwert([zehn, zwanzig], { merkmale: ['a', 'c'] })).toBe('650.00');
    expect(richtwert([zwanzig, zehn], { merkmale: ['a', 'c'] })).toBe('650.00');
  });

  it('haben zusammen ein Höchstmaß, und der Rechenweg zeigt, was davon übrig blieb', () => {
    const t = tabelle(GRENZEN, { zuschlaege: [zehn, fuenfzig], ...regel('summe', 1500) });
    const k = kriterium(pruefe(anfrage(beide), t), 'bruttokaltmiete');
    expect(k.richtwert).toBe('575.00');
    expect(k.rechenweg.filter((s) => s.schritt === 'zuschlag').map((s) => s.werte.zuschlag)).toEqual([
      '50.00',
      '25.00',
    ]);
    expect(richtwert([zehn], { merkmale: ['a'] }, regel('summe', 1500))).toBe('550.00');
    const krumm = kriterium(
      pruefe(
        anfrage(beide),
        tabelle([grenze('bruttokaltmiete', jePerson([33_333]))], {
          zuschlaege: [zehn, fuenfzig],
          ...regel('summe', 1500),
        }),
      ),
      'bruttokaltmiete',
    );
    // 333.33 × 1.15 = 383.3295: fractions of a cent above the maximum are no part of it.
    expect(krumm.richtwert).toBe('383.32');
  });

  it('aus einer Gruppe zählt einer, daneben jeder ohne Gruppe', () => {
    const gruppe = [
      zuschlag({ gruppe: 'g', wenn: wenn('a'), plus: { art: 'euro', zahl: 3000 } }),
      zuschlag({ gruppe: 'g', wenn: wenn('b'), plus: { art: 'euro', zahl: 2000 } }),
      zuschlag({ gruppe: 'h', wenn: wenn('b'), plus: { art: 'euro', zahl: 500 } }),
      zuschlag({ wenn: wenn('a'), plus: { art: 'euro', zahl: 100 } }),
    ];
    expect(richtwert(gruppe, beide)).toBe('526.00');
    expect(richtwert(gruppe, { merkmale: ['a'] })).toBe('531.00');
  });

  it('Nullen hinter dem Komma bleiben im genauen Wert stehen', () => {
    const ein = zuschlag({ wenn: wenn('a'), plus: { art: 'prozent', zahl: 100 } });
    const t = tabelle([grenze('bruttokaltmiete', jePerson([10_001]))], { zuschlaege: [ein] });
    const k = kriterium(pruefe(anfrage({ merkmale: ['a'] }), t), 'bruttokaltmiete');
    expect(k.rechenweg.find((s) => s.schritt === 'zuschlag')?.werte.ergebnis).toBe('101.0101');
  });

  it('das Höchstmaß in Prozent der Miete begrenzt keine Fläche', () => {
    const mehr = zuschlag({ bezug: 'wohnflaeche', wenn: wenn('a'), plus: { art: 'm2', zahl: 1500 } });
    const t = tabelle(GRENZEN, { zuschlaege: [mehr], ...regel('summe', 1000) });
    const k = kriterium(pruefe(anfrage({ merkmale: ['a'] }), t), 'wohnflaeche');
    expect(k.richtwert).toBe('65.00');
  });

  it('sind zwei gleich hoch, zählt und heißt der erste', () => {
    const gleiche = (gruppe: string | null) =>
      ['erster', 'zweiter'].map((name) =>
        zuschlag({ name, gruppe, wenn: wenn('a'), plus: { art: 'euro', zahl: 3000 } }),
      );
    const gezaehlt = (zuschlaege: Zuschlag[], r: 'summe' | 'hoechster') => {
      const t = tabelle(GRENZEN, { zuschlaege, ...regel(r) });
      const k = kriterium(pruefe(anfrage({ merkmale: ['a'] }), t), 'bruttokaltmiete');
      return k.rechenweg.flatMap((s) => (s.schritt === 'zuschlag' ? [s.werte.name] : []));
    };
    expect(gezaehlt(gleiche('g'), 'summe')).toEqual(['erster']);
    expect(gezaehlt(gleiche(null), 'hoechster')).toEqual(['erster']);
    expect(gezaehlt(gleiche(null), 'summe')).toEqual(['erster', 'zweiter']);
  });

  it('ohne eigene Rundung zählen Teile von Cent zusammen, und der Rechenweg zeigt beides', () => {
    const drittel = ['x', 'y'].map((name) =>
      zuschlag({ name, wenn: wenn('a'), plus: { art: 'prozent', zahl: 555 } }),
    );
    // 333.33 × 5.55 % = 18.499815; twice: 36.99963
    const t = tabelle([grenze('bruttokaltmiete', jePerson([33_333]))], { zuschlaege: drittel });
    const k = kriterium(pruefe(anfrage({ merkmale: ['a'] }), t), 'bruttokaltmiete');
    expect(k.rechenweg.filter((s) => s.schritt === 'zuschlag').map((s) => s.werte)).toEqual([
      { name: 'x', ausgangswert: '333.33', zuschlag: '18.49', ergebnis: '351.829815', richtwert: '351.82' },
      { name: 'y', ausgangswert: '351.82', zuschlag: '18.50', ergebnis: '370.32963', richtwert: '370.32' },
    ]);
  });
});
