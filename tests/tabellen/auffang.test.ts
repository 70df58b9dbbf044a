import { describe, expect, it } from 'vitest';
import { Auskunft } from '@/lib/orte/auskunft';
import { auffangtabelle } from '@/lib/tabellen/auffang';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { anfrage } from '../regeln/hilfe';
import { pruefe } from '../regeln/mit-tabelle';
import { BUND, pruefeOrdner, TABELLE } from './hilfe';

const ECHT = ladeBund(DATEN);
const AACHEN = '05334002';
const ohneTabellen = new Auskunft({ bund: ECHT, traeger: [], meldungen: [] });
const frage = (stichtag: string, personen: number | null = 2, ort = AACHEN) =>
  ohneTabellen.beantworte(anfrage({ ort, stichtag, personen }));
const werte = (...args: Parameters<typeof frage>) => frage(...args).orientierung.map((o) => [o.code, o.wert]);

describe('Der Wert des Gesetzes, wo ein Träger keine Tabelle hat', () => {
  it('Aachen, Stufe IV, zwei Personen: beide Werte mit ihrer Rechtsgrundlage', () => {
    const ergebnis = frage('2026-11-01');
    expect(ergebnis).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['kein_richtwert_hinterlegt'],
      kriterien: [],
    });
    expect(werte('2026-11-01')).toEqual([
      ['wogg_ohne_klimakomponente', '680.90'],
      ['wogg_mit_klimakomponente', '708.18'],
    ]);
    const [ohne, mit] = ergebnis.orientierung;
    expect(ohne?.rechtsgrundlage).toBe('BSG, Urteil vom 12. Dezember 2013, B 4 AS 87/12 R');
    expect(mit?.rechtsgrundlage).toMatch(
      /^BSG.*; Klimakomponente: so mehrere Gerichte.*vom BSG nicht entschieden$/,
    );
    expect(mit?.rechenweg.map((s) => s.schritt)).toEqual([
      'wogg_hoechstbetrag',
      'wogg_klimakomponente',
      'faktor',
    ]);
    expect(ergebnis.tabelle).toMatchObject({ id: 'wogg/2025-01-01', herkunft: 'wogg_auffangwert' });
  });

  it.each([
    ['2025-01-01', '680.90'],
    ['2024-12-31', '654.50'],
    ['2023-01-01', '654.50'],
  ])('am %s gilt die Anlage 1 dieses Tages', (tag, wert) => {
    expect(werte(tag)[0]?.[1]).toBe(wert);
  });

  it('vor 2023 ist die Mietenstufe hier nicht bekannt: dann wird nichts genannt', () => {
    for (const tag of ['2022-12-31', '2020-01-01', '2010-01-01']) {
      expect(frage(tag)).toMatchObject({
        gruende: ['kein_richtwert_hinterlegt'],
        tabelle: null,
        orientierung: [],
      });
    }
    expect(auffangtabelle(ECHT, AACHEN, '2022-12-31')).toBeNull();
  });

  it('nie „im Rahmen“, für keine Miete, keinen Ort und keine Größe', () => {
    const orte = [...ECHT.gemeinden.keys()].filter((_, i) => i % 211 === 0);
    expect(orte.length).toBeGreaterThan(40);
    for (const ort of orte) {
      for (const personen of [1, 5, 20]) {
        const { urteil, kriterien, orientierung } = frage('2026-11-01', personen, ort);
        expect([urteil, kriterien.length, orientierung.length]).toEqual(['nicht_pruefbar', 0, 2]);
        const [ohne, mit] = orientierung.map((o) => Number(o.wert));
        expect(mit).toBeGreaterThan(ohne ?? 0);
      }
    }
  });

  it('ohne Personenzahl steht da, was fehlt', () => {
    expect(frage('2026-11-01', null).orientierung).toMatchObject([
      { wert: null, gruende: ['personenzahl_fehlt'] },
      { wert: null, gruende: ['personenzahl_fehlt'] },
    ]);
  });

  it('ein unbekannter Ort und eine Gemeinde ohne Mietenstufe haben keinen Wert', () => {
    expect(frage('2026-11-01', 2, '99999999')).toMatchObject({
      gruende: ['ort_unbekannt'],
      orientierung: [],
    });
    expect(auffangtabelle(BUND, '99002001', '2026-11-01')).toBeNull();
  });
});

describe('Neben einer Tabelle', () => {
  const { tabellen } = pruefeOrdner({ '2026-01-01.yaml': TABELLE });
  const traeger = { format: '1' as const, ags: '99001', name: 'Prüfkreis', jobcenter: [] };
  const auskunft = new Auskunft({
    bund: BUND,
    traeger: [{ traeger, tabellen, anmerkungen: new Map() }],
    meldungen: [],
  });

  it('gilt die Tabelle, sobald sie gilt; am Tag davor nur der Wert des Gesetzes', () => {
    const am = (stichtag: string) => auskunft.beantworte(anfrage({ ort: '99001001', stichtag }));
    expect(am('2026-01-01')).toMatchObject({ tabelle: { id: '99001/2026-01-01', herkunft: 'traeger' } });
    expect(am('2025-12-31')).toMatchObject({
      urteil: 'nicht_pruefbar',
      tabelle: { herkunft: 'wogg_auffangwert' },
    });
    expect(am('2025-12-31').orientierung.map((o) => o.wert)).toEqual(['501.60', '522.72']);
  });

  it('eine Gemeinde, die in der Tabelle fehlt, bekommt ihn zur Orientierung, aber kein Urteil', () => {
    const ergebnis = auskunft.beantworte(anfrage({ ort: '99001003' }));
    expect(ergebnis).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['gemeinde_nicht_in_tabelle', 'richtwert_nicht_gefunden'],
    });
    expect(ergebnis.orientierung.filter((o) => o.code.startsWith('wogg'))).toHaveLength(2);
  });

  it('wo die Miete verglichen werden kann, steht er nicht daneben', () => {
    const ergebnis = auskunft.beantworte(anfrage({ ort: '99001001' }));
    expect(ergebnis.tabelle?.herkunft).toBe('traeger');
    expect(ergebnis.orientierung.filter((o) => o.code.startsWith('wogg'))).toEqual([]);
  });

  it('die Auffangtabelle selbst gibt den Regeln nie ein Urteil, auch unmittelbar gefragt', () => {
    const t = auffangtabelle(BUND, '99001001', '2026-11-01');
    expect(pruefe(anfrage({ ort: '99001001', stichtag: '2026-11-01', nettokaltmiete: 1 }), t).urteil).toBe(
      'nicht_pruefbar',
    );
  });
});
