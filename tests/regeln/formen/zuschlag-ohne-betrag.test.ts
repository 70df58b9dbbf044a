import { describe, expect, it } from 'vitest';
import type { Anfrage, Grenze, Zuschlag } from '@/lib/regeln';
import { anfrage, grenze, HEIZUNG, jePerson, kriterium, preisMal, tabelle, zuschlag } from '../hilfe';
import { hoechstbetraege, pruefe } from '../mit-tabelle';

const MIETE = grenze('bruttokaltmiete', jePerson([50_000]));
const FLAECHE = grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' });
const jeM2 = (flaeche: 'wohnung' | 'angemessen', rest: Partial<Zuschlag> = {}) =>
  zuschlag({ name: 'Klimabonus', plus: { art: 'euro_je_m2', zahl: 10_000, flaeche }, ...rest });
const OHNE_FLAECHE = { wohnflaeche: null, merkmale: ['grund'] };
const teuer = (netto: number, teile: Partial<Anfrage> = {}) =>
  anfrage({ nettokaltmiete: netto, betriebskosten: 0, ...OHNE_FLAECHE, ...teile });
const mit = (z: Zuschlag, grenzen: readonly Grenze[] = [MIETE, FLAECHE], rest = {}) =>
  tabelle([...grenzen, HEIZUNG], { zuschlaege: [z], ...rest });

describe('Ein Zuschlag, der zutrifft, aber ohne Fläche keinen Betrag hat', () => {
  const t = mit(jeM2('wohnung'));

  it('über dem Richtwert bleibt es offen, mit dem Grund und dem Namen vom Zuschlag', () => {
    const ergebnis = pruefe(teuer(50_001), t);
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['wohnflaeche_fehlt'] });
    expect(kriterium(ergebnis, 'bruttokaltmiete')).toMatchObject({
      status: 'nicht_pruefbar',
      richtwert: '500.00',
      istwert: '500.01',
      istwertArt: 'genau',
    });
    expect(ergebnis.hinweise[0]).toEqual({
      code: 'zuschlag_ohne_betrag',
      rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
      werte: { name: 'Klimabonus', bezug: 'bruttokaltmiete' },
    });
  });

  it('bis zum Richtwert ohne Zuschlag ist es im Rahmen, und niemand muss etwas dazu sagen', () => {
    const ergebnis = pruefe(teuer(50_000), t);
    expect(ergebnis.urteil).toBe('im_rahmen');
    expect(ergebnis.hinweise.map((h) => h.code)).not.toContain('zuschlag_ohne_betrag');
  });

  it('mit der Fläche entscheidet der Betrag', () => {
    expect(pruefe(teuer(54_500, { wohnflaeche: 4500 }), t).urteil).toBe('im_rahmen');
    expect(pruefe(teuer(54_501, { wohnflaeche: 4500 }), t).urteil).toBe('ueber_richtwert');
  });

  it('über dem Höchstmaß aller Zuschläge ist es sicher darüber', () => {
    const regel = { zuschlagsregel: { regel: 'summe', hoechstensProzent: 1000 } };
    const begrenzt = mit(jeM2('wohnung'), [MIETE, FLAECHE], regel);
    expect(pruefe(teuer(55_000), begrenzt).urteil).toBe('nicht_pruefbar');
    expect(pruefe(teuer(55_001), begrenzt).urteil).toBe('ueber_richtwert');
  });

  it('auch im Teil einer Summe, wo das Höchstmaß des Teils nichts über die Summe sagt', () => {
    const teile = [
      grenze('nettokaltmiete', jePerson([40_000])),
      grenze('betriebskosten', jePerson([10_000])),
    ];
    const summe: Grenze = { ...MIETE, gebiete: [], teile };
    const regel = { zuschlagsregel: { regel: 'summe', hoechstensProzent: 1000 } };
    const imTeil = mit(jeM2('wohnung', { bezug: 'nettokaltmiete' }), [summe], regel);
    expect(pruefe(teuer(90_000), imTeil).gruende).toEqual(['wohnflaeche_fehlt']);
    expect(pruefe(teuer(50_000), imTeil).urteil).toBe('im_rahmen');
    const aufSumme = mit(jeM2('wohnung'), [summe], regel);
    expect(pruefe(teuer(55_001), aufSumme).urteil).toBe('ueber_richtwert');
    expect(pruefe(teuer(55_000), aufSumme).gruende).toEqual(['wohnflaeche_fehlt']);
  });

  it('ohne bekannte angemessene Fläche ist sie der Grund', () => {
    const ergebnis = pruefe(teuer(50_001), mit(jeM2('angemessen'), [MIETE]));
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['angemessene_flaeche_fehlt'] });
  });

  it('mehr Fläche hat auf einem gedruckten Betrag keinen Preis', () => {
    const mehr = mit(zuschlag({ plus: { art: 'm2', zahl: 1500 } }));
    expect(pruefe(teuer(50_001), mehr)).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['richtwert_nicht_bekannt'],
    });
  });

  it('in den Höchstbeträgen steht der sichere Teil und der Grund', () => {
    expect(hoechstbetraege(teuer(1), t).betraege[0]).toMatchObject({
      betrag: '500.00',
      grund: 'wohnflaeche_fehlt',
    });
    expect(hoechstbetraege(teuer(1, { wohnflaeche: 4500 }), t).betraege[0]).toMatchObject({
      betrag: '545.00',
      grund: null,
    });
  });
});

describe('Ein Zuschlag ohne Betrag, der nicht feststeht', () => {
  it.each([
    ['nach dem niemand gefragt hat', jeM2('wohnung'), []],
    ['„bis zu“', jeM2('wohnung', { ist: 'bis_zu' }), ['grund']],
  ])('%s, ändert kein Urteil und wird gesagt', (_fall, z, merkmale) => {
    const ergebnis = pruefe(teuer(50_001, { merkmale }), mit(z));
    expect(ergebnis.urteil).toBe('ueber_richtwert');
    expect(ergebnis.hinweise[0]).toMatchObject({
      code: 'zuschlag_ohne_betrag',
      werte: { name: 'Klimabonus' },
    });
    expect(ergebnis.hinweise[0]).not.toHaveProperty('werte.betrag');
  });
});

describe('Mehr angemessene Fläche', () => {
  const mehr = zuschlag({ plus: { art: 'm2', zahl: 1500 } });
  const richtwert = (grenzen: readonly Grenze[], z = mehr, teile: Partial<Anfrage> = {}) =>
    kriterium(pruefe(anfrage({ merkmale: ['grund'], ...teile }), mit(z, grenzen)), 'bruttokaltmiete')
      .richtwert;

  it('gilt auch dort, wo der Preis in einem Zweig steht', () => {
    const zweig = grenze('bruttokaltmiete', {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: preisMal(100_000), nein: jePerson([40_000]) },
    });
    expect(richtwert([zweig, FLAECHE], mehr, { variante: { aufzug: 'ja' } })).toBe('650.00');
    const ohne = pruefe(teuer(40_001, { variante: { aufzug: 'nein' } }), mit(mehr, [zweig, FLAECHE]));
    expect(ohne.gruende).toEqual(['richtwert_nicht_bekannt']);
  });

  it('wird mit der ganzen Fläche gerundet, außer der Zuschlag nennt seine eigene Rundung', () => {
    // 8.2951 × 50 = 414.755; × 65 = 539.1815; × 15 = 124.4265
    const preis = (runden: 'cent' | 'nicht') => [
      grenze('bruttokaltmiete', preisMal(82_951, { runden })),
      FLAECHE,
    ];
    expect(richtwert(preis('cent'))).toBe('539.18');
    expect(richtwert(preis('nicht'))).toBe('539.18');
    const k = kriterium(
      pruefe(anfrage({ merkmale: ['grund'] }), mit(mehr, preis('nicht'))),
      'bruttokaltmiete',
    );
    expect(k.rechenweg.find((s) => s.schritt === 'zuschlag')?.werte).toMatchObject({
      ausgangswert: '414.75',
      zuschlag: '124.43',
      ergebnis: '539.1815',
      richtwert: '539.18',
    });
    expect(richtwert(preis('cent'), { ...mehr, runden: 'cent' })).toBe('539.19');
    expect(richtwert(preis('cent'), { ...mehr, runden: 'euro_auf' })).toBe('539.76');
  });
});
