import { describe, expect, it } from 'vitest';
import { ausschnitt, fragenFuer, hoechstbetraege, pruefe } from '@/lib/regeln';
import { fuerAlleOrte, ORTE } from './hilfe';

const TEILE = new Map(ORTE.map((ort) => [ort, ausschnitt(ort.tabelle, ort.ort)]));

describe('Der Ausschnitt einer Tabelle für eine Gemeinde', { timeout: 60_000 }, () => {
  it('beantwortet jede Frage dieser Gemeinde genau wie die ganze Tabelle', () => {
    fuerAlleOrte((a, tabelle, ort) => {
      const teil = TEILE.get(ort) ?? null;
      if (JSON.stringify(pruefe(a, teil)) !== JSON.stringify(pruefe(a, tabelle)))
        throw new Error(`${tabelle.id} ${ort.ort}`);
      if (JSON.stringify(hoechstbetraege(a, teil)) !== JSON.stringify(hoechstbetraege(a, tabelle)))
        throw new Error(`${tabelle.id} ${ort.ort}`);
    }, 20);
  });

  it('stellt dieselben Fragen und enthält keine andere Gemeinde', () => {
    for (const ort of ORTE) {
      const teil = TEILE.get(ort);
      if (teil === undefined) throw new Error(ort.ort);
      expect(fragenFuer(teil, ort.ort)).toEqual(fragenFuer(ort.tabelle, ort.ort));
      expect(Object.keys(teil.gemeinden)).toEqual([ort.ort]);
      const genannt = new Set(teil.grenzen.flatMap((g) => g.gebiete.flatMap((x) => x.gemeinden ?? [])));
      expect([...genannt].filter((ags) => ags !== ort.ort)).toEqual([]);
    }
  });

  it('kennt keinen anderen Ort', () => {
    const [erster] = ORTE;
    const zweiter =
      ORTE.find((ort) => ort.tabelle === erster?.tabelle && ort.ort !== erster.ort) ?? ORTE.at(-1);
    fuerAlleOrte((a, _tabelle, ort) => {
      if (ort !== erster || zweiter === undefined) return;
      expect(pruefe({ ...a, ort: zweiter.ort }, TEILE.get(ort) ?? null).gruende).toEqual(['ort_unbekannt']);
    }, 1);
  });
});
