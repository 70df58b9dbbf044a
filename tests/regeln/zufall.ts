import fc from 'fast-check';
import {
  type Anfrage,
  BEZUEGE,
  type Bezug,
  ENERGIETRAEGER,
  type Grenze,
  RUNDEN,
  type Tabelle,
  type Wert,
  type Zuschlag,
} from '@/lib/regeln';
import {
  ANDERER_ORT,
  anfrage,
  band,
  gebiet,
  grenze,
  jePerson,
  ORT,
  preisMal,
  tabelle,
  zuschlag,
} from './hilfe';

/** Small numbers, so that offers and limits meet often. */
const zahl = (max: number) => fc.integer({ min: 0, max });
const cent = zahl(80);
/** Mostly the first, so that most questions come to a verdict. */
const meist = <T>(erster: T, ...andere: readonly T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(erster) },
    { weight: 1, arbitrary: fc.constantFrom(...andere) },
  );
const vielleicht = <T>(einer: fc.Arbitrary<T>) => fc.option(einer, { freq: 7 });

/** A value of any shape, branches within branches. */
const { wert } = fc.letrec<{ wert: Wert; blatt: Wert }>((tie) => ({
  blatt: fc.oneof(
    { weight: 4, arbitrary: cent.map((c): Wert => ({ art: 'fest', wert: c })) },
    {
      weight: 3,
      arbitrary: fc
        .record({ zellen: fc.array(vielleicht(cent), { maxLength: 3 }), weitere: vielleicht(zahl(20)) })
        .map(({ zellen, weitere }): Wert => jePerson(zellen, { weitere })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          preis: zahl(9999),
          flaeche: fc.constantFrom('angemessen', 'wohnung'),
          zeitraum: fc.constantFrom('monat', 'jahr'),
          runden: fc.constantFrom(...RUNDEN),
        })
        .map(({ preis, ...rest }): Wert => preisMal(preis, rest)),
    },
    { weight: 1, arbitrary: fc.constant<Wert>({ art: 'unbekannt', grund: '?' }) },
  ),
  wert: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 8, arbitrary: tie('blatt') },
    fc.tuple(tie('wert'), tie('wert')).map(
      ([a, b]): Wert => ({
        art: 'je_auswahl',
        frage: 'energietraeger',
        werte: { erdgas: a, holz: b },
      }),
    ),
    fc.tuple(tie('wert'), tie('wert')).map(
      ([a, b]): Wert => ({
        art: 'je_auswahl',
        frage: 'warmwasser',
        werte: { zentral: a, dezentral: b },
      }),
    ),
    fc.tuple(tie('wert'), tie('wert')).map(
      ([a, b]): Wert => ({
        art: 'je_auswahl',
        frage: 'aufzug',
        werte: { ja: a, nein: b },
      }),
    ),
    fc.tuple(fc.constantFrom('gebaeudeflaeche', 'wohnflaeche'), tie('wert'), tie('wert')).map(
      ([groesse, a, b]): Wert => ({
        art: 'je_stufe',
        groesse,
        stufen: [
          { ...band({ bis: 300 }), wert: a },
          { ...band({ ueber: 300 }), wert: b },
        ],
      }),
    ),
    fc.tuple(tie('wert'), tie('wert')).map(
      ([a, b]): Wert => ({
        art: 'nach_tag',
        fassungen: [
          { ab: '2026-01-01', wert: a },
          { ab: '2026-06-01', wert: b },
        ],
      }),
    ),
  ),
}));

export const TEILE = ['Kern', 'Rand'] as const;

/** One area, or a Gemeinde in parts and another beside it. */
const gebiete = fc.oneof(
  { weight: 3, arbitrary: wert.map((w) => [gebiet(w)]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(wert, wert, wert)
      .map(([a, b, c]) => [
        gebiet(a, { name: 'Kern', gemeinden: [ORT], teil: 'Kern' }),
        gebiet(b, { name: 'Rand', gemeinden: [ORT], teil: 'Rand' }),
        gebiet(c, { name: 'Land', gemeinden: [ANDERER_ORT] }),
      ]),
  },
);

const einfacheGrenze = (bezug: fc.Arbitrary<Bezug>) =>
  fc
    .record({
      bezug,
      gebiete,
      wirkung: fc.constantFrom('massgeblich', 'massgeblich', 'hinweis', 'nichtpruefungsgrenze'),
      mindestBetriebskosten: meist(null, 300),
      nurBei: meist(null, band({ ab: 200, bis: 400 })),
      warmwasserEnthalten: fc.boolean(),
    })
    .map(({ bezug: b, ...rest }): Grenze => grenze(b, jePerson([]), rest));

const ausgleich = fc
  .tuple(einfacheGrenze(fc.constant('bruttokaltmiete')), einfacheGrenze(fc.constant('heizkosten')))
  .map((teile): Grenze => ({ ...grenze('bruttowarmmiete', jePerson([])), gebiete: [], teile }));

const einZuschlag = fc
  .record({
    bezug: fc.constantFrom<Bezug>('bruttokaltmiete', 'bruttowarmmiete', 'heizkosten', 'nettokaltmiete'),
    gruppe: fc.constantFrom(null, 'g'),
    merkmal: fc.constantFrom('grund', null),
    energiekennwert: fc.constantFrom(null, band({ unter: 5000 })),
    gemeinden: fc.constantFrom(null, [ORT], [ANDERER_ORT]),
    plus: fc.constantFrom<Zuschlag['plus']>(
      { art: 'prozent', zahl: 1000 },
      { art: 'euro', zahl: 5 },
      { art: 'm2', zahl: 100 },
      { art: 'euro_je_m2', zahl: 100, flaeche: 'wohnung' },
      { art: 'euro_je_m2', zahl: 100, flaeche: 'angemessen' },
      { art: 'unbekannt', grund: '?' },
    ),
    ist: fc.constantFrom('fest', 'fest', 'bis_zu'),
    runden: fc.constantFrom(...RUNDEN),
  })
  .map(({ merkmal, energiekennwert, gemeinden, ...rest }) =>
    zuschlag({ ...rest, wenn: { merkmal, frage: null, energiekennwert, gemeinden } }),
  );

export const zufallstabelle: fc.Arbitrary<Tabelle> = fc
  .record({
    grenzen: fc.array(
      fc.oneof(
        { weight: 2, arbitrary: einfacheGrenze(fc.constantFrom(...BEZUEGE)) },
        { weight: 3, arbitrary: einfacheGrenze(fc.constantFrom<Bezug>('bruttokaltmiete', 'heizkosten')) },
        { weight: 1, arbitrary: ausgleich },
      ),
      { minLength: 2, maxLength: 4 },
    ),
    flaeche: vielleicht(fc.constant(grenze('wohnflaeche', jePerson([400]), { wirkung: 'hinweis' }))),
    zuschlaege: fc.array(einZuschlag, { maxLength: 2 }),
    zuschlagsregel: fc.record({
      regel: fc.constantFrom('summe', 'hoechster'),
      hoechstensProzent: fc.constantFrom(null, 1500),
    }),
    orientierung: vielleicht(einfacheGrenze(fc.constant('heizkosten'))),
    vorlaeufigAb: fc.constantFrom(null, '2026-06-01'),
  })
  .map(({ grenzen, flaeche, orientierung, ...rest }) =>
    tabelle(flaeche === null ? grenzen : [...grenzen, flaeche], {
      ...rest,
      orientierung: orientierung === null ? [] : [{ code: 'heizspiegel_zu_hoch', grenze: orientierung }],
    }),
  );

/** A question with some answers missing. */
export const zufallsfrage: fc.Arbitrary<Anfrage> = fc
  .record({
    ort: meist(ORT, ANDERER_ORT, null),
    gebiet: fc.constantFrom(null, 'Kern', 'Rand'),
    stichtag: meist('2026-06-01', '2026-03-01', '2027-08-01', '2028-06-01', '2025-01-01'),
    personen: meist(1, 2, 3, null),
    alleLeistungsberechtigt: meist(true, false, null),
    nettokaltmiete: vielleicht(fc.integer({ min: 1, max: 50 })),
    kosten: fc.oneof(
      fc.record({ betriebskosten: vielleicht(zahl(20)), heizkosten: vielleicht(zahl(40)) }),
      zahl(40).map((betriebsUndHeizkosten) => ({
        betriebskosten: null,
        heizkosten: null,
        betriebsUndHeizkosten,
      })),
    ),
    wohnflaeche: vielleicht(fc.integer({ min: 100, max: 600 })),
    heizung: vielleicht(
      fc.record({
        energietraeger: vielleicht(fc.constantFrom(...ENERGIETRAEGER.slice(0, 1), 'holz')),
        gebaeudeflaeche: vielleicht(fc.integer({ min: 200, max: 400 })),
        warmwasser: vielleicht(fc.constantFrom('zentral', 'dezentral')),
        verbrauch: vielleicht(cent),
      }),
    ),
    variante: fc.constantFrom<Anfrage['variante']>({}, { aufzug: 'ja' }, { aufzug: 'nein' }),
    merkmale: fc.constantFrom<Anfrage['merkmale']>([], ['grund'], ['grund'], ['fremd']),
    energiekennwert: vielleicht(zahl(9000)),
  })
  .map(({ kosten, ...rest }) => anfrage({ ...rest, ...kosten }));

/** A part is named only where the table splits the Gemeinde; else nearly every question would end there. */
export const zufallsfall: fc.Arbitrary<readonly [Tabelle, Anfrage]> = fc
  .tuple(zufallstabelle, zufallsfrage)
  .map(([t, frage]) => {
    const geteilt = t.grenzen.some((g) =>
      [g, ...g.teile].some(({ gebiete: g2 }) => g2.some(({ teil }) => teil !== null)),
    );
    return [t, geteilt && frage.ort === ORT ? frage : { ...frage, gebiet: null }];
  });
