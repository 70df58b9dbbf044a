/** Lists as clerks have them: a CSV from a spreadsheet, or text copied from a PDF. What is unclear is never guessed. */
import { describe, expect, it } from 'vitest';
import { wortAus } from '@/lib/pflege/liste/wort';
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

  it('ohne Kopf ist die sechste Spalte nicht sechs Personen: Die Kopfzeile fehlt', () => {
    expect(gelesen('Hannover 499,00 634,00\nLaatzen 477,00 607,00')).toEqual([
      'Zeile 1: Eine Kopfzeile mit den Personenzahlen fehlt. Schreiben Sie in die erste Zeile: Gebiet;1;2;3;4;5;weitere',
    ]);
  });

  it('eine leere Zelle und ein Strich sind kein Wert', () => {
    expect(gelesen('Gebiet;1;2;3\nHannover;499,00;;755,00\nLaatzen;477,00;-;700,00')).toEqual([
      ['Hannover', { 1: 49900, 3: 75500 }],
      ['Laatzen', { 1: 47700, 3: 70000 }],
    ]);
  });

  it('ein bekannter Name darf mit einer Zahl enden', () => {
    const text = '1 Person 2 Personen\nQuartier 1 455,00 580,00\nQuartier 2 429,00 520,00';
    expect(gelesen(text, 'geld', ['Quartier 1', 'Quartier 2'])).toEqual([
      ['Quartier 1', { 1: 45500, 2: 58000 }],
      ['Quartier 2', { 1: 42900, 2: 52000 }],
    ]);
    expect(gelesen(text)).toEqual([
      'Zeile 2: Hier stehen 3 Werte, im Kopf 2. Vergleichen Sie beide.',
      'Zeile 3: „Quartier“ steht zweimal in der Liste. Löschen Sie eine Zeile.',
      'Zeile 3: Hier stehen 3 Werte, im Kopf 2. Vergleichen Sie beide.',
    ]);
  });

  it('die Zahl hinter „Vergleichsraum“ gehört zum Namen, auch wenn ihn niemand kennt', () => {
    const text = '1 Person 2 Personen\nVergleichsraum 1 455,00 580,00\nVergleichsraum 2 (Süd) 429,00 520,00';
    expect(gelesen(text)).toEqual([
      ['Vergleichsraum 1', { 1: 45500, 2: 58000 }],
      ['Vergleichsraum 2 (Süd)', { 1: 42900, 2: 52000 }],
    ]);
    expect(gelesen('1 Person 2 Personen\nVergleichsraum 1 455,00')).toEqual([
      'Zeile 2: Hier steht 1 Wert, im Kopf 2. Vergleichen Sie beide.',
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

  it('mit Fläche und Betrag: die Einheit sagt, was gemeint ist', () => {
    const text = '1 Person 50 m² 499,00 €\n2 Personen 60 m² 634,00 €';
    expect(gelesen(text)).toEqual([[null, { 1: 49900, 2: 63400 }]]);
    expect(gelesen(text, 'flaeche')).toEqual([[null, { 1: 5000, 2: 6000 }]]);
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
      'Zeile 2, Spalte 2: „4,990“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ],
    [
      'Gebiet;1;2\nHannover;49o,00;634,00',
      'Zeile 2, Spalte 2: „49o,00“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ],
    [
      'Gebiet;1;2\nHannover;0;634,00',
      'Zeile 2, Spalte 2: „0“ lässt sich nicht sicher lesen. Schreiben Sie zum Beispiel: 1.022,00',
    ],
    ['Gebiet;1;2\n;499,00;634,00', 'Zeile 2: Hier fehlt der Name des Gebiets.'],
    ['Gebiet;1;2\nHannover', 'Zeile 2: Hinter „Hannover“ stehen keine Werte.'],
    ['Ort 1 2\nLaatzen 477,00', 'Zeile 2: Hier steht 1 Wert, im Kopf 2. Vergleichen Sie beide.'],
    [
      '1 Person 399,00 € 499,00 €\n2 Personen 514,00 € 634,00 €',
      'Zeile 1: Hier stehen 2 Werte, erwartet wird 1. Lassen Sie in der Liste nur die Werte einer Tabelle.',
    ],
    [
      '1;499,00\nfünf und mehr;900,00',
      'Zeile 2, Spalte 2: „fünf und mehr“: Gilt der Betrag im Ganzen oder je Person? Schreiben Sie „jede weitere Person“, oder nennen Sie jede Größe.',
    ],
    [
      '1;499,00\nEltern mit Kind;900,00',
      'Zeile 2, Spalte 1: „Eltern mit Kind“ ist keine Personenzahl. Schreiben Sie zum Beispiel: 2 Personen',
    ],
    ['1;499,00\n1;512,00', 'Zeile 2, Spalte 2: „1“ steht zweimal in der Liste. Löschen Sie eine davon.'],
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
    ['1', 1],
    ['2 Personen', 2],
    ['3-Personen-Haushalt', 3],
    ['4 Pers.', 4],
    ['1-Pers.-HH', 1],
    ['zwei Personen (bis 60 m²)', 2],
    ['Haushalt mit 3 Personen', 3],
    ['20', 20],
  ])('„%s“ ist eine Größe', (text, personen) => {
    expect(wortAus(text)).toMatchObject({ art: 'groesse', personen });
  });

  it.each([
    ['jede weitere Person', null],
    ['je weitere Person', null],
    ['weitere', null],
    ['für jede weitere Person', null],
    ['ab 6 Personen je weitere Person', 6],
    ['6. und jede weitere Person', 6],
  ])('„%s“ kommt für jede Person dazu', (text, ab) => {
    expect(wortAus(text)).toMatchObject({ art: 'weitere', ab, plus: false });
  });

  it('„ab der 6. Person“ nur mit einem Plus', () => {
    expect(wortAus('ab der 6. Person')).toEqual({ art: 'weitere', ab: 6, plus: true });
  });

  it.each(['5 und mehr', 'fünf oder mehr Personen', 'ab 5 Personen', 'mehr als 4 Personen', '5+'])(
    '„%s“ meint auch größere',
    (text) => {
      expect(wortAus(text)).toEqual({ art: 'und_mehr', ab: 5 });
    },
  );

  it.each(['21', '0', '2.', '2. Person', '1-2 Personen', '1 2', '1,5', 'Hannover', 'Eltern', '50 m²', ''])(
    '„%s“ ist nichts davon',
    (text) => {
      expect(wortAus(text)).toBeNull();
    },
  );
});
