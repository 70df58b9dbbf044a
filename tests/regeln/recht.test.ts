import { describe, expect, it } from 'vitest';
import { type Anfrage, leistungAm, type Urteil } from '@/lib/regeln';
import { anfrage, BIS_ZUM_URTEIL, EINFACH, grenze, heizung, IMMER_GUELTIG, jePerson } from './hilfe';
import { pruefe } from './mit-tabelle';

const ALT = '2026-06-30';
const NEU = '2026-07-01';
const URTEILE = Object.keys(BIS_ZUM_URTEIL) as Urteil[];
const BESTAND = { variante: { mietverhaeltnis: 'bestand' } };

function hinweise(urteil: Urteil, stichtag: string, teile: Partial<Anfrage> = {}, t = IMMER_GUELTIG) {
  const zentral = heizung({ warmwasser: 'zentral' });
  const ergebnis = pruefe(anfrage({ stichtag, heizung: zentral, ...BIS_ZUM_URTEIL[urteil], ...teile }), t);
  expect(ergebnis.urteil).toBe(urteil);
  return ergebnis.hinweise;
}
const codes = (...frage: Parameters<typeof hinweise>) => hinweise(...frage).map((h) => h.code);

describe('Das Recht am letzten alten und am ersten neuen Tag', () => {
  const NUR_NEU = [
    'hoehere_kosten_nur_mit_schriftlicher_zusicherung',
    'umzug_in_anderen_vergleichsraum',
    'mietpreisbremse',
  ];

  it.each(NUR_NEU)('%s gilt erst ab dem 1. Juli 2026', (code) => {
    expect(codes('ueber_richtwert', ALT)).not.toContain(code);
    expect(codes('ueber_richtwert', NEU)).toContain(code);
  });

  it.each(URTEILE)('%s: was an beiden Tagen gilt, in der Reihenfolge des Lesens', (urteil) => {
    const sicher = urteil === 'im_rahmen';
    expect(codes(urteil, ALT)).toEqual([
      'zusicherung_vor_vertrag',
      'umzug_im_vergleichsraum_ohne_not',
      'unter_25_nur_mit_zusicherung',
      ...(sicher ? [] : ['jeder_fall_einzeln']),
      'umzugskosten_und_kaution_vorher_fragen',
    ]);
    expect(codes(urteil, NEU)).toEqual([
      'zusicherung_vor_vertrag',
      ...(sicher ? [] : ['hoehere_kosten_nur_mit_schriftlicher_zusicherung']),
      'umzug_in_anderen_vergleichsraum',
      'umzug_im_vergleichsraum_ohne_not',
      'unter_25_nur_mit_zusicherung',
      ...(sicher ? [] : ['jeder_fall_einzeln']),
      'mietpreisbremse',
      'umzugskosten_und_kaution_vorher_fragen',
    ]);
  });

  it('jeder Hinweis nennt seine Rechtsgrundlage', () => {
    for (const tag of [ALT, NEU]) {
      for (const h of hinweise('ueber_richtwert', tag)) {
        expect(h.rechtsgrundlage).toMatch(/§|BSG/);
      }
    }
  });

  it('der Hinweis auf die Höchstmiete je m² kommt nur, wo die Tabelle eine hat', () => {
    const hoechst = grenze('nettokaltmiete_je_m2', jePerson([90_000]));
    const mitHoechst = { ...IMMER_GUELTIG, grenzen: [...EINFACH.grenzen, hoechst] };
    expect(codes('im_rahmen', NEU)).not.toContain('quadratmeterhoechstmiete');
    expect(codes('im_rahmen', NEU, {}, mitHoechst)).toContain('quadratmeterhoechstmiete');
    expect(codes('im_rahmen', ALT, {}, mitHoechst)).not.toContain('quadratmeterhoechstmiete');
  });
});

describe('Wer schon in der Wohnung lebt', () => {
  it('braucht keine Zusicherung und keinen Umzug, aber die Karenzzeit', () => {
    for (const urteil of URTEILE) {
      const neu = codes(urteil, NEU, BESTAND);
      expect(neu.filter((c) => /zusicherung|umzug|unter_25/.test(c))).toEqual([]);
      expect(neu).toEqual(expect.arrayContaining(['mietpreisbremse', 'karenzzeit', 'karenzzeit_deckel']));
    }
  });

  it('der Deckel in der Karenzzeit gilt erst ab dem 1. Juli 2026, die Karenzzeit ab 2023', () => {
    expect(codes('im_rahmen', ALT, BESTAND)).toEqual(['karenzzeit']);
    expect(codes('im_rahmen', '2023-01-01', BESTAND)).toEqual(['karenzzeit']);
    expect(codes('im_rahmen', '2022-12-31', BESTAND)).toEqual([]);
  });

  it('für eine neue Wohnung ist der Deckel nie ein Budget', () => {
    for (const urteil of URTEILE) {
      for (const teile of [{}, { variante: { mietverhaeltnis: 'neu' } }]) {
        expect(codes(urteil, NEU, teile).filter((c) => c.startsWith('karenzzeit'))).toEqual([]);
      }
    }
  });
});

describe('Name der Leistung', () => {
  it.each([
    ['2004-12-31', null],
    ['2005-01-01', 'Arbeitslosengeld II'],
    ['2022-12-31', 'Arbeitslosengeld II'],
    ['2023-01-01', 'Bürgergeld'],
    ['2026-06-30', 'Bürgergeld'],
    ['2026-07-01', 'Grundsicherungsgeld (bis 31. Dezember 2026 auch: Bürgergeld)'],
    ['2026-12-31', 'Grundsicherungsgeld (bis 31. Dezember 2026 auch: Bürgergeld)'],
    ['2027-01-01', 'Grundsicherungsgeld'],
  ])('am %s: %s', (tag, name) => {
    expect(leistungAm(tag)?.name ?? null).toBe(name);
    expect(pruefe(anfrage({ stichtag: tag }), null).leistung?.name ?? null).toBe(name);
  });

  it('ohne Tag gibt es weder Namen noch Hinweise', () => {
    expect(pruefe(anfrage({ stichtag: null }), EINFACH)).toMatchObject({ leistung: null, hinweise: [] });
  });
});

describe('Warmwasser im Richtwert', () => {
  const CODE = 'warmwasser_im_richtwert';
  const unbekannt = { heizung: heizung({ energietraeger: 'erdgas' }) };
  const warm = { ...IMMER_GUELTIG, grenzen: [grenze('bruttowarmmiete', jePerson([60_000]))] };

  it('wird gesagt, wo die Heizung im Rahmen ist und niemand weiß, woher das warme Wasser kommt', () => {
    for (const teile of [unbekannt, { heizung: null }]) {
      for (const urteil of ['im_rahmen', 'ueber_richtwert'] as const)
        expect(codes(urteil, NEU, teile)).toContain(CODE);
      expect(codes('im_rahmen', NEU, teile, warm)).toContain(CODE);
    }
    expect(hinweise('im_rahmen', NEU, unbekannt).find((h) => h.code === CODE)?.rechtsgrundlage).toBe(
      '§ 22 Abs. 1 Satz 1, § 21 Abs. 7 SGB II',
    );
  });

  it('auch wer schon dort wohnt, erfährt es', () => {
    expect(codes('im_rahmen', NEU, { ...unbekannt, ...BESTAND })).toContain(CODE);
  });

  it('nicht, wenn die Antwort da ist, die Heizung darüber oder offen ist oder keine Grenze hat', () => {
    expect(codes('im_rahmen', NEU)).not.toContain(CODE);
    expect(codes('im_rahmen', NEU, {}, warm)).not.toContain(CODE);
    expect(codes('nur_heizung_ueber', NEU, unbekannt)).not.toContain(CODE);
    expect(codes('miete_im_rahmen', NEU, unbekannt)).not.toContain(CODE);
    expect(codes('ueber_richtwert', NEU, { ...unbekannt, nettokaltmiete: 60_000 }, warm)).not.toContain(CODE);
    const kalt = { ...IMMER_GUELTIG, grenzen: [grenze('bruttokaltmiete', jePerson([50_000]))] };
    expect(codes('miete_im_rahmen', NEU, unbekannt, kalt)).not.toContain(CODE);
  });

  it('erst seit 2011 gehört warmes Wasser zur Heizung', () => {
    expect(codes('im_rahmen', '2010-12-31', unbekannt)).not.toContain(CODE);
    expect(codes('im_rahmen', '2011-01-01', unbekannt)).toContain(CODE);
  });
});
