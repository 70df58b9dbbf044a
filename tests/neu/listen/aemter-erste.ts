import { type Fall, reihe } from './form';

/** First tables of Kreise in several Länder: the areas come from the list, as they are printed there. */
export const AEMTER_ERSTE: readonly Fall[] = [
  {
    name: 'Biberach: „Biberach a. d. Riß“, Laupheim, „alle übrigen Gemeinden“',
    fuer: '08426',
    liste: `Kommune;1 Person;2 Personen;3 Personen;jede weitere Person
Biberach a. d. Riß;520,00;630,50;751,00;110,00
Laupheim;498,00;604,00;719,00;104,50
alle übrigen Gemeinden;441,00;535,00;637,00;95,00
`,
    zellen: {
      'Biberach a. d. Riß': reihe([520, 630.5, 751], 110),
      Laupheim: reihe([498, 604, 719], 104.5),
      'alle übrigen Gemeinden': reihe([441, 535, 637], 95),
    },
    gemeinden: { 'Biberach a. d. Riß': ['08426021'], Laupheim: ['08426070'] },
  },
  {
    name: 'Amberg-Sulzbach: „Markt Hahnbach“, „Stadt Hirschau“, „Auerbach i. d. OPf.“ mit Komma getrennt',
    fuer: '09371',
    liste: `"Gemeinde","1","2","3"
"Markt Hahnbach","361,00","437,00","521,00"
"Stadt Hirschau","402,50","487,00","580,00"
"Auerbach i. d. OPf.","408,00","493,00","587,00"
`,
    zellen: {
      'Markt Hahnbach': reihe([361, 437, 521]),
      'Stadt Hirschau': reihe([402.5, 487, 580]),
      'Auerbach i. d. OPf.': reihe([408, 493, 587]),
    },
    gemeinden: {
      'Markt Hahnbach': ['09371126'],
      'Stadt Hirschau': ['09371127'],
      'Auerbach i. d. OPf.': ['09371113'],
    },
  },
  {
    name: 'Burgenlandkreis: Vergleichsräume quer, die Gemeinden in der zweiten Kopfzeile',
    fuer: '15084',
    liste: `Personen;Vergleichsraum 1;Vergleichsraum 2
;Hohenmölsen, Lützen;Elsteraue, Droyßig
1;325,00;312,50
2;391,00;380,00
3;455,50;440,00
`,
    zellen: {
      'Hohenmölsen, Lützen': reihe([325, 391, 455.5]),
      'Elsteraue, Droyßig': reihe([312.5, 380, 440]),
    },
    gemeinden: {
      'Hohenmölsen, Lützen': ['15084235', '15084315'],
      'Elsteraue, Droyßig': ['15084130', '15084115'],
    },
  },
  {
    name: 'Nordfriesland: unter „Raum“ nur I, II, III',
    fuer: '01054',
    liste: 'Vergleichsraum;1;2;3\nI;480;570;670\nII;495;588;690\nIII;610;735;870\n',
    zellen: {
      'Vergleichsraum I': reihe([480, 570, 670]),
      'Vergleichsraum II': reihe([495, 588, 690]),
      'Vergleichsraum III': reihe([610, 735, 870]),
    },
    gemeinden: { 'Vergleichsraum I': [], 'Vergleichsraum II': [], 'Vergleichsraum III': [] },
  },
  {
    name: 'Ahrweiler: „Bad Neuenahr-Ahrweiler“ und „VG Adenau“, aus dem PDF',
    fuer: '07131',
    liste: `Gebiet 1 Person 2 Personen 3 Personen
Bad Neuenahr-Ahrweiler 501,00 € 606,00 € 722,50 €
VG Adenau 397,00 € 480,50 € 573,00 €
`,
    zellen: {
      'Bad Neuenahr-Ahrweiler': reihe([501, 606, 722.5]),
      'VG Adenau': reihe([397, 480.5, 573]),
    },
    gemeinden: { 'Bad Neuenahr-Ahrweiler': ['07131007'], 'VG Adenau': [] },
  },
  {
    name: 'Diepholz: „Samtgemeinde Barnstorf“ ist nicht der Flecken Barnstorf',
    fuer: '03251',
    liste: 'Gebiet;1;2\nSamtgemeinde Barnstorf;402;487\nStadt Bassum;430;521\n',
    zellen: { 'Samtgemeinde Barnstorf': reihe([402, 487]), 'Stadt Bassum': reihe([430, 521]) },
    gemeinden: { 'Samtgemeinde Barnstorf': [], 'Stadt Bassum': ['03251007'] },
  },
  {
    name: 'Biberach: zwei Gemeinden passen auf „Kirchberg“, keine heißt so',
    fuer: '08426',
    liste: 'Gemeinde;1;2\nKirchberg;441;535\n',
    zellen: { Kirchberg: reihe([441, 535]) },
    gemeinden: { Kirchberg: [] },
  },
];
