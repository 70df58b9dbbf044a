import { type Fall, reihe } from './form';

/** First tables of a Kreis with eight Gemeinden: the areas come from the list. */
export const ERSTE: readonly Fall[] = [
  {
    name: 'jede Gemeinde mit ihrem Namen',
    liste: 'Gemeinde;1;2;3;weitere\nFlecken Aerzen;402;498,50;590;70\nStadt Hameln;455;560;650;80\n',
    zellen: { 'Flecken Aerzen': reihe([402, 498.5, 590], 70), 'Stadt Hameln': reihe([455, 560, 650], 80) },
    gemeinden: { 'Flecken Aerzen': ['03252001'], 'Stadt Hameln': ['03252006'] },
  },
  {
    name: '„Hameln, Stadt“ und „übrige sieben Gemeinden“',
    liste: 'Gebiet;1;2;3\n"Hameln, Stadt";455;560;650\nübrige sieben Gemeinden;402;498,50;590\n',
    zellen: { 'Hameln, Stadt': reihe([455, 560, 650]), 'übrige sieben Gemeinden': reihe([402, 498.5, 590]) },
    gemeinden: {
      'Hameln, Stadt': ['03252006'],
      'übrige sieben Gemeinden': [
        '03252001',
        '03252002',
        '03252003',
        '03252004',
        '03252005',
        '03252007',
        '03252008',
      ],
    },
  },
  {
    name: '„übrige sechs Gemeinden“, aber sieben sind übrig',
    liste: 'Gebiet;1;2;3\nHameln;455;560;650\nübrige sechs Gemeinden;402;498,50;590\n',
    zellen: { Hameln: reihe([455, 560, 650]), 'übrige sechs Gemeinden': reihe([402, 498.5, 590]) },
    gemeinden: { Hameln: ['03252006'], 'übrige sechs Gemeinden': [] },
  },
  {
    name: '„VR 1 (Hameln, Aerzen)“',
    liste:
      'Vergleichsraum;1 Person;2 Personen;3 Personen\nVR 1 (Hameln, Aerzen);455;560;650\nVR 2 (Bad Pyrmont, Emmerthal);402;498,50;590\n',
    zellen: {
      'VR 1 (Hameln, Aerzen)': reihe([455, 560, 650]),
      'VR 2 (Bad Pyrmont, Emmerthal)': reihe([402, 498.5, 590]),
    },
    gemeinden: {
      'VR 1 (Hameln, Aerzen)': ['03252006', '03252001'],
      'VR 2 (Bad Pyrmont, Emmerthal)': ['03252003', '03252005'],
    },
  },
  {
    name: 'Vergleichsräume ohne Gemeinden',
    liste: 'Vergleichsraum;1;2;3\nVergleichsraum Nord;455;560;650\nVergleichsraum Süd;402;498,50;590\n',
    zellen: { 'Vergleichsraum Nord': reihe([455, 560, 650]), 'Vergleichsraum Süd': reihe([402, 498.5, 590]) },
    gemeinden: { 'Vergleichsraum Nord': [], 'Vergleichsraum Süd': [] },
  },
  {
    name: 'Vergleichsräume mit Nummer, aus dem PDF',
    liste:
      'Vergleichsraum   1 Person   2 Personen   3 Personen\nVergleichsraum 1   455,00   560,00   650,00\nVergleichsraum 2   402,00   498,50   590,00\n',
    zellen: { 'Vergleichsraum 1': reihe([455, 560, 650]), 'Vergleichsraum 2': reihe([402, 498.5, 590]) },
    gemeinden: { 'Vergleichsraum 1': [], 'Vergleichsraum 2': [] },
  },
  {
    name: '„Aerzen, Emmerthal“ in einer Zeile, „Bad Münder“ gekürzt',
    liste: 'Gebiet;1;2\n"Aerzen, Emmerthal";402;498,50\nBad Münder a. Deister;412;500\n',
    zellen: { 'Aerzen, Emmerthal': reihe([402, 498.5]), 'Bad Münder a. Deister': reihe([412, 500]) },
    gemeinden: { 'Aerzen, Emmerthal': ['03252001', '03252005'], 'Bad Münder a. Deister': ['03252002'] },
  },
  {
    name: 'Gebiete quer, „restliches“ Gebiet',
    liste: 'Personen;Hameln;Restliche Gemeinden\n1;455;402\n2;560;498,50\nweitere;80;70\n',
    zellen: { Hameln: reihe([455, 560], 80), 'Restliche Gemeinden': reihe([402, 498.5], 70) },
    gemeinden: {
      Hameln: ['03252006'],
      'Restliche Gemeinden': [
        '03252001',
        '03252002',
        '03252003',
        '03252004',
        '03252005',
        '03252007',
        '03252008',
      ],
    },
  },
  {
    name: 'geteilte Gemeinde',
    liste: 'Gebiet;1;2\nHameln (Kernstadt);455;560\nHameln (Ortsteile);402;498,50\n',
    zellen: { 'Hameln (Kernstadt)': reihe([455, 560]), 'Hameln (Ortsteile)': reihe([402, 498.5]) },
    gemeinden: { 'Hameln (Kernstadt)': [], 'Hameln (Ortsteile)': [] },
  },
  {
    name: 'ein Wert für alle',
    liste: '1 Person 445,00 €\n2 Personen 528,00 €\njede weitere Person 77,00 €',
    zellen: { '': reihe([445, 528], 77) },
  },
  {
    name: 'verschriebene Gemeinde',
    liste: 'Gebiet;1;2\nHammeln;455;560\n',
    absage: /Die Gemeinde „Hammeln“ gibt es hier nicht\. Meinen Sie „Hameln“\?/,
  },
  {
    name: 'eine Zeile „Durchschnitt“',
    liste: 'Gebiet;1;2\nHameln;455;560\nDurchschnitt;430;530\n',
    absage: /„Durchschnitt“ ist kein Gebiet/,
  },
].map((fall) => ({ fuer: '03252', ...fall }));

const NAMEN = [
  'Vergleichsraum I, Göttingen Stadt',
  'Vergleichsraum I, Kernorte Bovenden und Rosdorf',
  'Vergleichsraum II, Göttingen Umland',
  'Vergleichsraum II, übrige Ortsteile von Bovenden und Rosdorf',
  'Vergleichsraum III, Hann. Münden und Staufenberg',
  'Vergleichsraum IV, Duderstadt und Gieboldehausen',
  'Vergleichsraum V, Altkreis Osterode',
];
const ALLE = Object.fromEntries(
  NAMEN.map((name, i) => [name, reihe([550 + i, 630.5 + i, 690 + i, 801 + i, 1032 + i])]),
);
const zeilen = (trenner: string, namen = NAMEN) =>
  namen.map((name, i) =>
    [
      trenner === ';' ? name : `"${name}"`,
      550 + i,
      `"${630 + i},50"`,
      690 + i,
      801 + i,
      `"1.0${32 + i},00"`,
    ].join(trenner),
  );

/** Areas with a comma in their printed names. */
export const GOETTINGEN: readonly Fall[] = [
  {
    name: 'Göttingen mit seinen gedruckten Namen',
    liste: ['Gebiet;1;2;3;4;5', ...zeilen(';')].join('\n'),
    zellen: ALLE,
  },
  {
    name: 'dieselben, mit Komma getrennt',
    liste: ['Gebiet,1,2,3,4,5', ...zeilen(',')].join('\n'),
    zellen: ALLE,
  },
  {
    name: '„VR I“ statt „Vergleichsraum I“',
    liste: [
      'Gebiet;1;2;3;4;5',
      ...zeilen(
        ';',
        NAMEN.map((n) => n.replace('Vergleichsraum', 'VR')),
      ),
    ].join('\n'),
    zellen: ALLE,
  },
  {
    name: 'nur „Vergleichsraum I“',
    liste: 'Gebiet;1;2\nVergleichsraum I;550;630\n',
    absage: /Das Gebiet „Vergleichsraum I“ steht nicht in der Tabelle/,
  },
].map((fall) => ({ fuer: '03159-goettingen/2026-07-01', ...fall }));
