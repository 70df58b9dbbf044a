import { describe, expect, it } from 'vitest';
import type { Anfrage, Urteil } from '@/lib/regeln';
import {
  ANDERER_ORT,
  anfrage,
  BIS_ZUM_URTEIL,
  EINFACH,
  gebiet,
  grenze,
  HEIZUNG,
  IMMER_GUELTIG,
  jePerson,
  kriterium,
  ORT,
  tabelle,
} from './hilfe';
import { pruefe } from './mit-tabelle';

const miete = grenze('bruttokaltmiete', jePerson([50_000]));

describe('Was vor jedem Betrag entschieden ist', () => {
  it.each<[string, Partial<Anfrage>, string]>([
    ['ohne Stichtag', { stichtag: null }, 'stichtag_fehlt'],
    ['ohne Ort', { ort: null }, 'ort_unbekannt'],
    ['mit fremdem Ort', { ort: '03241001' }, 'ort_unbekannt'],
    ['mit einem Ort namens constructor', { ort: 'constructor' }, 'ort_unbekannt'],
    ['vor dem ersten Tag', { stichtag: '2025-12-31' }, 'kein_richtwert_hinterlegt'],
    ['ohne Personenzahl', { personen: null }, 'personenzahl_fehlt'],
    ['mit ungeklärtem Haushalt', { alleLeistungsberechtigt: null }, 'haushalt_ungeklaert'],
    ['mit gemischtem Haushalt', { alleLeistungsberechtigt: false }, 'haushalt_nicht_gemeinsam'],
  ])('%s ist nichts prüfbar', (_fall, teile, grund) => {
    const ergebnis = pruefe(anfrage(teile), EINFACH);
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: [grund], kriterien: [] });
  });

  it('ohne Tabelle ist kein Richtwert hinterlegt, und keine Tabelle wird genannt', () => {
    const ergebnis = pruefe(anfrage(), null);
    expect(ergebnis).toMatchObject({ gruende: ['kein_richtwert_hinterlegt'], tabelle: null, kriterien: [] });
  });

  it('nach dem letzten Tag gilt die Tabelle nicht mehr, am letzten Tag noch', () => {
    const befristet = tabelle([miete], { gueltigBis: '2026-06-30' });
    expect(pruefe(anfrage({ stichtag: '2026-06-30' }), befristet).urteil).toBe('miete_im_rahmen');
    const danach = pruefe(anfrage({ stichtag: '2026-07-01' }), befristet);
    expect(danach.gruende).toEqual(['kein_richtwert_hinterlegt']);
  });
});

describe('Was nicht sperrt', () => {
  it('eine Fläche ohne Richtwert wird genannt und sperrt nichts', () => {
    const ergebnis = pruefe(anfrage({ wohnflaeche: null }), tabelle([miete, HEIZUNG]));
    expect(ergebnis.urteil).toBe('im_rahmen');
    expect(kriterium(ergebnis, 'wohnflaeche')).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['richtwert_nicht_gefunden'],
      massgeblich: false,
      richtwert: null,
    });
  });

  it.each([null, 4500, 9900])('ein Hinweis zur Fläche sperrt nie (Fläche: %s)', (wohnflaeche) => {
    const ergebnis = pruefe(anfrage({ wohnflaeche }), EINFACH);
    expect(ergebnis.urteil).toBe('im_rahmen');
    expect(kriterium(ergebnis, 'wohnflaeche').massgeblich).toBe(false);
  });

  it('eine maßgebliche Fläche entscheidet wie die Miete', () => {
    const t = tabelle([miete, HEIZUNG, grenze('wohnflaeche', jePerson([5000]))]);
    expect(pruefe(anfrage({ wohnflaeche: 5000 }), t).urteil).toBe('im_rahmen');
    expect(pruefe(anfrage({ wohnflaeche: 5001 }), t).urteil).toBe('ueber_richtwert');
    expect(pruefe(anfrage({ wohnflaeche: null }), t).gruende).toEqual(['wohnflaeche_fehlt']);
  });

  it('ohne Richtwert für die Miete gibt es kein Urteil', () => {
    const ergebnis = pruefe(anfrage(), tabelle([grenze('heizkosten', jePerson([10_000]))]));
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['kein_mietrichtwert'] });
  });

  it('eine Miete, die nur als Hinweis verglichen wird, trägt kein Urteil', () => {
    const t = tabelle([{ ...miete, wirkung: 'hinweis' }, HEIZUNG]);
    expect(pruefe(anfrage(), t).gruende).toEqual(['kein_mietrichtwert']);
  });
});

describe('Gründe', () => {
  it('jeder Grund steht einmal da', () => {
    const ergebnis = pruefe(
      anfrage({ nettokaltmiete: null, betriebskosten: null, heizkosten: null }),
      EINFACH,
    );
    expect(ergebnis.gruende).toEqual(['nettokaltmiete_fehlt', 'heizkosten_fehlen']);
    const zuViele = pruefe(anfrage({ personen: 9 }), EINFACH);
    expect(zuViele.gruende).toEqual(['personenzahl_nicht_in_tabelle']);
  });

  it('„darüber“ bleibt, auch wenn ein anderer Wert fehlt', () => {
    const ergebnis = pruefe(anfrage({ nettokaltmiete: 50_001, heizkosten: null }), EINFACH);
    expect(ergebnis).toMatchObject({ urteil: 'ueber_richtwert', gruende: [] });
  });
});

describe('Gebiet', () => {
  const ortsteile = grenze('bruttokaltmiete', jePerson([]), {
    gebiete: [
      gebiet(jePerson([50_000]), { name: 'Kernort', gemeinden: [ORT], teil: 'Kernort' }),
      gebiet(jePerson([40_000]), { name: 'übrige', gemeinden: [ORT], teil: 'übrige Ortsteile' }),
    ],
  });

  it('eine geteilte Gemeinde braucht den Ortsteil', () => {
    const ergebnis = (teil: string | null) =>
      pruefe(anfrage({ gebiet: teil }), tabelle([ortsteile, HEIZUNG]));
    expect(ergebnis('Kernort').urteil).toBe('im_rahmen');
    expect(ergebnis('übrige Ortsteile').urteil).toBe('ueber_richtwert');
    expect(ergebnis(null)).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['gebiet_fehlt'] });
    const fremd = ergebnis('Nirgendwo');
    expect(fremd).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['gebiet_unbekannt'], kriterien: [] });
  });

  it('eine Gemeinde, die in keinem Gebiet steht, bekommt keinen Nachbarwert', () => {
    const t = tabelle([ortsteile, HEIZUNG]);
    expect(pruefe(anfrage({ ort: ANDERER_ORT }), t)).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['gemeinde_nicht_in_tabelle'],
    });
    expect(pruefe(anfrage({ ort: ANDERER_ORT, gebiet: 'Kernort' }), t).gruende).toEqual(['gebiet_unbekannt']);
  });
});

describe('Hinweise', () => {
  const hinweise = (urteil: Urteil, stichtag: string) =>
    pruefe(anfrage({ stichtag, ...BIS_ZUM_URTEIL[urteil] }), IMMER_GUELTIG).hinweise;
  const codes = (urteil: Urteil, tag: string) => hinweise(urteil, tag).map((h) => h.code);
  const NEU = 'hoehere_kosten_nur_mit_schriftlicher_zusicherung';

  it('das neue Recht gilt ab dem 1. Juli 2026, keinen Tag früher', () => {
    expect(codes('ueber_richtwert', '2026-06-30')).not.toContain(NEU);
    expect(codes('ueber_richtwert', '2026-07-01')).toContain(NEU);
    expect(codes('im_rahmen', '2026-06-30')).not.toContain('umzug_in_anderen_vergleichsraum');
    expect(codes('im_rahmen', '2026-07-01')).toContain('umzug_in_anderen_vergleichsraum');
  });

  it('der Umzug im selben Vergleichsraum steht an jedem Tag genau einmal, mit der Norm des Tages', () => {
    for (const [tag, norm] of [
      ['2026-06-30', '§ 22 Abs. 1 Satz 6'],
      ['2026-07-01', '§ 22 Abs. 4 Satz 4'],
    ] as const) {
      const treffer = hinweise('im_rahmen', tag).filter((h) => h.code === 'umzug_im_vergleichsraum_ohne_not');
      expect(treffer).toHaveLength(1);
      expect(treffer[0]?.rechtsgrundlage).toContain(norm);
    }
  });

  it('im Rahmen ist kein Grund, auf höhere Kosten oder den Einzelfall zu verweisen', () => {
    for (const code of [NEU, 'jeder_fall_einzeln']) {
      expect(codes('im_rahmen', '2026-12-01')).not.toContain(code);
      for (const urteil of [
        'miete_im_rahmen',
        'ueber_richtwert',
        'nur_heizung_ueber',
        'nicht_pruefbar',
      ] as const) {
        expect(codes(urteil, '2026-12-01')).toContain(code);
      }
    }
  });

  it('die Zusicherung vor dem Vertrag steht immer zuerst', () => {
    for (const urteil of Object.keys(BIS_ZUM_URTEIL) as Urteil[]) {
      expect(codes(urteil, '2020-01-01')[0]).toBe('zusicherung_vor_vertrag');
    }
    expect(pruefe(anfrage({ stichtag: null }), EINFACH).hinweise).toEqual([]);
  });
});
