import { describe, expect, it } from 'vitest';
import { type Anfrage, type Tabelle, urteile, vorbereite } from '@/lib/regeln';
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
  umzug: { bisherigerOrt, bisherigesGebiet: null, bisherigeKosten: null, erforderlich },
});
const art = (t: Tabelle, teile: Partial<Anfrage>) => {
  const frage = anfrage(teile);
  const werk = vorbereite(t, [1]);
  return umzugsart(frage, planFuer(frage, werk)?.raum ?? null, werk.orte);
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

  it('ein nötiger Umzug und einer von weit her ändern nie das Urteil', () => {
    for (const teile of [von(ORT, true), von('11000000')]) {
      expect(pruefe(anfrage(teile), EINFACH).urteil).toBe('im_rahmen');
    }
  });
});

describe('Die bisherigen Kosten', () => {
  const mit = (
    bisherigeKosten: number | null,
    erforderlich: boolean | null,
    ort = ORT,
  ): Partial<Anfrage> => ({
    stichtag: NEU,
    umzug: { bisherigerOrt: ort, bisherigesGebiet: null, bisherigeKosten, erforderlich },
  });
  // The offer of `anfrage()` costs this without heating.
  const KALT = (anfrage().nettokaltmiete ?? 0) + (anfrage().betriebskosten ?? 0);

  it.each([
    ['ohne Not und billiger: im Rahmen', mit(KALT + 1, false), 'im_rahmen', []],
    ['ohne Not und gleich teuer: im Rahmen', mit(KALT, false), 'im_rahmen', []],
    ['ohne Not und einen Cent teurer: darüber', mit(KALT - 1, false), 'ueber_richtwert', []],
    ['ohne Not, Kosten unbekannt', mit(null, false), 'nicht_pruefbar', ['bisherige_kosten_fehlen']],
    ['Not ungeklärt und teurer', mit(KALT - 1, null), 'nicht_pruefbar', ['umzug_ungeklaert']],
    ['Not ungeklärt und nicht teurer', mit(KALT, null), 'im_rahmen', []],
    ['Not ungeklärt, Kosten unbekannt: nur ein Hinweis', mit(null, null), 'im_rahmen', []],
    ['nötig und teurer', mit(KALT - 1, true), 'im_rahmen', []],
    ['von weit her und teurer', mit(KALT - 1, false, '11000000'), 'im_rahmen', []],
  ] as const)('%s', (_fall, teile, urteil, gruende) => {
    const frage = anfrage(teile);
    const ergebnis = pruefe(frage, EINFACH);
    expect([ergebnis.urteil, ergebnis.gruende]).toEqual([urteil, gruende]);
    expect(urteile(frage, vorbereite(EINFACH, [1]))).toBe(urteil);
  });

  it('sind eine Grenze des Gesetzes: mit Betrag, Paragraf und Eigenanteil', () => {
    const ergebnis = pruefe(anfrage(mit(KALT - 1234, false)), EINFACH);
    expect(ergebnis.kriterien.at(-1)).toMatchObject({
      herkunft: 'gesetz',
      bezug: 'bruttokaltmiete',
      status: 'ueber_richtwert',
      differenz: '12.34',
      rechenweg: [{ schritt: 'vergleich', rechtsgrundlage: '§ 22 Abs. 4 Satz 4 SGB II' }],
    });
    expect(ergebnis.eigenanteil).toEqual({ betrag: '12.34', art: 'genau' });
  });

  it('gelten nicht für das Sozialamt und nicht für die Wohnung, in der man wohnt', () => {
    const teurer = mit(KALT - 1, false);
    const sozialamt = pruefe(anfrage({ ...teurer, rechtskreis: 'sgb12' }), {
      ...EINFACH,
      giltFuer: ['sgb12'],
    });
    expect(sozialamt.urteil).toBe('im_rahmen');
    const bestand = anfrage({ ...teurer, variante: { mietverhaeltnis: 'bestand' } });
    expect(pruefe(bestand, EINFACH).urteil).toBe('im_rahmen');
  });

  it('kein Vergleichsraum: teurer bleibt offen, der alte Teil einer geteilten Gemeinde klärt es', () => {
    expect(pruefe(anfrage(mit(KALT - 1, false, ANDERER_ORT)), nachStufe).gruende).toContain(
      'vergleichsraum_ungeklaert',
    );
    const alterTeil = (bisherigesGebiet: string) =>
      pruefe(
        anfrage({
          ...mit(KALT - 1, false),
          gebiet: 'übrige',
          umzug: { bisherigerOrt: ORT, bisherigesGebiet, bisherigeKosten: KALT - 1, erforderlich: false },
        }),
        geteilt,
      ).urteil;
    expect(alterTeil('übrige')).toBe('ueber_richtwert');
    expect(alterTeil('Kernort')).toBe('miete_im_rahmen');
  });
});
