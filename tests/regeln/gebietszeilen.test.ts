import { describe, expect, it } from 'vitest';
import { gebietszeilen, hatGebiete, vorbereite } from '@/lib/regeln';
import { ANDERER_ORT, gebiet, grenze, jePerson, ORT, tabelle } from './hilfe';

const DRITTER = '99001003';
const gemeinden = { [ORT]: 'Prüfstadt', [ANDERER_ORT]: 'Nebenort', [DRITTER]: 'Randort' };
const hoch = jePerson([60_000, 70_000]);
const tief = jePerson([50_000, 55_000]);

const geteilt = () =>
  tabelle(
    [
      grenze('bruttokaltmiete', hoch, {
        gebiete: [
          gebiet(hoch, { name: 'A', gemeinden: [ORT], teil: 'Kernort' }),
          gebiet(tief, { name: 'B', gemeinden: [ORT], teil: 'Dörfer' }),
          gebiet(tief, { name: 'C', gemeinden: [ANDERER_ORT, DRITTER] }),
        ],
      }),
    ],
    { gemeinden },
  );

describe('Zeilen der Gebiete', () => {
  it('fassen Orte und Teile mit denselben Werten zusammen, wie das Gebiet auch heißt', () => {
    const zeilen = gebietszeilen(vorbereite(geteilt()), [1, 2]);
    expect(zeilen.map(({ orte }) => orte)).toEqual([
      [{ ags: ORT, teil: 'Kernort' }],
      [
        { ags: ORT, teil: 'Dörfer' },
        { ags: ANDERER_ORT, teil: null },
        { ags: DRITTER, teil: null },
      ],
    ]);
    expect(zeilen.map(({ werte }) => werte.map((groesse) => groesse.map(({ wert }) => wert)))).toEqual([
      [[60_000], [70_000]],
      [[50_000], [55_000]],
    ]);
  });

  it('unterscheiden nach den gefragten Größen', () => {
    const nurZwei = grenze('bruttokaltmiete', hoch, {
      gebiete: [
        gebiet(jePerson([50_000, 60_000]), { gemeinden: [ORT] }),
        gebiet(jePerson([50_000, 61_000]), { gemeinden: [ANDERER_ORT] }),
      ],
    });
    expect(gebietszeilen(vorbereite(tabelle([nurZwei])), [1])).toHaveLength(1);
    expect(gebietszeilen(vorbereite(tabelle([nurZwei])), [1, 2])).toHaveLength(2);
  });

  it('nehmen an, was von der Wohnung bekannt ist', () => {
    const nachAufzug = grenze('bruttokaltmiete', {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: { art: 'fest', wert: 60_000 }, nein: { art: 'fest', wert: 50_000 } },
    });
    const mit = gebietszeilen(vorbereite(tabelle([nachAufzug])), [1], { variante: { aufzug: 'ja' } });
    expect(mit[0]?.werte[0]?.[0]?.wert).toBe(60_000);
    expect(gebietszeilen(vorbereite(tabelle([nachAufzug])), [1])[0]?.werte[0]?.[0]?.wert).toBeNull();
  });
});

describe('Eine Tabelle mit Gebieten', () => {
  it('hat mehrere Orte und verschiedene Werte', () => {
    expect(hatGebiete(geteilt())).toBe(true);
  });

  it('sind es überall dieselben Werte, hat sie keine', () => {
    expect(hatGebiete(tabelle([grenze('bruttokaltmiete', hoch)], { gemeinden }))).toBe(false);
  });

  it('ist es nur ein Ort, gibt es nichts, wohin man sehen könnte', () => {
    expect(hatGebiete({ ...geteilt(), gemeinden: { [ORT]: 'Prüfstadt' } })).toBe(false);
  });

  it('auch der Unterschied erst bei fünf Personen zählt', () => {
    const bis = (fuenf: number) => jePerson([1, 1, 1, 1, fuenf]);
    const g = grenze('bruttokaltmiete', hoch, {
      gebiete: [gebiet(bis(2), { gemeinden: [ORT] }), gebiet(bis(3), { gemeinden: [ANDERER_ORT] })],
    });
    expect(hatGebiete(tabelle([g]))).toBe(true);
  });
});
