import { DREI, EINE, type Fall, reihe } from './form';
import { mappe } from './mappe';

const KOPF = ['Gebiet', 1, 2, 3, 4, 5, 'weitere'] as const;
const DATEN = [
  ['Hannover', 512, 651.5, 775, 925, 1050, 128],
  ['Neustadt am Rübenberge', 455.5, 580, 668, 730, 862, 90],
  ['Wennigsen', 440, 521, 667, 800, 829, 86.5],
] as const;

/** The same file, whose table of contents claims another size. */
function mitGroesse(bytes: Uint8Array, groesse: number): Uint8Array {
  const sicht = new DataView(bytes.buffer);
  const stelle = Array.from(bytes.keys()).find(
    (i) => i + 46 < bytes.length && sicht.getUint32(i, true) === 0x02014b50,
  );
  sicht.setUint32((stelle ?? 0) + 24, groesse, true);
  return bytes;
}

/** Workbooks. */
export const EXCEL: readonly Fall[] = [
  {
    name: 'Zahlen wie getippt',
    fuer: 'hannover' as const,
    liste: mappe({ Werte: [KOPF, ...DATEN] }),
    zellen: DREI,
  },
  {
    name: 'Titel mit Datum, leere Zeile, Kopf in Worten',
    fuer: 'hannover' as const,
    liste: mappe({
      Tabelle1: [
        ['Richtwerte ab', { tag: 46388 }],
        [],
        ['Kommune', '1 Person', '2 Personen', '3 Personen', '4 Personen', '5 Personen', 'je weitere Person'],
        ...DATEN,
      ],
    }),
    zellen: DREI,
  },
  {
    name: 'Beträge als Text mit €',
    fuer: 'hannover' as const,
    liste: mappe({
      Werte: [
        KOPF,
        ...DATEN.map((z) =>
          z.map((w) => (typeof w === 'number' ? `${w.toFixed(2).replace('.', ',')} €` : w)),
        ),
      ],
    }),
    zellen: DREI,
  },
  {
    name: 'Formeln mit ihrem Wert und dem Rauschen der Rechnung',
    fuer: 'hannover' as const,
    liste: mappe({
      Werte: [
        KOPF,
        [
          'Hannover',
          { formel: '500*1.024', wert: '512.00000000000011' },
          { formel: 'B9', wert: '651.5' },
          775,
          925,
          1050,
          128,
        ],
        DATEN[1],
        DATEN[2],
      ],
    }),
    zellen: DREI,
  },
  {
    name: 'zweites Blatt bleibt ungelesen',
    fuer: 'ganz' as const,
    liste: mappe({
      Werte: [
        ['Personen', 'Fläche', 'Betrag'],
        ['1 Person', 50, 445],
        ['2 Personen', 60, 528],
        ['3 Personen', 75, 627.5],
        ['4 Personen', 85, 740],
        ['jede weitere Person', 15, 77],
      ],
      Alt: [
        ['Personen', 'Betrag'],
        [1, 400],
      ],
    }),
    zellen: EINE,
  },
  {
    name: 'verbundene Zellen: der Name steht nur in der ersten Zeile',
    fuer: 'hannover' as const,
    liste: mappe({
      Werte: [
        ['Ort', 'Personen', 'Betrag'],
        ['Laatzen', 1, 477],
        [null, 2, 607],
        ['Lehrte', 1, 461],
        [null, 2, 540],
      ],
    }),
    zellen: { Laatzen: reihe([477, 607]), Lehrte: reihe([461, 540]) },
  },
  {
    name: 'ein Tag statt eines Betrags',
    fuer: 'hannover' as const,
    liste: mappe({
      Werte: [
        ['Ort', 1, 2],
        ['Laatzen', { tag: 46147 }, 607],
      ],
    }),
    absage: /^Zelle B2: „05\.05\.2026“ ist ein Datum\. Excel macht aus manchen Zahlen einen Tag/,
  },
  {
    name: 'gepackte Falle: das Blatt gibt 3 GB an',
    fuer: 'hannover' as const,
    liste: mitGroesse(mappe({ Werte: [KOPF, ...DATEN] }), 3_000_000_000),
    absage: /^In der Excel-Datei steckt zu viel/,
  },
  {
    name: 'drei Stellen hinter dem Komma',
    fuer: 'hannover' as const,
    liste: mappe({
      Werte: [
        ['Ort', 1, 2],
        ['Laatzen', 477.125, 607],
      ],
    }),
    absage: /^Zelle B2: „477,125“/,
  },
  {
    name: '1.022 als Zahl ist nicht 1022',
    fuer: 'hannover' as const,
    liste: mappe({
      Werte: [
        ['Ort', 1, 2],
        ['Laatzen', 1.022, 607],
      ],
    }),
    absage: /^Zelle B2: „1,022“/,
  },
];
