import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anfrage, Grenze, Tabelle } from '@/lib/regeln';
import { anfrage, grenze, jePerson, kriterium, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const NETTO = grenze('nettokaltmiete', jePerson([30_000]));
const BETRIEB = grenze('betriebskosten', jePerson([10_000]));
const HEIZUNG = grenze('heizkosten', jePerson([8000]));

/** Limits that offset each other, as the compiler makes them: the sum binds, its parts are hints. */
function mitAusgleich(bezug: 'bruttokaltmiete' | 'bruttowarmmiete', teile: readonly Grenze[]): Tabelle {
  const summe: Grenze = { ...grenze(bezug, jePerson([])), gebiete: [], teile };
  return tabelle([summe, ...teile.map((teil) => ({ ...teil, wirkung: 'hinweis' as const }))]);
}

const kosten = (netto: number, betrieb: number, heizung = 0): Partial<Anfrage> => ({
  nettokaltmiete: netto,
  betriebskosten: betrieb,
  heizkosten: heizung,
});
const urteil = (t: Tabelle, ...k: [number, number, number?]) => pruefe(anfrage(kosten(...k)), t).urteil;

describe('Nettokaltmiete', () => {
  it('mit tatsächlichen Betriebskosten: nur die Kaltmiete entscheidet', () => {
    const t = tabelle([NETTO, HEIZUNG]);
    expect(urteil(t, 30_000, 99_999)).toBe('miete_im_rahmen');
    expect(urteil(t, 30_001, 0)).toBe('ueber_richtwert');
    const ohne = pruefe(anfrage({ nettokaltmiete: 30_000, betriebskosten: null }), t);
    expect(ohne.urteil).toBe('miete_im_rahmen');
    expect(kriterium(ohne, 'betriebskosten').status).toBe('nicht_pruefbar');
  });

  it('mit eigener Grenze für Betriebskosten: jede für sich, keine hilft der anderen', () => {
    const t = tabelle([NETTO, BETRIEB, HEIZUNG]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 20_000 }), (n, b) => {
        expect(urteil(t, n, b)).toBe(n <= 30_000 && b <= 10_000 ? 'im_rahmen' : 'ueber_richtwert');
      }),
    );
  });

  it('im Deckungsring zählt nur die Summe, und die Heizung bleibt draußen', () => {
    const t = mitAusgleich('bruttokaltmiete', [NETTO, BETRIEB]);
    const mitHeizung = { ...t, grenzen: [...t.grenzen, HEIZUNG] };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 20_000 }), (n, b) => {
        expect(urteil(mitHeizung, n, b)).toBe(n + b <= 40_000 ? 'im_rahmen' : 'ueber_richtwert');
      }),
    );
    expect(urteil(mitHeizung, 30_000, 1000, 8001)).toBe('nur_heizung_ueber');
    expect(urteil(mitHeizung, 30_000, 10_001, 0)).toBe('ueber_richtwert');
  });

  it('der Deckungsring zeigt beide Teile, ihre Summe und jeden Teil als Hinweis', () => {
    const ergebnis = pruefe(anfrage(kosten(35_000, 5000)), mitAusgleich('bruttokaltmiete', [NETTO, BETRIEB]));
    const summe = kriterium(ergebnis, 'bruttokaltmiete');
    expect(summe).toMatchObject({ massgeblich: true, status: 'im_rahmen', richtwert: '400.00' });
    expect(summe.rechenweg.map((s) => s.schritt)).toEqual([
      'angabe',
      'tabellenwert',
      'tabellenwert',
      'ausgleich',
      'vergleich',
    ]);
    expect(summe.rechenweg[3]?.werte).toEqual({
      nettokaltmiete: '300.00',
      betriebskosten: '100.00',
      richtwert: '400.00',
    });
    expect(kriterium(ergebnis, 'nettokaltmiete')).toMatchObject({
      massgeblich: false,
      status: 'ueber_richtwert',
      differenz: '50.00',
    });
  });

  it('fehlt ein Teil des Ausgleichs, gibt es keine Summe', () => {
    const unbekannt = grenze('betriebskosten', { art: 'unbekannt', grund: 'nicht lesbar' });
    const t = mitAusgleich('bruttokaltmiete', [NETTO, unbekannt]);
    const ergebnis = pruefe(anfrage(), { ...t, grenzen: [...t.grenzen, HEIZUNG] });
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['richtwert_nicht_bekannt'] });
    expect(kriterium(ergebnis, 'bruttokaltmiete').richtwert).toBeNull();
  });
});

describe('Gesamtangemessenheitsgrenze', () => {
  const brutto = grenze('bruttokaltmiete', jePerson([40_000]));
  const t = mitAusgleich('bruttowarmmiete', [brutto, HEIZUNG]);

  it('nur hier gleichen Heizung und Miete einander aus', () => {
    const getrennt = tabelle([brutto, HEIZUNG]);
    const faelle = fc.tuple(
      fc.integer({ min: 1, max: 50_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 0, max: 15_000 }),
    );
    fc.assert(
      fc.property(faelle, ([n, b, h]) => {
        expect(urteil(t, n, b, h)).toBe(n + b + h <= 48_000 ? 'im_rahmen' : 'ueber_richtwert');
        const heizung = h <= 8000 ? 'im_rahmen' : 'nur_heizung_ueber';
        expect(urteil(getrennt, n, b, h)).toBe(n + b <= 40_000 ? heizung : 'ueber_richtwert');
      }),
    );
  });

  it('die Summe aus Betriebs- und Heizkosten ist hier genau, nicht nur eine Schranke', () => {
    const nurSumme = (summe: number) =>
      pruefe(
        anfrage({
          ...kosten(30_000, 0),
          betriebskosten: null,
          heizkosten: null,
          betriebsUndHeizkosten: summe,
        }),
        t,
      );
    expect(nurSumme(18_000)).toMatchObject({ urteil: 'im_rahmen' });
    expect(kriterium(nurSumme(18_001), 'bruttowarmmiete')).toMatchObject({
      status: 'ueber_richtwert',
      istwertArt: 'genau',
      differenz: '0.01',
    });
  });

  it('ein Wert für alles zusammen geht ohne Teile, und die Heizung wird nicht noch einmal verglichen', () => {
    const eine = tabelle([grenze('bruttowarmmiete', jePerson([48_000]))]);
    expect(urteil(eine, 40_000, 4000, 4000)).toBe('im_rahmen');
    expect(urteil(eine, 40_000, 4000, 4001)).toBe('ueber_richtwert');
    const { kriterien } = pruefe(anfrage(kosten(1, 1, 1)), eine);
    expect(kriterien.map((k) => k.bezug)).toEqual(['bruttowarmmiete', 'wohnflaeche']);
    expect(pruefe(anfrage({ ...kosten(40_000, 4000), heizkosten: null }), eine)).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['heizkosten_fehlen'],
    });
  });
});
