import { describe, expect, it } from 'vitest';
import type { Anfrage, Grenze, Tabelle, Zuschlag } from '@/lib/regeln';
import { anfrage, grenze, HEIZUNG, jePerson, kriterium, preisMal, tabelle, zuschlag } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const MIETE = grenze('bruttokaltmiete', jePerson([50_000]));
const FLAECHE = grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' });
const mit = (
  zuschlaege: readonly Zuschlag[],
  rest: Partial<Tabelle> = {},
  grenzen: readonly Grenze[] = [MIETE, FLAECHE, HEIZUNG],
) => tabelle(grenzen, { zuschlaege, ...rest });
const richtwert = (t: Tabelle, teile: Partial<Anfrage> = {}) =>
  kriterium(pruefe(anfrage({ merkmale: ['grund'], ...teile }), t), 'bruttokaltmiete').richtwert;

describe('Was ein sicherer Zuschlag hinzutut', () => {
  it.each<[string, Partial<Zuschlag>, string]>([
    ['Prozent', { plus: { art: 'prozent', zahl: 1250 } }, '562.50'],
    [
      'Prozent, gerundet wie der Träger es tut',
      { plus: { art: 'prozent', zahl: 333 }, runden: 'euro_auf' },
      '517.00',
    ],
    ['Euro', { plus: { art: 'euro', zahl: 4350 } }, '543.50'],
    [
      'Euro je m² der angemessenen Fläche',
      { plus: { art: 'euro_je_m2', zahl: 4500, flaeche: 'angemessen' } },
      '522.50',
    ],
    ['Euro je m² der Wohnung', { plus: { art: 'euro_je_m2', zahl: 4500, flaeche: 'wohnung' } }, '520.25'],
  ])('%s', (_art, teile, soll) => {
    expect(richtwert(mit([zuschlag(teile)]))).toBe(soll);
    expect(richtwert(mit([zuschlag(teile)]), { merkmale: [] })).toBe('500.00');
    expect(richtwert(mit([zuschlag({ ...teile, bezug: 'heizkosten' })]))).toBe('500.00');
  });

  it('zusätzliche Fläche zählt zum Preis je m², im Monat und im Jahr', () => {
    const plus = { art: 'm2', zahl: 1500 } as const;
    const produkt = (zeitraum: 'monat' | 'jahr') =>
      mit([zuschlag({ plus })], {}, [grenze('bruttokaltmiete', preisMal(120_000, { zeitraum })), FLAECHE]);
    expect(richtwert(produkt('monat'))).toBe('780.00');
    expect(richtwert(produkt('jahr'))).toBe('65.00');
    const mehr = mit([zuschlag({ plus, bezug: 'wohnflaeche' })]);
    const ergebnis = pruefe(anfrage({ merkmale: ['grund'], wohnflaeche: 6500 }), mehr);
    expect(kriterium(ergebnis, 'wohnflaeche')).toMatchObject({ richtwert: '65.00', status: 'im_rahmen' });
  });

  it('eine Höchstmiete je m² wächst um den Preis selbst, mit vier Stellen', () => {
    const hoechst = (teile: Partial<Zuschlag>) => {
      const z = zuschlag({ bezug: 'bruttokaltmiete_je_m2', ...teile });
      const t = mit([z], {}, [grenze('bruttokaltmiete_je_m2', jePerson([85_042]))]);
      const k = kriterium(pruefe(anfrage({ merkmale: ['grund'] }), t), 'bruttokaltmiete_je_m2');
      const werte = k.rechenweg.find((s) => s.schritt === 'zuschlag')?.werte;
      expect(werte?.ausgangswert).toBe('8.5042');
      return [k.richtwert, werte?.ergebnis];
    };
    expect(hoechst({ plus: { art: 'euro_je_m2', zahl: 4500, flaeche: 'angemessen' } })).toEqual([
      '8.9542',
      undefined,
    ]);
    expect(hoechst({ plus: { art: 'euro', zahl: 45 } })).toEqual(['8.9542', undefined]);
    expect(hoechst({ plus: { art: 'prozent', zahl: 1000 } })).toEqual(['9.3546', '9.35462']);
    expect(hoechst({ plus: { art: 'prozent', zahl: 1000 }, runden: 'cent' })).toEqual(['9.3542', undefined]);
  });

  it('steht Schritt für Schritt im Rechenweg, mit seiner Quelle', () => {
    const z = zuschlag({ name: 'Rollstuhl', quelle: 'Richtlinie, Nr. 4' });
    const k = kriterium(pruefe(anfrage({ merkmale: ['grund'] }), mit([z])), 'bruttokaltmiete');
    expect(k.rechenweg.map((s) => s.schritt)).toEqual(['angabe', 'tabellenwert', 'zuschlag', 'vergleich']);
    expect(k.rechenweg[2]).toMatchObject({
      werte: { name: 'Rollstuhl', ausgangswert: '500.00', zuschlag: '50.00', richtwert: '550.00' },
      quelle: 'Richtlinie, Nr. 4',
    });
  });

  it('macht aus „darüber“ ein „im Rahmen“, bis auf den Cent', () => {
    const t = mit([zuschlag()]);
    const frage = (netto: number, merkmale: string[]) =>
      pruefe(anfrage({ nettokaltmiete: netto, betriebskosten: 0, merkmale }), t).urteil;
    expect(frage(55_000, ['grund'])).toBe('im_rahmen');
    expect(frage(55_001, ['grund'])).toBe('ueber_richtwert');
    expect(frage(55_000, ['anderer_grund'])).toBe('ueber_richtwert');
  });
});

describe('Wofür ein Zuschlag gilt', () => {
  it('nur für die Gemeinden, die er nennt', () => {
    const wenn = { merkmal: null, frage: null, energiekennwert: null, gemeinden: ['99001002'] };
    expect(richtwert(mit([zuschlag({ wenn })]))).toBe('500.00');
    expect(richtwert(mit([zuschlag({ wenn })]), { ort: '99001002' })).toBe('550.00');
  });

  it('auf der Summe eines Ausgleichs wie auf ihren Teilen', () => {
    const teile = [
      grenze('nettokaltmiete', jePerson([40_000])),
      grenze('betriebskosten', jePerson([10_000])),
    ];
    const summe: Grenze = { ...MIETE, gebiete: [], teile };
    const aufSumme = mit([zuschlag()], {}, [summe]);
    expect(richtwert(aufSumme)).toBe('550.00');
    const aufTeil = mit([zuschlag({ bezug: 'nettokaltmiete' })], {}, [summe]);
    expect(richtwert(aufTeil)).toBe('540.00');
    const ueber = pruefe(anfrage({ nettokaltmiete: 60_000 }), aufSumme);
    expect(ueber.hinweise[0]).toMatchObject({ code: 'zuschlag_moeglich', werte: { betrag: '50.00' } });
  });
});
