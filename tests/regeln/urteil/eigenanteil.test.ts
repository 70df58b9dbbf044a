import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, type Bezug, pruefe, vorbereite } from '@/lib/regeln';
import { kostenVon } from '@/lib/regeln/anfrage/kosten';
import { eigenanteil as ausKosten, type Ueberschritten } from '@/lib/regeln/urteil/eigenanteil';
import { anfrage, einKriterium, grenze, HEIZUNG, heizung, jePerson, tabelle } from '../hilfe';

const eigenanteil = (grenzen: readonly Ueberschritten[], frage: Anfrage, offen: boolean) =>
  ausKosten(grenzen, kostenVon(frage), frage.wohnflaeche, offen);
const ueber = (bezug: Bezug, richtwert: number, genau = true): Ueberschritten => ({
  bezug,
  richtwert,
  genau,
});
const kosten = (nettokaltmiete: number, betriebskosten: number | null, heizkosten: number | null) =>
  anfrage({ nettokaltmiete, betriebskosten, heizkosten, wohnflaeche: 5000 });

describe('Was über allen Grenzen liegt, keins doppelt', () => {
  it.each<[string, Ueberschritten[], string]>([
    ['eine Grenze', [ueber('bruttokaltmiete', 40_000)], '50.00'],
    [
      'netto und Betriebskosten einzeln',
      [ueber('nettokaltmiete', 35_000), ueber('betriebskosten', 4000)],
      '60.00',
    ],
    ['netto steckt in brutto', [ueber('nettokaltmiete', 38_000), ueber('bruttokaltmiete', 42_000)], '30.00'],
    ['netto mehr als brutto', [ueber('nettokaltmiete', 30_000), ueber('bruttokaltmiete', 44_000)], '100.00'],
    ['brutto und Heizung', [ueber('bruttokaltmiete', 40_000), ueber('heizkosten', 5000)], '80.00'],
    [
      'brutto und Heizung in der Warmmiete',
      [ueber('heizkosten', 5000), ueber('bruttowarmmiete', 50_000)],
      '30.00',
    ],
    ['die Warmmiete mehr als beides', [ueber('heizkosten', 7000), ueber('bruttowarmmiete', 50_000)], '30.00'],
    [
      'zwei Grenzen für dasselbe: die kleinere',
      [ueber('nettokaltmiete', 39_000), ueber('nettokaltmiete', 38_000)],
      '20.00',
    ],
    ['ein Preis je m², mal die Wohnung', [ueber('nettokaltmiete_je_m2', 75_000)], '25.00'],
    ['brutto je m²', [ueber('bruttokaltmiete_je_m2', 80_000)], '50.00'],
    [
      'je m² und Betriebskosten',
      [ueber('nettokaltmiete_je_m2', 75_000), ueber('betriebskosten', 4000)],
      '35.00',
    ],
    ['je m², abgerundet auf ganze Cent', [ueber('nettokaltmiete_je_m2', 75_001)], '25.00'],
    [
      'eine Fläche kostet nichts extra',
      [ueber('wohnflaeche', 4000), ueber('bruttokaltmiete', 44_999)],
      '0.01',
    ],
  ])('%s', (_fall, grenzen, betrag) => {
    expect(eigenanteil(grenzen, kosten(40_000, 5000, 8000), false)).toEqual({ betrag, art: 'genau' });
    expect(eigenanteil(grenzen.toReversed(), kosten(40_000, 5000, 8000), false)).toEqual({
      betrag,
      art: 'genau',
    });
  });

  it('ist die ganze Miete minus das meiste, das unter alle Grenzen passt', () => {
    const klein = fc.integer({ min: 0, max: 7 });
    const hoechstens = fc.option(fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(
        klein,
        klein,
        klein,
        fc.tuple(hoechstens, hoechstens, hoechstens, hoechstens, hoechstens),
        (n, b, h, [netto, betrieb, brutto, heiz, warm]) => {
          let passt = 0;
          for (let i = 0; i <= n; i++)
            for (let j = 0; j <= b; j++)
              for (let k = 0; k <= h; k++)
                if (
                  i <= (netto ?? i) &&
                  j <= (betrieb ?? j) &&
                  i + j <= (brutto ?? i + j) &&
                  k <= (heiz ?? k) &&
                  i + j + k <= (warm ?? i + j + k)
                )
                  passt = Math.max(passt, i + j + k);
          const grenzen = (
            [
              ['nettokaltmiete', netto, n],
              ['betriebskosten', betrieb, b],
              ['bruttokaltmiete', brutto, n + b],
              ['heizkosten', heiz, h],
              ['bruttowarmmiete', warm, n + b + h],
            ] as const
          ).flatMap(([bezug, richtwert, ist]) =>
            richtwert !== null && ist > richtwert ? [ueber(bezug, richtwert)] : [],
          );
          const zuViel = n + b + h - passt;
          const soll = zuViel === 0 ? null : { betrag: `0.${String(zuViel).padStart(2, '0')}`, art: 'genau' };
          expect(eigenanteil(grenzen, kosten(n, b, h), false)).toEqual(soll);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each<[string, Ueberschritten[], boolean]>([
    ['eine Schranke', [ueber('bruttokaltmiete', 40_000, false)], false],
    [
      'eine Schranke neben einem genauen Wert',
      [ueber('bruttokaltmiete', 40_000), ueber('heizkosten', 7000, false)],
      false,
    ],
    ['ein Kriterium offen', [ueber('bruttokaltmiete', 40_000)], true],
    ['ein Verbrauch in kWh', [ueber('bruttokaltmiete', 40_000), ueber('heizenergie', 1)], false],
  ])('%s: mindestens so viel', (_fall, grenzen, offen) => {
    expect(eigenanteil(grenzen, kosten(40_000, 5000, 8000), offen)?.art).toBe('mindestens');
  });

  it('nur Fläche oder Verbrauch darüber sind kein Geld, und nichts darüber ist nichts', () => {
    for (const grenzen of [[], [ueber('wohnflaeche', 1)], [ueber('heizenergie', 1)]])
      expect(eigenanteil(grenzen, kosten(40_000, 5000, 8000), false)).toBeNull();
  });

  it('unbekannte Kosten zählen als nichts, eine Summe ganz nur in der Warmmiete', () => {
    expect(eigenanteil([ueber('bruttokaltmiete', 39_000, false)], kosten(40_000, null, null), true)).toEqual({
      betrag: '10.00',
      art: 'mindestens',
    });
    const summe = anfrage({
      nettokaltmiete: 40_000,
      betriebskosten: null,
      heizkosten: null,
      betriebsUndHeizkosten: 9000,
    });
    expect(eigenanteil([ueber('bruttowarmmiete', 45_000)], summe, false)?.betrag).toBe('40.00');
    expect(eigenanteil([ueber('bruttokaltmiete', 39_000, false)], summe, true)?.betrag).toBe('10.00');
    const nurHeizung = anfrage({ nettokaltmiete: null, betriebskosten: null, heizkosten: 9000 });
    expect(eigenanteil([ueber('heizkosten', 8000)], nurHeizung, true)?.betrag).toBe('10.00');
  });

  it('ein Preis je m² ohne Fläche begrenzt kein Geld', () => {
    const ohne = { ...kosten(40_000, 5000, 8000), wohnflaeche: null };
    expect(eigenanteil([ueber('nettokaltmiete_je_m2', 1)], ohne, false)).toBeNull();
  });
});

describe('Von Hand gerechnet', () => {
  const frage = (n: number, b: number, h: number, ...grenzen: Parameters<typeof tabelle>[0]) =>
    pruefe(anfrage({ nettokaltmiete: n, betriebskosten: b, heizkosten: h }), vorbereite(tabelle(grenzen)))
      .eigenanteil;
  const fest = (bezug: Bezug, cent: number) => grenze(bezug, jePerson([cent]));

  it('Freiburg: 680 und 150 bei 628,80 und 110,40', () => {
    const grenzen = [fest('nettokaltmiete', 62_880), fest('betriebskosten', 11_040), HEIZUNG];
    expect(frage(68_000, 15_000, 8000, ...grenzen)).toEqual({ betrag: '90.80', art: 'genau' });
  });

  it('Berlin: 620 und 110, Heizung 300: beides darüber, zusammengezählt', () => {
    const grenzen = [fest('bruttokaltmiete', 44_900), fest('heizkosten', 9900)];
    // 730.00 - 449.00 + 300.00 - 99.00
    expect(frage(62_000, 11_000, 30_000, ...grenzen)).toEqual({ betrag: '482.00', art: 'genau' });
  });

  it('ohne Heizgrenze ist es mindestens so viel', () => {
    expect(frage(68_000, 15_000, 8000, fest('bruttokaltmiete', 70_000))).toEqual({
      betrag: '130.00',
      art: 'mindestens',
    });
  });

  it('im Rahmen gibt es keinen, auch wenn ein Hinweis überschritten ist', () => {
    const hinweis = grenze('nettokaltmiete', jePerson([1]), { wirkung: 'hinweis' });
    expect(frage(40_000, 5000, 8000, fest('bruttokaltmiete', 45_000), HEIZUNG, hinweis)).toBeNull();
  });

  it('über einer offenen Grenze zählt ihr höchster Wert, und es ist mindestens so viel', () => {
    const nachQuelle = grenze('heizkosten', {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jePerson([6000]), holz: jePerson([7000]) },
    });
    expect(frage(40_000, 5000, 8000, fest('bruttokaltmiete', 45_000), nachQuelle)).toEqual({
      betrag: '10.00',
      art: 'mindestens',
    });
  });

  it('sagen alle Zweige dasselbe, ist es genau', () => {
    const gleich = grenze('heizkosten', {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jePerson([7000]), holz: jePerson([7000]) },
    });
    expect(frage(40_000, 5000, 8000, fest('bruttokaltmiete', 45_000), gleich)?.art).toBe('genau');
    expect(einKriterium(gleich, anfrage())).toMatchObject({
      status: 'ueber_richtwert',
      richtwert: '70.00',
      richtwertArt: 'genau',
    });
  });

  it('Verbrauch in kWh über der Grenze macht den Betrag zur Untergrenze', () => {
    const kwh = grenze('heizenergie', jePerson([100]));
    const a = anfrage({ nettokaltmiete: 50_000, heizung: heizung({ verbrauch: 101 }) });
    expect(pruefe(a, vorbereite(tabelle([fest('bruttokaltmiete', 45_000), kwh]))).eigenanteil).toEqual({
      betrag: '100.00',
      art: 'mindestens',
    });
  });
});
