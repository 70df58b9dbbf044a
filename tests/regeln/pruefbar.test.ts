import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kannPruefen, type Tabelle, type Wert } from '@/lib/regeln';
import { ANDERER_ORT, gebiet, grenze, jePerson, ORT, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';
import { zufallsfall } from './zufall';

const miete = grenze('bruttokaltmiete', jePerson([50_000]));
const mit = (rest: Partial<Tabelle>, grenzen = [miete]) => [tabelle(grenzen, rest)];

describe('Kann ein Ort von einem Tag an geprüft werden?', () => {
  it.each([
    ['bis zum letzten Tag', { gueltigBis: '2026-06-30' }, '2026-06-30', true],
    ['danach nicht mehr', { gueltigBis: '2026-06-30' }, '2026-07-01', false],
    ['auch wenn die Tabelle erst später beginnt', { gueltigAb: '2027-01-01' }, '2026-07-01', true],
    ['nicht, wenn sie zu lange nicht geprüft ist', { zuletztBestaetigt: '2024-06-30' }, '2026-07-01', false],
    ['bis zum letzten Tag der Frist', { zuletztBestaetigt: '2024-07-01' }, '2026-07-01', true],
    [
      'nicht, wenn sie schon an ihrem ersten Tag zu alt ist',
      { gueltigAb: '2029-01-01', zuletztBestaetigt: '2026-01-01' },
      '2026-07-01',
      false,
    ],
  ])('%s', (_, rest, ab, soll) => {
    expect(kannPruefen(mit(rest), ORT, ab)).toBe(soll);
  });

  it('eine von mehreren Fassungen genügt, und ohne Fassung geht nichts', () => {
    const zwei = [...mit({ gueltigBis: '2026-01-31' }), ...mit({ gueltigAb: '2026-02-01' })];
    expect(kannPruefen(zwei, ORT, '2026-07-01')).toBe(true);
    expect(kannPruefen([], ORT, '2026-07-01')).toBe(false);
  });

  const am = (grenzen: Parameters<typeof tabelle>[0], ags = ORT) =>
    kannPruefen([tabelle(grenzen)], ags, '2026-06-01');

  it('braucht eine Miete, die entscheidet', () => {
    expect(am([grenze('heizkosten', jePerson([9000]))])).toBe(false);
    expect(am([{ ...miete, wirkung: 'hinweis' }])).toBe(false);
    expect(am([{ ...miete, wirkung: 'nichtpruefungsgrenze' }])).toBe(true);
    expect(am([miete, grenze('heizkosten', { art: 'unbekannt', grund: 'nicht lesbar' })])).toBe(true);
  });

  it('braucht jeden Richtwert der Miete, wenn es mehrere sind', () => {
    expect(am([miete, grenze('betriebskosten', { art: 'unbekannt', grund: 'nicht lesbar' })])).toBe(false);
    expect(am([grenze('nettokaltmiete', { art: 'unbekannt', grund: 'nicht lesbar' })])).toBe(false);
  });

  it('eine höhere Nichtprüfungsgrenze, die niemand kennt, hindert den Richtwert nicht', () => {
    const hoehere = grenze(
      'bruttokaltmiete',
      { art: 'unbekannt', grund: '?' },
      { wirkung: 'nichtpruefungsgrenze' },
    );
    expect(am([miete, hoehere])).toBe(true);
    expect(am([hoehere])).toBe(false);
  });

  it('eine Summe mit einem unbekannten Teil entscheidet, was unter dem anderen bleibt', () => {
    const teile = [miete, grenze('heizkosten', { art: 'unbekannt', grund: '?' })];
    expect(am([{ ...grenze('bruttowarmmiete', jePerson([])), gebiete: [], teile }])).toBe(true);
  });

  it('ein Wert, der erst später beginnt, zählt ab seinem Tag', () => {
    const spaeter = grenze('bruttokaltmiete', {
      art: 'nach_tag',
      fassungen: [
        { ab: '2026-01-01', wert: { art: 'unbekannt', grund: '?' } },
        { ab: '2026-06-01', wert: { art: 'fest', wert: 1 } },
      ],
    });
    expect(am([spaeter])).toBe(true);
    expect(kannPruefen([tabelle([spaeter])], ORT, '2026-05-31')).toBe(false);
  });

  it('ein Teil der Gemeinde mit Wert genügt', () => {
    const teil = (name: string, wert: Wert) => gebiet(wert, { gemeinden: [ORT], teil: name });
    const g = grenze('bruttokaltmiete', jePerson([]), {
      gebiete: [teil('Kern', jePerson([1])), teil('Rand', { art: 'unbekannt', grund: '?' })],
    });
    expect(am([g])).toBe(true);
  });

  it('eine Warmmiete veraltet mit der Heizung', () => {
    const warm = [tabelle([grenze('bruttowarmmiete', jePerson([1]))])];
    expect(kannPruefen(warm, ORT, '2027-07-01')).toBe(true);
    expect(kannPruefen(warm, ORT, '2027-07-02')).toBe(false);
  });

  it('wo eine Wohnung im Rahmen ist, kann geprüft werden, bei jeder Tabelle ohne Summen und Größenklassen', () => {
    fc.assert(
      fc.property(zufallsfall, ([t, frage]) => {
        if (frage.ort === null || frage.stichtag === null) return;
        if (t.grenzen.some(({ teile, nurBei }) => teile.length > 0 || nurBei !== null)) return;
        const { urteil } = pruefe(frage, t);
        if (urteil === 'im_rahmen' || urteil === 'miete_im_rahmen')
          expect(kannPruefen([t], frage.ort, frage.stichtag)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('ein Wert nur für sechs Personen genügt, einer für sieben nicht', () => {
    const ab = (n: number) => jePerson([...Array.from({ length: n - 1 }, () => null), 90_000]);
    expect(am([grenze('bruttokaltmiete', ab(6))])).toBe(true);
    expect(am([grenze('bruttokaltmiete', ab(7))])).toBe(false);
  });

  it('was nur eine Antwort braucht, liegt nicht an der Tabelle', () => {
    const nachAufzug = grenze('bruttokaltmiete', {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: { art: 'fest', wert: 60_000 } },
    });
    expect(am([nachAufzug])).toBe(true);
  });

  it('gilt nur für Orte, die in der Tabelle stehen', () => {
    const nurOrt = grenze('bruttokaltmiete', jePerson([50_000]), {
      gebiete: [gebiet(jePerson([50_000]), { gemeinden: [ORT] })],
    });
    expect(am([nurOrt])).toBe(true);
    expect(am([nurOrt], ANDERER_ORT)).toBe(false);
  });
});
