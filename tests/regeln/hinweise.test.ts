import { describe, expect, it } from 'vitest';
import type { Anfrage, Hinweis, Tabelle, Zuschlag } from '@/lib/regeln';
import { anfrage, EINFACH, tabelle, zuschlag } from './hilfe';
import { pruefe } from './mit-tabelle';

const ODER = '§ 22 Abs. 1 Satz 1 SGB II';
const mit = (rest: Partial<Tabelle>, teile: Partial<Anfrage> = {}) =>
  pruefe(anfrage(teile), tabelle(EINFACH.grenzen, rest)).hinweise;
const codes = (hinweise: readonly Hinweis[]) => hinweise.map((h) => h.code);
const zweitquelle = { quelle: { ...EINFACH.quelle, beleg: 'zweitquelle' } } as const;

describe('Was die Tabelle selbst dazu sagt', () => {
  it('dass niemand ihr Dokument gelesen hat, mit Dokument und Tabelle', () => {
    expect(mit(zweitquelle)[0]).toEqual({
      code: 'zweitquelle',
      rechtsgrundlage: 'Prüfkreis, Prüftabelle (99001/2026-01-01)',
    });
    expect(codes(mit({}))).not.toContain('zweitquelle');
  });

  it('der Auffangwert des Gesetzes ist keine Sammlung', () => {
    expect(codes(mit({ ...zweitquelle, herkunft: 'wogg_auffangwert' }))).not.toContain('zweitquelle');
  });

  it('ihre Sätze für Leser, in ihrer Reihenfolge, hinter der Zweitquelle', () => {
    const saetze = mit({ ...zweitquelle, leserhinweise: ['Erstens.', 'Zweitens.'] });
    expect(saetze.slice(0, 3)).toEqual([
      expect.objectContaining({ code: 'zweitquelle' }),
      { code: 'tabelle_sagt', rechtsgrundlage: 'Prüfkreis, Prüftabelle', werte: { text: 'Erstens.' } },
      { code: 'tabelle_sagt', rechtsgrundlage: 'Prüfkreis, Prüftabelle', werte: { text: 'Zweitens.' } },
    ]);
    expect(saetze[3]?.code).toBe('zusicherung_vor_vertrag');
  });

  it('auch dort, wo nichts verglichen wurde', () => {
    expect(codes(mit({ leserhinweise: ['Satz.'] }, { personen: null }))).toContain('tabelle_sagt');
    expect(mit({ leserhinweise: ['Satz.'] }, { stichtag: null })).toEqual([]);
  });
});

describe('Zahlen des Bundes, die sich ändern', () => {
  const tag = (stichtag: string) => codes(mit({ vorlaeufigAb: '2027-01-01' }, { stichtag }));

  it('vom ersten Tag an vorläufig, keinen früher', () => {
    expect(tag('2026-12-31')).not.toContain('bundesdaten_vorlaeufig');
    expect(tag('2027-01-01')[0]).toBe('bundesdaten_vorlaeufig');
    expect(mit({ vorlaeufigAb: '2026-01-01' })[0]?.rechtsgrundlage).toBe('§ 43 WoGG');
    expect(codes(mit({}, { stichtag: '2027-06-01' }))).not.toContain('bundesdaten_vorlaeufig');
  });
});

describe('Ein Merkmal, das die Tabelle nicht kennt', () => {
  const wenn = (merkmal: string | null) => ({ merkmal, frage: null, energiekennwert: null, gemeinden: null });

  it('wird genannt, jedes für sich; ein bekanntes nicht', () => {
    const hinweise = mit({ zuschlaege: [zuschlag()] }, { merkmale: ['grund', 'fremd', 'anders'] });
    expect(hinweise.slice(0, 2)).toEqual([
      { code: 'merkmal_unbekannt', rechtsgrundlage: ODER, werte: { merkmal: 'fremd' } },
      { code: 'merkmal_unbekannt', rechtsgrundlage: ODER, werte: { merkmal: 'anders' } },
    ]);
    expect(codes(hinweise).filter((c) => c === 'merkmal_unbekannt')).toHaveLength(2);
  });

  it('ein Zuschlag ohne Merkmal kennt keins', () => {
    const hinweise = mit({ zuschlaege: [zuschlag({ wenn: wenn(null) })] }, { merkmale: ['grund'] });
    expect(hinweise[0]).toMatchObject({ code: 'merkmal_unbekannt', werte: { merkmal: 'grund' } });
  });

  it('ohne Tabelle weiß niemand, was sie kennt', () => {
    expect(codes(pruefe(anfrage({ merkmale: ['fremd'] }), null).hinweise)).not.toContain('merkmal_unbekannt');
  });
});

describe('Ein höherer Wert, den hier niemand kennt', () => {
  const unbekannt: Zuschlag = zuschlag({
    name: 'Rollstuhl',
    plus: { art: 'unbekannt', grund: 'steht in einer anderen Liste' },
    rechtsgrundlage: 'Richtlinie, Nr. 7',
  });
  const frage = (netto: number, merkmale: string[]) =>
    pruefe(
      anfrage({ nettokaltmiete: netto, betriebskosten: 0, merkmale }),
      tabelle(EINFACH.grenzen, { zuschlaege: [unbekannt] }),
    );

  it('trifft er zu, ist „darüber“ offen, und der Hinweis nennt ihn ohne Betrag', () => {
    const ergebnis = frage(50_001, ['grund']);
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['hoeherer_wert_unbekannt'] });
    expect(ergebnis.kriterien[0]).toMatchObject({
      richtwert: '500.00',
      richtwertArt: 'mindestens',
      differenz: null,
      passtWenn: null,
    });
    expect(ergebnis.hinweise[0]).toEqual({
      code: 'hoeherer_wert_unbekannt',
      rechtsgrundlage: 'Richtlinie, Nr. 7',
      werte: { name: 'Rollstuhl', bezug: 'bruttokaltmiete' },
    });
  });

  it('bis zum bekannten Wert ist es im Rahmen, und er ist das Mindeste', () => {
    const ergebnis = frage(50_000, ['grund']);
    expect(ergebnis.urteil).toBe('im_rahmen');
    expect(ergebnis.kriterien[0]).toMatchObject({
      richtwert: '500.00',
      richtwertArt: 'mindestens',
      differenz: '0.00',
    });
    expect(ergebnis.kriterien[0]?.rechenweg.map((s) => s.schritt)).toEqual([
      'angabe',
      'tabellenwert',
      'spanne',
      'vergleich',
    ]);
    expect(codes(ergebnis.hinweise)).not.toContain('hoeherer_wert_unbekannt');
  });

  it('nicht genannt ändert er nichts und wird gesagt', () => {
    const ergebnis = frage(50_001, []);
    expect(ergebnis.urteil).toBe('ueber_richtwert');
    expect(ergebnis.hinweise[0]?.code).toBe('hoeherer_wert_unbekannt');
    expect(ergebnis.kriterien[0]).toMatchObject({ richtwertArt: 'genau', richtwertSpanne: null });
  });
});

it('die Reihenfolge: Zuschläge, Merkmale, Vorläufiges, Tabelle, Recht', () => {
  const alles = {
    zuschlaege: [zuschlag()],
    vorlaeufigAb: '2026-01-01',
    leserhinweise: ['Satz.'],
    ...zweitquelle,
  };
  const gesagt = codes(mit(alles, { nettokaltmiete: 60_000, merkmale: ['fremd'] }));
  expect(gesagt.slice(0, 6)).toEqual([
    'zuschlag_moeglich',
    'merkmal_unbekannt',
    'bundesdaten_vorlaeufig',
    'zweitquelle',
    'tabelle_sagt',
    'zusicherung_vor_vertrag',
  ]);
});
