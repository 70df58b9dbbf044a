import { describe, expect, it } from 'vitest';
import type { Anfrage, Tabelle } from '@/lib/regeln';
import { anfrage, einKriterium, grenze, HEIZUNG, jePerson, kriterium, preisMal, tabelle } from '../hilfe';
import { hoechstbetraege, pruefe } from '../mit-tabelle';

const FLAECHE = grenze('wohnflaeche', jePerson([5000, 6500], { weitere: 1500 }), { wirkung: 'hinweis' });
const mit = (...args: Parameters<typeof preisMal>): Tabelle =>
  tabelle([grenze('nettokaltmiete', preisMal(...args)), FLAECHE]);
const richtwert = (t: Tabelle, personen: number, wohnflaeche: number | null = 4000) =>
  kriterium(pruefe(anfrage({ personen, wohnflaeche }), t), 'nettokaltmiete');

describe('Preis × angemessene Fläche', () => {
  it('ein Preis für alle: die Größe der Wohnung selbst zählt nicht', () => {
    const t = mit(82_900);
    expect([1, 2, 3].map((p) => richtwert(t, p).richtwert)).toEqual(['414.50', '538.85', '663.20']);
    expect(richtwert(t, 1, 9900).richtwert).toBe('414.50');
    expect(richtwert(t, 1, null).richtwert).toBe('414.50');
  });

  it('ein Preis je Personenzahl, dann „weitere“', () => {
    const t = mit([82_900, 82_100], { preisWeitere: 74_000 });
    expect([1, 2, 3].map((p) => richtwert(t, p).richtwert)).toEqual(['414.50', '533.65', '592.00']);
    const ohne = mit([82_900, null, 74_000]);
    expect(richtwert(ohne, 2).gruende).toEqual(['personenzahl_nicht_in_tabelle']);
    expect(richtwert(ohne, 4).gruende).toEqual(['personenzahl_nicht_in_tabelle']);
  });

  it('zeigt Preis, Fläche, das ungerundete Produkt und die Rundung', () => {
    const t = mit(90_225, { zeitraum: 'jahr', runden: 'euro_auf' });
    const schritt = richtwert(t, 1).rechenweg[1];
    expect(schritt?.schritt).toBe('preis_mal_angemessene_flaeche');
    expect(schritt?.werte).toEqual({
      preisJeM2: '9.0225',
      flaeche: '50.00',
      produkt: '451.125',
      monate: '12',
      runden: 'euro_auf',
      richtwert: '38.00',
    });
  });

  it('im Jahr ÷ 12: Göttingens Beispiel, 29,61 × 50 ÷ 12', () => {
    expect(richtwert(mit(296_100, { zeitraum: 'jahr' }), 1).richtwert).toBe('123.38');
    expect(richtwert(mit(296_100, { zeitraum: 'jahr', runden: 'nicht' }), 1).richtwert).toBe('123.37');
  });

  it('ohne angemessene Fläche gibt es keinen Richtwert', () => {
    const ohne = tabelle([grenze('nettokaltmiete', preisMal(82_900))]);
    expect(richtwert(ohne, 1).gruende).toEqual(['angemessene_flaeche_fehlt']);
    const bisZwei = tabelle([
      grenze('nettokaltmiete', preisMal(82_900)),
      grenze('wohnflaeche', jePerson([5000, 6500])),
    ]);
    expect(richtwert(bisZwei, 3).gruende).toEqual(['angemessene_flaeche_fehlt']);
  });
});

describe('Preis × Fläche der Wohnung', () => {
  const t = mit(13_000, { flaeche: 'wohnung' });

  it('wächst mit der Wohnung', () => {
    expect(richtwert(t, 1, 4000).richtwert).toBe('52.00');
    expect(richtwert(t, 1, 7321).richtwert).toBe('95.17');
    expect(richtwert(t, 1, 4000).rechenweg[1]?.schritt).toBe('preis_mal_wohnflaeche');
  });

  it('ist ohne Fläche nicht prüfbar', () => {
    expect(richtwert(t, 1, null)).toMatchObject({ status: 'nicht_pruefbar', gruende: ['wohnflaeche_fehlt'] });
  });
});

describe('Höchstmiete je m²', () => {
  const hoechst = (bezug: 'nettokaltmiete_je_m2' | 'bruttokaltmiete_je_m2', preis: number) =>
    grenze(bezug, jePerson([preis]));
  const neben = (bezug: Parameters<typeof hoechst>[0], preis: number, a: Anfrage) =>
    kriterium(
      pruefe(a, tabelle([hoechst(bezug, preis), grenze('bruttokaltmiete', jePerson([90_000]))])),
      bezug,
    );

  it('ist an der Kante genau, auch wenn die Division nicht aufgeht', () => {
    // 400.00 ÷ 47.05 m² = 8.50159…
    const a = anfrage({ wohnflaeche: 4705 });
    expect(neben('nettokaltmiete_je_m2', 85_016, a)).toMatchObject({
      status: 'im_rahmen',
      istwert: '8.5016',
      richtwert: '8.5016',
      differenz: '0.00',
    });
    expect(neben('nettokaltmiete_je_m2', 85_015, a)).toMatchObject({
      status: 'ueber_richtwert',
      differenz: '0.0001',
    });
  });

  it('zählt brutto die Betriebskosten mit und netto nicht', () => {
    const a = anfrage({ wohnflaeche: 5000 });
    expect(einKriterium(hoechst('nettokaltmiete_je_m2', 80_000), a).istwert).toBe('8.00');
    expect(einKriterium(hoechst('bruttokaltmiete_je_m2', 80_000), a).istwert).toBe('9.00');
    expect(neben('bruttokaltmiete_je_m2', 90_000, a).rechenweg[0]?.werte).toEqual({
      nettokaltmiete: '400.00',
      betriebskosten: '50.00',
      wohnflaeche: '50.00',
      bruttokaltmiete_je_m2: '9.00',
    });
  });

  it('entscheidet auch, wenn die Summe niedrig ist: eine winzige teure Wohnung', () => {
    const t = tabelle([
      grenze('bruttokaltmiete', jePerson([50_000])),
      hoechst('bruttokaltmiete_je_m2', 120_000),
      HEIZUNG,
    ]);
    const klein = { nettokaltmiete: 20_000, betriebskosten: 4001, wohnflaeche: 2000 };
    expect(pruefe(anfrage(klein), t).urteil).toBe('ueber_richtwert');
    expect(pruefe(anfrage({ ...klein, betriebskosten: 4000 }), t).urteil).toBe('im_rahmen');
    expect(pruefe(anfrage({ ...klein, wohnflaeche: null }), t)).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['wohnflaeche_fehlt'],
    });
  });

  it('die Umkehrung nennt den Preis je m² mit vier Stellen und jeden Betrag auch je m², abgerundet', () => {
    const t = tabelle([
      grenze('bruttokaltmiete', jePerson([50_000])),
      hoechst('bruttokaltmiete_je_m2', 85_016),
    ]);
    expect(hoechstbetraege(anfrage({ wohnflaeche: 4705 }), t).betraege).toMatchObject([
      { bezug: 'bruttokaltmiete', betrag: '500.00', jeM2: '10.62' },
      { bezug: 'bruttokaltmiete_je_m2', betrag: '8.5016', jeM2: null },
    ]);
    expect(hoechstbetraege(anfrage({ wohnflaeche: null }), t).betraege[0]?.jeM2).toBeNull();
  });
});
