import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { woggRichtwert } from '@/lib/regeln/wert/wogg';
import { RUNDEN, type Runden } from '@/lib/regeln/zahl/runden';
import { bruch, durch, gerundet, hoechstens, mal, plus, text } from '../bruch';
import { anfrage, grenze, jePerson, kriterium, preisMal, tabelle, zuschlag } from '../hilfe';
import { pruefe } from '../mit-tabelle';
import { fuerAlle, gleich, richtwert } from './laeufe';

const art = fc.constantFrom(...RUNDEN);
const von1 = (max: number) => fc.integer({ min: 1, max });
/** Every flat of a question is adequate, so a price per m² is a statement about the rent. */
const JEDE_FLAECHE = grenze('wohnflaeche', { art: 'fest', wert: 50_000 }, { wirkung: 'hinweis' });
const zwoelf = bruch('12');

describe('Genau wie die Bruchrechnung', { timeout: 60_000 }, () => {
  it('Preis × angemessene Fläche, im Monat und im Jahr ÷ 12, in jeder Rundungsart', () => {
    const zeitraum = fc.constantFrom('monat', 'jahr');
    fuerAlle([von1(9_999_999), von1(999_999), zeitraum, art], (preis, flaeche, zeit, runden) => {
      const g = grenze('nettokaltmiete', preisMal(preis, { zeitraum: zeit, runden }));
      const t = tabelle([g, grenze('wohnflaeche', jePerson([flaeche]))]);
      const produkt = mal(bruch(text(preis, 4)), bruch(text(flaeche, 2)));
      const soll = gerundet(zeit === 'jahr' ? durch(produkt, zwoelf) : produkt, runden);
      gleich(richtwert(g, anfrage(), t), soll, [preis, flaeche, zeit, runden]);
    });
  });

  it('Preis × Fläche der Wohnung: das Urteil ist das der ungerundeten Rechnung', () => {
    const nah = fc.integer({ min: -2, max: 2 });
    fuerAlle([von1(300_000), fc.integer({ min: 100, max: 20_000 }), nah], (preis, flaeche, daneben) => {
      const g = grenze('nettokaltmiete', preisMal(preis, { flaeche: 'wohnung', runden: 'nicht' }));
      const genau = mal(bruch(text(preis, 4)), bruch(text(flaeche, 2)));
      const nettokaltmiete = Math.max(gerundet(genau, 'nicht') + daneben, 0);
      const a = anfrage({ nettokaltmiete, wohnflaeche: flaeche });
      const ist = kriterium(pruefe(a, tabelle([g, JEDE_FLAECHE])), g.bezug).status;
      const soll = hoechstens(bruch(text(nettokaltmiete, 2)), genau) ? 'im_rahmen' : 'ueber_richtwert';
      gleich(ist, soll, [preis, flaeche, daneben]);
    });
  });

  it('WoGG: (Höchstbetrag + Klimakomponente) × Faktor, in jeder Rundungsart', () => {
    const klima = fc.option(fc.integer({ min: 0, max: 99_999 }));
    fuerAlle([von1(999_999), klima, von1(99_999), art], (hoechst, zuschlagCent, faktor, runden) => {
      const beleg = (cent: number) => ({ cent, rechtsgrundlage: '§ 12 WoGG', quelle: 'Bund' });
      const { wert, weg } = woggRichtwert({
        personen: 1,
        mietenstufe: 'III',
        fassung: '2025-01-01',
        hoechstbetrag: beleg(hoechst),
        klimakomponente: zuschlagCent === null ? null : beleg(zuschlagCent),
        faktor: text(faktor, 4),
        runden,
        rechtsgrundlage: '§ 22',
        quelle: 'Kreis',
      });
      const summe = plus(bruch(text(hoechst, 2)), bruch(text(zuschlagCent ?? 0, 2)));
      const soll = gerundet(mal(summe, bruch(text(faktor, 4))), runden);
      gleich(wert, soll, [hoechst, zuschlagCent, faktor, runden]);
      const letzter = weg.at(-1);
      gleich(letzter?.schritt === 'faktor' && letzter.werte.richtwert, text(soll, 2), [
        hoechst,
        zuschlagCent,
        faktor,
        runden,
      ]);
    });
  });

  it('ein Zuschlag in Prozent, in jeder Rundungsart', () => {
    const g = (cent: number) => grenze('bruttokaltmiete', jePerson([cent]));
    fuerAlle([von1(9_999_999), von1(999_999), art], (cent, prozent, runden) => {
      const plusProzent = zuschlag({ plus: { art: 'prozent', zahl: prozent }, runden });
      const ist = richtwert(
        g(cent),
        anfrage({ merkmale: ['grund'] }),
        tabelle([], { zuschlaege: [plusProzent] }),
      );
      const anteil = mal(bruch(text(cent, 2)), durch(bruch(text(prozent, 2)), bruch('100')));
      gleich(ist, cent + gerundet(anteil, runden), [cent, prozent, runden]);
    });
  });

  it('die Höchstmiete je m²: das Urteil an der Kante, mit vier Stellen', () => {
    const nah = fc.integer({ min: -2, max: 2 });
    const bezuege = fc.constantFrom('nettokaltmiete_je_m2', 'bruttokaltmiete_je_m2');
    const flaechen = fc.integer({ min: 100, max: 50_000 });
    fuerAlle([von1(300_000), flaechen, nah, bezuege], (preis, wohnflaeche, daneben, bezug) => {
      const hoechst = mal(bruch(text(preis, 4)), bruch(text(wohnflaeche, 2)));
      const cent = Math.max(gerundet(hoechst, 'nicht') + daneben, 0);
      const teile = { nettokaltmiete: cent, betriebskosten: 0, wohnflaeche };
      const ergebnis = pruefe(anfrage(teile), tabelle([grenze(bezug, jePerson([preis])), JEDE_FLAECHE]));
      const jeM2 = durch(bruch(text(cent, 2)), bruch(text(wohnflaeche, 2)));
      const soll = hoechstens(jeM2, bruch(text(preis, 4))) ? 'im_rahmen' : 'ueber_richtwert';
      gleich(kriterium(ergebnis, bezug).status, soll, [preis, wohnflaeche, daneben]);
    });
  });
});

it.each<[Runden, number, number, number]>([
  ['nicht', 82_900, 5000, 414_50],
  ['nicht', 90_225, 4500, 406_01],
  ['nicht', 90_299, 4500, 406_34],
  ['cent', 90_225, 4500, 406_01],
  ['cent', 50, 100, 1],
  ['cent', 49, 100, 0],
  ['cent_auf', 90_221, 4500, 406_00],
  ['cent_auf', 90_222, 4500, 406_00],
  ['cent_auf', 90_223, 4500, 406_01],
  ['zehn_cent_auf', 82_499, 6500, 536_30],
  ['zehn_cent_auf', 82_400, 6500, 535_60],
  ['zehn_cent', 82_500, 6500, 536_30],
  ['zehn_cent', 82_499, 6500, 536_20],
  ['euro', 82_900, 5000, 415_00],
  ['euro', 82_899, 5000, 414_00],
  ['euro_auf', 82_000, 5005, 411_00],
  ['euro_auf', 82_000, 5000, 410_00],
  ['euro_ab', 82_999, 5000, 414_00],
])('rundet nach der Regel „%s“ von Hand gerechnet: %i × %i', (runden, preis, flaeche, cent) => {
  const g = grenze('nettokaltmiete', preisMal(preis, { runden }));
  expect(richtwert(g, anfrage(), tabelle([g, grenze('wohnflaeche', jePerson([flaeche]))]))).toBe(cent);
});
