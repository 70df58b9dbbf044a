import { describe, expect, it } from 'vitest';
import type { Bezug, OhneRichtwert, Tabelle } from '@/lib/regeln';
import { anfrage, EINFACH, grenze, HEIZUNG, jePerson, kriterium, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';

const MIETE = grenze('bruttokaltmiete', jePerson([50_000]));
const NETTO = grenze('nettokaltmiete', jePerson([50_000]));
const { quelle } = EINFACH;
const tatsaechlich = (bezug: Bezug): OhneRichtwert => ({
  art: 'tatsaechliche_kosten',
  bezug,
  grund: '',
  wortlaut: 'in tatsächlicher Höhe, soweit angemessen',
  quelle,
});
const nichtGefunden = (bezug: Bezug): OhneRichtwert => ({ art: 'nicht_gefunden', bezug, grund: '' });
const reihe = (t: Tabelle, teile = {}) =>
  pruefe(anfrage(teile), t).kriterien.map((k) => [k.bezug, k.status, k.gruende, k.massgeblich]);

const OFFEN = ['nicht_pruefbar', ['richtwert_nicht_gefunden'], true];
const GRENZE_FEHLT = ['nicht_pruefbar', ['grenze_nicht_bekannt'], true];
const NICHTS = ['kein_richtwert', [], false];
/** Not found, and nothing depends on it. */
const NEBENBEI = ['nicht_pruefbar', ['richtwert_nicht_gefunden'], false];

describe('Heizung ohne Richtwert', () => {
  it('nicht gefunden: sie steht offen da, mit dem eigenen Betrag, und „im Rahmen“ ist nur die Miete', () => {
    const ergebnis = pruefe(anfrage(), tabelle([MIETE]));
    expect(ergebnis).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['richtwert_nicht_gefunden'] });
    expect(kriterium(ergebnis, 'heizkosten')).toEqual({
      kriterium: 'heizung',
      bezug: 'heizkosten',
      wirkung: 'hinweis',
      herkunft: 'traeger',
      massgeblich: true,
      status: 'nicht_pruefbar',
      gruende: ['richtwert_nicht_gefunden'],
      gebiet: null,
      istwert: '80.00',
      istwertArt: 'genau',
      richtwert: null,
      richtwertArt: null,
      richtwertSpanne: null,
      differenz: null,
      passtWenn: null,
      rechenweg: [],
    });
  });

  it('ob die Tabelle es sagt oder schweigt, ist dasselbe', () => {
    const gesagt = tabelle([MIETE], { ohneRichtwert: [nichtGefunden('heizkosten')] });
    expect(pruefe(anfrage(), gesagt)).toEqual(pruefe(anfrage(), tabelle([MIETE])));
  });

  it('tatsächliche Kosten ohne bekannte Grenze der Gerichte: offen aus eigenem Grund', () => {
    const t = tabelle([MIETE], { ohneRichtwert: [tatsaechlich('heizkosten')] });
    expect(pruefe(anfrage(), t)).toMatchObject({
      urteil: 'miete_im_rahmen',
      gruende: ['grenze_nicht_bekannt'],
    });
    expect(reihe(t)).toContainEqual(['heizkosten', ...GRENZE_FEHLT]);
  });

  it('die Grenze der Gerichte entscheidet wie eine des Trägers und nennt ihre Herkunft', () => {
    const gerichte = { ...HEIZUNG, herkunft: 'rechtsprechung', wirkung: 'nichtpruefungsgrenze' } as const;
    const t = tabelle([MIETE, gerichte], { ohneRichtwert: [tatsaechlich('heizkosten')] });
    expect(pruefe(anfrage(), t).urteil).toBe('im_rahmen');
    const ueber = pruefe(anfrage({ heizkosten: 10_001 }), t);
    expect(ueber.urteil).toBe('nur_heizung_ueber');
    expect(ueber.kriterien.map((k) => [k.bezug, k.herkunft])).toEqual([
      ['bruttokaltmiete', 'traeger'],
      ['wohnflaeche', 'traeger'],
      ['heizkosten', 'rechtsprechung'],
    ]);
  });

  it('in einer Warmmiete ist sie enthalten, gleich was die Tabelle dazu sagt', () => {
    const warm = grenze('bruttowarmmiete', jePerson([90_000]));
    expect(pruefe(anfrage(), tabelle([warm])).urteil).toBe('im_rahmen');
    const t = tabelle([warm], { ohneRichtwert: [tatsaechlich('heizkosten')] });
    expect(reihe(t)).toEqual([
      ['bruttowarmmiete', 'im_rahmen', [], true],
      ['wohnflaeche', ...NEBENBEI],
      ['heizkosten', ...NICHTS],
    ]);
    expect(pruefe(anfrage(), t)).toMatchObject({ urteil: 'im_rahmen', gruende: [] });
    const nichtGenannt = tabelle([warm], { ohneRichtwert: [nichtGefunden('heizkosten')] });
    expect(reihe(nichtGenannt)).toEqual(reihe(t));
  });

  it('sagt die Behörde selbst, dass sie zur Fläche nichts nennt, ist das nicht „nicht gefunden“', () => {
    const t = tabelle([MIETE, HEIZUNG], { ohneRichtwert: [tatsaechlich('wohnflaeche')] });
    expect(reihe(t)).toContainEqual(['wohnflaeche', ...NICHTS]);
  });

  it('auch eine Miete, die wir nicht gefunden haben, gibt es vielleicht', () => {
    expect(reihe(tabelle([HEIZUNG]))).toContainEqual(['bruttokaltmiete', ...NEBENBEI]);
    expect(pruefe(anfrage(), tabelle([HEIZUNG])).gruende).toEqual(['kein_mietrichtwert']);
  });

  it('eine Grenze in kWh ist eine Grenze der Heizung, als bloßer Hinweis entscheidet sie nichts', () => {
    const fragt = tabelle([MIETE, grenze('heizenergie', jePerson([1]))]);
    expect(pruefe(anfrage(), fragt).gruende).toEqual(['verbrauch_fehlt']);
    const hinweis = tabelle([MIETE, grenze('heizenergie', jePerson([1]), { wirkung: 'hinweis' })]);
    expect(pruefe(anfrage(), hinweis)).toMatchObject({
      urteil: 'miete_im_rahmen',
      gruende: ['richtwert_nicht_gefunden'],
    });
  });
});

describe('Betriebskosten ohne Richtwert', () => {
  it('neben einer Nettokaltmiete sind sie offen, wenn niemand sie begrenzt', () => {
    const t = tabelle([NETTO, HEIZUNG]);
    expect(pruefe(anfrage(), t)).toMatchObject({
      urteil: 'miete_im_rahmen',
      gruende: ['richtwert_nicht_gefunden'],
    });
    expect(reihe(t)).toEqual([
      ['nettokaltmiete', 'im_rahmen', [], true],
      ['betriebskosten', ...OFFEN],
      ['wohnflaeche', ...NEBENBEI],
      ['heizkosten', 'im_rahmen', [], true],
    ]);
  });

  it('nennt der Träger tatsächliche Kosten, fehlt nur deren Grenze', () => {
    const t = tabelle([NETTO, HEIZUNG], { ohneRichtwert: [tatsaechlich('betriebskosten')] });
    expect(reihe(t)[1]).toEqual(['betriebskosten', ...GRENZE_FEHLT]);
    expect(reihe(t)).toHaveLength(4);
  });

  it('auch neben einem Preis je m² der Kaltmiete', () => {
    const t = tabelle([NETTO, grenze('nettokaltmiete_je_m2', jePerson([200_000])), HEIZUNG]);
    expect(pruefe(anfrage(), t).gruende).toEqual(['richtwert_nicht_gefunden']);
  });

  it.each<[string, Tabelle]>([
    ['mit eigener Grenze', tabelle([NETTO, grenze('betriebskosten', jePerson([9000])), HEIZUNG])],
    ['in einer Bruttokaltmiete', tabelle([NETTO, MIETE, HEIZUNG])],
    ['in einer Warmmiete', tabelle([NETTO, grenze('bruttowarmmiete', jePerson([90_000]))])],
  ])('%s sind sie verglichen', (_fall, t) => {
    expect(pruefe(anfrage(), t)).toMatchObject({ urteil: 'im_rahmen', gruende: [] });
  });

  it('eine Bruttokaltmiete, die nur als Hinweis da steht, begrenzt sie nicht', () => {
    const t = tabelle([NETTO, { ...MIETE, wirkung: 'hinweis' }, HEIZUNG]);
    expect(pruefe(anfrage(), t).gruende).toEqual(['richtwert_nicht_gefunden']);
  });

  it('darüber bleibt darüber', () => {
    const ergebnis = pruefe(anfrage({ nettokaltmiete: 50_001 }), tabelle([NETTO, HEIZUNG]));
    expect(ergebnis).toMatchObject({
      urteil: 'ueber_richtwert',
      gruende: [],
      eigenanteil: { betrag: '0.01', art: 'mindestens' },
    });
  });
});

describe('Was die Tabelle sagt und eine Grenze dazu', () => {
  it('die Grenze geht vor: kein Kriterium steht zweimal da', () => {
    const t = tabelle([MIETE, HEIZUNG], {
      ohneRichtwert: [nichtGefunden('heizkosten'), nichtGefunden('bruttokaltmiete')],
    });
    expect(reihe(t).map(([bezug]) => bezug)).toEqual(['bruttokaltmiete', 'wohnflaeche', 'heizkosten']);
  });

  it('Miete und Fläche ohne Richtwert sperren nichts', () => {
    const t = tabelle([MIETE, HEIZUNG], {
      ohneRichtwert: [nichtGefunden('wohnflaeche'), tatsaechlich('betriebskosten')],
    });
    expect(reihe(t)).toEqual([
      ['bruttokaltmiete', 'im_rahmen', [], true],
      ['betriebskosten', ...NICHTS],
      ['wohnflaeche', ...NEBENBEI],
      ['heizkosten', 'im_rahmen', [], true],
    ]);
    expect(pruefe(anfrage(), t).urteil).toBe('im_rahmen');
  });

  it('der eigene Betrag steht da, soweit er bekannt ist', () => {
    const eigener = (teile: object) => {
      const { istwert, istwertArt } = kriterium(pruefe(anfrage(teile), tabelle([MIETE])), 'heizkosten');
      return [istwert, istwertArt];
    };
    expect(eigener({ heizkosten: null })).toEqual([null, null]);
    const nurSumme = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 9000 };
    expect(eigener(nurSumme)).toEqual(['90.00', 'hoechstens']);
  });
});
