import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auszugAlsJson } from '@/lib/berichte/daten/auszug';
import { auszugAlsCsv } from '@/lib/berichte/daten/csv';
import type { Zeile } from '@/lib/berichte/daten/spalten';
import { stellen, tabellenseite } from '@/lib/berichte/daten/stelle';
import { gruppen } from '@/lib/kern/gruppiert';
import { auszugAusCsv } from './aus-csv';
import { AUSZUG, BASIS } from './hilfe';

const NACH_TABELLE = gruppen(AUSZUG.zeilen, ({ tabelle }) => tabelle);
const WERT = { tabelle: 't', art: 'wert', bezug: 'heizkosten', gebiet: 'A', ganzes_gebiet: true } as const;
const stelleVon = (teile: Partial<Zeile>) => stellen([{ ...WERT, ...teile }])[0];

describe('Die Adresse eines Werts', () => {
  it('nennt Größe, Gebiet und Personen', () => {
    expect(tabellenseite('03241/2026-07-01')).toBe('/daten/03241/2026-07-01/');
    const hannover = NACH_TABELLE.get('03241/2026-07-01') ?? [];
    const namen = stellen(hannover);
    const wert = hannover[namen.indexOf('bruttokaltmiete/hannover/2')];
    expect(wert).toMatchObject({ gemeinden: ['03241001'], personen_von: 2, betrag_cent: 63_400 });
    expect(namen).toContain('bruttokaltmiete/hannover/weitere');
  });

  it.each<[Partial<Zeile>, string]>([
    [{ personen_von: 2, personen_bis: 2 }, 'heizkosten/alle/2'],
    [{ personen_von: 6, personen_bis: 8 }, 'heizkosten/alle/6-8'],
    [{ personen_von: 6 }, 'heizkosten/alle/ab-6'],
    [{}, 'heizkosten/alle/jede'],
    [{ art: 'weitere_person', personen_von: 6 }, 'heizkosten/alle/weitere'],
    [{ art: 'weitere_person', personen_von: 6, personen_bis: 7 }, 'heizkosten/alle/weitere-bis-7'],
    [{ ganzes_gebiet: false, gebiet: 'Bad Münder, Stufe 2' }, 'heizkosten/bad-muender-stufe-2/jede'],
    [{ ganzes_gebiet: false, gebiet: 'Rosdorf', teil: 'Kernort' }, 'heizkosten/rosdorf-kernort/jede'],
    [
      { energietraeger: 'erdgas', gebaeudeflaeche_ueber_m2: '100.00', gebaeudeflaeche_bis_m2: '250.00' },
      'heizkosten/alle/jede/energietraeger-erdgas/gebaeudeflaeche_ueber_m2-100.00/gebaeudeflaeche_bis_m2-250.00',
    ],
    [{ tag_ab: '2025-01-01', aufzug: 'ja' }, 'heizkosten/alle/jede/tag_ab-2025-01-01/aufzug-ja'],
  ])('%j: %s', (zeile, erwartet) => {
    expect(stelleVon(zeile)).toBe(erwartet);
  });

  it('hängt nicht davon ab, ob die nächste Fassung des Gesetzes schon bekannt ist', () => {
    const offen = stelleVon({ tag_ab: '2025-01-01' });
    expect(stelleVon({ tag_ab: '2025-01-01', tag_bis: '2026-12-31' })).toBe(offen);
  });

  it('Sätze ohne Wert haben keine; Zuschläge und Lücken haben eine', () => {
    expect(stellen([{ tabelle: 't', art: 'anmerkung', erklaerung: 'x' }])).toEqual([null]);
    expect(stellen([{ tabelle: 't', art: 'ohne_richtwert', bezug: 'heizkosten' }])).toEqual([
      'ohne_richtwert/heizkosten',
    ]);
    expect(stelleVon({ art: 'zuschlag', zuschlag: 'Klima, Stufe 1' })).toBe(
      'zuschlag/heizkosten/klima-stufe-1',
    );
  });

  it('ist in jeder Tabelle einmalig, und jede Zeile mit Größe hat eine', () => {
    for (const [tabelle, zeilen] of NACH_TABELLE) {
      const namen = stellen(zeilen);
      const da = namen.filter((name) => name !== null);
      expect(new Set(da).size, tabelle).toBe(da.length);
      zeilen.forEach((zeile, i) => void expect(namen[i] === null).toBe(zeile.bezug === undefined));
      for (const name of da) expect(name).toMatch(/^[a-z0-9_./-]+$/);
    }
  });

  it('bleibt einmalig, auch wenn zwei Grenzen dasselbe vergleichen', () => {
    const teil = fc.record({
      bezug: fc.constantFrom('heizkosten', 'bruttokaltmiete'),
      gebiet: fc.constantFrom('Ort A', 'Ort a'),
      ganzes_gebiet: fc.boolean(),
      personen_von: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(teil, { maxLength: 12 }), (teile) => {
        const namen = stellen(teile.map((eine): Zeile => ({ tabelle: 't', art: 'wert', ...eine })));
        expect(new Set(namen).size).toBe(namen.length);
      }),
    );
  });

  it('folgt aus den Dateien allein: JSON und CSV führen zur selben', () => {
    const ausJson = JSON.parse(auszugAlsJson(AUSZUG, BASIS)).zeilen as Zeile[];
    const ausCsv = auszugAusCsv(auszugAlsCsv(AUSZUG)).zeilen;
    for (const gelesen of [ausJson, ausCsv]) {
      const nach = gruppen(gelesen, ({ tabelle }) => tabelle);
      for (const [tabelle, zeilen] of NACH_TABELLE)
        expect(stellen(nach.get(tabelle) ?? []), tabelle).toEqual(stellen(zeilen));
    }
  });
});
