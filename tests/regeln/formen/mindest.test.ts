import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anfrage, Bezug, Status } from '@/lib/regeln';
import { bruch, gerundet, mal, text } from '../bruch';
import { anfrage, einKriterium, grenze, jePerson, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const MIT = { mindestBetriebskosten: 15_000 };
const brutto = grenze('bruttokaltmiete', jePerson([50_000]), MIT);
const mit = (teile: Partial<Anfrage>) => einKriterium(brutto, anfrage({ wohnflaeche: 5000, ...teile }));

describe('Mindest-Betriebskosten je m²', () => {
  it('zählen, wenn das Angebot weniger nennt, und nicht, wenn es mehr nennt', () => {
    // 50 m² × 1.50 = 75.00
    expect(mit({ nettokaltmiete: 42_500, betriebskosten: 2000 })).toMatchObject({
      istwert: '500.00',
      status: 'im_rahmen',
    });
    expect(mit({ nettokaltmiete: 42_501, betriebskosten: 2000 })).toMatchObject({
      status: 'ueber_richtwert',
    });
    expect(mit({ nettokaltmiete: 42_500, betriebskosten: 7501 })).toMatchObject({ istwert: '500.01' });
  });

  it('stehen im Rechenweg, mit Preis und Betrag', () => {
    const k = mit({ nettokaltmiete: 40_000, betriebskosten: 2000 });
    expect(k.rechenweg[0]?.werte).toEqual({
      nettokaltmiete: '400.00',
      betriebskosten: '20.00',
      mindestBetriebskostenJeM2: '1.50',
      mindestBetriebskosten: '75.00',
      bruttokaltmiete: '475.00',
    });
  });

  it('werden auf den Cent gerundet, von Hand und als Bruch', () => {
    const genau = grenze('betriebskosten', jePerson([1]), { mindestBetriebskosten: 15_050 });
    const istwert = (wohnflaeche: number) =>
      einKriterium(genau, anfrage({ betriebskosten: 0, wohnflaeche })).istwert;
    expect(istwert(4710)).toBe('70.89');
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 50_000 }), (flaeche) => {
        const soll = gerundet(mal(bruch('1.5050'), bruch(text(flaeche, 2))), 'cent');
        expect(istwert(flaeche)).toBe(text(soll, 2));
      }),
    );
  });

  it('ohne Wohnfläche ist „im Rahmen“ offen, „darüber“ nicht', () => {
    const offen = mit({ nettokaltmiete: 100, betriebskosten: 0, wohnflaeche: null });
    expect(offen).toMatchObject({ status: 'nicht_pruefbar', gruende: ['wohnflaeche_fehlt'] });
    const ueber = mit({ nettokaltmiete: 50_001, betriebskosten: 0, wohnflaeche: null });
    expect(ueber).toMatchObject({ status: 'ueber_richtwert', istwertArt: 'mindestens' });
  });

  it('sind bei unbekannten Betriebskosten die Untergrenze', () => {
    const offen = mit({ nettokaltmiete: 42_500, betriebskosten: null });
    expect(offen).toMatchObject({ status: 'nicht_pruefbar', gruende: ['betriebskosten_fehlen'] });
    const ueber = mit({ nettokaltmiete: 42_501, betriebskosten: null });
    expect(ueber).toMatchObject({ status: 'ueber_richtwert', istwert: '500.01', istwertArt: 'mindestens' });
  });
});

describe('Mindest-Betriebskosten und eine einzige Summe', () => {
  const klein = (max: number) => fc.integer({ min: 0, max });
  const bezuege: Bezug[] = ['betriebskosten', 'bruttokaltmiete', 'bruttowarmmiete', 'heizkosten'];

  it.each(bezuege)('%s: entschieden genau dann, wenn jede Teilung der Summe dasselbe ergibt', (bezug) => {
    fc.assert(
      fc.property(klein(60), klein(20), klein(30), klein(3), (richtwert, netto, summe, preis) => {
        // 10 m² at 0.01 per step: the minimum is 0, 10, 20 or 30 cents.
        const g = grenze(bezug, jePerson([richtwert]), { mindestBetriebskosten: preis * 100 });
        const status = (teile: Partial<Anfrage>): Status =>
          einKriterium(g, anfrage({ nettokaltmiete: netto, wohnflaeche: 1000, ...teile })).status;
        const moeglich = new Set<Status>();
        for (let b = 0; b <= summe; b++) moeglich.add(status({ betriebskosten: b, heizkosten: summe - b }));
        const [einzig] = moeglich;
        const nurSumme = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: summe };
        expect(status(nurSumme)).toBe(moeglich.size === 1 ? einzig : 'nicht_pruefbar');
      }),
      { numRuns: 600 },
    );
  });

  it('nennt bei der Warmmiete die Schranke: mindestens die Summe, höchstens Summe plus Minimum', () => {
    const warm = grenze('bruttowarmmiete', jePerson([50_000]), MIT);
    const mitSumme = (nettokaltmiete: number) =>
      einKriterium(
        warm,
        anfrage({
          nettokaltmiete,
          betriebskosten: null,
          heizkosten: null,
          betriebsUndHeizkosten: 10_000,
          wohnflaeche: 5000,
        }),
      );
    expect(mitSumme(32_500)).toMatchObject({
      status: 'im_rahmen',
      istwert: '500.00',
      istwertArt: 'hoechstens',
    });
    expect(mitSumme(32_501)).toMatchObject({ status: 'nicht_pruefbar', gruende: ['kosten_nur_als_summe'] });
    expect(mitSumme(40_001)).toMatchObject({
      status: 'ueber_richtwert',
      istwert: '500.01',
      istwertArt: 'mindestens',
    });
    const ohneFlaeche = {
      betriebskosten: null,
      heizkosten: null,
      betriebsUndHeizkosten: 1,
      wohnflaeche: null,
    };
    expect(pruefe(anfrage(ohneFlaeche), tabelle([warm])).gruende).toEqual(['wohnflaeche_fehlt']);
  });
});
