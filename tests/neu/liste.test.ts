/** Lists as clerks have them: a CSV from a spreadsheet, or text copied from a PDF. What is unclear is never guessed. */
import { describe, expect, it } from 'vitest';
import { groesseAus, groessenkopf } from '@/lib/pflege/neu/groesse';
import { liesListe } from '@/lib/pflege/neu/liste-lesen';

function gelesen(text: string, art: 'geld' | 'flaeche' = 'geld', namen: string[] = []) {
  const { gebiete, fehler } = liesListe(text, art, namen);
  const zeilen = gebiete.map(({ name, werte }) => [name, Object.fromEntries(werte)] as const);
  return fehler.length > 0 ? fehler : zeilen;
}

describe('eine Zeile je Gebiet', () => {
  const erwartet = [
    ['Hannover', { 1: 49900, 2: 63400, 3: 102200, weitere: 12500 }],
    ['Bad Nenndorf', { 1: 45550, 2: 58000, 3: 66800, weitere: 9000 }],
  ];

  it.each([
    [
      'CSV mit Kopf',
      'Gebiet;1;2;3;weitere\nHannover;499,00;634,00;1.022,00;125,00\nBad Nenndorf;455,50;580;668,00;90\n',
    ],
    [
      'CSV mit Wörtern im Kopf',
      'Ort;1 Person;2 Personen;3-Personen-Haushalt;jede weitere Person\nHannover;499,00 €;634,00 €;1022,00 €;125,00 €\nBad Nenndorf;455,50 €;580,00 €;668,00 €;90,00 €\n',
    ],
    [
      'aus der Tabellenkalkulation kopiert',
      'Ort\t1\t2\t3\tweitere\nHannover\t499,00\t634,00\t1.022,00\t125,00\nBad Nenndorf\t455,50\t580,00\t668,00\t90,00',
    ],
    [
      'aus dem PDF kopiert',
      '\n  1 Person 2 Personen 3 Personen jede weitere Person\nHannover 499,00 € 634,00 € 1.022,00 € 125,00 €\n\nBad Nenndorf   455,50 580,00 668,00 90,00\n',
    ],
    [
      'PDF mit einem Wort vor dem Kopf',
      'Gemeinde 1 2 3 weitere\nHannover 499 634 1022 125\nBad Nenndorf 455,50 580 668 90',
    ],
    [
      'mit Windows-Zeilenenden und Kopfmarke',
      '\uFEFFGebiet;1;2;3;weitere\r\nHannover;499,00;634,00;1.022,00;125,00\r\nBad Nenndorf;455,50;580;668,00;90\r\n',
    ],
  ])('%s', (_, text) => {
    expect(gelesen(text)).toEqual(erwartet);
  });

  it('ohne Kopf zählen die Spalten von einer Person an', () => {
    expect(gelesen('Hannover 499,00 634,00\nLaatzen 477,00 607,00')).toEqual([
      ['Hannover', { 1: 49900, 2: 63400 }],
      ['Laatzen', { 1: 47700, 2: 60700 }],
    ]);
  });

  it('eine leere Zelle und ein Strich sind kein Wert', () => {
    expect(gelesen('Gebiet;1;2;3\nHannover;499,00;;755,00\nLaatzen;477,00;-;700,00')).toEqual([
      ['Hannover', { 1: 49900, 3: 75500 }],
      ['Laatzen', { 1: 47700, 3: 70000 }],
    ]);
  });

  it('ein bekannter Name darf mit einer Zahl enden', () => {
    const text = '1 Person 2 Personen\nVergleichsraum 1 455,00 580,00\nVergleichsraum 2 429,00 520,00';
    expect(gelesen(text, 'geld', ['Vergleichsraum 1', 'Vergleichsraum 2'])).toEqual([
      ['Vergleichsraum 1', { 1: 45500, 2: 58000 }],
      ['Vergleichsraum 2', { 1: 42900, 2: 52000 }],
    ]);
    expect(gelesen(text)).toEqual([
      'Zeile 2: Hier stehen 3 Werte, im Kopf 2. Vergleichen Sie beide.',
      'Zeile 3: „Vergleichsraum“ steht zweimal in der Liste. Löschen Sie eine Zeile.',
      'Zeile 3: Hier stehen 3 Werte, im Kopf 2. Vergleichen Sie beide.',
    ]);
  });
});

describe('eine Zeile je Personenzahl', () => {
  it.each([
    ['CSV', '1;499,00\n2;634,00\nweitere;125,00'],
    ['CSV mit Überschrift', 'Personen;Betrag\n1;499,00\n2;634,00\nweitere;125,00'],
    ['PDF', '1 Person 499,00 €\n2 Personen 634,00 €\njede weitere Person 125,00 €'],
    ['PDF mit Doppelpunkt', '1 Person: 499,00 Euro\n2 Personen: 634 Euro\nje weitere Person: 125 Euro'],
  ])('%s', (_, text) => {
    expect(gelesen(text)).toEqual([[null, { 1: 49900, 2: 63400, weitere: 12500 }]]);
  });

  it('mit den Gebieten als Spalten', () => {
    expect(gelesen('Personen;Hannover;Laatzen\n1;499,00;477,00\n2;634,00;607,00')).toEqual([
      ['Hannover', { 1: 49900, 2: 63400 }],
      ['Laatzen', { 1: 47700, 2: 60700 }],
    ]);
  });

  it('Flächen', () => {
    expect(gelesen('1 Person 50 m²\n2 Personen 62,5 m²', 'flaeche')).toEqual([[null, { 1: 5000, 2: 6250 }]]);
  });
});

describe('was unklar ist, wird nicht geraten', () => {
  it.each([
    ['', 'In der Liste steht keine Zeile mit Werten.'],
    [
      'Gebiet;1;2\nHannover;4,990;634,00',
      'Zeile 2: „4,990“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ],
    [
      'Gebiet;1;2\nHannover;49o,00;634,00',
      'Zeile 2: „49o,00“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ],
    [
      'Gebiet;1;2\nHannover;0;634,00',
      'Zeile 2: „0“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ],
    ['Gebiet;1;2\n;499,00;634,00', 'Zeile 2: Hier fehlt der Name des Gebiets.'],
    ['Gebiet;1;2\nHannover', 'Zeile 2: Hinter „Hannover“ stehen keine Werte.'],
    [
      'Hannover 499,00 634,00\nLaatzen 477,00',
      'Zeile 2: Hier stehen 1 Werte, in anderen Zeilen 2. Schreiben Sie eine Kopfzeile: Gebiet;1;2;3;weitere',
    ],
    [
      '1 Person 50 m² 499,00 €\n2 Personen 60 m² 634,00 €',
      'Zeile 1: Hier stehen 2 Werte, erwartet wird 1. Lassen Sie in der Liste nur die Werte einer Tabelle.',
    ],
    [
      '1;499,00\nfünf und mehr;900,00',
      'Zeile 2: „fünf und mehr“ ist keine Personenzahl. Schreiben Sie zum Beispiel: 2 Personen',
    ],
    ['1;499,00\n1;512,00', 'Zeile 2: „1“ steht zweimal in der Liste. Löschen Sie eine Zeile.'],
    [
      'Gebiet;1;2\n"Hannover;499,00;634,00',
      'Die Anführungszeichen in der Liste passen nicht zusammen. Speichern Sie sie noch einmal als CSV.',
    ],
  ])('%j', (text, erwartet) => {
    expect(gelesen(text)).toContain(erwartet);
  });
});

describe('Personenzahlen', () => {
  it.each([
    ['1', '1'],
    ['2 Personen', '2'],
    ['3-Personen-Haushalt', '3'],
    ['4 Pers.', '4'],
    ['jede weitere Person', 'weitere'],
    ['je weitere Person', 'weitere'],
    ['weitere', 'weitere'],
    ['für jede weitere Person', 'weitere'],
    ['21', null],
    ['5 und mehr', null],
    ['Hannover', null],
  ])('„%s“', (text, erwartet) => {
    expect(groesseAus(text)).toBe(erwartet);
  });

  it('ein Kopf beginnt mit einer und zwei Personen', () => {
    expect(groessenkopf('Personen 1 2 3')).toEqual(['1', '2', '3']);
    expect(groessenkopf('Raum 3 4 5')).toBeNull();
    expect(groessenkopf('Hannover 499,00 634,00')).toBeNull();
  });
});
