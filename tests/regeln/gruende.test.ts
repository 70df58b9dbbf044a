import { describe, expect, it } from 'vitest';
import type { Bezug, Grenze, Wert } from '@/lib/regeln';
import { anfrage, einKriterium, gebiet, grenze, jePerson, kriterium, tabelle, zuschlag } from './hilfe';
import { pruefe } from './mit-tabelle';

const UNBEKANNT: Wert = { art: 'unbekannt', grund: '?' };

describe('Gründe eines Kriteriums', () => {
  it.each<[Bezug, object, string]>([
    ['nettokaltmiete', { nettokaltmiete: null }, 'nettokaltmiete_fehlt'],
    ['bruttokaltmiete', { nettokaltmiete: null }, 'nettokaltmiete_fehlt'],
    ['bruttowarmmiete', { nettokaltmiete: null }, 'nettokaltmiete_fehlt'],
    ['nettokaltmiete_je_m2', { nettokaltmiete: null }, 'nettokaltmiete_fehlt'],
    ['bruttokaltmiete_je_m2', { nettokaltmiete: null }, 'nettokaltmiete_fehlt'],
    ['betriebskosten', { betriebskosten: null }, 'betriebskosten_fehlen'],
    ['bruttokaltmiete', { betriebskosten: null }, 'betriebskosten_fehlen'],
    ['bruttowarmmiete', { heizkosten: null }, 'heizkosten_fehlen'],
    ['heizkosten', { heizkosten: null }, 'heizkosten_fehlen'],
    ['heizenergie', {}, 'verbrauch_fehlt'],
    ['wohnflaeche', { wohnflaeche: null }, 'wohnflaeche_fehlt'],
    ['bruttokaltmiete_je_m2', { wohnflaeche: null }, 'wohnflaeche_fehlt'],
  ])('%s ohne %o: %s', (bezug, teile, grund) => {
    const k = einKriterium(grenze(bezug, jePerson([90_000])), anfrage(teile));
    expect(k).toMatchObject({ status: 'nicht_pruefbar', gruende: [grund] });
  });

  it('fehlen Richtwert und Angabe, stehen beide da, und es gibt keinen Rechenweg', () => {
    const g = grenze('heizkosten', UNBEKANNT);
    const beide = einKriterium(g, anfrage({ heizkosten: null }));
    expect(beide).toEqual({
      kriterium: 'heizung',
      bezug: 'heizkosten',
      wirkung: 'massgeblich',
      herkunft: 'traeger',
      massgeblich: true,
      status: 'nicht_pruefbar',
      gruende: ['richtwert_nicht_bekannt', 'heizkosten_fehlen'],
      gebiet: 'Prüfkreis',
      istwert: null,
      istwertArt: null,
      richtwert: null,
      richtwertArt: null,
      richtwertSpanne: null,
      differenz: null,
      passtWenn: null,
      rechenweg: [],
    });
    expect(einKriterium(g, anfrage())).toMatchObject({
      gruende: ['richtwert_nicht_bekannt'],
      istwert: '80.00',
      istwertArt: 'genau',
    });
  });

  it('der eigene Betrag steht da, soweit er bekannt ist: genau, höchstens, mindestens oder gar nicht', () => {
    const eigener = (teile: object) => {
      const k = einKriterium(grenze('bruttokaltmiete', UNBEKANNT), anfrage(teile));
      return [k.istwert, k.istwertArt];
    };
    expect(eigener({})).toEqual(['450.00', 'genau']);
    expect(eigener({ betriebskosten: null })).toEqual(['400.00', 'mindestens']);
    const nurSumme = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 9000 };
    expect(eigener(nurSumme)).toEqual(['490.00', 'hoechstens']);
    expect(eigener({ nettokaltmiete: null, betriebskosten: null })).toEqual([null, null]);
  });

  it('hält ein Zuschlag ohne Betrag den Richtwert offen, ist er nur über dem sicheren Teil ein Grund', () => {
    const plus = { art: 'unbekannt', grund: '?' } as const;
    const t = tabelle([grenze('bruttokaltmiete', jePerson([50_000]))], { zuschlaege: [zuschlag({ plus })] });
    const gruende = (nettokaltmiete: number, betriebskosten: number | null) =>
      kriterium(
        pruefe(anfrage({ nettokaltmiete, betriebskosten, merkmale: ['grund'] }), t),
        'bruttokaltmiete',
      ).gruende;
    expect(gruende(50_000, null)).toEqual(['betriebskosten_fehlen']);
    expect(gruende(50_001, null)).toEqual(['hoeherer_wert_unbekannt', 'betriebskosten_fehlen']);
    expect(gruende(50_001, 0)).toEqual(['hoeherer_wert_unbekannt']);
  });

  it('fehlt nur die Angabe, stehen Richtwert und seine Schritte trotzdem da', () => {
    const k = einKriterium(grenze('heizkosten', jePerson([9000])), anfrage({ heizkosten: null }));
    expect(k).toMatchObject({ richtwert: '90.00', richtwertArt: 'genau', istwert: null, differenz: null });
    expect(k.rechenweg.map((s) => s.schritt)).toEqual(['tabellenwert']);
  });
});

describe('Eine Summe aus Teilen', () => {
  const teil = (bezug: Bezug, wert: Wert, name: string) =>
    grenze(bezug, wert, { gebiete: [gebiet(wert, { name })] });
  const summe = (...teile: Grenze[]): Grenze => ({
    ...grenze('bruttokaltmiete', jePerson([])),
    gebiete: [],
    teile,
  });
  const netto = teil('nettokaltmiete', jePerson([40_000]), 'Mitte');
  const betrieb = teil('betriebskosten', jePerson([10_000]), 'Kreis');

  it('trägt das Gebiet ihres ersten Teils', () => {
    expect(einKriterium(summe(netto, betrieb), anfrage()).gebiet).toBe('Mitte');
    const ohne = { ...netto, gebiete: [] };
    expect(einKriterium(summe(ohne, betrieb), anfrage())).toMatchObject({
      gebiet: null,
      gruende: ['gemeinde_nicht_in_tabelle'],
    });
  });

  it('fehlt ein Teil, gibt es sie nicht', () => {
    const offen = teil('betriebskosten', UNBEKANNT, 'Kreis');
    expect(einKriterium(summe(netto, offen), anfrage())).toMatchObject({
      gruende: ['richtwert_nicht_bekannt'],
      richtwert: null,
    });
  });

  it('ein Zuschlag ohne Betrag hält sie offen, in welchem Teil er auch steht', () => {
    const plus = { art: 'euro_je_m2', zahl: 1000, flaeche: 'wohnung' } as const;
    const teuer = anfrage({ nettokaltmiete: 90_000, wohnflaeche: null, merkmale: ['grund'] });
    for (const bezug of ['nettokaltmiete', 'betriebskosten'] as const) {
      const t = tabelle([summe(netto, betrieb)], { zuschlaege: [zuschlag({ bezug, plus })] });
      expect(kriterium(pruefe(teuer, t), 'bruttokaltmiete').gruende).toEqual(['wohnflaeche_fehlt']);
    }
  });
});

it('ohne Tabelle ist von keiner Quadratmeterhöchstmiete die Rede', () => {
  const { hinweise } = pruefe(anfrage({ stichtag: '2026-12-01' }), null);
  expect(hinweise.map((h) => h.code)).toContain('mietpreisbremse');
  expect(hinweise.map((h) => h.code)).not.toContain('quadratmeterhoechstmiete');
});
