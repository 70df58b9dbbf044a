import { type Fall, reihe } from './form';

/** Lists in the shapes of real tables, saved or copied from a spreadsheet: their names, heads and sizes, with new values. */
export const AEMTER_CSV: readonly Fall[] = [
  {
    name: 'Kleve: „VR 1 – Nordwest“, Spalte mit den Kommunen, zweite Kopfzeile mit m²',
    fuer: '05154-kleve/2025-12-01',
    liste: `Kreis Kleve – Angemessene Bruttokaltmieten;;;;;;;
Vergleichsraum;Kommunen;1-Personen-HH;2-Personen-HH;3-Personen-HH;4-Personen-HH;5-Personen-HH;jede weitere Person
;;50 qm;65 qm;80 qm;95 qm;110 qm;+ 15 qm
VR 1 – Nordwest;Goch, Kevelaer;535,00 €;650,00 €;790,00 €;955,00 €;1.097,00 €;134,40 €
VR 2 – Nordost;Emmerich, Rees;531,50 €;646,00 €;788,00 €;922,00 €;1.013,00 €;134,40 €
VR 3 – Mitte;Kleve;531,50 €;659,00 €;801,00 €;957,00 €;1.080,00 €;134,40 €
VR 4 – Süd;Geldern, Straelen;546,00 €;661,00 €;812,00 €;957,00 €;1.080,00 €;132,95 €
`,
    zellen: {
      'Vergleichsraum 1 (Nordwest)': reihe([535, 650, 790, 955, 1097], 134.4),
      'Vergleichsraum 2 (Nordost)': reihe([531.5, 646, 788, 922, 1013], 134.4),
      'Vergleichsraum 3 (Mitte)': reihe([531.5, 659, 801, 957, 1080], 134.4),
      'Vergleichsraum 4 (Süd)': reihe([546, 661, 812, 957, 1080], 132.95),
    },
  },
  {
    name: 'Unna: unter „Vergleichsraum“ nur „I (Bergkamen)“, „6 Pers. und mehr“: Einzelfallentscheidung',
    fuer: '05978-unna/2026-01-01',
    liste: `Vergleichsraum;1 Pers.;2 Pers.;3 Pers.;4 Pers.;5 Pers.;6 Pers. und mehr
I (Bergkamen);432,50;527,80;635,20;722,95;881,10;Einzelfallentscheidung
IV (Holzwickede);447,00;521,30;600,80;741,00;960,30;Einzelfallentscheidung
`,
    zellen: {
      'Vergleichsraum I (Bergkamen)': { ...reihe([432.5, 527.8, 635.2, 722.95, 881.1]), einzelfall_ab: 6 },
      'Vergleichsraum IV (Holzwickede)': { ...reihe([447, 521.3, 600.8, 741, 960.3]), einzelfall_ab: 6 },
    },
  },
  {
    name: 'Unna: „Bergkamen (I)“ als „VR I Bergkamen“, „6 und mehr“: Einzelfall',
    fuer: '05978-unna/2026-01-01',
    liste: `Kommune\t1\t2\t3\t4\t5\t6 und mehr
VR I Bergkamen\t432,50\t527,80\t635,20\t722,95\t881,10\tEinzelfall
VR X Werne\t399,5\t481\t632\t779\t977,90\tEinzelfall
`,
    zellen: {
      'Vergleichsraum I (Bergkamen)': { ...reihe([432.5, 527.8, 635.2, 722.95, 881.1]), einzelfall_ab: 6 },
      'Vergleichsraum X (Werne)': { ...reihe([399.5, 481, 632, 779, 977.9]), einzelfall_ab: 6 },
    },
  },
  {
    name: 'Schaumburg: sieben Größen, lange Namen mit Komma in Anführungszeichen',
    fuer: '03257-schaumburg/2026-01-01',
    liste: `"Gebiet","1","2","3","4","5","6","7"
"Bückeburg und Samtgemeinde Eilsen","548","599","711","772","823","894","995"
"Samtgemeinden Lindhorst, Nenndorf, Rodenberg, Sachsenhagen","528","599","731","802","894","894","995"
"Rinteln, Obernkirchen, Auetal","498","549","660","711","772","894","995"
`,
    zellen: {
      'Bückeburg und Samtgemeinde Eilsen': reihe([548, 599, 711, 772, 823, 894, 995]),
      'Samtgemeinden Lindhorst, Nenndorf, Rodenberg, Sachsenhagen': reihe([
        528, 599, 731, 802, 894, 894, 995,
      ]),
      'Rinteln, Obernkirchen, Auetal': reihe([498, 549, 660, 711, 772, 894, 995]),
    },
  },
  {
    name: 'Schaumburg: Gemeinden anders zusammengefasst',
    fuer: '03257-schaumburg/2026-01-01',
    liste: 'Ort;1;2;3\nRinteln;498;549;660\nObernkirchen, Auetal;499;550;661\n',
    absage: /„Rinteln“ steht nicht in der Tabelle/,
  },
  {
    name: 'Limburg-Weilburg: andere Reihenfolge, „u.“ statt Komma im letzten Gebiet',
    fuer: '06533-limburg-weilburg/2025-07-01',
    liste: `Kommunen;Haushalt mit 1 Person;Haushalt mit 2 Personen;Haushalt mit 3 Personen;Haushalt mit 4 Personen;Haushalt mit 5 Personen;Mehrbetrag je weitere Person
Limburg und Elz;599,-- €;690,-- €;802,-- €;893,-- €;995,-- €;120,57 €
Bad Camberg;599,-- €;660,-- €;832,-- €;944,-- €;995,-- €;120,57 €
Mittelbereich Weilburg;528,-- €;579,-- €;680,-- €;782,-- €;842,-- €;102,12 €
`,
    zellen: {
      'Limburg, Elz': reihe([599, 690, 802, 893, 995], 120.57),
      'Bad Camberg': reihe([599, 660, 832, 944, 995], 120.57),
      'Mittelbereich Weilburg': reihe([528, 579, 680, 782, 842], 102.12),
    },
  },
  {
    name: 'Rhein-Erft: Personen abwärts, Vergleichsräume quer, Gemeinden in zweiter Kopfzeile',
    fuer: '05362-rhein-erft-kreis/2026-08-01',
    liste: `Haushaltsgröße;Wohnfläche;Vergleichsraum 1;Vergleichsraum 2;Vergleichsraum 3;Vergleichsraum 4;Vergleichsraum 5
;;Bedburg, Bergheim, Elsdorf;Pulheim, Frechen;Hürth;Brühl, Wesseling;Erftstadt, Kerpen
1 Person;50 m²;589,00;680,00;681,00;640,00;619,00
2 Personen;65 m²;761,00;873,00;883,00;832,00;802,00
3 Personen;80 m²;924,00;1.045,00;1.086,00;1.005,00;954,00
4 Personen;95 m²;1.137,00;1.320,00;1.380,00;1.248,00;1.127,00
5 Personen;110 m²;1.289,00;1.553,00;1.553,00;1.370,00;1.380,00
`,
    zellen: {
      'Vergleichsraum 1 (Bedburg, Bergheim, Elsdorf)': reihe([589, 761, 924, 1137, 1289]),
      'Vergleichsraum 2 (Pulheim, Frechen)': reihe([680, 873, 1045, 1320, 1553]),
      'Vergleichsraum 3 (Hürth)': reihe([681, 883, 1086, 1380, 1553]),
      'Vergleichsraum 4 (Brühl, Wesseling)': reihe([640, 832, 1005, 1248, 1370]),
      'Vergleichsraum 5 (Erftstadt, Kerpen)': reihe([619, 802, 954, 1127, 1380]),
    },
  },
  {
    name: 'Warendorf: netto und brutto nebeneinander je Größe',
    fuer: '05570-warendorf/2025-01-01',
    liste: `Kommune;1 Person;;2 Personen;;3 Personen;
;netto;brutto;netto;brutto;netto;brutto
Ahlen;355,00;476,00;441,00;588,00;502,00;668,00
Beckum;350,00;471,00;402,00;538,00;475,00;632,00
`,
    absage: /im Kopf|ist keine Personenzahl|Kopfzeile|keine Werte/,
  },
  {
    name: 'Warendorf: nur brutto, Beträge mit Punkt und Leerzeichen am Ende',
    fuer: '05570-warendorf/2025-01-01',
    liste: `Stadt / Gemeinde ; 1 ; 2 ; 3 ; 4 ; 5 ; + je Person
AHLEN ; 476.00 ; 588.00 ; 668.00 ; 785.00 ; 911.00 ; 121.00
Stadt Beckum ; 471.00 ; 538.00 ; 632.00 ; 761.00 ; 879.00 ; 116.00
Gemeinde Beelen ; 487.00 ; 544.00 ; 646.00 ; 730.00 ; 911.00 ; 115.00
`,
    absage: /„\+ je Person“ ist keine Personenzahl/,
  },
  {
    name: 'Warendorf: Großbuchstaben, „Stadt“, „Gemeinde“, Punkt vor den Cent',
    fuer: '05570-warendorf/2025-01-01',
    liste: `Stadt / Gemeinde ; 1 ; 2 ; 3 ; 4 ; 5 ; je weitere Person
AHLEN ; 476.00 ; 588.00 ; 668.00 ; 785.00 ; 911.00 ; 121.00
Stadt Beckum ; 471.00 ; 538.00 ; 632.00 ; 761.00 ; 879.00 ; 116.00
Gemeinde Beelen ; 487.00 ; 544.00 ; 646.00 ; 730.00 ; 911.00 ; 115.00
`,
    zellen: {
      Ahlen: reihe([476, 588, 668, 785, 911], 121),
      Beckum: reihe([471, 538, 632, 761, 879], 116),
      Beelen: reihe([487, 544, 646, 730, 911], 115),
    },
  },
  {
    name: 'Lauenburg: sechs Größen, nicht jede Zeile hat alle',
    fuer: '01053-herzogtum-lauenburg/2025-03-01',
    liste: `Vergleichsraum;1 Person;2 Personen;3 Personen;4 Personen;5 Personen;6 Personen;jede weitere Person
Vergleichsraum 5 (Schwarzenbek);571,00;691,10;822,90;958,00;1.115,85;1.229,30;132,90
Vergleichsraum 7 (Geesthacht);627,50;759,20;903,20;1.056,20;1.205,80;–;144,00
Vergleichsraum 2 (Ratzeburg);509,10;615,20;733,50;855,20;976,90;./.;118,30
`,
    zellen: {
      'Vergleichsraum 5 (Schwarzenbek)': reihe([571, 691.1, 822.9, 958, 1115.85, 1229.3], 132.9),
      'Vergleichsraum 7 (Geesthacht)': reihe([627.5, 759.2, 903.2, 1056.2, 1205.8], 144),
      'Vergleichsraum 2 (Ratzeburg)': reihe([509.1, 615.2, 733.5, 855.2, 976.9], 118.3),
    },
  },
  {
    name: 'Lauenburg: „Vergleichsraum 6“ gibt es zweimal',
    fuer: '01053-herzogtum-lauenburg/2025-03-01',
    liste: 'Vergleichsraum;1;2\nVergleichsraum 6;491;630\n',
    absage: /„Vergleichsraum 6“ passt auf mehrere Gebiete/,
  },
  {
    name: 'Grafschaft Bentheim: „Nordhorn“ ohne „Stadt“, der Rest anders benannt',
    fuer: '03456-grafschaft-bentheim/2024-03-13',
    liste: 'Gebiet;1;2;3;4;5\nNordhorn;478;528;650;721;823\nsonstige Gemeinden;447;518;630;721;782\n',
    absage: /Das Gebiet „sonstige Gemeinden“ steht nicht in der Tabelle/,
  },
  {
    name: 'Grafschaft Bentheim: mit laufender Nummer und Stand in der letzten Zeile',
    fuer: '03456-grafschaft-bentheim/2024-03-13',
    liste: `lfd. Nr.;Gebiet;1 P;2 P;3 P;4 P;5 P
1.;Nordhorn;478;528;650;721;823
2.;übrige Grafschaft;447;518;630;721;782
Stand: 01.03.2027;;;;;;
`,
    zellen: {
      'Stadt Nordhorn': reihe([478, 528, 650, 721, 823]),
      'Übrige Grafschaft': reihe([447, 518, 630, 721, 782]),
    },
  },
  {
    name: 'Goslar: Name ohne Mietenstufe, Mietenstufe als Spalte',
    fuer: '03153-goslar/2026-01-01',
    liste: `Gemeinde;Mietenstufe;1 Person;2 Personen;3 Personen;4 Personen;5 Personen;jede weitere Person
Goslar und Bad Harzburg;2;477,00;578,00;689,00;804,00;917,00;110,50
übriger Landkreis;1;425,00;515,00;615,00;717,00;818,00;96,50
`,
    zellen: {
      'Goslar und Bad Harzburg (Mietenstufe 2)': reihe([477, 578, 689, 804, 917], 110.5),
      'Übriger Landkreis (Mietenstufe 1)': reihe([425, 515, 615, 717, 818], 96.5),
    },
  },
  {
    name: 'Wolfenbüttel: „jede weitere Person“ als Zeile, Gebiete quer, Beträge mit Euro davor',
    fuer: '03158-wolfenbuettel/2025-01-01',
    liste: `Personen;Stadt Wolfenbüttel;Gemeinde Cremlingen;übriger Landkreis
1 Person;€ 509,10;€ 455,50;€ 403,10
2 Personen;€ 615,20;€ 550,40;€ 487,90
3 Personen;€ 733,50;€ 655,40;€ 581,70
4 Personen;€ 855,20;€ 765,90;€ 678,80
5 Personen;€ 976,90;€ 873,10;€ 774,90
jede weitere Person;€ 118,30;€ 105,00;€ 91,60
`,
    zellen: {
      'Stadt Wolfenbüttel': reihe([509.1, 615.2, 733.5, 855.2, 976.9], 118.3),
      'Gemeinde Cremlingen': reihe([455.5, 550.4, 655.4, 765.9, 873.1], 105),
      'Übriger Landkreis': reihe([403.1, 487.9, 581.7, 678.8, 774.9], 91.6),
    },
  },
  {
    name: 'Mühldorf: vier Größen, „ab 5 Personen“: Einzelfall, Namen gekürzt',
    fuer: '09183-muehldorf-a-inn/2026-08-01',
    liste: `Wohnungsmarkttyp;1;2;3;4;ab 5 Personen
Zone 1;515,10;628,75;671,40;805,70;Einzelfall
Zone 4 (Waldkraiburg);472,00;613,60;708,00;795,70;Einzelfall
`,
    zellen: {
      'Zone 1 (Wohnungsmarkttyp 1)': { ...reihe([515.1, 628.75, 671.4, 805.7]), einzelfall_ab: 5 },
      'Zone 4 (Stadt Waldkraiburg)': { ...reihe([472, 613.6, 708, 795.7]), einzelfall_ab: 5 },
    },
  },
  {
    name: 'Mühldorf: Zonen neu gezählt, die Nummer passt nicht zum Ort',
    fuer: '09183-muehldorf-a-inn/2026-08-01',
    liste: 'Gebiet;1;2\nZone 3 (Stadt Waldkraiburg);472,00;613,60\n',
    absage: /Das Gebiet „Zone 3 \(Stadt Waldkraiburg\)“ steht nicht in der Tabelle/,
  },
  {
    name: 'Saarbrücken: Regionen quer, „ab der 5. Person + 123,00 €“',
    fuer: '10041-saarbruecken/2025-06-01',
    liste: `Bedarfsgemeinschaft;Region A;Region B
1 Person;492,20;472,90
2 Personen;573,60;542,30
3 Personen;684,20;659,20
4 Personen;804,20;746,90
ab der 5. Person;+ 123,00 €;+ 117,30 €
`,
    zellen: {
      'Region A': reihe([492.2, 573.6, 684.2, 804.2], 123),
      'Region B': reihe([472.9, 542.3, 659.2, 746.9], 117.3),
    },
  },
  {
    name: 'Esslingen: nur „Region A“ bis „Region C“',
    fuer: '08116-esslingen/2026-03-01',
    liste: `Region;1 Person (bis 45 m²);2 Personen (bis 60 m²);3 Personen (bis 75 m²);4 Personen (bis 90 m²);5 Personen (bis 105 m²)
Region A;679 €;773 €;921 €;1.121 €;1.365 €
Region B;550 €;715 €;849 €;1.014 €;1.206 €
Region C;630 €;777 €;836 €;995 €;1.165 €
`,
    zellen: {
      'Region A (unter anderem Esslingen am Neckar und Ostfildern)': reihe([679, 773, 921, 1121, 1365]),
      'Region B (unter anderem Aichwald und Reichenbach an der Fils)': reihe([550, 715, 849, 1014, 1206]),
      'Region C (unter anderem Kirchheim unter Teck)': reihe([630, 777, 836, 995, 1165]),
    },
  },
  {
    name: 'Herford: lange Liste mit Fläche, Mindest- und Höchstwert',
    fuer: '05758-herford/2026-01-01',
    liste: `Vergleichsraum;Personen;Wohnfläche bis;Richtwert bruttokalt
Vergleichsraum Bünde;1;50;426,00
Vergleichsraum Bünde;2;65;520,30
Vergleichsraum Bünde;3;80;635,00
Vergleichsraum Bünde;4;95;760,50
Vergleichsraum Bünde;5;110;872,40
Vergleichsraum Bünde;je weitere;15;118,95
Vergleichsraum Enger;1;50;436,50
Vergleichsraum Enger;2;65;485,60
Vergleichsraum Enger;3;80;611,90
Vergleichsraum Enger;4;95;744,00
Vergleichsraum Enger;5;110;888,30
Vergleichsraum Enger;je weitere;15;121,10
`,
    zellen: {
      'Vergleichsraum Bünde': reihe([426, 520.3, 635, 760.5, 872.4], 118.95),
      'Vergleichsraum Enger': reihe([436.5, 485.6, 611.9, 744, 888.3], 121.1),
    },
  },
  {
    name: 'Herford: „Bünde“ allein',
    fuer: '05758-herford/2026-01-01',
    liste: 'Gebiet;1;2\nBünde;426;520,30\n',
    absage: /Das Gebiet „Bünde“ steht nicht in der Tabelle.*Vergleichsraum Bünde/,
  },
  {
    name: 'Aurich: sep=;, Inseln mit Komma statt „und“, Fußnoten im Namen und darunter',
    fuer: '03452-aurich/2026-08-01',
    liste: `sep=;
Vergleichsraum;1;2;3;4;5;weitere
VR I (Norden)*;510,00;571,20;689,70;725,60;827,30;87,10
VR II (Aurich);491,30;582,20;636,40;763,50;781,00;82,20
Inseln Baltrum, Juist, Norderney**;627,50;759,20;903,20;1.056,20;1.205,80;144,00
* ohne die Inseln
** nach Wohngeldtabelle
`,
    zellen: {
      'Vergleichsraum I (Norden)': reihe([510, 571.2, 689.7, 725.6, 827.3], 87.1),
      'Vergleichsraum II (Aurich)': reihe([491.3, 582.2, 636.4, 763.5, 781], 82.2),
      'Inseln Baltrum, Juist und Norderney': reihe([627.5, 759.2, 903.2, 1056.2, 1205.8], 144),
    },
  },
];
