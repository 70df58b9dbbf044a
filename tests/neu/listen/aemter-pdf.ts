import { type Fall, reihe } from './form';

/** Text copied from documents in the shapes of real tables, with new values. */
export const AEMTER_PDF: readonly Fall[] = [
  {
    name: 'Freudenstadt: Fläche unter dem Kopf, umbrochener Bindestrich, „i. G.“, „a. N.“, Seitenzahl',
    fuer: '08237-freudenstadt/2025-01-01',
    liste: `Anlage 2 zur Richtlinie Kosten der Unterkunft
Mietobergrenzen (Nettokaltmiete) ab 01.03.2027
Gemeinde 1 Person 2 Personen 3 Personen 4 Personen 5 Personen jede weitere Person
bis 45 m² bis 60 m² bis 75 m² bis 90 m² bis 105 m² + 15 m²
Alpirsbach 447 € 454 € 514 € 591 € 687 € 99 €
Bad Rippoldsau-
Schapbach 320 € 353 € 534 € 640 € 747 € 107 €
Eutingen i. G. 331 € 443 € 653 € 783 € 914 € 131 €
Horb a. N. 434 € 560 € 609 € 743 € 869 € 124 €
Seite 3 von 7
`,
    zellen: {
      Alpirsbach: reihe([447, 454, 514, 591, 687], 99),
      'Bad Rippoldsau-Schapbach': reihe([320, 353, 534, 640, 747], 107),
      'Eutingen im Gäu': reihe([331, 443, 653, 783, 914], 131),
      'Horb am Neckar': reihe([434, 560, 609, 743, 869], 124),
    },
  },
  {
    name: 'Rhein-Lahn: langer Name mit Klammer und Komma über zwei Zeilen',
    fuer: '07141-rhein-lahn-kreis/2025-01-01',
    liste: `Vergleichsraum 1 Person 2 Personen 3 Personen 4 Personen 5 Personen je weitere Person
Vergleichsraum I (Stadt Lahnstein) 404,00 504,05 609,80 716,20 885,65 126,50
Vergleichsraum IV (VG Diez ohne Stadt Diez,
VG Aar-Einrich) 403,00 494,15 610,60 713,45 756,70 108,10
Vergleichsraum V (VG Loreley, VG Nastätten) 410,05 469,75 549,70 635,80 786,50 112,35
`,
    zellen: {
      'Vergleichsraum I (Stadt Lahnstein)': reihe([404, 504.05, 609.8, 716.2, 885.65], 126.5),
      'Vergleichsraum IV (VG Diez ohne Stadt Diez, VG Aar-Einrich)': reihe(
        [403, 494.15, 610.6, 713.45, 756.7],
        108.1,
      ),
      'Vergleichsraum V (VG Loreley, VG Nastätten)': reihe([410.05, 469.75, 549.7, 635.8, 786.5], 112.35),
    },
  },
  {
    name: 'Werra-Meißner: „Vergleichsraum 1“ endet mit einer Ziffer, ein Leerzeichen dazwischen',
    fuer: '06636-werra-meissner-kreis/2026-08-01',
    liste: `Region 1 2 3 4 5 weitere
Vergleichsraum 1 410,10 248,67 535,35 593,10 680,05 81,60
Vergleichsraum 2 411,70 438,50 540,00 676,15 758,20 90,98
`,
    zellen: {
      'Vergleichsraum 1': reihe([410.1, 248.67, 535.35, 593.1, 680.05], 81.6),
      'Vergleichsraum 2 (Großalmerode, Hessisch Lichtenau, Neu-Eichenberg, Witzenhausen)': reihe(
        [411.7, 438.5, 540, 676.15, 758.2],
        90.98,
      ),
    },
  },
  {
    name: 'Saarbrücken: zwei Spalten für die Regionen, Wohnfläche dazwischen',
    fuer: '10041-saarbruecken/2025-06-01',
    liste: `Personen   Wohnfläche   Region A    Region B
1          45 m²        492,20 €    472,90 €
2          60 m²        573,60 €    542,30 €
3          75 m²        684,20 €    659,20 €
4          90 m²        804,20 €    746,90 €
jede weitere Person   15 m²   123,00 €   117,30 €
`,
    zellen: {
      'Region A': reihe([492.2, 573.6, 684.2, 804.2], 123),
      'Region B': reihe([472.9, 542.3, 659.2, 746.9], 117.3),
    },
  },
  {
    name: 'Helmstedt: zwei Blöcke mit langen Überschriften',
    fuer: '03154-helmstedt/2026-01-01',
    liste: `Vergleichsraum Nord (mit Helmstedt und Königslutter)
1 Person bis 50 m²: 452,50 €
2 Personen bis 60 m²: 541,20 €
3 Personen bis 75 m²: 640,50 €
Vergleichsraum Süd (mit Schöningen)
1 Person bis 50 m²: 418,00 €
2 Personen bis 60 m²: 501,60 €
3 Personen bis 75 m²: 594,75 €
`,
    zellen: {
      'Vergleichsraum Nord (mit Helmstedt und Königslutter)': reihe([452.5, 541.2, 640.5]),
      'Vergleichsraum Süd (mit Schöningen)': reihe([418, 501.6, 594.75]),
    },
  },
  {
    name: 'Main-Tauber: „Mietstufe 1“ mit Klammer, danach Beträge ohne Cent',
    fuer: '08128-main-tauber-kreis/2025-01-01',
    liste: `Mietstufe 1 Person 2 Personen 3 Personen 4 Personen 5 Personen jede weitere Person
Mietstufe 1 (übrige Gemeinden) 403 488 582 679 775 92
Mietstufe 3 (Bad Mergentheim) 509 615 734 855 977 118
`,
    zellen: {
      'Mietstufe 1 (übrige Gemeinden)': reihe([403, 488, 582, 679, 775], 92),
      'Mietstufe 3 (Bad Mergentheim)': reihe([509, 615, 734, 855, 977], 118),
    },
  },
  {
    name: 'Bonn: fünf Größen in Sätzen',
    fuer: '05314-bonn/2024-12-01',
    liste: `Für eine Person: 622,50 €
Für zwei Personen: 780,00 €
Für drei Personen: 934,40 €
Für vier Personen: 1.111,50 €
Für fünf Personen: 1.320,00 €
`,
    zellen: { '': reihe([622.5, 780, 934.4, 1111.5, 1320]) },
  },
  {
    name: 'Köln: Personen, m², Betrag, „jede weitere“ mit Zuschlag',
    fuer: '05315-koeln/2025-01-01',
    liste: `Haushaltsgröße Wohnungsgröße Richtwert
1 Person 50 m² 705,00 €
2 Personen 65 m² 853,00 €
3 Personen 80 m² 1.016,50 €
4 Personen 95 m² 1.185,00 €
5 Personen 110 m² 1.354,00 €
für jede weitere Person zzgl. 15 m² zzgl. 163,00 €
`,
    zellen: { '': reihe([705, 853, 1016.5, 1185, 1354], 163) },
  },
  {
    name: 'Bochum: „ab 5 Personen“: Einzelfallprüfung',
    fuer: '05911-bochum/2025-07-01',
    liste: `1-Personen-Haushalt (50 qm) ........ 471,00 Euro
2-Personen-Haushalt (65 qm) ........ 581,10 Euro
3-Personen-Haushalt (80 qm) ........ 714,40 Euro
4-Personen-Haushalt (95 qm) ........ 869,25 Euro
ab 5 Personen ........ Einzelfallprüfung
`,
    zellen: { '': { ...reihe([471, 581.1, 714.4, 869.25]), einzelfall_ab: 5 } },
  },
  {
    name: 'Mainz: netto und brutto in einer Zeile, Kopf sagt welche',
    fuer: '07315-mainz/2025-01-01',
    bezug: 'bruttokaltmiete',
    liste: `Personen   Nettokaltmiete   Betriebskosten   Bruttokaltmiete
1          560,00           90,00            650,00
2          655,50           108,00           763,50
3          780,00           144,00           924,00
`,
    zellen: { '': reihe([650, 763.5, 924]) },
  },
  {
    name: 'Kiel: sieben Größen, Fläche in Klammern, Euro ausgeschrieben',
    fuer: '01002-kiel/2025-01-01',
    liste: `1 Person (50 m²) 511,00 Euro
2 Personen (60 m²) 606,50 Euro
3 Personen (75 m²) 766,00 Euro
4 Personen (85 m²) 909,50 Euro
5 Personen (95 m²) 1.062,00 Euro
6 Personen (105 m²) 1.211,00 Euro
7 Personen (115 m²) 1.326,50 Euro
für jede weitere Person 115,00 Euro
`,
    zellen: { '': reihe([511, 606.5, 766, 909.5, 1062, 1211, 1326.5], 115) },
  },
  {
    name: 'Sätze: „bei 2 Personen 565 Euro“ mitten im Text',
    fuer: '05314-bonn/2024-12-01',
    liste:
      'Angemessen sind bei einer Person 622,50 Euro und bei zwei Personen 780,00 Euro. Bei drei Personen sind es 934,40 Euro.\n',
    absage: /Kopfzeile mit den Personenzahlen fehlt|keine Zeile mit Werten|keine Personenzahl/,
  },
  {
    name: 'Kiel: Werte der alten und der neuen Richtlinie nebeneinander',
    fuer: '01002-kiel/2025-01-01',
    liste: `Personen   bis 31.12.2026   ab 01.01.2027
1   503,00   511,00
2   597,00   606,50
`,
    absage: /ist kein Gebiet|keine Gebiete|erwartet wird 1/,
  },
];
