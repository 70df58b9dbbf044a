import { describe, expect, it } from 'vitest';
import { type Anfrage, type Grenze, pruefe, type Regelwerk, type Tabelle, vorbereite } from '@/lib/regeln';
import {
  ANDERER_ORT,
  anfrage,
  EINFACH,
  gebiet,
  grenze,
  HEIZUNG,
  jePerson,
  kriterium,
  ORT,
  preisMal,
  tabelle,
  zuschlag,
} from './hilfe';

const DRITTER = '99001003';
const gemeinden = { [ORT]: 'Prüfstadt', [ANDERER_ORT]: 'Nebenort', [DRITTER]: 'Randort' };
const je = (name: string, orte: readonly string[], cent: number, teil: string | null = null) =>
  gebiet(jePerson([cent, cent + 10_000]), { name, gemeinden: orte, teil });
const mitGebieten = (...gebiete: Grenze['gebiete']) =>
  grenze('bruttokaltmiete', jePerson([1]), { gebiete: [...gebiete] });
const richtwert = (werk: Regelwerk, teile: Partial<Anfrage> = {}) =>
  kriterium(pruefe(anfrage(teile), werk), 'bruttokaltmiete').richtwert;
const plan = (werk: Regelwerk, ags: string) => werk.orte.get(ags)?.ganz;
const posten = (werk: Regelwerk, ags: string, bezug: string) =>
  plan(werk, ags)?.haushalte[1]?.posten.find((p) => p.bezug === bezug);

describe('Orte teilen sich, was für sie gleich ist', () => {
  const stadtUndLand = mitGebieten(je('Stadt', [ORT], 50_000), je('Land', [ANDERER_ORT, DRITTER], 40_000));

  it('Orte in denselben Gebieten haben denselben Plan', () => {
    const werk = vorbereite(tabelle([stadtUndLand, HEIZUNG], { gemeinden }));
    expect(plan(werk, DRITTER)).toBe(plan(werk, ANDERER_ORT));
    expect(plan(werk, ORT)).not.toBe(plan(werk, ANDERER_ORT));
    expect([ORT, ANDERER_ORT, DRITTER].map((ort) => richtwert(werk, { ort }))).toEqual([
      '500.00',
      '400.00',
      '400.00',
    ]);
  });

  it('in verschiedenen Plänen wird eine Grenze für den ganzen Kreis nur einmal vorbereitet', () => {
    const werk = vorbereite(tabelle([stadtUndLand, HEIZUNG], { gemeinden }));
    const knoten = (ags: string, bezug: string) => {
      const p = posten(werk, ags, bezug);
      return p?.art === 'grenze' ? p.knoten : undefined;
    };
    expect(knoten(ORT, 'heizkosten')).toBe(knoten(ANDERER_ORT, 'heizkosten'));
    expect(knoten(ORT, 'bruttokaltmiete')).not.toBe(knoten(ANDERER_ORT, 'bruttokaltmiete'));
  });

  it('derselbe Name und dieselbe Quelle machen zwei Orte nicht gleich: jeder nennt sich selbst', () => {
    const werk = vorbereite(tabelle([HEIZUNG], { gemeinden }));
    expect(plan(werk, ORT)).toBe(plan(werk, DRITTER));
    expect([ORT, DRITTER].map((ort) => pruefe(anfrage({ ort }), werk).ort)).toEqual([
      { ags: ORT, gemeinde: 'Prüfstadt', kreis: 'Prüfkreis' },
      { ags: DRITTER, gemeinde: 'Randort', kreis: 'Prüfkreis' },
    ]);
    expect(pruefe(anfrage({ ort: '11000000' }), werk).ort).toBeNull();
    expect(pruefe(anfrage({ ort: null }), werk).ort).toBeNull();
    expect(pruefe(anfrage(), null).ort).toBeNull();
  });

  it('Zuschläge für einzelne Gemeinden trennen, was sonst gleich ist', () => {
    const wenn = { merkmal: null, frage: null, energiekennwert: null, gemeinden: [ANDERER_ORT] };
    const grenzen = [grenze('bruttokaltmiete', jePerson([50_000])), HEIZUNG];
    const werk = vorbereite(tabelle(grenzen, { gemeinden, zuschlaege: [zuschlag({ wenn })] }));
    expect([ORT, ANDERER_ORT, DRITTER].map((ort) => richtwert(werk, { ort }))).toEqual([
      '500.00',
      '550.00',
      '500.00',
    ]);
  });

  it('Zuschläge in der Summe eines Ausgleichs gelten auch dort nur für ihre Gemeinde', () => {
    const wenn = { merkmal: null, frage: null, energiekennwert: null, gemeinden: [ANDERER_ORT] };
    const teile = [
      grenze('nettokaltmiete', jePerson([40_000])),
      grenze('betriebskosten', jePerson([10_000])),
    ];
    const summe = { ...grenze('bruttokaltmiete', jePerson([])), gebiete: [], teile };
    for (const bezug of ['bruttokaltmiete', 'nettokaltmiete'] as const) {
      const werk = vorbereite(tabelle([summe], { gemeinden, zuschlaege: [zuschlag({ bezug, wenn })] }));
      const soll = bezug === 'bruttokaltmiete' ? '550.00' : '540.00';
      expect([ORT, ANDERER_ORT].map((ort) => richtwert(werk, { ort }))).toEqual(['500.00', soll]);
    }
  });

  it('die angemessene Fläche eines Ortes rechnet nie im anderen mit', () => {
    const flaeche = grenze('wohnflaeche', jePerson([1]), {
      gebiete: [
        gebiet(jePerson([5000]), { gemeinden: [ORT] }),
        gebiet(jePerson([4500]), { gemeinden: [ANDERER_ORT] }),
      ],
    });
    const werk = vorbereite(tabelle([grenze('bruttokaltmiete', preisMal(100_000)), flaeche], { gemeinden }));
    expect([ORT, ANDERER_ORT, DRITTER].map((ort) => richtwert(werk, { ort }))).toEqual([
      '500.00',
      '450.00',
      null,
    ]);
  });
});

describe('Teile einer Gemeinde', () => {
  const geteilt = mitGebieten(
    je('Kern', [ORT], 50_000, 'Kern'),
    je('Rand', [ORT], 45_000, 'Rand'),
    je('Land', [ANDERER_ORT], 40_000),
  );

  it('werden nie verwechselt, auch nicht mit der Frage ohne Teil', () => {
    const werk = vorbereite(tabelle([geteilt, HEIZUNG], { gemeinden }));
    for (const _nochmal of [1, 2]) {
      expect(richtwert(werk, { gebiet: 'Kern' })).toBe('500.00');
      expect(richtwert(werk, { gebiet: 'Rand' })).toBe('450.00');
      expect(richtwert(werk, { gebiet: null, nettokaltmiete: 41_000 })).toBeNull();
      expect(richtwert(werk, { ort: ANDERER_ORT })).toBe('400.00');
    }
    expect(pruefe(anfrage({ ort: ANDERER_ORT, gebiet: 'Kern' }), werk).gruende).toEqual(['gebiet_unbekannt']);
  });

  it('ohne Teil entscheidet nur, was alle Teile sagen, und kein Gebiet wird genannt', () => {
    const werk = vorbereite(tabelle([geteilt, HEIZUNG], { gemeinden }));
    const ohne = (nettokaltmiete: number) => pruefe(anfrage({ nettokaltmiete, betriebskosten: 0 }), werk);
    expect([45_000, 45_001, 50_000, 50_001].map((cent) => ohne(cent).urteil)).toEqual([
      'im_rahmen',
      'nicht_pruefbar',
      'nicht_pruefbar',
      'ueber_richtwert',
    ]);
    expect(ohne(45_001).gruende).toEqual(['gebiet_fehlt']);
    expect(kriterium(ohne(45_001), 'bruttokaltmiete')).toMatchObject({
      gebiet: null,
      richtwertSpanne: ['450.00', '500.00'],
      passtWenn: { art: 'sicher_bis', betrag: '450.00' },
    });
    expect(kriterium(ohne(1), 'bruttokaltmiete').rechenweg[1]).toMatchObject({
      schritt: 'spanne',
      werte: { fehlt: 'gebiet_fehlt', von: '450.00', bis: '500.00' },
    });
  });

  it('zwei geteilte Gemeinden haben jede ihre Spanne', () => {
    const beide = mitGebieten(
      je('A', [ORT], 50_000, 'A'),
      je('B', [ORT], 45_000, 'B'),
      je('C', [ANDERER_ORT], 40_000, 'C'),
      je('D', [ANDERER_ORT], 30_000, 'D'),
    );
    const werk = vorbereite(tabelle([beide, HEIZUNG], { gemeinden }));
    const spanne = (ort: string) =>
      kriterium(pruefe(anfrage({ ort }), werk), 'bruttokaltmiete').richtwertSpanne;
    expect([spanne(ORT), spanne(ANDERER_ORT)]).toEqual([
      ['450.00', '500.00'],
      ['300.00', '400.00'],
    ]);
  });

  it('die eine Grenze kann teilen, die andere nicht', () => {
    const ganz = { ...geteilt, gebiete: [gebiet(jePerson([46_000]))], bezug: 'nettokaltmiete' } as const;
    const werk = vorbereite(tabelle([geteilt, ganz], { gemeinden }));
    for (const teil of ['Kern', 'Rand', null])
      expect(kriterium(pruefe(anfrage({ gebiet: teil }), werk), 'nettokaltmiete').richtwert).toBe('460.00');
  });

  it('ein Teil, den nur eine Grenze kennt, bekommt in der anderen keinen Nachbarwert', () => {
    const heizung = grenze('heizkosten', jePerson([1]), {
      gebiete: [je('Nord', [ORT], 9000, 'Nord'), je('Süd', [ORT], 9500, 'Süd')],
    });
    const werk = vorbereite(tabelle([geteilt, heizung], { gemeinden }));
    const mit = (teil: string, bezug: 'bruttokaltmiete' | 'heizkosten', ort = ORT) =>
      kriterium(pruefe(anfrage({ ort, gebiet: teil }), werk), bezug).gruende;
    expect(mit('Kern', 'heizkosten')).toEqual(['gebiet_fehlt']);
    expect(mit('Nord', 'bruttokaltmiete')).toEqual(['gebiet_fehlt']);
    const woanders = kriterium(pruefe(anfrage({ ort: ANDERER_ORT }), werk), 'heizkosten');
    expect(woanders.gruende).toEqual(['gemeinde_nicht_in_tabelle']);
  });

  it('„hier nicht geteilt“ und „nicht in der Tabelle“ bleiben zweierlei, auch in gleichen Gebieten', () => {
    const teil = (name: string, orte: string[]) => je(name, orte, 50_000, name);
    const miete = mitGebieten(teil('Kern', [ORT, ANDERER_ORT]));
    const heizung = grenze('heizkosten', jePerson([1]), { gebiete: [teil('Nord', [ANDERER_ORT])] });
    const gruende = (ort: string) => {
      const werk = vorbereite(tabelle([miete, heizung], { gemeinden }));
      return kriterium(pruefe(anfrage({ ort, gebiet: 'Kern' }), werk), 'heizkosten').gruende;
    };
    expect(gruende(ORT)).toEqual(['gemeinde_nicht_in_tabelle']);
    expect(gruende(ANDERER_ORT)).toEqual(['gebiet_fehlt']);
  });

  it('die Teile eines Ausgleichs liegen jeder in seinem Gebiet', () => {
    const netto: Grenze = { ...geteilt, bezug: 'nettokaltmiete' };
    const teile = [netto, grenze('betriebskosten', jePerson([10_000]))];
    const summe: Grenze = { ...geteilt, gebiete: [], teile };
    const werk = vorbereite(tabelle([summe], { gemeinden }));
    const k = (teil: string | null) =>
      kriterium(pruefe(anfrage({ gebiet: teil, nettokaltmiete: 51_000 }), werk), 'bruttokaltmiete');
    expect([k('Kern').richtwert, k('Kern').gebiet]).toEqual(['600.00', 'Kern']);
    expect([k('Rand').richtwert, k('Rand').gebiet]).toEqual(['550.00', 'Rand']);
    expect(k(null)).toMatchObject({ gebiet: null, richtwertSpanne: ['550.00', '600.00'] });
  });
});

describe('Haushaltsgrößen', () => {
  const t = tabelle([grenze('bruttokaltmiete', jePerson([40_000], { weitere: 10_000 })), HEIZUNG]);

  it('ohne Angabe sind es eine bis zwanzig Personen', () => {
    const werk = vorbereite(t);
    expect(Object.keys(plan(werk, ORT)?.haushalte ?? [])).toEqual(
      Array.from({ length: 20 }, (_, i) => String(i + 1)),
    );
    expect(richtwert(werk, { personen: 20 })).toBe('2300.00');
  });

  it('mit Angabe nur diese; nach anderen gefragt gibt es kein Urteil', () => {
    const werk = vorbereite(t, [2, 4]);
    expect(Object.keys(plan(werk, ORT)?.haushalte ?? [])).toEqual(['2', '4']);
    expect(richtwert(werk, { personen: 4 })).toBe('700.00');
    expect(pruefe(anfrage({ personen: 3 }), werk)).toMatchObject({ urteil: 'nicht_pruefbar', kriterien: [] });
  });

  it('jede hat ihre Werte und ihre Schritte', () => {
    const werk = vorbereite(t);
    const schritt = (personen: number, nettokaltmiete = 1) =>
      kriterium(pruefe(anfrage({ personen, nettokaltmiete }), werk), 'bruttokaltmiete').rechenweg[1];
    expect(schritt(1, 2)).toBe(schritt(1));
    expect(schritt(2)).not.toBe(schritt(1));
  });
});

describe('Tabelle und Vorbereitetes', () => {
  const ganze = (): Tabelle =>
    structuredClone({
      ...EINFACH,
      zuschlaege: [zuschlag()],
      leserhinweise: ['Nur ein Satz.'],
      grenzen: [
        ...EINFACH.grenzen,
        grenze(
          'nettokaltmiete',
          jePerson([
            {
              wert: 45_000,
              weg: [
                {
                  schritt: 'fester_wert',
                  werte: { gebiet: 'Kreis', richtwert: '450.00' },
                  rechtsgrundlage: '§',
                  quelle: 'Q',
                },
              ],
            },
          ]),
        ),
      ],
    });

  it('die Tabelle bleibt, wie sie ist, und wird nicht eingefroren', () => {
    const t = ganze();
    vorbereite(t);
    expect(t).toEqual(ganze());
    const eingefroren = (ding: unknown): boolean =>
      typeof ding === 'object' &&
      ding !== null &&
      (Object.isFrozen(ding) || Object.values(ding).some(eingefroren));
    expect(eingefroren(t)).toBe(false);
  });

  it('wer die Tabelle danach ändert, ändert kein Ergebnis', () => {
    const t = ganze();
    const werk = vorbereite(t);
    const frage = anfrage({ merkmale: ['grund'], nettokaltmiete: 60_000 });
    const vorher = structuredClone(pruefe(frage, werk));
    const zerstoere = (ding: object) => {
      for (const [name, teil] of Object.entries(ding)) {
        if (typeof teil === 'object' && teil !== null) zerstoere(teil);
        else Reflect.set(ding, name, typeof teil === 'number' ? 7 : typeof teil === 'string' ? 'x' : teil);
      }
    };
    zerstoere(t);
    expect(pruefe(frage, werk)).toEqual(vorher);
  });

  it('zweimal vorbereitet ist zweierlei: nichts wird gemerkt', () => {
    const t = ganze();
    expect(vorbereite(t)).not.toBe(vorbereite(t));
    expect(plan(vorbereite(t), ORT)).not.toBe(plan(vorbereite(t), ORT));
  });
});

it('was an der Wohnung hängt, folgt jeder Frage neu', () => {
  const nachAufzug = grenze('bruttokaltmiete', {
    art: 'je_auswahl',
    frage: 'aufzug',
    werte: { ja: jePerson([50_000]), nein: jePerson([40_000]) },
  });
  const werk = vorbereite(tabelle([nachAufzug]));
  expect(['ja', 'nein', 'ja'].map((aufzug) => richtwert(werk, { variante: { aufzug } }))).toEqual([
    '500.00',
    '400.00',
    '500.00',
  ]);
});

it('eine Tabelle gilt vom ersten bis zum letzten Tag', () => {
  const werk = vorbereite({ ...EINFACH, gueltigBis: '2026-03-31' });
  const am = (stichtag: string) => pruefe(anfrage({ stichtag }), werk).urteil;
  expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map(am)).toEqual([
    'nicht_pruefbar',
    'im_rahmen',
    'im_rahmen',
    'nicht_pruefbar',
  ]);
});
