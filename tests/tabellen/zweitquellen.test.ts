import { describe, expect, it } from 'vitest';
import { kannPruefen, pruefe, vorbereite } from '@/lib/regeln';
import { nachWahl, type ZWEITQUELLEN } from '@/lib/tabellen/zweitquellen';
import { anfrage, EINFACH, ORT } from '@/tests/regeln/hilfe';

const eine = {
  ...EINFACH,
  quelle: { ...EINFACH.quelle, beleg: 'zweitquelle' as const },
};
const geprueft = { ...EINFACH, id: '99001/2025-01-01' };
const traeger = [
  {
    traeger: { ags: '99001', name: 'Prüfkreis', jobcenter: [] },
    tabellen: [geprueft, eine],
    anmerkungen: new Map(),
  },
] as unknown as Parameters<typeof nachWahl>[0];

const tabellenBei = (wahl: (typeof ZWEITQUELLEN)[number]) => nachWahl(traeger, wahl)[0]?.tabellen ?? [];

describe('Tabellen aus zweiter Hand', () => {
  it('entscheiden, orientieren oder fehlen, wie der Betreiber es will; geprüfte bleiben immer', () => {
    expect(tabellenBei('entscheiden')).toEqual([geprueft, eine]);
    expect(tabellenBei('weglassen')).toEqual([geprueft]);
    expect(tabellenBei('orientieren').map(({ nurOrientierung }) => nurOrientierung !== null)).toEqual([
      false,
      true,
    ]);
  });

  it('nur zur Orientierung heißt: kein Urteil, ob darüber oder darunter, und der Grund steht dabei', () => {
    const [, offen = eine] = tabellenBei('orientieren');
    expect(kannPruefen([eine], ORT, '2026-06-01')).toBe(true);
    expect(kannPruefen([offen], ORT, '2026-06-01')).toBe(false);
    for (const nettokaltmiete of [1_00, 9000_00]) {
      const ergebnis = pruefe(anfrage({ nettokaltmiete }), vorbereite(offen, [1]));
      expect(ergebnis).toMatchObject({
        urteil: 'nicht_pruefbar',
        gruende: ['nur_orientierung'],
      });
      expect(ergebnis.hinweise).toContainEqual(
        expect.objectContaining({ code: 'tabelle_sagt', werte: { text: offen.nurOrientierung } }),
      );
    }
  });

  it('ein Zweifel der Tabelle selbst geht vor dem Satz des Betreibers', () => {
    const zweifel = { ...eine, nurOrientierung: 'Die Spalten sind vielleicht vertauscht.' };
    const [t] = nachWahl([{ ...traeger[0], tabellen: [zweifel] } as (typeof traeger)[number]], 'orientieren');
    expect(t?.tabellen[0]?.nurOrientierung).toBe(zweifel.nurOrientierung);
  });
});
