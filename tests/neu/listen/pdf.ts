import { DREI, EINE, type Fall, reihe } from './form';

/** Text as it comes out of a PDF, by the area. */
export const PDF_GEBIETE: readonly Fall[] = [
  {
    name: 'ein Leerzeichen zwischen den Spalten',
    liste:
      'Kommune 1 Person 2 Personen 3 Personen 4 Personen 5 Personen jede weitere Person\nHannover 512,00 € 651,50 € 775,00 € 925,00 € 1.050,00 € 128,00 €\nNeustadt am Rübenberge 455,50 € 580,00 € 668,00 € 730,00 € 862,00 € 90,00 €\nWennigsen (Deister) 440,00 € 521,00 € 667,00 € 800,00 € 829,00 € 86,50 €\n',
    zellen: DREI,
  },
  {
    name: 'Spalten mit vielen Leerzeichen',
    liste:
      'Kommune                  1         2         3         4         5          weitere\nHannover                 512,00    651,50    775,00    925,00    1.050,00   128,00\nNeustadt am Rübenberge   455,50    580,00    668,00    730,00    862,00     90,00\nWennigsen (Deister)      440,00    521,00    667,00    800,00    829,00     86,50\n',
    zellen: DREI,
  },
  {
    name: 'umbrochener Name',
    liste:
      'Kommune 1 2 3 4 5 weitere\nHannover 512,00 651,50 775,00 925,00 1.050,00 128,00\nNeustadt am\nRübenberge 455,50 580,00 668,00 730,00 862,00 90,00\nWennigsen\n(Deister) 440,00 521,00 667,00 800,00 829,00 86,50\n',
    zellen: DREI,
  },
  {
    name: 'Name über seiner Zeile',
    liste:
      'Kommune 1 2 3 4 5 weitere\nHannover\n512,00 651,50 775,00 925,00 1.050,00 128,00\nNeustadt am Rübenberge\n455,50 580,00 668,00 730,00 862,00 90,00\nWennigsen (Deister)\n440,00 521,00 667,00 800,00 829,00 86,50\n',
    zellen: DREI,
  },
  {
    name: 'Name nach den Werten umbrochen',
    liste:
      'Kommune 1 2 3 4 5 weitere\nHannover 512,00 651,50 775,00 925,00 1.050,00 128,00\nNeustadt am 455,50 580,00 668,00 730,00 862,00 90,00\nRübenberge\nWennigsen (Deister) 440,00 521,00 667,00 800,00 829,00 86,50\n',
    zellen: DREI,
  },
  {
    name: 'Kopf mit zweiter Zeile „Person Personen“',
    liste:
      'Kommune 1 2 3 4 5 weitere\nPerson Personen Personen Personen Personen Person\nHannover 512,00 651,50 775,00 925,00 1.050,00 128,00\nNeustadt am Rübenberge 455,50 580,00 668,00 730,00 862,00 90,00\nWennigsen (Deister) 440,00 521,00 667,00 800,00 829,00 86,50\n',
    zellen: DREI,
  },
  {
    name: 'Titel, Kopf, Fußnoten, Seitenzahl',
    liste:
      'Anlage 1\nAngemessenheitsgrenzen ab 1. Januar 2027\n\nKommune 1 2 3 4 5 weitere\nHannover 512,00 651,50 775,00 925,00 1.050,00 128,00\nNeustadt am Rübenberge 455,50 580,00 668,00 730,00 862,00 90,00\nWennigsen (Deister) 440,00 521,00 667,00 800,00 829,00 86,50\n\n* Bruttokaltmiete in Euro\nStand: November 2026\nSeite 2 von 5\n',
    zellen: DREI,
  },
  {
    name: 'Seitenwechsel mit wiederholtem Kopf',
    liste:
      'Kommune 1 2 3 4 5 weitere\nHannover 512,00 651,50 775,00 925,00 1.050,00 128,00\nNeustadt am Rübenberge 455,50 580,00 668,00 730,00 862,00 90,00\n\nKommune 1 2 3 4 5 weitere\nWennigsen (Deister) 440,00 521,00 667,00 800,00 829,00 86,50\n',
    zellen: DREI,
  },
  {
    name: 'Blöcke: Ort als Überschrift',
    liste:
      'Hannover\n1 Person 512,00 €\n2 Personen 651,50 €\njede weitere Person 128,00 €\nLaatzen\n1 Person 477,00 €\n2 Personen 607,00 €\njede weitere Person 80,00 €\n',
    zellen: { Hannover: reihe([512, 651.5], 128), Laatzen: reihe([477, 607], 80) },
  },
  {
    name: 'Personen abwärts, Gebiete quer',
    liste:
      'Personen   Hannover   Neustadt am Rübenberge   Laatzen\n1          512,00     455,50                   477,00\n2          651,50     580,00                   607,00\n3          775,00     668,00                   700,00\n',
    zellen: {
      Hannover: reihe([512, 651.5, 775]),
      'Neustadt am Rübenberge': reihe([455.5, 580, 668]),
      Laatzen: reihe([477, 607, 700]),
    },
  },
  {
    name: 'abgekürzter Name',
    liste: 'Ort 1 2 3\nNeustadt a. Rbge. 455,50 580,00 668,00\n',
    zellen: { 'Neustadt am Rübenberge': reihe([455.5, 580, 668]) },
  },
  {
    name: 'ein fehlender Wert verschiebt die Spalten',
    liste: 'Kommune 1 2 3 4\nHannover 512,00 651,50 775,00 925,00\nLaatzen 477,00 607,00 800,00\n',
    absage: /Zeile 3: Hier stehen 3 Werte, im Kopf 4\. Vergleichen Sie beide\./,
  },
  {
    name: 'zwei Tabellen hintereinander',
    liste:
      'Kommune 1 2 3\nHannover 512,00 651,50 775,00\nKommune 1 2 3 4\nLaatzen 477,00 607,00 700,00 800,00\n',
    absage: /Hier beginnt eine zweite Tabelle\. Lassen Sie in der Liste nur eine/,
  },
].map((fall) => ({ fuer: 'hannover', ...fall }));

/** Text as it comes out of a PDF, for one city. */
export const PDF_GANZ: readonly Fall[] = [
  {
    name: 'mit Doppelpunkt',
    liste:
      '1 Person: 445,00 Euro\n2 Personen: 528,00 Euro\n3 Personen: 627,50 Euro\n4 Personen: 740 Euro\nje weitere Person: 77 Euro',
    zellen: EINE,
  },
  {
    name: 'mit Fläche davor',
    liste:
      '1 Person bis 50 m² 445,00 €\n2 Personen bis 60 m² 528,00 €\n3 Personen bis 75 m² 627,50 €\n4 Personen bis 85 m² 740,00 €\njede weitere Person + 15 m² + 77,00 €',
    zellen: EINE,
  },
  {
    name: 'Punkte als Führung',
    liste:
      '1 Person ........... 445,00 €\n2 Personen ......... 528,00 €\n3 Personen ......... 627,50 €\n4 Personen ......... 740,00 €\njede weitere Person  77,00 €',
    zellen: EINE,
  },
  {
    name: '„ab der 5. Person + 77,00 €“',
    liste:
      '1 Person 445,00 €\n2 Personen 528,00 €\n3 Personen 627,50 €\n4 Personen 740,00 €\nab der 5. Person + 77,00 €',
    zellen: EINE,
  },
  {
    name: '„1-Personen-Haushalt“, Zahl allein',
    liste:
      '1-Personen-Haushalt 445,00\n2-Personen-Haushalt 528,00\n3-Personen-Haushalt 627,50\n4-Personen-Haushalt 740,00\njede weitere Person 77,00',
    zellen: EINE,
  },
  {
    name: 'jede Zelle in einer eigenen Zeile',
    liste:
      '1 Person\n445,00 €\n2 Personen\n528,00 €\n3 Personen\n627,50 €\n4 Personen\n740,00 €\njede weitere Person\n77,00 €',
    zellen: EINE,
  },
  {
    name: 'umbrochen: „jede weitere / Person“',
    liste:
      '1 Person 445,00 €\n2 Personen 528,00 €\n3 Personen 627,50 €\n4 Personen 740,00 €\njede weitere\nPerson 77,00 €',
    zellen: EINE,
  },
  {
    name: 'Personen, Fläche und Betrag mit Kopf',
    liste: 'Personen m² Betrag\n1 50 445,00\n2 60 528,00\n3 75 627,50\n4 85 740,00\nweitere 15 77,00',
    zellen: EINE,
  },
  {
    name: 'Zahlwörter',
    liste:
      'Eine Person 445,00 €\nZwei Personen 528,00 €\nDrei Personen 627,50 €\nVier Personen 740,00 €\nJede weitere Person 77,00 €',
    zellen: EINE,
  },
  {
    name: '„5 Personen und mehr Einzelfall“',
    liste:
      '1 Person 445,00 €\n2 Personen 528,00 €\n3 Personen 627,50 €\n4 Personen 740,00 €\n5 Personen und mehr Einzelfall',
    zellen: { '': { ...reihe([445, 528, 627.5, 740]), einzelfall_ab: 5 } },
  },
  {
    name: 'zwei Beträge ohne Kopf',
    liste: '1 Person 345,00 € 445,00 €\n2 Personen 408,00 € 528,00 €',
    absage: /Zeile 1: Hier stehen 2 Werte, erwartet wird 1/,
  },
].map((fall) => ({ fuer: 'ganz', ...fall }));
