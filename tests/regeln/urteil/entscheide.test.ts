import { describe, expect, it } from 'vitest';
import type { Anfrage, Bezug, Grund } from '@/lib/regeln';
import { kriteriumVon } from '@/lib/regeln/modell/bezug';
import { type Entscheid, entscheide, giltFuerFlaeche, warmwasserOffen } from '@/lib/regeln/urteil/entscheide';
import { fristart, fristenAb, fristzahlen } from '@/lib/regeln/urteil/frische';
import type { Grenzposten } from '@/lib/regeln/urteil/regelwerk';
import { finde } from '@/lib/regeln/wert/finde';
import { type Fund, type Knoten, offen } from '@/lib/regeln/wert/knoten';
import { tagzahl } from '@/lib/regeln/zahl/tag';
import { anfrage, band, heizung } from '../hilfe';

const FRISTEN = fristzahlen(fristenAb({ gueltigBis: null, zuletztBestaetigt: '2026-01-01' }));
const FRISCH = tagzahl('2026-06-01');
const BLATT = (von: number, bis = von, grund: Grund | null = null): Extract<Fund, { art: 'wert' }> => ({
  art: 'wert',
  von,
  bis,
  grund,
  rest: undefined,
  produkt: undefined,
  text: String(von),
  weg: [],
  vomAnfang: null,
  regeltWarmwasser: false,
  teile: [],
  moeglich: [],
});
const posten = (bezug: Bezug, rest: Partial<Grenzposten> = {}): Grenzposten => ({
  art: 'grenze',
  nummer: 0,
  bezug,
  kriterium: kriteriumVon(bezug),
  wirkung: 'massgeblich',
  herkunft: 'traeger',
  massgeblich: true,
  fristart: fristart(bezug),
  mindestBetriebskosten: null,
  nurBei: null,
  warmwasserEnthalten: false,
  zweifel: 'keiner',
  gebiet: null,
  knoten: BLATT(0),
  zeichnung: { bezug, rechtsgrundlage: '§', quelle: 'Quelle' },
  ...rest,
});
const MIETE = posten('nettokaltmiete');

describe('Schranken gegen Schranken', () => {
  const schranken = [0, 1, 2, 3].flatMap((von) =>
    [0, 1, 2, 3].filter((bis) => bis >= von).map((bis) => [von, bis] as const),
  );
  const faelle = schranken.flatMap((ist) => schranken.map((soll) => [ist, soll] as const));
  const vergleiche = (fund: Fund, min: number, max: number) =>
    entscheide(MIETE, fund, min, max, anfrage({ nettokaltmiete: null }), FRISCH, FRISTEN);

  it.each(faelle)(
    'Angebot %j gegen Richtwert %j: entschieden genau dann, wenn jede Möglichkeit es sagt',
    (ist, soll) => {
      const [min, max] = ist;
      const moeglich = new Set<Entscheid>();
      for (let wert = min; wert <= max; wert++)
        for (let richtwert = soll[0]; richtwert <= soll[1]; richtwert++)
          moeglich.add(wert <= richtwert ? 'im_rahmen' : 'ueber_richtwert');
      const [einzig] = moeglich;
      const fund = offen('variante_fehlt', ...soll);
      expect(vergleiche(fund, min, max)).toBe(moeglich.size === 1 ? einzig : 'variante_fehlt');
      if (soll[0] === soll[1])
        expect(vergleiche(BLATT(soll[0]), min, max)).toBe(
          moeglich.size === 1 ? einzig : 'nettokaltmiete_fehlt',
        );
    },
  );

  it('ein Wert mit einem Zuschlag ohne Betrag ist nach oben offen', () => {
    const fund = BLATT(10, 12, 'wohnflaeche_fehlt');
    expect(vergleiche(fund, 10, 10)).toBe('im_rahmen');
    expect(vergleiche(fund, 11, 11)).toBe('wohnflaeche_fehlt');
    expect(vergleiche(fund, 12, 12)).toBe('wohnflaeche_fehlt');
    expect(vergleiche(fund, 13, 13)).toBe('ueber_richtwert');
    expect(vergleiche(fund, 10, 20)).toBe('nettokaltmiete_fehlt');
    expect(vergleiche(fund, 11, 20)).toBe('wohnflaeche_fehlt');
  });

  it('ist nichts bekannt, entscheidet nichts', () => {
    const nichts = offen('richtwert_nicht_bekannt');
    expect(vergleiche(nichts, 0, 0)).toBe('richtwert_nicht_bekannt');
    expect(vergleiche(nichts, 1e9, Number.POSITIVE_INFINITY)).toBe('richtwert_nicht_bekannt');
  });
});

describe('Nur für Wohnungen einer Größe', () => {
  const p = posten('nettokaltmiete', { nurBei: band({ ab: 4000, unter: 6000 }) });
  const bei = (wohnflaeche: number | null, betrag: number) =>
    entscheide(p, BLATT(10), betrag, betrag, anfrage({ wohnflaeche }), FRISCH, FRISTEN);

  it.each([
    [3999, false],
    [4000, true],
    [5999, true],
    [6000, false],
    [null, true],
  ])('eine Wohnung mit %s Hundertstel m²: %s', (wohnflaeche, soll) => {
    expect(giltFuerFlaeche(p, anfrage({ wohnflaeche }))).toBe(soll);
    expect(giltFuerFlaeche(MIETE, anfrage({ wohnflaeche }))).toBe(true);
  });

  it('ohne Fläche ist „im Rahmen“ sicher, „darüber“ nicht', () => {
    expect([bei(null, 10), bei(null, 11)]).toEqual(['im_rahmen', 'wohnflaeche_fehlt']);
    expect([bei(5000, 10), bei(5000, 11)]).toEqual(['im_rahmen', 'ueber_richtwert']);
  });
});

describe('Warmwasser', () => {
  const weg = {
    schritt: 'auswahl',
    werte: { frage: '', antwort: '' },
    rechtsgrundlage: '',
    quelle: '',
  } as const;
  const zweig = (
    frage: 'warmwasser' | 'energietraeger' | 'aufzug',
    ...namen: [string, Knoten][]
  ): Knoten => ({
    art: 'auswahl',
    frage,
    zweige: new Map(namen.map(([name, knoten]) => [name, { schritt: weg, knoten }])),
    fremd: offen('variante_nicht_in_tabelle'),
  });
  const NACH_WARMWASSER = zweig(
    'warmwasser',
    ['zentral', { ...BLATT(10), regeltWarmwasser: true }],
    ['dezentral', { ...BLATT(8), regeltWarmwasser: true }],
  );
  const stufen = (...knoten: Knoten[]): Knoten => ({
    art: 'stufe',
    groesse: 'gebaeudeflaeche',
    stufen: knoten.map((k, i) => ({
      ...band({ ab: i * 100, unter: (i + 1) * 100 }),
      muster: {
        kanten: {
          klasseAb: undefined,
          klasseUeber: undefined,
          klasseBis: undefined,
          klasseUnter: undefined,
        },
        rechtsgrundlage: '',
        quelle: '',
      },
      knoten: k,
    })),
    fremd: offen('gebaeudeflaeche_nicht_in_tabelle'),
  });
  const frage = (
    warmwasser: 'zentral' | 'dezentral' | null,
    rest: Partial<NonNullable<Anfrage['heizung']>> = {},
  ) => anfrage({ heizung: heizung({ warmwasser, ...rest }) });
  /** Within any value of the limit, so that only the hot water can shake it. */
  const urteil = (p: Grenzposten, a: Anfrage) => {
    const { regeltWarmwasser } = finde(p.knoten, a);
    return entscheide(p, { ...BLATT(10), regeltWarmwasser }, 5, 5, a, FRISCH, FRISTEN);
  };
  const gesagtZu = (p: Grenzposten, entscheid: Entscheid, a: Anfrage) =>
    warmwasserOffen(p, finde(p.knoten, a), entscheid, a);

  it.each<[boolean, Knoten, 'zentral' | 'dezentral' | null, Entscheid, boolean]>([
    [false, BLATT(10), 'zentral', 'im_rahmen', false],
    [false, BLATT(10), 'dezentral', 'warmwasser_dezentral', false],
    [false, BLATT(10), null, 'im_rahmen', true],
    [true, BLATT(10), 'zentral', 'im_rahmen', false],
    [true, BLATT(10), 'dezentral', 'warmwasser_dezentral', false],
    [true, BLATT(10), null, 'warmwasser_fehlt', false],
    [false, NACH_WARMWASSER, 'zentral', 'im_rahmen', false],
    [false, NACH_WARMWASSER, 'dezentral', 'im_rahmen', false],
    [false, NACH_WARMWASSER, null, 'im_rahmen', false],
    [true, NACH_WARMWASSER, 'dezentral', 'im_rahmen', false],
    [true, NACH_WARMWASSER, null, 'im_rahmen', false],
  ])(
    'enthalten: %s, bei %o und Warmwasser %s: %s, dazu gesagt: %s',
    (warmwasserEnthalten, knoten, antwort, soll, gesagt) => {
      for (const bezug of ['heizkosten', 'heizenergie', 'bruttowarmmiete'] as const) {
        const p = posten(bezug, { warmwasserEnthalten, knoten });
        expect(urteil(p, frage(antwort))).toBe(soll);
        expect(gesagtZu(p, urteil(p, frage(antwort)), frage(antwort))).toBe(gesagt);
      }
    },
  );

  it('ohne Angaben zur Heizung ist es unbekannt', () => {
    const p = posten('heizkosten', { warmwasserEnthalten: true });
    expect(urteil(p, anfrage({ heizung: null }))).toBe('warmwasser_fehlt');
    const still = posten('heizkosten');
    expect(gesagtZu(still, 'im_rahmen', anfrage({ heizung: null }))).toBe(true);
    expect(gesagtZu(still, 'ueber_richtwert', anfrage({ heizung: null }))).toBe(false);
  });

  it('eine Kaltmiete fragt nie danach', () => {
    const p = posten('bruttokaltmiete', { warmwasserEnthalten: true });
    for (const antwort of ['dezentral', null] as const) {
      expect(urteil(p, frage(antwort))).toBe('im_rahmen');
      expect(gesagtZu(p, 'im_rahmen', frage(antwort))).toBe(false);
    }
  });

  it('darüber bleibt darüber, woher das Wasser auch kommt', () => {
    const p = posten('heizkosten', { warmwasserEnthalten: true });
    for (const antwort of ['zentral', 'dezentral', null] as const)
      expect(entscheide(p, BLATT(10), 11, 11, frage(antwort), FRISCH, FRISTEN)).toBe('ueber_richtwert');
  });

  const gas = { energietraeger: 'erdgas' };
  const summe = (...knoten: Knoten[]): Knoten => ({
    art: 'summe',
    teile: knoten.map((k) => ({ bezug: 'heizkosten', knoten: k })),
    zeichnung: posten('heizkosten').zeichnung,
  });
  const zuschlag = (basis: Extract<Knoten, { art: 'summe' }>): Knoten => ({
    art: 'zuschlag',
    basis,
    zuschlaege: [],
    regel: { regel: 'summe', hoechstensProzent: null },
    angemessen: null,
    zeichnung: posten('heizkosten').zeichnung,
    ohneAngaben: null,
  });
  const nurGas = zweig('energietraeger', ['erdgas', NACH_WARMWASSER], ['holz', BLATT(9)]);
  const alle = zweig('energietraeger', ['erdgas', NACH_WARMWASSER], ['holz', NACH_WARMWASSER]);
  const tag = (...knoten: Knoten[]): Knoten => ({
    art: 'tag',
    fassungen: knoten.map((k) => ({ ab: '2026-01-01', knoten: k })),
  });
  const irgendeiner = (...knoten: Knoten[]): Knoten => ({
    art: 'irgendeiner',
    knoten,
    grund: 'gebiet_fehlt',
  });

  it.each<[string, Knoten, object, boolean]>([
    ['im Zweig der Antwort', nurGas, gas, true],
    ['im Zweig daneben', nurGas, { energietraeger: 'holz' }, false],
    ['in einem Zweig, den es nicht gibt', nurGas, { energietraeger: 'strom' }, false],
    ['ohne Antwort nur in manchen Zweigen', nurGas, {}, false],
    ['ohne Antwort in allen Zweigen', alle, {}, true],
    ['in der Klasse der Antwort', stufen(NACH_WARMWASSER, BLATT(1)), { gebaeudeflaeche: 50 }, true],
    ['in der Klasse daneben', stufen(NACH_WARMWASSER, BLATT(1)), { gebaeudeflaeche: 150 }, false],
    ['in keiner Klasse', stufen(NACH_WARMWASSER, NACH_WARMWASSER), { gebaeudeflaeche: 999 }, false],
    ['ohne Fläche in manchen Klassen', stufen(NACH_WARMWASSER, BLATT(1)), {}, false],
    ['ohne Fläche in allen Klassen', stufen(NACH_WARMWASSER, NACH_WARMWASSER), {}, true],
    ['in der Fassung des Tages', tag(BLATT(1), NACH_WARMWASSER), {}, true],
    ['in einer früheren Fassung', tag(NACH_WARMWASSER, BLATT(1)), {}, false],
    ['in jedem Teil der Gemeinde', irgendeiner(NACH_WARMWASSER, NACH_WARMWASSER), {}, true],
    ['in manchem Teil der Gemeinde', irgendeiner(NACH_WARMWASSER, BLATT(1)), {}, false],
    ['in einem Teil der Summe', summe(BLATT(1), NACH_WARMWASSER), {}, true],
    ['in keinem Teil der Summe', summe(BLATT(1), BLATT(1)), {}, false],
    [
      'unter einem Zuschlag auf die Summe',
      zuschlag(summe(BLATT(1), NACH_WARMWASSER) as Extract<Knoten, { art: 'summe' }>),
      {},
      true,
    ],
  ])('eine Regel %s zählt: %s', (_wo, knoten, angaben, zaehlt) => {
    const p = posten('heizkosten', { knoten });
    expect(urteil(p, frage('dezentral', angaben))).toBe(zaehlt ? 'im_rahmen' : 'warmwasser_dezentral');
  });
});

describe('Veraltet', () => {
  const am = (bezug: Bezug, tag: string, betrag = 5) =>
    entscheide(posten(bezug), BLATT(10), betrag, betrag, anfrage(), tagzahl(tag), FRISTEN);

  it.each<[Bezug, string, Entscheid]>([
    ['nettokaltmiete', '2028-01-01', 'im_rahmen'],
    ['nettokaltmiete', '2028-01-02', 'tabelle_veraltet'],
    ['wohnflaeche', '2028-01-01', 'im_rahmen'],
    ['wohnflaeche', '2028-01-02', 'tabelle_veraltet'],
    ['heizkosten', '2027-07-01', 'im_rahmen'],
    ['heizkosten', '2027-07-02', 'tabelle_veraltet'],
    ['heizenergie', '2027-07-02', 'tabelle_veraltet'],
    ['bruttowarmmiete', '2027-07-02', 'tabelle_veraltet'],
  ])('%s am %s: %s', (bezug, tag, soll) => {
    expect(am(bezug, tag)).toBe(soll);
    expect(am(bezug, tag, 11)).toBe(soll === 'im_rahmen' ? 'ueber_richtwert' : soll);
  });

  it('fehlt etwas, ist das der Grund, nicht das Alter', () => {
    const a = anfrage({ nettokaltmiete: null });
    expect(entscheide(MIETE, BLATT(10), 0, 20, a, tagzahl('2030-01-01'), FRISTEN)).toBe(
      'nettokaltmiete_fehlt',
    );
  });
});
