import { describe, expect, it } from 'vitest';
import { merkmaleIn, pruefeFrage } from '@/lib/orte/frage-passt';
import { fragefehlerText } from '@/lib/texte/fragefehler';
import { ersetze, pruefeOrdner, TABELLE } from './hilfe';

const GETEILT = ersetze(
  `      - name: Prüfstadt
        gemeinden:
          - "99001001"
`,
  `      - name: Nord
        teil: Nordstadt
        gemeinden:
          - "99001001"
        je_person:
          1: 440.00
      - name: Süd
        teil: Südstadt
        gemeinden:
          - "99001001"
`,
).replaceAll('ort: "99001001"', 'ort: "99001001"\n      gebiet: Südstadt');
const MIT_MERKMAL = ersetze(
  'beispiele:\n',
  `zuschlaege:
  - name: Klimabonus
    bezug: bruttokaltmiete
    ist: fest
    wenn:
      merkmal: klimabonus
      frage: Ist das Haus saniert?
    plus:
      prozent: 10
      runden: cent
beispiele:
`,
  GETEILT,
);
const { tabellen, meldungen } = pruefeOrdner({
  '2026-01-01.yaml': MIT_MERKMAL,
  '2027-01-01.yaml': TABELLE.replace('gueltig_ab: 2026', 'gueltig_ab: 2027').replaceAll(
    '2026-06-01',
    '2026-06-02',
  ),
});
const bekannt = { tabellen, merkmale: merkmaleIn(tabellen) };
const fehler = (
  frage: { gebiet?: string; merkmale?: string[]; stichtag?: string },
  ags: string | null = '99001001',
) =>
  pruefeFrage({ gebiet: null, merkmale: [], stichtag: '2026-12-01', ...frage }, ags, bekannt).map(
    fragefehlerText,
  );

describe('Eine Frage passt zu den Tabellen', () => {
  it('die Tabellen dafür sind in Ordnung', () => {
    expect(meldungen).toEqual([]);
    expect([...bekannt.merkmale]).toEqual(['klimabonus']);
  });

  it.each([
    [{}],
    [{ merkmale: ['klimabonus'] }],
    [{ gebiet: 'Nordstadt' }],
    // Another version splits the Gemeinde: no slip, and the rules say what holds on the day.
    [{ gebiet: 'Nordstadt', stichtag: '2027-06-01' }],
  ])('%o', (frage) => {
    expect(fehler(frage)).toEqual([]);
  });

  it('ein Merkmal, das keine Tabelle kennt, nennt die bekannten', () => {
    expect(fehler({ merkmale: ['klimabonus', 'klimabonuss'] })).toEqual([
      'Feld „merkmale[1]“: „klimabonuss“ kennt hier keine Tabelle. Möglich ist: klimabonus.',
    ]);
  });

  it('ohne Tabelle mit Merkmalen ist jedes zu viel', () => {
    const ohne = { tabellen: [], merkmale: new Set<string>() };
    const frage = { gebiet: null, merkmale: ['klimabonus'], stichtag: null };
    expect(pruefeFrage(frage, null, ohne).map(fragefehlerText)).toEqual([
      'Feld „merkmale[0]“: „klimabonus“ kennt hier keine Tabelle. Lassen Sie es weg.',
    ]);
  });

  it('ein Teil, den es nicht gibt, nennt die Teile, den ähnlichsten zuerst', () => {
    expect(fehler({ gebiet: 'südstatt' })).toEqual([
      'Feld „gebiet“: „südstatt“ ist kein Teil dieser Gemeinde in unseren Tabellen. Möglich ist: Südstadt; Nordstadt.',
    ]);
  });

  it('eine Gemeinde ohne Teile, auch eine ohne Tabelle, hat kein Gebiet', () => {
    const satz =
      'Feld „gebiet“: „Nordstadt“ passt nicht: Diese Gemeinde ist in unseren Tabellen nicht geteilt. Lassen Sie das Feld weg.';
    expect(fehler({ gebiet: 'Nordstadt' }, '99001002')).toEqual([satz]);
    expect(fehler({ gebiet: 'Nordstadt' }, '99002001')).toEqual([satz]);
  });

  it('ohne bekannten Ort lässt sich das Gebiet nicht beurteilen', () => {
    expect(fehler({ gebiet: 'Nordstadt' }, null)).toEqual([]);
  });
});
