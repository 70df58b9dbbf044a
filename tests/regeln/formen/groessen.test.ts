import { describe, expect, it } from 'vitest';
import type { JePerson, Wert } from '@/lib/regeln';
import { anfrage, einKriterium, grenze, HEIZUNG, jePerson, preisMal, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const fuer = (wert: Wert, personen: number, teile = {}) =>
  einKriterium(grenze('bruttokaltmiete', wert), anfrage({ personen, ...teile }));
const reihe = (wert: Wert, ...groessen: number[]) =>
  groessen.map((p) => fuer(wert, p).richtwert ?? fuer(wert, p).gruende[0]);

describe('„weitere“ zählt erst ab einer bestimmten Größe', () => {
  const hamburg = jePerson([57_400, 69_780, 86_025, 103_680, 148_050, 166_800], {
    weitere: 20_850,
    weitereAb: 7,
  });

  it('die gedruckte Größe davor gilt, wie sie gedruckt ist', () => {
    expect(reihe(hamburg, 5, 6, 7, 8)).toEqual(['1480.50', '1668.00', '1876.50', '2085.00']);
  });

  it('eine gedruckte Zelle geht jeder Rechnung vor, auch hinter der Zählgrenze', () => {
    const wert = jePerson([100, 200, 999], { weitere: 50, weitereAb: 3 });
    expect(reihe(wert, 2, 3, 4)).toEqual(['2.00', '9.99', '3.00']);
  });

  it('zwischen der letzten Zelle und der Zählgrenze wird nichts aufgefüllt', () => {
    const luecke = jePerson([100, 200, null, null, 500], { weitere: 50, weitereAb: 6 });
    const unbekannt = 'richtwert_nicht_bekannt';
    expect(reihe(luecke, 3, 4, 5, 6)).toEqual([unbekannt, unbekannt, '5.00', '5.50']);
    const kein = 'personenzahl_nicht_in_tabelle';
    const zuSpaet = jePerson([100, 200], { weitere: 50, weitereAb: 5 });
    expect(reihe(zuSpaet, 3, 4, 5)).toEqual([kein, kein, kein]);
  });
});

describe('ab einer Größe anders', () => {
  const einzelfall: Partial<JePerson> = { weitere: 50, einzelfallAb: 4 };

  it('Einzelfall geht „weitere“ und sogar einer Zelle vor', () => {
    const grund = 'einzelfall_ab_personenzahl';
    expect(reihe(jePerson([100, 200], einzelfall), 3, 4, 20)).toEqual(['2.50', grund, grund]);
    expect(reihe(jePerson([100, 200, 300, 400], einzelfall), 3, 4)).toEqual(['3.00', grund]);
    expect(
      pruefe(
        anfrage({ personen: 4 }),
        tabelle([grenze('bruttokaltmiete', jePerson([1], einzelfall)), HEIZUNG]),
      ),
    ).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: [grund],
    });
  });

  it('eine andere Regel beginnt genau dort, wo die Tabelle es sagt', () => {
    const danach = { ab: 3, wert: jePerson([1, 2, 30_000, 40_000]) };
    const wert = jePerson([100, 200], { danach });
    expect(reihe(wert, 2, 3, 4, 5)).toEqual(['2.00', '300.00', '400.00', 'personenzahl_nicht_in_tabelle']);
  });

  it('die andere Regel darf selbst rechnen oder fragen', () => {
    const wert = jePerson([100], { danach: { ab: 2, wert: preisMal(100_000, { flaeche: 'wohnung' }) } });
    expect(fuer(wert, 2, { wohnflaeche: 7000 }).richtwert).toBe('700.00');
    expect(fuer(wert, 2, { wohnflaeche: null }).gruende).toEqual(['wohnflaeche_fehlt']);
    const fragt: Wert = {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: jePerson([1, 2]), nein: jePerson([1, 3]) },
    };
    expect(fuer(jePerson([100], { danach: { ab: 2, wert: fragt } }), 2)).toMatchObject({
      status: 'ueber_richtwert',
      richtwertSpanne: ['0.02', '0.03'],
    });
  });

  it('die Lücke vor der anderen Regel bleibt eine Lücke', () => {
    const wert = jePerson([100], { danach: { ab: 4, wert: { art: 'fest', wert: 900 } } });
    expect(reihe(wert, 1, 2, 3, 4)).toEqual([
      '1.00',
      'personenzahl_nicht_in_tabelle',
      'personenzahl_nicht_in_tabelle',
      '9.00',
    ]);
  });
});

it('ein fester Betrag gilt für jede Größe', () => {
  const wert: Wert = { art: 'fest', wert: 32_900 };
  expect(reihe(wert, 1, 7, 20)).toEqual(['329.00', '329.00', '329.00']);
  expect(fuer(wert, 1).rechenweg[1]).toMatchObject({
    schritt: 'fester_wert',
    werte: { richtwert: '329.00' },
  });
});

it('fallende Werte bleiben, wie sie gedruckt sind', () => {
  expect(reihe(jePerson([59_500, 52_000, 58_500]), 1, 2, 3)).toEqual(['595.00', '520.00', '585.00']);
});
