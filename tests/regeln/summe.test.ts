import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anfrage, einKriterium, grenze, jePerson, kriterium, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';

const klein = fc.integer({ min: 0, max: 40 });
const nurSumme = (netto: number, summe: number) =>
  anfrage({ nettokaltmiete: netto, betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: summe });
const geteilt = (netto: number, betrieb: number, heizung: number) =>
  anfrage({ nettokaltmiete: netto, betriebskosten: betrieb, heizkosten: heizung });

/** What every way to split the sum says about the same limits; one entry if all agree. */
function alleTeilungen<T>(summe: number, urteil: (betrieb: number, heizung: number) => T): Set<T> {
  return new Set(Array.from({ length: summe + 1 }, (_, betrieb) => urteil(betrieb, summe - betrieb)));
}

describe('Betriebs- und Heizkosten als eine Summe', () => {
  it.each(['bruttokaltmiete', 'betriebskosten', 'heizkosten', 'nettokaltmiete'] as const)(
    '%s: entschieden genau dann, wenn jede Teilung dasselbe ergibt',
    (bezug) => {
      fc.assert(
        fc.property(klein, klein, klein, (richtwert, netto, summe) => {
          const g = grenze(bezug, jePerson([richtwert]));
          const moeglich = alleTeilungen(summe, (b, h) => einKriterium(g, geteilt(netto, b, h)).status);
          const [einzig] = moeglich;
          const soll = moeglich.size === 1 ? einzig : 'nicht_pruefbar';
          const k = einKriterium(g, nurSumme(netto, summe));
          expect(k.status).toBe(soll);
          if (k.status === 'nicht_pruefbar') expect(k.gruende).toEqual(['kosten_nur_als_summe']);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('das Urteil aus Miete und Heizung ist nur dann eindeutig, wenn jede Teilung es teilt', () => {
    fc.assert(
      fc.property(klein, klein, klein, klein, (miete, heizgrenze, netto, summe) => {
        const t = tabelle([
          grenze('bruttokaltmiete', jePerson([miete])),
          grenze('heizkosten', jePerson([heizgrenze])),
        ]);
        const moeglich = alleTeilungen(summe, (b, h) => pruefe(geteilt(netto, b, h), t).urteil);
        const { urteil } = pruefe(nurSumme(netto, summe), t);
        const [einzig] = moeglich;
        // That the rent alone is within is also an answer, whatever the heating comes to.
        const nurMiete = [...moeglich].every((m) => m === 'im_rahmen' || m === 'nur_heizung_ueber');
        expect(urteil).toBe(moeglich.size === 1 ? einzig : nurMiete ? 'miete_im_rahmen' : 'nicht_pruefbar');
      }),
      { numRuns: 500 },
    );
  });

  it('nennt die Schranke, die entscheidet, und teilt die Summe nie auf', () => {
    const g = grenze('bruttokaltmiete', jePerson([50_000]));
    const darunter = einKriterium(g, nurSumme(40_000, 10_000));
    expect(darunter).toMatchObject({ status: 'im_rahmen', istwert: '500.00', istwertArt: 'hoechstens' });
    expect(darunter.rechenweg[0]).toMatchObject({
      schritt: 'angabe_hoechstens',
      werte: { nettokaltmiete: '400.00', betriebsUndHeizkosten: '100.00', bruttokaltmiete: '500.00' },
    });
    const darueber = einKriterium(g, nurSumme(50_001, 10_000));
    expect(darueber).toMatchObject({ istwert: '500.01', istwertArt: 'mindestens', differenz: '0.01' });
    expect(einKriterium(g, nurSumme(40_000, 10_001)).status).toBe('nicht_pruefbar');
  });

  it('behält den Richtwert und seinen Weg, wenn die Summe nicht entscheidet', () => {
    const k = kriterium(
      pruefe(nurSumme(45_000, 20_000), tabelle([grenze('bruttokaltmiete', jePerson([50_000]))])),
      'bruttokaltmiete',
    );
    expect(k).toMatchObject({
      status: 'nicht_pruefbar',
      richtwert: '500.00',
      istwert: '650.00',
      istwertArt: 'hoechstens',
      differenz: null,
    });
    expect(k.rechenweg.map((s) => 'richtwert' in s.werte && s.werte.richtwert)).toContain('500.00');
  });

  it('ist bei unbekannten Betriebskosten über dem Richtwert, sobald die Kaltmiete allein darüber liegt', () => {
    const g = grenze('bruttokaltmiete', jePerson([50_000]));
    const unbekannt = { betriebskosten: null, heizkosten: null };
    const k = einKriterium(g, anfrage({ nettokaltmiete: 50_001, ...unbekannt }));
    expect(k).toMatchObject({ status: 'ueber_richtwert', istwertArt: 'mindestens', differenz: '0.01' });
    const gleich = einKriterium(g, anfrage({ nettokaltmiete: 50_000, ...unbekannt }));
    expect(gleich).toMatchObject({ status: 'nicht_pruefbar', gruende: ['betriebskosten_fehlen'] });
  });
});
