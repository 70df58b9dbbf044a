import { describe, expect, it } from 'vitest';
import { type Grenze, type Tabelle, verlauf } from '@/lib/regeln';
import { grenze, jePerson, ORT, tabelle } from './hilfe';

const mit = (gueltigAb: string, gueltigBis: string | null, grenzen: readonly Grenze[]): Tabelle =>
  tabelle(grenzen, { id: gueltigAb, gueltigAb, gueltigBis });
const brutto = (...cent: number[]) => grenze('bruttokaltmiete', jePerson(cent));

describe('Verlauf eines Richtwerts', () => {
  const alt = mit('2025-01-01', '2025-12-31', [brutto(40_000, 50_000)]);
  const neu = mit('2026-01-01', null, [brutto(45_000)]);

  it('nennt je Zeitraum einen Wert für jede Größe, den ältesten zuerst, wie auch immer gereicht', () => {
    const soll = {
      bezug: 'bruttokaltmiete',
      groessen: [1, 2],
      abschnitte: [
        { ab: '2025-01-01', bis: '2025-12-31', werte: [40_000, 50_000] },
        { ab: '2026-01-01', bis: null, werte: [45_000, null] },
      ],
    };
    expect(verlauf([alt, neu], ORT, [1, 2])).toEqual(soll);
    expect(verlauf([neu, alt], ORT, [1, 2])).toEqual(soll);
  });

  it('folgt der Miete, die die neueste Tabelle begrenzt', () => {
    const netto = mit('2027-01-01', null, [grenze('nettokaltmiete', jePerson([38_000])), brutto(1)]);
    expect(verlauf([alt, netto], ORT, [1])?.bezug).toBe('bruttokaltmiete');
    const nurNetto = mit('2027-01-01', null, [grenze('nettokaltmiete', jePerson([38_000]))]);
    expect(verlauf([nurNetto, alt], ORT, [1])).toEqual({
      bezug: 'nettokaltmiete',
      groessen: [1],
      abschnitte: [
        { ab: '2025-01-01', bis: '2025-12-31', werte: [null] },
        { ab: '2027-01-01', bis: null, werte: [38_000] },
      ],
    });
    const warm = mit('2027-01-01', null, [grenze('bruttowarmmiete', jePerson([60_000]))]);
    expect(verlauf([warm], ORT, [1])?.bezug).toBe('bruttowarmmiete');
  });

  it('lässt aus, was nur ein Hinweis ist', () => {
    const hinweis: Grenze = { ...brutto(99_000), wirkung: 'hinweis' };
    expect(verlauf([mit('2026-01-01', null, [hinweis])], ORT, [1])).toBeNull();
    const beide = mit('2026-01-01', null, [hinweis, brutto(45_000)]);
    expect(verlauf([beide], ORT, [1])?.abschnitte[0]?.werte).toEqual([45_000]);
  });

  it('nimmt den Wert für ein neues Mietverhältnis', () => {
    const g = grenze('bruttokaltmiete', {
      art: 'je_auswahl',
      frage: 'mietverhaeltnis',
      werte: { neu: { art: 'fest', wert: 41_000 }, bestand: { art: 'fest', wert: 52_000 } },
    });
    expect(verlauf([mit('2026-01-01', null, [g])], ORT, [1])?.abschnitte[0]?.werte).toEqual([41_000]);
  });

  it('gibt es nicht ohne Tabelle, ohne Grenze der Miete und ohne einen einzigen Wert', () => {
    expect(verlauf([], ORT, [1])).toBeNull();
    expect(verlauf([mit('2026-01-01', null, [grenze('heizkosten', jePerson([9000]))])], ORT, [1])).toBeNull();
    const unbekannt = mit('2026-01-01', null, [
      grenze('bruttokaltmiete', { art: 'unbekannt', grund: 'nicht lesbar' }),
    ]);
    expect(verlauf([unbekannt], ORT, [1])).toBeNull();
  });
});
