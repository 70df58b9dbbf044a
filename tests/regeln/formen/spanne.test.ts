import { describe, expect, it } from 'vitest';
import type { Anfrage, Bezug, Grenze, Wert } from '@/lib/regeln';
import {
  anfrage,
  band,
  einKriterium,
  grenze,
  heizung,
  jePerson,
  kriterium,
  preisMal,
  tabelle,
  zuschlag,
} from '../hilfe';
import { hoechstbetraege, pruefe } from '../mit-tabelle';

const fest = (wert: number): Wert => ({ art: 'fest', wert });
const jeQuelle = (erdgas: Wert, holz: Wert): Wert => ({
  art: 'je_auswahl',
  frage: 'energietraeger',
  werte: { erdgas, holz },
});
const unbekannt: Wert = { art: 'unbekannt', grund: '?' };
const schritte = (g: Grenze, a: Anfrage) => einKriterium(g, a).rechenweg.map((s) => s.schritt);
const summe = (bezug: Bezug, ...teile: Grenze[]): Grenze => ({
  ...grenze(bezug, jePerson([])),
  gebiete: [],
  teile,
});

describe('Die Reihenfolge der Schritte ist die der Rechnung', () => {
  const tief: Wert = {
    art: 'nach_tag',
    fassungen: [
      { ab: '2026-01-01', wert: fest(1) },
      {
        ab: '2026-06-01',
        wert: jeQuelle(
          {
            art: 'je_stufe',
            groesse: 'gebaeudeflaeche',
            stufen: [
              { ...band({ bis: 25_000 }), wert: jePerson([9000], { weitere: 1000 }) },
              { ...band({ ueber: 25_000 }), wert: fest(9500) },
            ],
          },
          fest(7000),
        ),
      },
    ],
  };
  const mit = (angaben: Parameters<typeof heizung>[0], teile = {}) =>
    anfrage({ heizung: heizung(angaben), ...teile });

  it('von der Quelle über die Klasse zur Zelle und zu weiteren Personen', () => {
    const gas = { energietraeger: 'erdgas', gebaeudeflaeche: 20_000 };
    expect(schritte(grenze('heizkosten', tief), mit(gas, { personen: 2 }))).toEqual([
      'angabe',
      'auswahl',
      'stufe',
      'tabellenwert',
      'weitere_personen',
      'vergleich',
    ]);
  });

  it('fehlt eine Antwort unterwegs, endet der Weg dort mit der Spanne', () => {
    const ohneFlaeche = mit({ energietraeger: 'erdgas' }, { heizkosten: 9501 });
    expect(schritte(grenze('heizkosten', tief), ohneFlaeche)).toEqual([
      'angabe',
      'auswahl',
      'spanne',
      'vergleich',
    ]);
    const ohneAlles = mit({}, { heizkosten: 7000 });
    const k = einKriterium(grenze('heizkosten', tief), ohneAlles);
    expect(k.rechenweg.map((s) => s.schritt)).toEqual(['angabe', 'spanne', 'vergleich']);
    expect(k.rechenweg[1]?.werte).toEqual({ fehlt: 'energietraeger_fehlt', von: '70.00', bis: '95.00' });
  });

  it('vor der ersten Fassung gibt es keinen Wert, und jede gilt ab ihrem Tag', () => {
    const am = (stichtag: string) =>
      einKriterium(grenze('heizkosten', tief), mit({ energietraeger: 'holz' }, { stichtag }));
    expect(am('2026-05-31').richtwert).toBe('0.01');
    expect(am('2026-06-01').richtwert).toBe('70.00');
    const spaet: Wert = { art: 'nach_tag', fassungen: [{ ab: '2026-07-01', wert: fest(1) }] };
    expect(einKriterium(grenze('heizkosten', spaet), anfrage())).toMatchObject({
      gruende: ['kein_richtwert_hinterlegt'],
      rechenweg: [],
    });
  });

  it('in einer Summe stehen die Schritte jedes Teils vor ihr, mit Zuschlägen an ihrem Platz', () => {
    const teile = [
      grenze('bruttokaltmiete', jePerson([40_000])),
      grenze('heizkosten', jeQuelle(fest(9000), preisMal(20_000, { flaeche: 'wohnung' }))),
    ];
    const t = tabelle([summe('bruttowarmmiete', ...teile)], {
      zuschlaege: [zuschlag(), zuschlag({ bezug: 'bruttowarmmiete', plus: { art: 'euro', zahl: 100 } })],
    });
    const a = anfrage({ merkmale: ['grund'], heizung: heizung({ energietraeger: 'holz' }) });
    const k = kriterium(pruefe(a, t), 'bruttowarmmiete');
    expect(k.rechenweg.map((s) => s.schritt)).toEqual([
      'angabe',
      'tabellenwert',
      'zuschlag',
      'auswahl',
      'preis_mal_wohnflaeche',
      'ausgleich',
      'zuschlag',
      'vergleich',
    ]);
    // 400.00 + 10 % + 2.00 × 45 m² + 1.00
    expect(k.richtwert).toBe('531.00');
    expect(k.rechenweg[5]).toEqual({
      schritt: 'ausgleich',
      werte: { bruttokaltmiete: '440.00', heizkosten: '90.00', richtwert: '530.00' },
      rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
      quelle: 'Prüfkreis: Prüftabelle',
    });
  });

  it('eine fertige Summe, ihr Zuschlag und ihre Umkehrung gehen denselben Weg', () => {
    const netto = grenze('nettokaltmiete', jePerson([30_000], { weitere: 1000 }));
    const g = summe('bruttokaltmiete', netto, grenze('betriebskosten', fest(10_000)));
    const a = anfrage({ personen: 2, merkmale: ['grund'] });
    const t = tabelle([g], { zuschlaege: [zuschlag()] });
    const weg = ['tabellenwert', 'weitere_personen', 'fester_wert', 'ausgleich', 'zuschlag'];
    expect(kriterium(pruefe(a, t), 'bruttokaltmiete').rechenweg.map((s) => s.schritt)).toEqual([
      'angabe',
      ...weg,
      'vergleich',
    ]);
    expect(hoechstbetraege(a, t).betraege[0]?.rechenweg.map((s) => s.schritt)).toEqual(weg);
    expect(hoechstbetraege(a, t).betraege[0]?.betrag).toBe('451.00');
  });
});

describe('Eine Summe mit einem offenen Teil', () => {
  const mit = (wert: Wert, teile: Partial<Anfrage> = {}, rest = {}) => {
    const g = summe(
      'bruttowarmmiete',
      grenze('bruttokaltmiete', jePerson([40_000])),
      grenze('heizkosten', wert),
    );
    return kriterium(
      pruefe(anfrage({ nettokaltmiete: 30_000, betriebskosten: 0, ...teile }), tabelle([g], rest)),
      g.bezug,
    );
  };

  it.each([
    [17_000, 'im_rahmen', '470.00', 'mindestens'],
    [17_001, 'nicht_pruefbar', null, null],
    [19_000, 'nicht_pruefbar', null, null],
    [19_001, 'ueber_richtwert', '490.00', 'hoechstens'],
  ])('Heizkosten von %i Cent zwischen zwei Summen: %s', (heizkosten, status, richtwert, richtwertArt) => {
    expect(mit(jeQuelle(fest(9000), fest(7000)), { heizkosten })).toMatchObject({
      status,
      richtwert,
      richtwertArt,
      richtwertSpanne: ['470.00', '490.00'],
    });
  });

  it('ist ein Teil unbekannt, ist sie mindestens der andere, und nach oben offen', () => {
    expect(mit(unbekannt, { heizkosten: 10_000 })).toMatchObject({
      status: 'im_rahmen',
      richtwert: '400.00',
      richtwertArt: 'mindestens',
      richtwertSpanne: null,
    });
    const offen = mit(unbekannt, { heizkosten: 10_001 });
    expect(offen).toMatchObject({ status: 'nicht_pruefbar', gruende: ['richtwert_nicht_bekannt'] });
    expect(offen.passtWenn).toEqual({ art: 'sicher_bis', betrag: '400.00' });
    expect(mit(unbekannt, { heizkosten: 0 }).rechenweg[1]?.werte).toEqual({
      fehlt: 'richtwert_nicht_bekannt',
      von: '400.00',
    });
  });

  it('sind alle Teile unbekannt, steht nichts fest', () => {
    const g = summe('bruttowarmmiete', grenze('bruttokaltmiete', unbekannt), grenze('heizkosten', unbekannt));
    const k = einKriterium(g, anfrage({ nettokaltmiete: 1, betriebskosten: 0, heizkosten: 0 }));
    expect(k).toMatchObject({
      status: 'nicht_pruefbar',
      richtwertSpanne: null,
      passtWenn: null,
      rechenweg: [],
    });
  });

  it('steht auch die kleinste Summe fest: sie ist null', () => {
    const g = summe(
      'bruttowarmmiete',
      grenze('bruttokaltmiete', fest(0)),
      grenze('heizkosten', jeQuelle(fest(0), fest(5))),
    );
    expect(einKriterium(g, anfrage()).richtwertSpanne).toEqual(['0.00', '0.05']);
  });

  it('abgeschnittene Teile von Cent können zusammen einen ganzen ergeben', () => {
    // 0.6 and 0.6 or 0.7 cents: the sum is 1.2 or 1.3, so one cent is within, and two are over.
    const bruch = (preis: number): Wert => preisMal(preis, { flaeche: 'wohnung', runden: 'nicht' });
    const g = summe(
      'bruttokaltmiete',
      grenze('nettokaltmiete', bruch(60)),
      grenze('betriebskosten', jeQuelle(bruch(60), bruch(70))),
    );
    const status = (nettokaltmiete: number) =>
      einKriterium(g, anfrage({ nettokaltmiete, betriebskosten: 0, wohnflaeche: 100 })).status;
    expect([1, 2].map(status)).toEqual(['nicht_pruefbar', 'ueber_richtwert']);
    const ganz = summe(
      'bruttokaltmiete',
      grenze('nettokaltmiete', fest(1)),
      grenze('betriebskosten', jeQuelle(fest(0), fest(0))),
    );
    expect(einKriterium(ganz, anfrage({ nettokaltmiete: 2, betriebskosten: 0 })).status).toBe(
      'ueber_richtwert',
    );
  });

  it('ein Zuschlag, der auf die Summe zutrifft, kann sie noch heben: nach oben bleibt sie offen', () => {
    const rest = { zuschlaege: [zuschlag({ bezug: 'bruttowarmmiete' })] };
    const wert = jeQuelle(fest(9000), fest(7000));
    const merkmale = ['grund'];
    expect(mit(wert, { heizkosten: 17_000, merkmale }, rest).status).toBe('im_rahmen');
    expect(mit(wert, { heizkosten: 99_999, merkmale }, rest)).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['energietraeger_fehlt'],
      richtwertSpanne: null,
    });
  });
});

describe('Ein Zuschlag auf eine offene Summe, der nicht feststeht', () => {
  const teile = [
    grenze('bruttokaltmiete', fest(40_000)),
    grenze('heizkosten', jeQuelle(fest(9000), fest(7000))),
  ];
  const ueber = (z: Parameters<typeof zuschlag>[0], teil: Partial<Anfrage> = {}) => {
    const t = tabelle([summe('bruttowarmmiete', ...teile)], { zuschlaege: [zuschlag(z)] });
    return pruefe(anfrage({ nettokaltmiete: 50_000, ...teil }), t);
  };
  const gesagt = (ergebnis: ReturnType<typeof pruefe>) =>
    ergebnis.hinweise.flatMap((h) => (h.code.startsWith('zuschlag_') ? [h] : []));

  it.each<[string, Parameters<typeof zuschlag>[0], Partial<Anfrage>]>([
    ['nicht genannt', { bezug: 'bruttowarmmiete' }, {}],
    ['„bis zu“', { bezug: 'bruttowarmmiete', ist: 'bis_zu' }, { merkmale: ['grund'] }],
    ['in einem Teil nicht genannt', { bezug: 'bruttokaltmiete', plus: { art: 'unbekannt', grund: '' } }, {}],
  ])('%s ändert er kein „darüber“ und wird gesagt', (_fall, z, teil) => {
    const ergebnis = ueber({ name: 'Z', ...z }, teil);
    expect(ergebnis.urteil).toBe('ueber_richtwert');
    expect(kriterium(ergebnis, 'bruttowarmmiete').richtwert).toBe('490.00');
    expect(ergebnis.hinweise[0]).toMatchObject({ werte: { name: 'Z', bezug: z?.bezug } });
  });

  it('kann er hier nicht gelten, ist nichts zu sagen', () => {
    const wenn = { merkmal: null, frage: null, energiekennwert: band({ unter: 5000 }), gemeinden: null };
    const ergebnis = ueber({ bezug: 'bruttowarmmiete', wenn }, { energiekennwert: 5000 });
    expect([ergebnis.urteil, gesagt(ergebnis)]).toEqual(['ueber_richtwert', []]);
  });

  it('unter dem höchsten Wert ist nichts zu sagen', () => {
    expect(gesagt(ueber({ bezug: 'bruttowarmmiete' }, { nettokaltmiete: 36_000 }))).toEqual([]);
  });
});

describe('Ein Zweig mit einem Zuschlag', () => {
  const plus = { art: 'euro', zahl: 1000 } as const;
  const t = tabelle([grenze('heizkosten', jeQuelle(fest(9000), fest(7000)))], {
    zuschlaege: [zuschlag({ bezug: 'heizkosten', plus })],
  });
  const mit = (heizkosten: number, merkmale: string[]) =>
    kriterium(pruefe(anfrage({ heizkosten, merkmale }), t), 'heizkosten');

  it('die Spanne reicht vom kleinsten bis zum größten mit Zuschlag', () => {
    expect(mit(8000, ['grund']).richtwertSpanne).toEqual(['80.00', '100.00']);
    expect(mit(8000, []).richtwertSpanne).toEqual(['70.00', '90.00']);
    expect(mit(10_001, ['grund']).status).toBe('ueber_richtwert');
  });

  it('steht er nicht fest, wird er über allen Zweigen gesagt, mit dem Betrag, wenn alle ihn teilen', () => {
    const hinweis = (z: Parameters<typeof zuschlag>[0]) => {
      const tab = tabelle([grenze('heizkosten', jeQuelle(fest(9000), fest(7000)))], {
        zuschlaege: [zuschlag({ bezug: 'heizkosten', ...z })],
      });
      return (heizkosten: number) => pruefe(anfrage({ heizkosten }), tab).hinweise[0];
    };
    const euro = hinweis({ plus });
    expect(euro(9001)).toMatchObject({ code: 'zuschlag_moeglich', werte: { betrag: '10.00' } });
    expect(euro(9000)?.code).toBe('zusicherung_vor_vertrag');
    const prozent = hinweis({})(9001);
    expect(prozent).toMatchObject({ code: 'zuschlag_ohne_betrag', werte: { bezug: 'heizkosten' } });
    expect(hinweis({ plus: { art: 'unbekannt', grund: '?' } })(9001)?.code).toBe('hoeherer_wert_unbekannt');
  });

  it('hat er keinen Betrag, ist sie nach oben offen', () => {
    const ohne = tabelle([grenze('heizkosten', jeQuelle(fest(9000), fest(7000)))], {
      zuschlaege: [zuschlag({ bezug: 'heizkosten', plus: { art: 'unbekannt', grund: '?' } })],
    });
    const k = kriterium(pruefe(anfrage({ heizkosten: 99_999, merkmale: ['grund'] }), ohne), 'heizkosten');
    expect(k).toMatchObject({ gruende: ['energietraeger_fehlt'], richtwertSpanne: null });
  });
});
