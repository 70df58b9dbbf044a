import { describe, expect, it } from 'vitest';
import { ausschnitt, fragenFuer, hoechstbetraege, pruefe, vorbereite } from '@/lib/regeln';
import { fuerAlleOrte, ORTE } from './hilfe';

const TEILE = new Map(ORTE.map((ort) => [ort, ausschnitt(ort.tabelle, ort.ort)]));
const WERKE = new Map([...TEILE].map(([ort, teil]) => [ort, vorbereite(teil)]));

describe('Der Ausschnitt einer Tabelle für eine Gemeinde', { timeout: 60_000 }, () => {
  it('beantwortet jede Frage dieser Gemeinde genau wie die ganze Tabelle', () => {
    fuerAlleOrte((a, ort) => {
      const teil = WERKE.get(ort) ?? null;
      if (JSON.stringify(pruefe(a, teil)) !== JSON.stringify(pruefe(a, ort.werk)))
        throw new Error(`${ort.tabelle.id} ${ort.ort}`);
      if (JSON.stringify(hoechstbetraege(a, teil)) !== JSON.stringify(hoechstbetraege(a, ort.werk)))
        throw new Error(`${ort.tabelle.id} ${ort.ort}`);
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
    fuerAlleOrte((a, ort) => {
      if (ort !== erster || zweiter === undefined) return;
      expect(pruefe({ ...a, ort: zweiter.ort }, WERKE.get(ort) ?? null).gruende).toEqual(['ort_unbekannt']);
    }, 1);
  });
});
