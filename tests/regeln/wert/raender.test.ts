/** Edges of the room `wert` that no table of the world has at this moment: open parts of sums, empty edges of classes. */
import { describe, expect, it } from 'vitest';
import { alleZweige, type Wert } from '@/lib/regeln';
import { finde } from '@/lib/regeln/wert/finde';
import type { Blatt, Knoten } from '@/lib/regeln/wert/knoten';
import { offen } from '@/lib/regeln/wert/knoten';
import { produkt } from '@/lib/regeln/wert/produkt';
import { stufenschritt } from '@/lib/regeln/wert/stufe';
import { summe } from '@/lib/regeln/wert/summe';
import { schreibeWeg } from '@/lib/regeln/wert/weg';
import type { Rest } from '@/lib/regeln/zahl/runden';
import { anfrage } from '../hilfe';

const ZEICHNUNG = { bezug: 'bruttowarmmiete', rechtsgrundlage: '§', quelle: 'Q' } as const;
const SCHRITT = {
  schritt: 'auswahl',
  werte: { frage: 'aufzug', antwort: 'ja' },
  rechtsgrundlage: '§',
  quelle: 'Q',
} as const;

function blatt(von: number, rest?: Rest, regeltWarmwasser = false): Blatt {
  const leer = { weg: [], vomAnfang: null, teile: [], moeglich: [], produkt: undefined, grund: null };
  return { art: 'wert', von, bis: von, rest, text: String(von), regeltWarmwasser, ...leer };
}

/** Open between two values, because nobody says whether there is a lift. */
function zwischen(a: Knoten, b: Knoten): Knoten {
  const zweige = new Map([
    ['ja', { schritt: SCHRITT, knoten: a }],
    ['nein', { schritt: SCHRITT, knoten: b }],
  ]);
  return { art: 'auswahl', frage: 'aufzug', zweige, fremd: offen('variante_nicht_in_tabelle') };
}

const ALS_SUMME = (...knoten: Knoten[]): Knoten => ({
  art: 'summe',
  teile: knoten.map((einer) => ({ bezug: 'heizkosten', knoten: einer })),
  zeichnung: ZEICHNUNG,
});
const FRAGE = anfrage({ variante: {} });
const HALB: Rest = [1, 2];

describe('eine Spanne weiß, ob an ihren Enden Teile von Cent fehlen', () => {
  it.each<[string, Knoten, boolean]>([
    ['beide ganz', zwischen(blatt(10), blatt(20)), true],
    ['unten nicht', zwischen(blatt(10, HALB), blatt(20)), false],
    ['oben nicht', zwischen(blatt(10), blatt(20, HALB)), false],
    ['in einer Spanne darin', zwischen(zwischen(blatt(1, HALB), blatt(2)), blatt(20)), false],
    ['auch in einer Spanne darin ganz', zwischen(zwischen(blatt(1), blatt(2)), blatt(20)), true],
  ])('%s: %s', (_was, knoten, ganz) => {
    expect(finde(knoten, FRAGE)).toMatchObject({ art: 'offen', ganz });
  });

  it('und eine Summe offener Teile lässt für sie oben Platz', () => {
    const ganze = ALS_SUMME(zwischen(blatt(10), blatt(20)), blatt(5));
    expect(finde(ganze, FRAGE)).toMatchObject({ von: 15, bis: 25, ganz: true });
    for (const mitTeil of [
      ALS_SUMME(zwischen(blatt(10), blatt(20, HALB)), blatt(5)),
      ALS_SUMME(zwischen(blatt(10), blatt(20)), blatt(5, HALB)),
    ])
      expect(finde(mitTeil, FRAGE)).toMatchObject({ von: 15, bis: 26, ganz: false });
  });

  it('was nichts sagt, ist ganz und nicht nach Warmwasser gewählt', () => {
    expect(offen('richtwert_nicht_bekannt')).toMatchObject({ ganz: true, regeltWarmwasser: false, von: -1 });
  });
});

it('in einer offenen Summe genügt ein Teil, der nach Warmwasser gewählt ist', () => {
  const knoten = { art: 'summe', teile: [], zeichnung: ZEICHNUNG } as const;
  const mit = offen('variante_fehlt', 1, 2, true, [], true);
  const ohne = offen('variante_fehlt', 1, 2);
  expect(summe(knoten, [ohne, mit]).regeltWarmwasser).toBe(true);
  expect(summe(knoten, [mit, blatt(1)]).regeltWarmwasser).toBe(true);
  expect(summe(knoten, [ohne, ohne]).regeltWarmwasser).toBe(false);
});

it('ein Rand, den eine Klasse nicht hat, steht nicht im Schritt', () => {
  const keine = { klasseAb: undefined, klasseUeber: undefined, klasseBis: undefined, klasseUnter: undefined };
  const schritt = (kanten: object) =>
    stufenschritt('baujahr', '1975', { kanten: { ...keine, ...kanten }, rechtsgrundlage: '§', quelle: 'Q' })
      .werte;
  expect(Object.keys(schritt({}))).toEqual(['groesse', 'wert']);
  for (const rand of Object.keys(keine))
    expect(Object.keys(schritt({ [rand]: '1990' }))).toEqual(['groesse', 'wert', rand]);
});

it('nur ein Preis im Jahr nennt die Monate', () => {
  const namen = (monate: 1 | 12) => {
    const knoten = { art: 'produkt', preis: 84_500, monate, runden: 'cent', flaeche: 'wohnung' } as const;
    const fund = produkt({ ...knoten, regeltWarmwasser: false, zeichnung: ZEICHNUNG }, 5000);
    return Object.keys(fund.art === 'wert' ? (fund.weg[0]?.werte ?? {}) : {});
  };
  expect(namen(1)).not.toContain('monate');
  expect(namen(12)).toContain('monate');
});

it('eine Spanne ab null ist ein Schritt, eine ganz offene keiner', () => {
  const schritte = (von: number) => {
    const fund = offen('variante_fehlt', von, 500);
    const weg: never[] = [];
    schreibeWeg(fund, FRAGE, fund, ZEICHNUNG, weg);
    return weg.length;
  };
  expect([schritte(-1), schritte(0), schritte(1)]).toEqual([0, 1, 1]);
});

it('zu den Zweigen eines Werts gehört er selbst, auch vor einer anderen Regel', () => {
  const fest: Wert = { art: 'fest', wert: 1 };
  expect(alleZweige(fest)).toEqual([fest]);
  const ohne = { zellen: [1, 2], weitere: null, weitereAb: 3, einzelfallAb: null };
  const jePerson: Wert = { art: 'je_person', ...ohne, danach: null };
  expect(alleZweige(jePerson)).toEqual([jePerson]);
  const mit: Wert = { ...jePerson, danach: { ab: 3, wert: fest } };
  expect(alleZweige(mit)).toEqual([mit, fest]);
});
