import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragenAm, KEINE_FRAGEN, naechsteAenderung, type Tabelle, tabelleAm } from '@/lib/regeln';
import { endeJeFassung } from '@/lib/tabellen/zeitleiste';
import { grenze, ORT, tabelle } from './hilfe';

const TAG = 86_400_000;
const ANFANG = Date.UTC(2023, 10, 1);
const SPANNE = 900;
const text = (n: number) => new Date(ANFANG + n * TAG).toISOString().slice(0, 10);

/** Versions as day numbers: each begins after the one before; some end early and leave a gap. */
const fassungen = fc
  .uniqueArray(fc.integer({ min: 1, max: SPANNE - 50 }), { minLength: 1, maxLength: 6 })
  .chain((tage) => {
    const ab = tage.sort((a, b) => a - b);
    return fc.tuple(
      ...ab.map((tag, i) =>
        fc.option(fc.integer({ min: tag, max: (ab[i + 1] ?? SPANNE) - 1 })).map((bis) => ({ ab: tag, bis })),
      ),
    );
  });

describe('Zeitleiste', () => {
  it('jeder Tag einer Spanne hat genau die erwartete Tabelle, auch in Lücken und vor der ersten', () => {
    fc.assert(
      fc.property(fassungen, (liste) => {
        const enden = endeJeFassung(
          liste.map((f) => ({
            gueltig_ab: text(f.ab),
            gueltig_bis: f.bis === null ? undefined : text(f.bis),
          })),
        );
        expect(enden.flatMap((e) => e.befunde)).toEqual([]);
        const tabellen: Tabelle[] = liste.map((f, i) =>
          tabelle([], { id: String(i), gueltigAb: text(f.ab), gueltigBis: enden[i]?.ende ?? null }),
        );
        for (let tag = 0; tag <= SPANNE; tag++) {
          const nummer = liste.findLastIndex((f) => f.ab <= tag);
          const bis = liste[nummer]?.bis ?? null;
          const soll = nummer === -1 || (bis !== null && tag > bis) ? null : String(nummer);
          const ist = tabelleAm(tabellen, text(tag))?.id ?? null;
          if (ist !== soll) throw new Error(`${text(tag)}: ${ist} statt ${soll}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nur die letzte Tabelle darf offen sein', () => {
    const enden = endeJeFassung([
      { gueltig_ab: '2024-01-01' },
      { gueltig_ab: '2024-03-01' },
      { gueltig_ab: '2025-01-01' },
    ]);
    expect(enden.map((e) => e.ende)).toEqual(['2024-02-29', '2024-12-31', null]);
  });

  it('ohne Tabellen gilt an keinem Tag eine', () => {
    expect(tabelleAm([], '2026-01-01')).toBeNull();
  });
});

const von = (gueltigAb: string, gueltigBis: string | null, rest: Partial<Tabelle> = {}) =>
  tabelle([], { id: gueltigAb, gueltigAb, gueltigBis, ...rest });

describe('nächste bekannte Änderung', () => {
  const folge = [von('2026-01-01', '2026-06-30'), von('2026-07-01', null)];

  it.each([
    ['2025-12-01', { art: 'neu', tag: '2026-01-01' }],
    ['2026-01-01', { art: 'neu', tag: '2026-07-01' }],
    ['2026-06-30', { art: 'neu', tag: '2026-07-01' }],
    ['2026-07-01', null],
  ])('nach dem %s', (tag, soll) => {
    expect(naechsteAenderung(folge, tag)).toEqual(soll);
    expect(naechsteAenderung(folge.toReversed(), tag)).toEqual(soll);
  });

  it('vor einer Lücke ist sie ein Ende', () => {
    const luecke = [von('2026-01-01', '2026-05-31'), von('2026-07-01', '2026-12-31')];
    expect(naechsteAenderung(luecke, '2026-03-01')).toEqual({ art: 'ende', tag: '2026-05-31' });
    expect(naechsteAenderung(luecke, '2026-06-15')).toEqual({ art: 'neu', tag: '2026-07-01' });
    expect(naechsteAenderung(luecke, '2026-07-01')).toEqual({ art: 'ende', tag: '2026-12-31' });
  });

  it('auch ein Wert, der dem Gesetz folgt, ändert sich an dessen Tag', () => {
    const fassung = (ab: string) => ({ ab, wert: { art: 'fest', wert: 50_000 } as const });
    const grenzen = [
      grenze('bruttokaltmiete', {
        art: 'nach_tag',
        fassungen: [fassung('2025-01-01'), fassung('2027-01-01')],
      }),
    ];
    expect(naechsteAenderung([von('2026-01-01', null, { grenzen })], '2026-11-25')).toEqual({
      art: 'neu',
      tag: '2027-01-01',
    });
    const vorher = [von('2026-01-01', '2026-12-31', { grenzen })];
    expect(naechsteAenderung(vorher, '2026-11-25')).toEqual({ art: 'ende', tag: '2026-12-31' });
  });
});

describe('Fragen zu einem Tag', () => {
  const warm = grenze('heizkosten', { art: 'fest', wert: 9000 });
  const folge = [von('2026-01-01', '2026-06-30', { grenzen: [warm] }), von('2026-07-01', null)];

  it('folgen der Tabelle von diesem Tag, nicht der neuesten', () => {
    expect(fragenAm(folge, ORT, '2026-03-01').warmwasser).toBe(true);
    expect(fragenAm(folge, ORT, '2026-08-01').warmwasser).toBe(false);
  });

  it('ohne Tabelle ist nichts zu fragen', () => {
    expect(fragenAm(folge, ORT, '2025-03-01')).toEqual(KEINE_FRAGEN);
  });
});
