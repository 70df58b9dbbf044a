import { describe, expect, it } from 'vitest';
import type { Bezug, Grund, Urteil } from '@/lib/regeln';
import { kriteriumVon } from '@/lib/regeln/modell/bezug';
import type { Entscheid } from '@/lib/regeln/urteil/entscheide';
import type { Posten } from '@/lib/regeln/urteil/regelwerk';
import { beitrag, gruendeFuer, urteilAus } from '@/lib/regeln/urteil/urteil';

interface Teil {
  readonly art: 'grenze' | 'leer';
  readonly bezug: Bezug;
  readonly massgeblich: boolean;
  readonly entscheid: Entscheid;
}
const ENTSCHEIDE: readonly Entscheid[] = ['im_rahmen', 'ueber_richtwert', 'wohnflaeche_fehlt'];
const grenzen = (['bruttokaltmiete', 'betriebskosten', 'wohnflaeche', 'heizkosten'] as const).flatMap(
  (bezug) =>
    ENTSCHEIDE.flatMap((entscheid) =>
      [true, false].map((massgeblich): Teil => ({ art: 'grenze', bezug, massgeblich, entscheid })),
    ),
);
const leere = (['betriebskosten', 'heizkosten'] as const).map(
  (bezug): Teil => ({ art: 'leer', bezug, massgeblich: true, entscheid: 'richtwert_nicht_gefunden' }),
);
const TEILE = [...grenzen, ...leere];

function summe(teile: readonly Teil[]): number {
  return teile.reduce(
    (bisher, { entscheid, ...teil }) =>
      bisher | beitrag({ ...teil, kriterium: kriteriumVon(teil.bezug) } as Posten, entscheid),
    0,
  );
}

/** From the words of the contract, part by part. */
function soll(teile: readonly Teil[]): Urteil {
  const zaehlt = teile.filter((t) => t.massgeblich);
  const heizung = (t: Teil) => t.bezug === 'heizkosten';
  const offen = (t: Teil) => t.entscheid !== 'im_rahmen' && t.entscheid !== 'ueber_richtwert';
  if (zaehlt.some((t) => !heizung(t) && t.entscheid === 'ueber_richtwert')) return 'ueber_richtwert';
  if (zaehlt.some((t) => t.art === 'grenze' && !heizung(t) && offen(t))) return 'nicht_pruefbar';
  if (!zaehlt.some((t) => t.bezug === 'bruttokaltmiete' && t.entscheid === 'im_rahmen'))
    return 'nicht_pruefbar';
  if (zaehlt.some((t) => heizung(t) && t.entscheid === 'ueber_richtwert')) return 'nur_heizung_ueber';
  return zaehlt.some(offen) ? 'miete_im_rahmen' : 'im_rahmen';
}

describe('Aus den Teilen ein Urteil', () => {
  it('für je bis zu drei Teile, in jeder Reihenfolge', () => {
    for (const a of TEILE) {
      for (const b of TEILE) {
        for (const c of [null, ...TEILE]) {
          const teile = c === null ? [a, b] : [a, b, c];
          if (urteilAus(summe(teile)) !== soll(teile))
            expect([teile, urteilAus(summe(teile))]).toEqual([teile, soll(teile)]);
        }
      }
      expect(urteilAus(summe([a]))).toBe(soll([a]));
    }
    expect(urteilAus(summe([]))).toBe('nicht_pruefbar');
  });

  it('die Gründe stehen nur da, wo etwas offen bleibt', () => {
    const miete: Teil = {
      art: 'grenze',
      bezug: 'bruttokaltmiete',
      massgeblich: true,
      entscheid: 'im_rahmen',
    };
    const gruende = (...teile: Teil[]) => {
      const s = summe(teile);
      return gruendeFuer(urteilAus(s), s, ['heizkosten_fehlen'] satisfies Grund[]);
    };
    const heizung: Teil = { ...miete, bezug: 'heizkosten', entscheid: 'heizkosten_fehlen' };
    expect(gruende(miete, heizung)).toEqual(['heizkosten_fehlen']);
    expect(gruende({ ...miete, entscheid: 'nettokaltmiete_fehlt' }, heizung)).toEqual(['heizkosten_fehlen']);
    expect(gruende(heizung)).toEqual(['heizkosten_fehlen', 'kein_mietrichtwert']);
    expect(gruende({ ...miete, entscheid: 'ueber_richtwert' }, heizung)).toEqual([]);
    expect(gruende(miete)).toEqual([]);
  });
});
