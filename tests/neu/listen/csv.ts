import { DREI, EINE, type Fall, reihe } from './form';

const H = 'Hannover;512,00;651,50;775,00;925,00;1.050,00;128,00';
const N = 'Neustadt am Rübenberge;455,50;580,00;668,00;730,00;862,00;90,00';
const W = 'Wennigsen (Deister);440,00;521,00;667,00;800,00;829,00;86,50';
const DATEN = [H, N, W].join('\n');
const mitKopf = (kopf: string, daten = DATEN) => `${kopf}\n${daten}\n`;

/** Lists with one row for each area. */
export const CSV_GEBIETE: readonly Fall[] = [
  {
    name: 'sep=; in der ersten Zeile',
    liste: `sep=;\r\n${mitKopf('Gebiet;1;2;3;4;5;weitere')}`,
    zellen: DREI,
  },
  {
    name: '„1-Pers.-HH“',
    liste: mitKopf('Kommune;1-Pers.-HH;2-Pers.-HH;3-Pers.-HH;4-Pers.-HH;5-Pers.-HH;jede weitere Person'),
    zellen: DREI,
  },
  {
    name: '„1 Person (bis 50 m²)“',
    liste: mitKopf(
      'Ort;1 Person (bis 50 m²);2 Personen (bis 60 m²);3 Personen (bis 75 m²);4 Personen (bis 85 m²);5 Personen (bis 95 m²);jede weitere Person (10 m²)',
    ),
    zellen: DREI,
  },
  {
    name: '„1-Personen-Haushalt“',
    liste: mitKopf(
      'Gemeinde;1-Personen-Haushalt;2-Personen-Haushalt;3-Personen-Haushalt;4-Personen-Haushalt;5-Personen-Haushalt;je weitere Person',
    ),
    zellen: DREI,
  },
  { name: '„1 P.“', liste: mitKopf('Stadt/Gemeinde;1 P.;2 P.;3 P.;4 P.;5 P.;je weitere P.'), zellen: DREI },
  {
    name: 'Zahlwörter',
    liste: mitKopf(
      'Wohnort;Eine Person;Zwei Personen;Drei Personen;Vier Personen;Fünf Personen;Jede weitere Person',
    ),
    zellen: DREI,
  },
  {
    name: 'Zahlwörter zusammengeschrieben',
    liste: mitKopf(
      'Ort;Einpersonenhaushalt;Zweipersonenhaushalt;Dreipersonenhaushalt;Vierpersonenhaushalt;Fünfpersonenhaushalt;weitere Person',
    ),
    zellen: DREI,
  },
  {
    name: '„Haushalt mit 2 Personen“',
    liste: mitKopf(
      'Ort;Haushalt mit 1 Person;Haushalt mit 2 Personen;Haushalt mit 3 Personen;Haushalt mit 4 Personen;Haushalt mit 5 Personen;für jede weitere Person',
    ),
    zellen: DREI,
  },
  {
    name: '„ab der 6. Person + 77,00“',
    liste: mitKopf('Ort;1;2;3;4;5;ab der 6. Person', DATEN.replace(/;(128|90|86)(?=,\d\d$)/gm, ';+ $1')),
    zellen: DREI,
  },
  {
    name: '„6. und jede weitere Person“',
    liste: mitKopf('Ort;1;2;3;4;5;6. und jede weitere Person'),
    zellen: DREI,
  },
  {
    name: 'Titelzeile und Leerzeile darüber, Fußnote darunter',
    liste: `Angemessene Bruttokaltmieten ab 01.01.2027;;;;;;\n\n${mitKopf('Gebiet;1;2;3;4;5;weitere')}\n* ohne Heizkosten;;;;;;\nStand: November 2026;;;;;;\n`,
    zellen: DREI,
  },
  {
    name: 'Kopf in zwei Zeilen mit Flächen',
    liste: `Gebiet;1 Person;2 Personen;3 Personen;4 Personen;5 Personen;weitere\n;bis 50 m²;bis 60 m²;bis 75 m²;bis 85 m²;bis 95 m²;10 m²\n${DATEN}`,
    zellen: DREI,
  },
  {
    name: 'Kopf mit Oberzeile „Personen im Haushalt“',
    liste: `;Personen im Haushalt;;;;;\nGebiet;1;2;3;4;5;weitere\n${DATEN}`,
    zellen: DREI,
  },
  {
    name: 'Nummer und Postleitzahl davor',
    liste:
      'Nr.;PLZ;Ort;1;2;3;4;5;weitere\n1;30159;Hannover;512;651,5;775;925;1050;128\n2;31535;Neustadt am Rübenberge;455,5;580;668;730;862;90\n3;30974;Wennigsen (Deister);440;521;667;800;829;86,5\n',
    zellen: DREI,
  },
  {
    name: 'Name in der letzten Spalte',
    liste:
      '1;2;3;4;5;weitere;Gemeinde\n512;651,50;775;925;1050;128;Hannover\n455,50;580;668;730;862;90;Neustadt am Rübenberge\n440;521;667;800;829;86,50;Wennigsen (Deister)\n',
    zellen: DREI,
  },
  {
    name: 'Mietenstufe als Spalte',
    liste:
      'Ort;Mietenstufe;1;2;3;4;5;weitere\nHannover;VI;512;651,50;775;925;1050;128\nNeustadt am Rübenberge;III;455,50;580;668;730;862;90\nWennigsen (Deister);III;440;521;667;800;829;86,50\n',
    zellen: DREI,
  },
  {
    name: 'mit Komma getrennt, Punkt vor den Cent',
    liste:
      'Ort,1,2,3,4,5,weitere\nHannover,512.00,651.50,775.00,925.00,1050.00,128.00\nNeustadt am Rübenberge,455.50,580.00,668.00,730.00,862.00,90.00\nWennigsen (Deister),440.00,521.00,667.00,800.00,829.00,86.50\n',
    zellen: DREI,
  },
  {
    name: 'mit Komma getrennt, Beträge in Anführungszeichen',
    liste:
      'Ort,1,2,3,4,5,weitere\nHannover,"512,00","651,50","775,00","925,00","1.050,00","128,00"\n"Neustadt am Rübenberge","455,50","580,00","668,00","730,00","862,00","90,00"\n"Wennigsen (Deister)","440,00","521,00","667,00","800,00","829,00","86,50"\n',
    zellen: DREI,
  },
  {
    name: 'alles in Anführungszeichen, Zeilenumbruch im Kopf',
    liste: `"Ort";"1 Person\nbis 50 m²";"2 Personen\nbis 60 m²";"3 Personen\nbis 75 m²";"4 Personen\nbis 85 m²";"5 Personen\nbis 95 m²";"jede weitere\nPerson"\n${DATEN}`,
    zellen: DREI,
  },
  {
    name: 'aus Excel kopierter Bereich (Tabulatoren)',
    liste: mitKopf(
      'Gebiet;1 Person;2 Personen;3 Personen;4 Personen;5 Personen;jede weitere Person',
    ).replaceAll(';', '\t'),
    zellen: DREI,
  },
  {
    name: 'Fußnotensterne und hochgestellte Ziffern',
    liste: mitKopf(
      'Ort;1;2;3;4;5*;weitere²',
      DATEN.replace('Hannover', 'Hannover*')
        .replace('925,00', '925,00¹')
        .replace('829,00', '829,00 **')
        .replace('668,00', '668,00 1)'),
    ),
    zellen: DREI,
  },
  {
    name: '„525,-“ und „EUR“',
    liste:
      'Ort;1;2;3;4;5;weitere\nHannover;512,-;651,50 EUR;775,-- €;925,– ;1.050,- €;128 Euro\nNeustadt am Rübenberge;455,50;580,-;668,-;730,-;862,-;90,-\nWennigsen (Deister);440,-;521,-;667,-;800,-;829,-;86,50\n',
    zellen: DREI,
  },
  {
    name: 'geschützte und schmale Leerzeichen',
    liste: mitKopf(
      'Ort;1;2;3;4;5;weitere',
      DATEN.replaceAll(',00', ',00\u00a0€')
        .replace('1.050', '1\u202f050')
        .replace('Neustadt am', 'Neustadt\u00a0am'),
    ),
    zellen: DREI,
  },
  {
    name: 'Leerzeichen als Tausenderzeichen, Eurozeichen davor',
    liste: mitKopf('Ort;1;2;3;4;5;weitere', DATEN.replace('1.050', '1 050').replace('512,00', '€ 512,00')),
    zellen: DREI,
  },
  {
    name: 'Apostroph als Tausenderzeichen',
    liste: mitKopf('Ort;1;2;3;4;5;weitere', DATEN.replace('1.050', "1'050")),
    zellen: DREI,
  },
  {
    name: '„bis 512,00 €“ und „max. 651,50 €“',
    liste: mitKopf(
      'Ort;1;2;3;4;5;weitere',
      DATEN.replace('512,00', 'bis 512,00 €')
        .replace('651,50', 'max. 651,50 €')
        .replace('775,00', 'höchstens 775,00 €'),
    ),
    zellen: DREI,
  },
  {
    name: '„Stadt Hannover“, „Neustadt a. Rbge.“, „Wennigsen“',
    liste: mitKopf(
      'Ort;1;2;3;4;5;weitere',
      DATEN.replace('Hannover', 'Stadt Hannover')
        .replace('Neustadt am Rübenberge', 'Neustadt a. Rbge.')
        .replace(' (Deister)', ''),
    ),
    zellen: DREI,
  },
  {
    name: '„Hannover, Landeshauptstadt“ und Großbuchstaben',
    liste: mitKopf(
      'Ort;1;2;3;4;5;weitere',
      DATEN.replace('Hannover', 'Hannover, Landeshauptstadt')
        .replace('Neustadt am Rübenberge', 'NEUSTADT AM RÜBENBERGE')
        .replace('Wennigsen', 'Gemeinde Wennigsen'),
    ),
    zellen: DREI,
  },
  {
    name: 'Umlaute umschrieben',
    liste: mitKopf('Ort;1;2;3;4;5;weitere', DATEN.replace('Rübenberge', 'Ruebenberge')),
    zellen: DREI,
  },
  {
    name: '„Springe, Uetze“ in einer Zeile',
    liste: 'Ort;1;2;3\n"Springe, Uetze";451,00;530,00;640,00\n',
    zellen: { Springe: reihe([451, 530, 640]), Uetze: reihe([451, 530, 640]) },
  },
  {
    name: '„Springe und Uetze“, „Lehrte/Sehnde“',
    liste: 'Ort;1;2;3\nSpringe und Uetze;451;530;640\nLehrte/Sehnde;461;540;650\n',
    zellen: {
      Springe: reihe([451, 530, 640]),
      Uetze: reihe([451, 530, 640]),
      Lehrte: reihe([461, 540, 650]),
      Sehnde: reihe([461, 540, 650]),
    },
  },
  {
    name: '„Springe, Ützte“: nie Springe allein',
    liste: 'Ort;1;2;3\nSpringe, Ützte;451;530;640\n',
    absage: /Das Gebiet „Ützte“ in „Springe, Ützte“ steht nicht in der Tabelle/,
  },
  {
    name: '„5 und mehr Personen“: Einzelfall',
    liste: 'Ort;1;2;3;4;5 und mehr Personen\nHannover;512,00;651,50;775,00;925,00;Einzelfall\n',
    zellen: { Hannover: { ...reihe([512, 651.5, 775, 925]), einzelfall_ab: 5 } },
  },
  {
    name: 'leere Zelle und Strich sind kein Wert',
    liste: 'Ort;1;2;3;4;5;weitere\nHannover;512,00;651,50;775,00;925,00;-;\nPattensen;440;521;;700;–;k. A.\n',
    zellen: { Hannover: reihe([512, 651.5, 775, 925]), Pattensen: { 1: 440, 2: 521, 4: 700 } },
  },
  {
    name: 'lange Liste: Ort, Personen, Betrag',
    liste:
      'Gemeinde;Personen;Richtwert\nHannover;1;512,00\nHannover;2;651,50\nLaatzen;1;477,00\nLaatzen;2;607,00\n',
    zellen: { Hannover: reihe([512, 651.5]), Laatzen: reihe([477, 607]) },
  },
  {
    name: 'lange Liste mit verbundenen Zellen',
    liste:
      'Gemeinde;Haushaltsgröße;Fläche;Betrag\nHannover;1 Person;50 m²;512,00\n;2 Personen;60 m²;651,50\n;jede weitere Person;10 m²;128,00\nLaatzen;1 Person;50 m²;477,00\n;2 Personen;60 m²;607,00\n;jede weitere Person;10 m²;80,00\n',
    zellen: { Hannover: reihe([512, 651.5], 128), Laatzen: reihe([477, 607], 80) },
  },
  {
    name: 'Personen abwärts, Gebiete quer',
    liste:
      'Personen;Hannover;Neustadt am Rübenberge;Wennigsen\n1;512,00;455,50;440,00\n2;651,50;580,00;521,00\n3;775,00;668,00;667,00\n4;925,00;730,00;800,00\n5;1.050,00;862,00;829,00\nweitere;128,00;90,00;86,50\n',
    zellen: DREI,
  },
  {
    name: 'quer, mit Flächenspalte',
    liste:
      'Haushaltsgröße;Wohnfläche;Hannover;Stadt Laatzen\n1 Person;50;512,00;477,00\n2 Personen;60;651,50;607,00\njede weitere Person;10;128,00;80,00\n',
    zellen: { Hannover: reihe([512, 651.5], 128), Laatzen: reihe([477, 607], 80) },
  },
  {
    name: 'ohne Kopfzeile',
    liste: DATEN,
    absage:
      /Zeile 1: Eine Kopfzeile mit den Personenzahlen fehlt\. Schreiben Sie in die erste Zeile: Gebiet;1;2;3;4;5;weitere/,
  },
  {
    name: 'Kommas trennen Spalten und Cent',
    liste: 'Ort,1,2,3\nHannover,512,00,651,50,775,00\n',
    absage: /Hier ist nicht sicher, ob ein Komma Spalten trennt oder Cent/,
  },
  {
    name: '„4,990“',
    liste: 'Ort;1;2\nHannover;4,990;651,50\n',
    absage: /Zeile 2, Spalte 2: „4,990“ lässt sich nicht sicher lesen/,
  },
  {
    name: 'O statt 0',
    liste: 'Ort;1;2\nHannover;512,O0;651,50\n',
    absage: /Zeile 2, Spalte 2: „512,O0“ lässt sich nicht sicher lesen/,
  },
  {
    name: 'zwei Werte in einer Zelle',
    liste: 'Ort;1;2\nHannover;512,00 / 530,00;651,50\n',
    absage: /„512,00 \/ 530,00“ lässt sich nicht sicher lesen/,
  },
  {
    name: 'Excel machte ein Datum daraus',
    liste: 'Ort;1;2\nHannover;05. Mai;651,50\n',
    absage: /„05\. Mai“ ist ein Datum/,
  },
  {
    name: 'verschriebener Ort',
    liste: 'Ort;1;2\nHanover;512,00;651,50\n',
    absage: /Das Gebiet „Hanover“ steht nicht in der Tabelle\. Meinen Sie „Hannover“\?/,
  },
  {
    name: 'ein Ort zweimal, anders geschrieben',
    liste: 'Ort;1;2\nWennigsen;440;521\nWennigsen (Deister);441;522\n',
    absage: /„Wennigsen \(Deister\)“ steht zweimal in der Liste/,
  },
  {
    name: 'abgeschnittener Betrag',
    liste: 'Ort;1;2;3\nHannover;512,00;651,50;7\n',
    absage: /Zeile 2, Spalte 4: „7“ ist weniger als die Hälfte eines Werts für weniger Personen/,
  },
  {
    name: 'eine ganze Miete unter „weitere“',
    liste: 'Ort;1;2;3;weitere\nHannover;512,00;651,50;775;925,00\n',
    absage: /Zeile 2, Spalte 5: „925,00“ ist zu viel für jede weitere Person/,
  },
  {
    name: '„6 und mehr Personen“ mit Betrag',
    liste: 'Ort;1;2;3;4;5;6 und mehr Personen\nHannover;512;651,5;775;925;1050;1200\n',
    absage: /Gilt der Betrag im Ganzen oder je Person\?/,
  },
].map((fall) => ({ fuer: 'hannover', ...fall }));

/** Lists for one city: persons downwards. */
export const CSV_GANZ: readonly Fall[] = [
  { name: 'zwei Spalten', liste: '1;445,00\n2;528,00\n3;627,50\n4;740,00\nweitere;77,00', zellen: EINE },
  {
    name: 'mit Kopf und Fläche',
    liste:
      'Haushaltsgröße;angemessene Wohnfläche;Bruttokaltmiete\n1 Person;50 m²;445,00 €\n2 Personen;60 m²;528,00 €\n3 Personen;75 m²;627,50 €\n4 Personen;85 m²;740,00 €\njede weitere Person;15 m²;77,00 €\n',
    zellen: EINE,
  },
  {
    name: 'Fläche ohne Einheit',
    liste: 'Personen;m²;EUR\n1;50;445\n2;60;528\n3;75;627,5\n4;85;740\nweitere;15;77\n',
    zellen: EINE,
  },
  {
    name: 'quer in einer Zeile',
    liste: '1 Person;2 Personen;3 Personen;4 Personen;jede weitere\n445,00;528,00;627,50;740,00;77,00\n',
    zellen: EINE,
  },
  {
    name: 'quer, mit Zeile für die Fläche',
    liste:
      'Personen im Haushalt;1;2;3;4;jede weitere Person\nWohnfläche in m²;50;60;75;85;15\nBruttokaltmiete in €;445,00;528,00;627,50;740,00;77,00\n',
    zellen: EINE,
  },
  {
    name: 'mehrere Kostenarten, eine ist gemeint',
    bezug: 'bruttokaltmiete',
    liste:
      'Personen;Nettokaltmiete;Betriebskosten;Bruttokaltmiete\n1;345;100;445\n2;408;120;528\n3;487,50;140;627,50\n4;580;160;740\nweitere;62;15;77\n',
    zellen: EINE,
  },
  {
    name: '„ab 5 Personen je weitere Person“',
    liste: 'Personen;Betrag\n1;445\n2;528\n3;627,50\n4;740\nab 5 Personen je weitere Person;77\n',
    zellen: EINE,
  },
  {
    name: '„5 und mehr: Einzelfall“',
    liste: 'Personen;Betrag\n1;445\n2;528\n3;627,50\n4;740\n5 und mehr;Einzelfallprüfung\n',
    zellen: { '': { ...reihe([445, 528, 627.5, 740]), einzelfall_ab: 5 } },
  },
  {
    name: '„2. Person“ ist ein Zuschlag',
    liste: 'Person;Betrag\n1. Person;445\n2. Person;83\n3. Person;99\n',
    absage: /Eine Kopfzeile mit den Personenzahlen fehlt|ist keine Personenzahl/,
  },
  {
    name: '„1-2 Personen“ ist keine Größe',
    liste: 'Personen;Betrag\n1-2 Personen;528\n3-4 Personen;740\n',
    absage: /Eine Kopfzeile mit den Personenzahlen fehlt|ist keine Personenzahl/,
  },
  {
    name: 'zwei Kostenarten ohne Wahl',
    liste: 'Personen;Miete kalt;Miete warm\n1;445;520\n2;528;620\n',
    absage: /„Miete kalt“ ist kein Gebiet\. Lassen Sie nur die Spalte mit den Werten dieser Grenze/,
  },
].map((fall) => ({ fuer: 'ganz', ...fall }));
