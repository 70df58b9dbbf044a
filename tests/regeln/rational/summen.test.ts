import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grenze, Tabelle, Wert, Zuschlag } from '@/lib/regeln';
import { woggRichtwert } from '@/lib/regeln/wert/wogg';
import { RUNDEN } from '@/lib/regeln/zahl/runden';
import { type Bruch, bruch, durch, gerundet, hoechstens, mal, plus, text } from '../bruch';
import { anfrage, grenze, jePerson, kriterium, preisMal, tabelle, zuschlag } from '../hilfe';
import { pruefe } from '../mit-tabelle';
import { fuerAlle, gleich } from './laeufe';

const art = fc.constantFrom(...RUNDEN);
const von1 = (max: number) => fc.integer({ min: 1, max });
const nah = fc.integer({ min: -2, max: 2 });
const zwoelf = bruch('12');
const FLAECHE = 5000;
const flaeche = grenze('wohnflaeche', jePerson([FLAECHE]), { wirkung: 'hinweis' });
/** Every flat of a question is adequate, so a price per m² is a statement about the rent. */
const jedeFlaeche = grenze('wohnflaeche', { art: 'fest', wert: 50_000 }, { wirkung: 'hinweis' });
const euro = (cent: number) => bruch(text(cent, 2));

/** The verdict on an offer some cents around an exact limit, by fractions and by the rules. */
function anDerKante(summe: Grenze, genau: Bruch, daneben: number, rest: Partial<Tabelle>, fall: unknown) {
  const nettokaltmiete = Math.max(gerundet(genau, 'nicht') + daneben, 0);
  const a = anfrage({ nettokaltmiete, betriebskosten: 0, heizkosten: 0, merkmale: ['grund'] });
  const soll = hoechstens(euro(nettokaltmiete), genau) ? 'im_rahmen' : 'ueber_richtwert';
  gleich(kriterium(pruefe(a, tabelle([summe, flaeche], rest)), summe.bezug).status, soll, fall);
}

const produkt = (preis: number, jahr: boolean) => {
  const monat = mal(bruch(text(preis, 4)), bruch(text(FLAECHE, 2)));
  return jahr ? durch(monat, zwoelf) : monat;
};
const jeM2 = (preis: number, jahr: boolean): Wert =>
  preisMal(preis, { zeitraum: jahr ? 'jahr' : 'monat', runden: 'nicht' });
const prozent = (zahl: number, rest: Partial<Zuschlag> = {}) =>
  zuschlag({ plus: { art: 'prozent', zahl }, ...rest });
const anteil = (wert: Bruch, zahl: number) => mal(wert, durch(bruch(text(zahl, 2)), bruch('100')));

describe('Ungerundete Teile zählen in Summen ganz', { timeout: 120_000 }, () => {
  it('Deckungsring: Preis je m² für Miete und Betriebskosten, im Monat oder im Jahr', () => {
    const bool = fc.boolean();
    fuerAlle([von1(300_000), bool, von1(300_000), bool, nah], (a, aJahr, b, bJahr, daneben) => {
      const teile = [grenze('nettokaltmiete', jeM2(a, aJahr)), grenze('betriebskosten', jeM2(b, bJahr))];
      const ring: Grenze = { ...grenze('bruttokaltmiete', jePerson([])), gebiete: [], teile };
      anDerKante(ring, plus(produkt(a, aJahr), produkt(b, bJahr)), daneben, {}, [a, aJahr, b, bJahr]);
    });
  });

  it('Gesamtangemessenheitsgrenze: WoGG × Faktor und Heizung je m²', () => {
    fuerAlle([von1(200_000), von1(20_000), von1(50_000), nah], (hoechst, faktor, preis, daneben) => {
      const { wert, rest, weg } = woggRichtwert({
        personen: 1,
        mietenstufe: 'III',
        fassung: '2025-01-01',
        hoechstbetrag: { cent: hoechst, rechtsgrundlage: '§ 12 WoGG', quelle: 'Bund' },
        klimakomponente: null,
        faktor: text(faktor, 4),
        runden: 'nicht',
        rechtsgrundlage: '§ 22',
        quelle: 'Kreis',
      });
      const miete = grenze('bruttokaltmiete', jePerson([{ wert, rest, weg }]));
      const teile = [miete, grenze('heizkosten', jeM2(preis, true))];
      const gesamt: Grenze = { ...grenze('bruttowarmmiete', jePerson([])), gebiete: [], teile };
      const soll = plus(mal(euro(hoechst), bruch(text(faktor, 4))), produkt(preis, true));
      anDerKante(gesamt, soll, daneben, {}, [hoechst, faktor, preis]);
    });
  });

  it('Prozent auf ein ungerundetes Produkt', () => {
    fuerAlle([von1(300_000), fc.boolean(), von1(9999), nah], (preis, jahr, zahl, daneben) => {
      const genau = produkt(preis, jahr);
      const g = grenze('bruttokaltmiete', jeM2(preis, jahr));
      const soll = plus(genau, anteil(genau, zahl));
      anDerKante(g, soll, daneben, { zuschlaege: [prozent(zahl)] }, [preis, jahr, zahl]);
    });
  });

  it('mehrere Zuschläge, einzeln gerundet oder nicht, mit und ohne Höchstmaß', () => {
    const hoechst = fc.option(von1(3000));
    fuerAlle(
      [von1(200_000), von1(3000), art, von1(30_000), art, hoechst],
      (cent, p, r1, jeQm, r2, hoechstensProzent) => {
        const zuschlaege = [
          prozent(p, { runden: r1 }),
          zuschlag({ plus: { art: 'euro_je_m2', zahl: jeQm, flaeche: 'angemessen' }, runden: r2 }),
          zuschlag({ plus: { art: 'euro', zahl: 1234 } }),
        ];
        const rund = (b: Bruch, r: typeof r1) => (r === 'nicht' ? b : euro(gerundet(b, r)));
        const teile = [
          rund(anteil(euro(cent), p), r1),
          rund(mal(bruch(text(jeQm, 4)), bruch(text(FLAECHE, 2))), r2),
          euro(1234),
        ];
        const summe = teile.reduce(plus, euro(cent));
        const grenzwert = hoechstensProzent === null ? summe : anteil(euro(cent), 10_000 + hoechstensProzent);
        const soll = gerundet(hoechstens(summe, grenzwert) ? summe : grenzwert, 'nicht');
        const rest = { zuschlaege, zuschlagsregel: { regel: 'summe', hoechstensProzent } } as const;
        const t = tabelle([grenze('bruttokaltmiete', jePerson([cent])), flaeche], rest);
        const ist = kriterium(pruefe(anfrage({ merkmale: ['grund'] }), t), 'bruttokaltmiete').richtwert;
        gleich(ist, text(soll, 2), [cent, p, r1, jeQm, r2, hoechstensProzent]);
      },
    );
  });

  it('mehr Fläche: Preis × größere Fläche, gerundet wie der Richtwert', () => {
    fuerAlle([von1(300_000), fc.boolean(), art, von1(3000), nah], (preis, jahr, runden, m2, daneben) => {
      const g = grenze('bruttokaltmiete', preisMal(preis, { zeitraum: jahr ? 'jahr' : 'monat', runden }));
      const mehr = mal(bruch(text(preis, 4)), bruch(text(FLAECHE + m2, 2)));
      const genau = jahr ? durch(mehr, zwoelf) : mehr;
      const soll = runden === 'nicht' ? genau : euro(gerundet(genau, runden));
      const zuschlaege = [zuschlag({ plus: { art: 'm2', zahl: m2 } })];
      anDerKante(g, soll, daneben, { zuschlaege }, [preis, jahr, runden, m2]);
    });
  });
});

describe('Gedruckte Werte', { timeout: 120_000 }, () => {
  it('Zelle und weitere Personen: jede Größe bis 20, an der Kante', () => {
    const zellen = fc.array(von1(300_000), { minLength: 1, maxLength: 6 });
    fuerAlle([zellen, von1(30_000), von1(20), nah], (werte, weitere, personen, daneben) => {
      const g = grenze('bruttokaltmiete', jePerson(werte, { weitere }));
      const letzte = werte.at(-1) ?? 0;
      const mehr = Math.max(personen - werte.length, 0);
      const soll = werte[personen - 1] ?? letzte + mehr * weitere;
      const nettokaltmiete = Math.max(soll + daneben, 0);
      const ergebnis = pruefe(anfrage({ personen, nettokaltmiete, betriebskosten: 0 }), tabelle([g]));
      gleich(
        kriterium(ergebnis, 'bruttokaltmiete').status,
        nettokaltmiete <= soll ? 'im_rahmen' : 'ueber_richtwert',
        [werte, weitere, personen],
      );
    });
  });

  it('Betriebskosten zählen mindestens mit ihrem Betrag je m², gerundet auf den Cent', () => {
    const flaechen = fc.integer({ min: 100, max: 20_000 });
    fuerAlle([von1(50_000), flaechen, von1(60_000), nah], (jeQm, wohnflaeche, betriebskosten, daneben) => {
      const mindestens = gerundet(mal(bruch(text(jeQm, 4)), bruch(text(wohnflaeche, 2))), 'cent');
      const zaehlt = Math.max(mindestens, betriebskosten);
      const g = grenze('bruttokaltmiete', jePerson([zaehlt + 40_000]), { mindestBetriebskosten: jeQm });
      const a = anfrage({ nettokaltmiete: 40_000 + daneben, betriebskosten, wohnflaeche });
      const soll = daneben <= 0 ? 'im_rahmen' : 'ueber_richtwert';
      gleich(kriterium(pruefe(a, tabelle([g])), 'bruttokaltmiete').status, soll, [
        jeQm,
        wohnflaeche,
        betriebskosten,
        daneben,
      ]);
    });
  });

  it('Zuschlag auf eine Höchstmiete je m², je m² oder in ganzen Prozent', () => {
    const flaechen = fc.integer({ min: 100, max: 50_000 });
    fuerAlle([von1(3000), flaechen, von1(60), fc.boolean(), nah], (cent, wohnflaeche, p, alsProzent, d) => {
      const plusArt = alsProzent
        ? ({ art: 'prozent', zahl: p * 100 } as const)
        : ({ art: 'euro_je_m2', zahl: p * 17, flaeche: 'wohnung' } as const);
      const bezug = 'bruttokaltmiete_je_m2';
      const t = tabelle([grenze(bezug, jePerson([cent * 100])), jedeFlaeche], {
        zuschlaege: [zuschlag({ bezug, plus: plusArt })],
      });
      const preis = alsProzent
        ? plus(euro(cent), anteil(euro(cent), p * 100))
        : plus(euro(cent), bruch(text(p * 17, 4)));
      const hoechst = mal(preis, bruch(text(wohnflaeche, 2)));
      const nettokaltmiete = Math.max(gerundet(hoechst, 'nicht') + d, 0);
      const a = anfrage({ nettokaltmiete, betriebskosten: 0, wohnflaeche, merkmale: ['grund'] });
      const soll = hoechstens(euro(nettokaltmiete), hoechst) ? 'im_rahmen' : 'ueber_richtwert';
      gleich(kriterium(pruefe(a, t), bezug).status, soll, [cent, wohnflaeche, p, alsProzent, d]);
    });
  });
});

it('zwei halbe Cent ergeben in der Summe einen ganzen, und der Rechenweg sagt es genau', () => {
  const halber = (bezug: 'nettokaltmiete' | 'betriebskosten', preis: number) =>
    grenze(bezug, preisMal(preis, { runden: 'nicht' }));
  const teile = [halber('nettokaltmiete', 80_001), halber('betriebskosten', 20_001)];
  const ring: Grenze = { ...grenze('bruttokaltmiete', jePerson([])), gebiete: [], teile };
  const ergebnis = pruefe(anfrage({ nettokaltmiete: 50_001, betriebskosten: 0 }), tabelle([ring, flaeche]));
  expect(ergebnis.urteil).toBe('miete_im_rahmen');
  const k = kriterium(ergebnis, 'bruttokaltmiete');
  expect(k).toMatchObject({ richtwert: '500.01', differenz: '0.00' });
  expect(k.rechenweg.find((s) => s.schritt === 'ausgleich')?.werte).toEqual({
    nettokaltmiete: '400.00',
    betriebskosten: '100.00',
    richtwert: '500.01',
  });
  const drittel = [grenze('nettokaltmiete', preisMal(80_000, { zeitraum: 'jahr', runden: 'nicht' }))];
  const ein: Grenze = { ...ring, teile: drittel };
  const schritt = kriterium(pruefe(anfrage(), tabelle([ein, flaeche])), 'bruttokaltmiete').rechenweg.find(
    (s) => s.schritt === 'ausgleich',
  );
  expect(schritt?.werte).toEqual({
    nettokaltmiete: '33.33',
    ergebnis: '33.33333333333333333333',
    richtwert: '33.33',
  });
});
