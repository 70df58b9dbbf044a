import { describe, expect, it } from 'vitest';
import type { Wert } from '@/lib/regeln';
import { ANDERER_ORT, anfrage, band, gebiet, grenze, jePerson, ORT, tabelle } from './hilfe';
import { umgebung } from './mit-tabelle';

const [C, D, E] = ['99001003', '99001004', '99001005'] as const;
const gemeinden = { [ORT]: 'Hier', [ANDERER_ORT]: 'B', [C]: 'C', [D]: 'D', [E]: 'E' };
const je = (ags: string, wert: Wert, rest = {}) => gebiet(wert, { name: ags, gemeinden: [ags], ...rest });
const fest = (wert: number): Wert => ({ art: 'fest', wert });

/** The offer costs 450.00 and 80.00 heating. */
const kreis = () =>
  tabelle(
    [
      grenze('bruttokaltmiete', fest(0), {
        gebiete: [
          je(ORT, fest(40_000)),
          je(ANDERER_ORT, fest(46_000)),
          je(C, fest(48_000)),
          je(D, { art: 'unbekannt', grund: 'nicht lesbar' }),
          je(E, fest(44_000), { teil: 'Kern' }),
          je(E, fest(46_000), { teil: 'Dorf' }),
        ],
      }),
      grenze('heizkosten', fest(9000)),
    ],
    { gemeinden },
  );

describe('Andere Orte für dieselbe Wohnung', () => {
  it('stehen nach dem Urteil, darin nach der Luft zum Richtwert; der eigene Ort fehlt', () => {
    expect(umgebung(anfrage(), kreis())).toEqual([
      {
        urteil: 'im_rahmen',
        miete: { bezug: 'bruttokaltmiete', richtwert: '480.00', differenz: '-30.00' },
        orte: [{ ags: C, teil: null }],
      },
      {
        urteil: 'im_rahmen',
        miete: { bezug: 'bruttokaltmiete', richtwert: '460.00', differenz: '-10.00' },
        orte: [
          { ags: ANDERER_ORT, teil: null },
          { ags: E, teil: 'Dorf' },
        ],
      },
      {
        urteil: 'ueber_richtwert',
        miete: { bezug: 'bruttokaltmiete', richtwert: '440.00', differenz: '10.00' },
        orte: [{ ags: E, teil: 'Kern' }],
      },
      { urteil: 'nicht_pruefbar', miete: null, orte: [{ ags: D, teil: null }] },
    ]);
  });

  it('nur die Heizkosten darüber steht zwischen passend und zu hoch', () => {
    const urteile = umgebung(anfrage({ heizkosten: 9001 }), kreis()).map(({ urteil }) => urteil);
    expect(urteile).toEqual(['nur_heizung_ueber', 'nur_heizung_ueber', 'ueber_richtwert', 'nicht_pruefbar']);
  });

  it('unbekannt bleibt unbekannt, auch in einem Ort mit Wert', () => {
    for (const { urteil, miete } of umgebung(anfrage({ nettokaltmiete: null }), kreis())) {
      expect(urteil).toBe('nicht_pruefbar');
      expect(miete).toBeNull();
    }
  });

  it('steht im Angebot nur eine Summe, zählt zum Passen das Höchste und zum Überschreiten das Mindeste', () => {
    const summe = {
      nettokaltmiete: 30_000,
      betriebskosten: null,
      heizkosten: null,
      betriebsUndHeizkosten: 13_000,
    };
    const bei = (wert: number) =>
      umgebung(anfrage(summe), tabelle([grenze('bruttokaltmiete', fest(wert))]))[0]?.miete?.differenz ?? null;
    expect(bei(46_000)).toBe('-30.00');
    expect(bei(43_000)).toBe('0.00');
    expect(bei(42_999)).toBeNull();
    expect(bei(29_000)).toBe('10.00');
  });

  it('ein offener Richtwert wird nicht genannt, auch wenn die Wohnung sicher darüber liegt', () => {
    const offen: Wert = {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: fest(44_000), nein: fest(40_000) },
    };
    const [zeile] = umgebung(anfrage({ variante: {} }), tabelle([grenze('bruttokaltmiete', offen)]));
    expect(zeile).toMatchObject({ urteil: 'ueber_richtwert', miete: null });
  });

  it('wo nur Preise je m² entscheiden, gibt es ein Urteil, aber keinen Betrag', () => {
    const [zeile] = umgebung(anfrage(), tabelle([grenze('nettokaltmiete_je_m2', fest(1))]));
    expect(zeile).toMatchObject({ urteil: 'ueber_richtwert', miete: null });
  });

  it('genannt wird die Miete, die entscheidet, nicht der Preis je m² und nicht die Heizung', () => {
    const nur = (grenzen: Parameters<typeof tabelle>[0]) =>
      umgebung(anfrage(), tabelle(grenzen))[0]?.miete?.bezug;
    expect(nur([grenze('nettokaltmiete_je_m2', fest(150_000)), grenze('nettokaltmiete', fest(50_000))])).toBe(
      'nettokaltmiete',
    );
    const hinweis = grenze('bruttokaltmiete', fest(1), { wirkung: 'hinweis' });
    expect(nur([hinweis, grenze('nettokaltmiete', fest(50_000))])).toBe('nettokaltmiete');
    expect(nur([grenze('heizkosten', fest(9000)), grenze('bruttokaltmiete', jePerson([50_000]))])).toBe(
      'bruttokaltmiete',
    );
  });

  it('eine Grenze für andere Größen ist dort nicht die Miete', () => {
    const nurKleine = grenze('bruttokaltmiete', fest(45_000), { nurBei: band({ unter: 4000 }) });
    const [ort] = umgebung(anfrage(), tabelle([nurKleine, grenze('nettokaltmiete', fest(50_000))]));
    expect(ort?.miete?.bezug).toBe('nettokaltmiete');
  });

  it('eine Tabelle mit einem Ort hat keine', () => {
    expect(umgebung(anfrage(), tabelle([], { gemeinden: { [ORT]: 'Hier' } }))).toEqual([]);
  });
});
