import { describe, expect, it } from 'vitest';
import { alsDezimal, type Tabelle, uebersicht, vorbereite } from '@/lib/regeln';
import { ladeBund } from '@/lib/tabellen/bund';
import { liesText } from '@/lib/tabellen/datei';
import { kompiliere } from '@/lib/tabellen/kompiliere/tabelle';
import { DATEN } from '@/lib/tabellen/lade';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { TABELLE } from '../tabellen/hilfe';
import { DATEN as ECHT } from './hilfe';

/**
 * Figures that authorities or courts have printed, computed here from the rule they name. The rule is written in the
 * table format; nothing of the result is in the file.
 */
const BUND = ladeBund(DATEN);

function tabelle(ags: string, grenzen: string): Tabelle {
  const [kopf = '', rest = ''] = TABELLE.split('grenzen:\n');
  const beispiele = rest.slice(rest.indexOf('beispiele:'));
  const text = `${kopf.replaceAll('2026-01-01', '2023-01-01')}grenzen:\n${grenzen}${beispiele}`;
  const { inhalt, meldungen } = liesText(text, '2023-01-01.yaml', tabelleInDatei);
  expect(meldungen).toEqual([]);
  if (inhalt === null) throw new Error(ags);
  const traeger = { format: '1' as const, ags: ags.slice(0, 5), name: 'Träger', jobcenter: [] };
  const { tabelle: fertig, befunde } = kompiliere(inhalt, traeger, BUND, null);
  expect(befunde).toEqual([]);
  return fertig;
}

/** The limits of a Gemeinde for households of 1, 2, 3 … persons. */
function reihe(
  t: Tabelle,
  ags: string,
  anzahl: number,
  bezug = 'bruttokaltmiete',
  wohnung = {},
): (string | null)[] {
  const werk = vorbereite(t);
  return Array.from({ length: anzahl }, (_, i) => {
    const wert = uebersicht(werk, ags, i + 1, wohnung).find((u) => u.bezug === bezug)?.wert ?? null;
    return wert === null ? null : alsDezimal(wert);
  });
}

const wogg = (fassung: string, klimakomponente: string, faktor: string, runden: string, stufe: string) =>
  `  - bezug: bruttokaltmiete\n    wirkung: massgeblich\n    wogg:\n      fassung: ${fassung}\n      klimakomponente: ${klimakomponente}\n      faktor: ${faktor}\n      runden: ${runden}\n      mietenstufe: ${stufe}\n`;
const flaechen = (...m2: number[]) =>
  `  - bezug: wohnflaeche\n    wirkung: hinweis\n    je_person:\n${m2.map((m, i) => `      ${i + 1}: ${m}\n`).join('')}`;
const preise = (bezug: string, rest: string, ...preis: string[]) =>
  `  - bezug: ${bezug}\n    wirkung: massgeblich\n    je_m2:\n${preis.map((p, i) => `      ${preis.length === 1 ? 'preis' : i + 1}: ${p}\n`).join('')}${rest}`;
const FORMEL = (ags: string, ...regel: Parameters<typeof wogg>) => tabelle(ags, wogg(...regel));

describe('WoGG-Formeln, wie die Träger sie gedruckt haben', () => {
  it.each([
    ['I', ['418.22', '507.98', '605.66', '706.64', '806.52', '902.00']],
    ['II', ['469.92', '569.58', '678.26', '792.44', '903.32', '1012.00']],
    ['III', ['522.72', '633.38', '755.26', '880.44', '1005.62', '1127.50']],
  ])('Hildesheim, Stufe %s: (Höchstbetrag + Klimakomponente) × 1,10', (stufe, soll) => {
    expect(reihe(FORMEL('03254021', '2025-01-01', 'ja', '1.10', 'nicht', stufe), '03254021', 6)).toEqual(
      soll,
    );
  });

  it('Hildesheim, die echte Tabelle: 522,72 · 469,92 · 418,22 nach der Mietenstufe der Gemeinde', () => {
    const t = ECHT.traeger.find((x) => x.traeger.ags === '03254')?.tabellen[0];
    if (t === undefined) throw new Error('Hildesheim fehlt');
    const eine = (ags: string) => reihe(t, ags, 1)[0];
    expect([eine('03254021'), eine('03254005'), eine('03254002')]).toEqual(['522.72', '469.92', '418.22']);
  });

  it.each([
    ['IV', '540.10 654.50 778.80 907.50 1038.40 1163.80 1289.20 1414.60 1540.00 1665.40'],
    ['III', '481.80 583.00 694.10 809.60 925.10 1037.30 1149.50 1261.70 1373.90 1486.10'],
    ['II', '431.20 521.40 620.40 724.90 827.20 926.20 1025.20 1124.20 1223.20 1322.20'],
    ['I', '381.70 462.00 551.10 642.40 733.70 820.60 907.50 994.40 1081.30 1168.20'],
  ])('Göttingen 2023, Stufe %s, 1 bis 10 Personen: Anlage 1 von 2022 × 1,10', (stufe, soll) => {
    const t = FORMEL('03159016', '2022-01-01', 'nein', '1.10', 'nicht', stufe);
    expect(reihe(t, '03159016', 10).join(' ')).toBe(soll);
  });

  it('Braunschweig Dezember 2024: Stufe IV, Anlage 1 von 2022 × 1,10, jede weitere Person 125,40', () => {
    const werte = reihe(FORMEL('03101000', '2022-01-01', 'nein', '1.10', 'nicht', 'IV'), '03101000', 6);
    expect(werte).toEqual(['540.10', '654.50', '778.80', '907.50', '1038.40', '1163.80']);
  });

  it('Köln 2025: Stufe VI × 1,10, auf volle Euro aufgerundet', () => {
    const t = FORMEL('05315000', '2025-01-01', 'nein', '1.10', 'euro_auf', 'VI');
    expect(reihe(t, '05315000', 5)).toEqual(['677.00', '820.00', '976.00', '1139.00', '1302.00']);
  });

  it('Wesermarsch rundet 418,22 auf 418,30 auf, Konstanz (Umland Hegau) 522,72 auf den Euro', () => {
    expect(
      reihe(FORMEL('03461001', '2025-01-01', 'ja', '1.10', 'zehn_cent_auf', 'I'), '03461001', 1),
    ).toEqual(['418.30']);
    expect(reihe(FORMEL('08335001', '2025-01-01', 'ja', '1.10', 'euro', 'III'), '08335001', 1)).toEqual([
      '523.00',
    ]);
  });
});

describe('Preis × Fläche, wie gedruckt', () => {
  it('Freiburg 2025: 11,14 · 10,48 · 10,35 · 10,43 · 10,58 Euro je m², und brutto mit den Betriebskosten', () => {
    const netto = preise(
      'nettokaltmiete',
      '      runden: nicht\n',
      '11.14',
      '10.48',
      '10.35',
      '10.43',
      '10.58',
    );
    const werte = reihe(
      tabelle('08311000', netto + flaechen(45, 60, 75, 90, 105)),
      '08311000',
      5,
      'nettokaltmiete',
    );
    expect(werte).toEqual(['501.30', '628.80', '776.25', '938.70', '1110.90']);
    const betrieb = [90.45, 110.4, 129.75, 153, 178.5];
    const brutto = werte.map((w, i) => (Number(w) + (betrieb[i] ?? 0)).toFixed(2));
    expect(brutto).toEqual(['591.75', '739.20', '906.00', '1091.70', '1289.40']);
  });

  it('Erfurt 2025: 6,30 × 48, 6,00 × 60, 5,80 × 75, 5,52 × 90', () => {
    const netto = preise('nettokaltmiete', '      runden: nicht\n', '6.30', '6.00', '5.80', '5.52');
    const t = tabelle('16051000', netto + flaechen(48, 60, 75, 90));
    expect(reihe(t, '16051000', 4, 'nettokaltmiete')).toEqual(['302.40', '360.00', '435.00', '496.80']);
  });

  it('Potsdam: 7,60 × Fläche, und 1,30 je m² der tatsächlichen Wohnung für die Heizung', () => {
    const brutto = preise('bruttokaltmiete', '      runden: nicht\n', '7.60') + flaechen(50, 65, 80, 90);
    expect(reihe(tabelle('12054000', brutto), '12054000', 4)).toEqual([
      '380.00',
      '494.00',
      '608.00',
      '684.00',
    ]);
    const heizung = preise('heizkosten', '      flaeche: wohnung\n      runden: cent\n', '1.30');
    const t = tabelle('12054000', brutto + heizung);
    expect(reihe(t, '12054000', 1, 'heizkosten', { wohnflaeche: 5000 })).toEqual(['65.00']);
  });

  it('Berlin 2026: 65, 80 und 90 m² × 8,36 sind 543,40, 668,80 und 752,40 (nicht 772,40 wie in der Presse)', () => {
    const t = tabelle(
      '11000000',
      preise('bruttokaltmiete', '      runden: nicht\n', '8.36') + flaechen(50, 65, 80, 90),
    );
    expect(reihe(t, '11000000', 4).slice(1)).toEqual(['543.40', '668.80', '752.40']);
  });

  it('Dortmund: Betriebskosten 2,26 × Fläche', () => {
    const t = tabelle(
      '05913000',
      preise('betriebskosten', '      runden: nicht\n', '2.26') + flaechen(50, 65, 80, 95, 110, 125),
    );
    const soll = ['113.00', '146.90', '180.80', '214.70', '248.60', '282.50'];
    expect(reihe(t, '05913000', 6, 'betriebskosten')).toEqual(soll);
  });

  it('Schaumburg: Heizung 2,22 · 2,16 · 2,00 × Fläche, auf volle Euro aufgerundet', () => {
    const t = tabelle(
      '03257001',
      preise('heizkosten', '      runden: euro_auf\n', '2.22', '2.16', '2.00') + flaechen(50, 60, 75),
    );
    expect(reihe(t, '03257001', 3, 'heizkosten')).toEqual(['111.00', '130.00', '150.00']);
  });

  it('Göttingen 2025: Erdgas, Haus mit 300 m²: 29,61 × 50 ÷ 12 = 123,375, gerundet 123,38', () => {
    const t = tabelle(
      '03159016',
      preise('heizkosten', '      zeitraum: jahr\n      runden: cent\n', '29.61') + flaechen(50),
    );
    expect(reihe(t, '03159016', 1, 'heizkosten')).toEqual(['123.38']);
  });
});

it('Leipzig 2021, Deckungsring: Grundmiete und Betriebskosten ergeben die gedruckte Summe', () => {
  const teil = (bezug: string, ...werte: string[]) =>
    `  - bezug: ${bezug}\n    wirkung: massgeblich\n    je_person:\n${werte.map((w, i) => `      ${i + 1}: ${w}\n`).join('')}`;
  const netto = teil('nettokaltmiete', '239.68', '309.53', '408.84', '469.34', '527.37').concat(
    '      weitere: 55.52\n',
  );
  const betrieb = teil('betriebskosten', '74.39', '99.19', '123.98', '140.51', '157.04').concat(
    '      weitere: 16.53\n',
  );
  const t = tabelle(
    '14713000',
    `${netto}${betrieb}ausgleich:\n  - bezuege: [nettokaltmiete, betriebskosten]\n`,
  );
  expect(reihe(t, '14713000', 7)).toEqual([
    '314.07',
    '408.72',
    '532.82',
    '609.85',
    '684.41',
    '756.46',
    '828.51',
  ]);
});
