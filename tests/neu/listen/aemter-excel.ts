import { type Fall, reihe } from './form';
import { mappe } from './mappe';

/** Workbooks in the shapes of real tables. */
export const AEMTER_EXCEL: readonly Fall[] = [
  {
    name: 'Viersen: Titel, Kopf in zwei Zeilen, m² als Zahl, Stand darunter',
    fuer: '05166-viersen/2026-02-01',
    liste: mappe({
      'KdU 2027': [
        ['Kreis Viersen – Bruttokaltmieten'],
        [],
        [
          'Vergleichsraum',
          '1 Person',
          '2 Personen',
          '3 Personen',
          '4 Personen',
          '5 Personen',
          'jede weitere Person',
        ],
        [null, '50 m²', '65 m²', '80 m²', '95 m²', '110 m²', '15 m²'],
        ['Vergleichsraum West', 470, 585.5, 690, 820, 960.5, 130],
        ['Vergleichsraum Ost', 505.5, 622, 741, 880, 1022, 138.5],
        ['Stand', { tag: 46388 }],
      ],
    }),
    zellen: {
      'Vergleichsraum West': reihe([470, 585.5, 690, 820, 960.5], 130),
      'Vergleichsraum Ost': reihe([505.5, 622, 741, 880, 1022], 138.5),
    },
  },
  {
    name: 'Friesland: leere Spalten links und zwischen den Größen',
    fuer: '03455-friesland/2025-04-01',
    liste: mappe({
      Tabelle1: [
        [],
        [null, 'Vergleichsraum', null, 1, null, 2, null, 3],
        [null, 'Vergleichsraum Jever', null, 455, null, 540.5, null, 640],
        [null, 'Vergleichsraum Varel', null, 462.25, null, 551, null, 655],
      ],
    }),
    zellen: {
      'Vergleichsraum Jever': reihe([455, 540.5, 640]),
      'Vergleichsraum Varel (mit Bockhorn und Zetel)': reihe([462.25, 551, 655]),
    },
  },
  {
    name: 'Soest: Summenzeile „Durchschnitt“ unter den Gebieten',
    fuer: '05974-soest/2024-09-01',
    liste: mappe({
      Werte: [
        ['Vergleichsraum', 1, 2, 3],
        ['Warstein', 402, 480, 560],
        ['Durchschnitt', 430, 510, 600],
      ],
    }),
    absage: /„Durchschnitt“ ist kein Gebiet|„Warstein“ steht nicht/,
  },
  {
    name: 'Olpe: Beträge mit „€“ und Formel, Spalte „Veränderung in %“',
    fuer: '05966-olpe/2025-08-01',
    liste: mappe({
      Werte: [
        ['Gebiet', '1 Person', '2 Personen', 'Veränderung in %'],
        ['Vergleichsraum West', 433.5, { formel: 'B2*1.2', wert: '520.2' }, 1.8],
        ['Vergleichsraum Ost', 441, 529.2, 2.1],
      ],
    }),
    absage: /„Veränderung in %“ ist keine Personenzahl/,
  },
  {
    name: 'Ostholstein: Personen abwärts, Gebiete quer, Fläche als zweite Spalte',
    fuer: '01055-ostholstein/2026-07-01',
    liste: mappe({
      Blatt: [
        ['Personen im Haushalt', 'Wohnfläche in m²', 'Vergleichsraum Bad Schwartau', 'Vergleichsraum Eutin'],
        [1, 50, 560, 505.5],
        [2, 60, 672.5, 590],
        [3, 75, 802, 701],
        ['jede weitere Person', 10, 110, 98.5],
      ],
    }),
    zellen: {
      'Vergleichsraum Bad Schwartau': reihe([560, 672.5, 802], 110),
      'Vergleichsraum Eutin': reihe([505.5, 590, 701], 98.5),
    },
  },
];
