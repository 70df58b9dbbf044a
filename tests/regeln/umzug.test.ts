import { describe, expect, it } from 'vitest';
import { type Anfrage, type Tabelle, vorbereite } from '@/lib/regeln';
import { umzugsart } from '@/lib/regeln/urteil/umzug';
import { planFuer } from '@/lib/regeln/urteil/zugang';
import { ANDERER_ORT, anfrage, EINFACH, gebiet, grenze, jePerson, ORT, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';

const NEU = '2026-07-01';
const MIETE = jePerson([50_000]);
const zweiRaeume = tabelle([
  grenze('bruttokaltmiete', MIETE, {
    gebiete: [
      gebiet(MIETE, { name: 'Stadt', gemeinden: [ORT] }),
      gebiet(MIETE, { name: 'Land', gemeinden: [ANDERER_ORT] }),
    ],
  }),
]);
const nachStufe = tabelle([
  grenze('bruttokaltmiete', MIETE, {
    gebiete: [
      gebiet(MIETE, { name: 'Mietenstufe III', gemeinden: [ORT, ANDERER_ORT], vergleichsraum: false }),
    ],
  }),
]);
const geteilt = tabelle([
  grenze('bruttokaltmiete', MIETE, {
    gebiete: [
      gebiet(MIETE, { name: 'Kernort', gemeinden: [ORT], teil: 'Kernort' }),
      gebiet(MIETE, { name: 'Umland', gemeinden: [ORT, ANDERER_ORT], teil: 'übrige' }),
    ],
  }),
]);

const von = (bisherigerOrt: string | null, erforderlich: boolean | null = null): Partial<Anfrage> => ({
  umzug: { bisherigerOrt, erforderlich },
});
const art = (t: Tabelle, teile: Partial<Anfrage>) => {
  const frage = anfrage(teile);
  return umzugsart(frage, planFuer(frage, vorbereite(t, [1]))?.raum ?? null);
};
const umzuege = (t: Tabelle, tag: string, teile: Partial<Anfrage>) =>
  pruefe(anfrage({ stichtag: tag, ...teile }), t)
    .hinweise.filter((h) => h.code.startsWith('umzug_i'))
    .map((h) => h.code);

describe('Art des Umzugs', () => {
  it.each([
    ['in einen anderen Vergleichsraum', zweiRaeume, von(ANDERER_ORT), 'anderer'],
    ['von weit her', zweiRaeume, von('11000000'), 'anderer'],
    ['von weit her in einen einzigen Vergleichsraum', EINFACH, von('11000000', true), 'anderer'],
    ['im selben Vergleichsraum', EINFACH, von(ANDERER_ORT), 'gleicher'],
    ['im selben Ort', zweiRaeume, von(ORT), 'gleicher'],
    ['im selben, nötig', EINFACH, von(ANDERER_ORT, true), 'gleicher_noetig'],
    ['im selben, nicht nötig', EINFACH, von(ANDERER_ORT, false), 'gleicher_ohne_not'],
    ['ohne bisherigen Ort', EINFACH, von(null, true), 'unbekannt'],
    ['ohne Angaben', EINFACH, {}, 'unbekannt'],
    [
      'zwischen Gemeinden gleicher Mietenstufe: das ist kein Vergleichsraum',
      nachStufe,
      von(ANDERER_ORT),
      'unbekannt',
    ],
    ['in eine Gemeinde, die nicht in der Tabelle steht', tabelle([]), von(ANDERER_ORT), 'unbekannt'],
    [
      'in eine geteilte Gemeinde, aus ihrem Gebiet',
      geteilt,
      { gebiet: 'übrige', ...von(ANDERER_ORT) },
      'unbekannt',
    ],
    ['in eine geteilte Gemeinde, von weit her', geteilt, { gebiet: 'übrige', ...von('11000000') }, 'anderer'],
    ['in eine geteilte Gemeinde ohne Teil', geteilt, von(ANDERER_ORT), 'unbekannt'],
  ] as const)('%s', (_fall, t, teile, soll) => {
    expect(art(t, teile)).toBe(soll);
  });

  it('ohne Tabelle ist sie unbekannt', () => {
    const codes = pruefe(anfrage({ stichtag: NEU, ...von(ORT, true) }), null).hinweise.map((h) => h.code);
    expect(codes).toContain('umzug_in_anderen_vergleichsraum');
  });

  it('ein Ausgleich hat keine Gebiete; seine Teile haben welche', () => {
    const netto = zweiRaeume.grenzen[0] ?? grenze('nettokaltmiete', MIETE);
    const summe = { ...grenze('bruttokaltmiete', MIETE), gebiete: [], teile: [netto] };
    expect(art(tabelle([summe, netto]), von(ANDERER_ORT))).toBe('anderer');
  });
});

describe('Hinweise zum Umzug', () => {
  const OHNE_NOT = 'umzug_im_vergleichsraum_ohne_not';

  it.each([
    ['unbekannt', {}, ['umzug_in_anderen_vergleichsraum', OHNE_NOT]],
    ['anderer', von('11000000'), ['umzug_in_anderen_vergleichsraum']],
    ['gleicher', von(ANDERER_ORT), [OHNE_NOT]],
    ['gleicher, nicht nötig', von(ANDERER_ORT, false), [OHNE_NOT]],
    ['gleicher, nötig', von(ANDERER_ORT, true), ['umzug_im_vergleichsraum_noetig']],
  ] as const)('ab Juli 2026, %s', (_fall, teile, soll) => {
    expect(umzuege(EINFACH, NEU, teile)).toEqual(soll);
  });

  it.each([
    ['unbekannt', {}, [OHNE_NOT]],
    ['anderer', von('11000000'), []],
    ['gleicher', von(ANDERER_ORT), [OHNE_NOT]],
    ['gleicher, nötig', von(ANDERER_ORT, true), []],
  ] as const)('bis Juni 2026, %s', (_fall, teile, soll) => {
    expect(umzuege(EINFACH, '2026-06-30', teile)).toEqual(soll);
  });

  it('der Umzug ändert nie das Urteil', () => {
    for (const teile of [von(ORT, true), von(ORT, false), von('11000000')]) {
      expect(pruefe(anfrage(teile), EINFACH).urteil).toBe('im_rahmen');
    }
  });
});
