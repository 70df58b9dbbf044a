/** A range from a spreadsheet or a file, put into the grid of a limit: by names and heads, or from a cell on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { altwerte, zellenname } from '@/lib/pflege/bisher';
import { type Einfuegung, fuegeEin } from '@/lib/pflege/einfuegen';
import { formularstand } from '@/lib/pflege/felder';
import { veraenderung } from '@/lib/pflege/veraenderung';
import { FASSUNGEN } from '../vergleich/hilfe';

const TEXT = readFileSync(join(FASSUNGEN, '2026-07-01.yaml'), 'utf8');
const STAND = formularstand(TEXT);
const GRENZE = STAND?.grenzen[0];
const RASTER = GRENZE?.raster[0];
if (GRENZE === undefined || RASTER === undefined) throw new Error('no grid');

/** What changed in the grid: row, column, value. */
function zellen(liste: string, mehr: Partial<Einfuegung> = {}) {
  const neu = fuegeEin(TEXT, {
    grenze: 0,
    bezug: 'bruttokaltmiete',
    liste,
    gegen: null,
    eigene: [],
    ...mehr,
  });
  if ('fehler' in neu) return neu.fehler;
  const vorher = altwerte(STAND);
  const geaendert = [...altwerte(formularstand(neu.text))].filter(
    ([name, wert]) => vorher.get(name) !== wert,
  );
  return {
    meldung: neu.meldung,
    zellen: geaendert.map(([name, wert]) => [...name.split('\n').slice(2), wert]),
  };
}

const bei = (zeile: number, spalte: string) => ({
  ab: { raster: RASTER, pfad: [...(RASTER.zeilen[zeile]?.pfad ?? []), spalte] },
});

describe('ein Bereich mit Kopf und Namen', () => {
  it('findet seine Zellen, wo immer er eingefügt wird', () => {
    const liste = 'Gebiet\t1 Person\t2 Personen\nLaatzen\t482,50\t612\nStadt Burgdorf\t1.022,00\t1.100\n';
    const { zellen: neu } = zellen(liste, bei(3, '4')) as { zellen: string[][] };
    expect(neu.filter(([, spalte = '']) => ['1', '2'].includes(spalte))).toEqual([
      ['Burgdorf', '1', '1022.00'],
      ['Burgdorf', '2', '1100.00'],
      ['Laatzen', '1', '482.50'],
      ['Laatzen', '2', '612.00'],
    ]);
  });

  it('alle 126 Werte der Region Hannover in einem Zug', () => {
    const [kopf, ...zeilen] = [
      ['Gebiet', ...RASTER.spalten].join('\t'),
      ...RASTER.zeilen.map(({ name, zellen: z }) =>
        [name, ...z.map(({ wert }) => (Number(wert) + 7).toFixed(2).replace('.', ','))].join('\t'),
      ),
    ];
    const ergebnis = zellen([kopf, ...zeilen].join('\r\n'), bei(0, '1')) as {
      meldung: string;
      zellen: unknown[];
    };
    expect(ergebnis.meldung).toBe('Eingefügt: 126 Werte.');
    expect(ergebnis.zellen).toHaveLength(126);
  });

  it('nennt, was fehlt und was es nicht gelesen hat', () => {
    const { meldung } = zellen('PLZ\tOrt\t1\t2\n30880\tLaatzen\t482,50\t612\n') as { meldung: string };
    expect(meldung).toMatch(
      /^Eingefügt: 2 Werte\. Jetzt leer, weil die Liste nichts dazu sagt: 4 Zellen\. Nicht in der Liste, dort bleibt alles: Hannover, Barsinghausen, /,
    );
    expect(meldung).toMatch(/Nicht gelesen: Spalte „PLZ“\.$/);
  });

  it('ändert nichts, wenn eine Zelle unklar ist', () => {
    expect(zellen('Ort\t1\t2\nLaatzen\t48O,00\t612\n')).toEqual([
      'Zeile 2, Spalte 2: „48O,00“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ]);
    expect(zellen('Ort\t1\t2\nLatzen\t482,00\t612\n')).toEqual([
      expect.stringMatching(/^Das Gebiet „Latzen“ steht nicht in der Tabelle\. Meinen Sie „Laatzen“\?/),
    ]);
  });
});

describe('nur Werte, ohne Kopf', () => {
  it('kommen ab der Zelle, in die sie eingefügt werden', () => {
    const [erste, zweite] = RASTER.zeilen.map(({ name }) => name);
    expect(zellen('601,00\t701,00\n602,00\t702,00\n', bei(0, '2'))).toEqual({
      meldung: 'Eingefügt: 4 Werte.',
      zellen: [
        [erste, '2', '601.00'],
        [erste, '3', '701.00'],
        [zweite, '2', '602.00'],
        [zweite, '3', '702.00'],
      ],
    });
  });

  it('ragen nie über das Raster hinaus', () => {
    expect(zellen('1.601,00\t701,00\t801,00', bei(0, '5'))).toEqual([
      'Der Bereich hat 1 Zeilen und 3 Spalten. Ab dieser Zelle ist Platz für 21 Zeilen und 2 Spalten.',
    ]);
  });

  it('brauchen eine Zelle: eine Datei ohne Kopf wird nicht geraten', () => {
    expect(zellen('601,00\t701,00\n602,00\t702,00\n')).toEqual([
      expect.stringMatching(/Eine Kopfzeile mit den Personenzahlen fehlt|keine Zeile mit Werten/),
    ]);
  });
});

describe('alt und neu', () => {
  it.each([
    ['436.00', '455.50', { bisher: '436,00', prozent: '+4,5\u00a0%' }],
    ['580.00', '508.00', { bisher: '580,00', prozent: '−12,4\u00a0%' }],
    ['580.00', '580.01', { bisher: '580,00', prozent: 'unter 0,1\u00a0%' }],
    ['580.00', '', { bisher: '580,00', prozent: '' }],
    ['580.00', '58O', { bisher: '580,00', prozent: '' }],
    ['580.00', '580', null],
    ['', '580.00', null],
    ['EINTRAGEN', '580.00', null],
  ])('%s → %s', (alt, neu, erwartet) => expect(veraenderung(alt, neu)).toEqual(erwartet));

  it('eine Zelle heißt nach Grenze, Zeile und Spalte', () => {
    const [zeile] = RASTER.zeilen;
    expect(zeile && altwerte(STAND).get(zellenname(GRENZE, 'je_person', zeile, '1'))).toBe(
      zeile?.zellen[0]?.wert,
    );
  });
});
