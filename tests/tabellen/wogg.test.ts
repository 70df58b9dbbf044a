import { describe, expect, it } from 'vitest';
import { RUNDEN, uebersicht, vorbereite } from '@/lib/regeln';
import { anfrage } from '../regeln/hilfe';
import { pruefe } from '../regeln/mit-tabelle';
import { ersetze, pruefeOrdner, TABELLE } from './hilfe';

/** The table with a hint on the Nettokaltmiete by the WoGG formula, from a day on. */
function mit(felder: Record<string, string>, ab = '2026-01-01') {
  const zeilen = Object.entries(felder).map(([name, wert]) => `      ${name}: ${wert}\n`);
  const grenze = `  - bezug: nettokaltmiete\n    wirkung: hinweis\n    wogg:\n${zeilen.join('')}`;
  const text = ersetze('beispiele:\n', `${grenze}beispiele:\n`, TABELLE.replaceAll('2026-01-01', ab));
  return pruefeOrdner({ [`${ab}.yaml`]: text });
}

function wert(felder: Record<string, string>, ort: string, personen: number, stichtag?: string, ab?: string) {
  const { tabellen, meldungen } = mit(felder, ab);
  expect(meldungen).toEqual([]);
  const [t] = tabellen;
  if (t === undefined) throw new Error('keine Tabelle');
  const tag = stichtag === undefined ? {} : { stichtag };
  const zeile = uebersicht(vorbereite(t), ort, personen, tag).find(({ bezug }) => bezug === 'nettokaltmiete');
  return zeile?.wert ?? zeile?.grund;
}

const FORMEL = { fassung: '2025-01-01', klimakomponente: 'ja', faktor: '1.10', runden: 'nicht' };

describe('WoGG mit fester Fassung', () => {
  it.each([
    ['2020-01-01', 426_00],
    ['2022-01-01', 438_00],
    ['2025-01-01', 456_00],
  ])('Anlage 1 ab %s, Stufe III, eine Person', (fassung, cent) => {
    expect(wert({ fassung, klimakomponente: 'nein', faktor: '1', runden: 'nicht' }, '99001001', 1)).toBe(
      cent,
    );
  });

  it('die Mietenstufe kommt von der Gemeinde oder steht fest in der Tabelle', () => {
    expect(wert(FORMEL, '99001001', 1)).toBe(522_72);
    expect(wert(FORMEL, '99001003', 1)).toBe(418_22);
    for (const ort of ['99001001', '99001003'])
      expect(wert({ ...FORMEL, mietenstufe: 'VII' }, ort, 1)).toBe(765_82);
  });

  it('mehr als fünf Personen: „weitere“ im Höchstbetrag wie in der Klimakomponente', () => {
    // (875.00 + 2 × 106.00 + 39.20 + 2 × 4.80) × 1.10
    expect(wert(FORMEL, '99001001', 7)).toBe(1249_38);
    // (875.00 + 15 × 106.00 + 39.20 + 15 × 4.80) × 1.10
    expect(wert(FORMEL, '99001001', 20)).toBe(2833_82);
  });

  it('jede Rundungsart, an 456,00 × 1,2345 = 562,932', () => {
    const gerundet = Object.fromEntries(
      RUNDEN.map((runden) => [
        runden,
        wert({ ...FORMEL, klimakomponente: 'nein', faktor: '1.2345', runden }, '99001001', 1),
      ]),
    );
    expect(gerundet).toEqual({
      nicht: 562_93,
      cent: 562_93,
      cent_auf: 562_94,
      zehn_cent: 562_90,
      zehn_cent_auf: 563_00,
      euro: 563_00,
      euro_auf: 563_00,
      euro_ab: 562_00,
    });
  });

  it('ein voller Euro wird nicht noch einmal aufgerundet', () => {
    expect(
      wert({ ...FORMEL, klimakomponente: 'nein', faktor: '1.25', runden: 'euro_auf' }, '99001001', 1),
    ).toBe(570_00);
  });
});

describe('WoGG mit der Fassung des Tages', () => {
  const STICHTAG = { ...FORMEL, fassung: 'stichtag', klimakomponente: 'nein' };

  it.each([
    ['2023-01-01', 481_80],
    ['2024-12-31', 481_80],
    ['2025-01-01', 501_60],
    ['2030-01-01', 501_60],
  ])('am %s gilt die Anlage 1 dieses Tages', (tag, cent) => {
    expect(wert(STICHTAG, '99001001', 1, tag, '2023-01-01')).toBe(cent);
  });

  it.each([
    ['2021-01-01', 426_00],
    ['2021-12-31', 426_00],
    ['2022-01-01', 438_00],
    ['2023-01-01', 438_00],
    ['2024-12-31', 438_00],
    ['2025-01-01', 456_00],
  ])('eine alte Tabelle mit fester Stufe folgt jeder Fassung: %s', (tag, cent) => {
    const fest = { ...STICHTAG, faktor: '1', mietenstufe: 'III' };
    expect(wert(fest, '99001001', 1, tag, '2021-01-01')).toBe(cent);
  });

  it('mit Klimakomponente, die es am ersten Tag noch nicht gab, wird die Zeile gemeldet', () => {
    const { meldungen } = mit({ ...STICHTAG, klimakomponente: 'ja', mietenstufe: 'III' }, '2022-06-01');
    expect(meldungen).toEqual([
      '2022-06-01.yaml:31:24: Am 2022-06-01 gab es noch keine Klimakomponente. Schreiben Sie: nein',
    ]);
  });

  it('der Rechenweg nennt die Fassung, die gegolten hat', () => {
    const { tabellen } = mit(STICHTAG, '2023-01-01');
    for (const [stichtag, fassung] of [
      ['2024-12-31', '2022-01-01'],
      ['2025-01-01', '2025-01-01'],
    ] as const) {
      const ergebnis = pruefe(anfrage({ stichtag }), tabellen[0] ?? null);
      const k = ergebnis.kriterien.find((x) => x.bezug === 'nettokaltmiete');
      const schritt = k?.rechenweg.find((s) => s.schritt === 'wogg_hoechstbetrag');
      expect(schritt?.werte.fassung).toBe(fassung);
      expect(schritt?.quelle).toContain(`gültig ab ${fassung}`);
    }
  });

  it('mit Klimakomponente auch dort, wo die Anlage älter ist als sie', () => {
    expect(wert({ ...STICHTAG, klimakomponente: 'ja' }, '99001001', 1, '2024-01-01', '2023-01-01')).toBe(
      502_92,
    );
  });
});
