import type { Anzeigenfeld, Zweifelcode } from '@/lib/anzeigen/anzeige';

/** An advert in the wording of real ones, what is to be found in it, and what is to be doubted. All else must be absent. */
export interface Anzeigenfall {
  readonly name: string;
  readonly text: string;
  readonly funde: Readonly<Partial<Record<Anzeigenfeld, string>>>;
  readonly zweifel: readonly Zweifelcode[];
}

const fall = (
  name: string,
  text: string,
  funde: Anzeigenfall['funde'],
  zweifel: readonly Zweifelcode[] = [],
): Anzeigenfall => ({ name, text, funde, zweifel });

const PORTAL: readonly Anzeigenfall[] = [
  fall(
    'ImmoScout24: Heizkosten in Nebenkosten enthalten',
    'Schöne 2-Zimmer-Wohnung in Hildesheim\n450 €\nKaltmiete\n2\nZi.\n62 m²\nFläche\n31134 Hildesheim, Ost\nKosten\nKaltmiete\n450 €\nPreis/m²\n7,26 €/m²\nNebenkosten\n+ 130 €\nHeizkosten\nin Nebenkosten enthalten\nGesamtmiete\n580 €\nKaution o. Genossenschaftsanteile\n1.350 €\nBaujahr\n1975\nEnergieträger\nErdgas\nEndenergieverbrauch\n85 kWh/(m²∙a)',
    {
      kaltmiete: '450,00',
      nebenkosten_mit_heizung: '130,00',
      warmmiete: '580,00',
      wohnflaeche: '62',
      ort: '31134 Hildesheim',
      baujahr: '1975',
      energietraeger: 'erdgas',
      energiekennwert: '85',
    },
    ['KAUTION'],
  ),
  fall(
    'ImmoScout24: Heizkosten als eigener Betrag',
    'Kaltmiete\n412,50 €\nNebenkosten\n+ 98 €\nHeizkosten\n+ 65 €\nWarmmiete\n575,50 €\nKaution\n3 Kaltmieten\nBezugsfrei ab\n01.02.2027\nWohnfläche ca.\n55,5 m²\nPersonenaufzug\nAufzug\nWesentliche Energieträger\nFernwärme',
    {
      kaltmiete: '412,50',
      nebenkosten: '98,00',
      heizkosten: '65,00',
      warmmiete: '575,50',
      einzug: '01.02.2027',
      wohnflaeche: '55,5',
      aufzug: 'ja',
      energietraeger: 'fernwaerme',
    },
  ),
  fall(
    'ImmoScout24: Heizkosten nicht in Nebenkosten enthalten',
    'Kaltmiete\n390 €\nNebenkosten\n+ 110 €\nHeizkosten\nnicht in Nebenkosten enthalten\nGesamtmiete\n500 € (zzgl. Heizkosten)\nWohnfläche ca. 48 m²\nHeizungsart: Gas-Etagenheizung',
    { kaltmiete: '390,00', nebenkosten: '110,00', wohnflaeche: '48', energietraeger: 'erdgas' },
    ['HEIZUNG_EXTRA', 'WARM_OHNE_HEIZUNG'],
  ),
  fall(
    'ImmoScout24: Miete für Garage/Stellplatz',
    'Kaltmiete\n600 €\nNebenkosten\n+ 140 €\nHeizkosten\n+ 90 €\nGesamtmiete\n830 €\nMiete für Garage/Stellplatz\n45 €',
    {
      kaltmiete: '600,00',
      nebenkosten: '140,00',
      heizkosten: '90,00',
      warmmiete: '830,00',
      stellplatz: '45,00',
    },
  ),
  fall(
    'Immowelt',
    'Kaltmiete zzgl. Nebenkosten\n520 €\nPreise & Kosten\nKaltmiete 520 €\nNebenkosten 95 €\nHeizkosten 80 €\nWarmmiete 695 €\nKaution 1.560 €\nZimmer 3\nWohnfläche 71 m²\n44135 Dortmund (Innenstadt-Ost)\nBaujahr 1962\nZentralheizung\nEnergieträger: Öl\nEndenergiebedarf 154,2 kWh/(m²·a)\nEnergieeffizienzklasse E',
    {
      kaltmiete: '520,00',
      nebenkosten: '95,00',
      heizkosten: '80,00',
      warmmiete: '695,00',
      wohnflaeche: '71',
      ort: '44135 Dortmund',
      baujahr: '1962',
      energietraeger: 'heizoel',
      energiekennwert: '154,2',
    },
    ['KAUTION'],
  ),
  fall(
    'Immowelt: mit Doppelpunkt',
    'Kaltmiete: 480,00 EUR\nNebenkosten: 120,00 EUR\nHeizkosten: 75,00 EUR\nGesamtmiete: 675,00 EUR\nStellplatz: 30,00 EUR\nFläche: 60 m²',
    {
      kaltmiete: '480,00',
      nebenkosten: '120,00',
      heizkosten: '75,00',
      warmmiete: '675,00',
      stellplatz: '30,00',
      wohnflaeche: '60',
    },
  ),
  fall(
    'Kleinanzeigen: Felder',
    'Wohnung in Leipzig\n430 €\n04315 Leipzig - Volkmarsdorf\nWohnfläche\n58 m²\nZimmer\n2\nEtage\n3\nVerfügbar ab\nFebruar 2027\nNebenkosten\n80 €\nHeizkosten\n70 €\nWarmmiete\n580 €\nKaution / Genoss.-Anteile\n860 €\nAufzug\nEinbauküche',
    {
      wohnflaeche: '58',
      ort: '04315 Leipzig',
      einzug: '01.02.2027',
      nebenkosten: '80,00',
      heizkosten: '70,00',
      warmmiete: '580,00',
      aufzug: 'ja',
    },
    ['KAUTION'],
  ),
  fall(
    'Kleinanzeigen: freier Text, nur Warmmiete',
    'Vermiete ab sofort eine 1 Zimmer Wohnung, 32 qm, in 24103 Kiel. Warmmiete 420 € inkl. allem außer Strom. Kaution 800 €. Tiere nach Absprache.',
    { wohnflaeche: '32', ort: '24103 Kiel', warmmiete: '420,00', einzug: 'ab sofort' },
    ['KAUTION'],
  ),
  fall(
    'Kleinanzeigen: kalt und warm in einem Satz',
    'Die Wohnung kostet 450 € kalt und 580 € warm. Sie hat 60 m² und eine neue Einbauküche.',
    { kaltmiete: '450,00', warmmiete: '580,00', wohnflaeche: '60' },
  ),
  fall(
    'Warmmiete ist Kaltmiete und Nebenkosten',
    'Warmmiete 580 € = Kaltmiete 450 € + Nebenkosten 130 €',
    { kaltmiete: '450,00', nebenkosten_mit_heizung: '130,00', warmmiete: '580,00' },
    ['HEIZUNG_WOHL_DABEI'],
  ),
  fall(
    'Gesamtmiete ist die Summe, von Heizung kein Wort',
    'Kaltmiete 450 €, Nebenkosten 130 €, Gesamtmiete 580 €',
    { kaltmiete: '450,00' },
    ['HEIZUNG_UNKLAR', 'MIETE_UNKLAR'],
  ),
  fall(
    'Heizkosten in Warmmiete enthalten',
    'Kaltmiete: 450 €\nNebenkosten: 130 €\nWarmmiete: 580 €\nHeizkosten in Warmmiete enthalten',
    { kaltmiete: '450,00', nebenkosten_mit_heizung: '130,00', warmmiete: '580,00' },
  ),
  fall(
    'ein Betrag vor der Liste gehört zu keinem Namen',
    '580 €\nKaltmiete\n450 €\nNebenkosten\n130 €\n',
    {},
    ['ZUORDNUNG', 'ZUORDNUNG', 'ZUORDNUNG'],
  ),
];

const WG: readonly Anzeigenfall[] = [
  fall(
    'WG-gesucht',
    'WG-Zimmer in 3er-WG\nZimmergröße\n16 m²\nGesamtmiete\n400 €\nKosten\nMiete:\n310 €\nNebenkosten:\n90 €\nSonstige Kosten:\nn.a.\nKaution:\n620 €\nfrei ab: 01.01.2027\n44137 Dortmund Mitte',
    { wohnflaeche: '16', einzug: '01.01.2027', ort: '44137 Dortmund Mitte' },
    ['MIETE_UNKLAR', 'MIETE_UNKLAR', 'HEIZUNG_UNKLAR', 'KAUTION'],
  ),
  fall(
    'WG: Zimmer in Wohnung',
    'Zimmer mit 14 m² in einer 85 m² großen Wohnung, Kaltmiete 310 € zzgl. NK',
    { kaltmiete: '310,00' },
    ['MEHRERE', 'MEHRERE'],
  ),
  fall(
    'Pauschalmiete',
    'Möbliertes Apartment, 22 m², Pauschalmiete 495 € inkl. Strom und Internet. Kaution 990 €',
    { wohnflaeche: '22', gesamtmiete: '495,00' },
    ['KAUTION'],
  ),
  fall('Studentenhaus: alles inklusive', 'All-in-Miete: 480 EUR\nApartment 20 qm, möbliert', {
    gesamtmiete: '480,00',
    wohnflaeche: '20',
  }),
  fall('warm mit Strom', 'Zimmer 12 qm, Warmmiete 350 € inkl. Strom und WLAN', {
    wohnflaeche: '12',
    gesamtmiete: '350,00',
  }),
];

const GESELLSCHAFT: readonly Anzeigenfall[] = [
  fall(
    'Genossenschaft: Grundnutzungsgebühr',
    'Grundnutzungsgebühr: 318,40 €\nBetriebskosten: 92,00 €\nHeizkosten: 68,00 €\nGesamt-Miete: 478,40 €\nGenossenschaftsanteile: 1.240,00 €\nWohnfläche: 53,07 m²',
    {
      kaltmiete: '318,40',
      nebenkosten: '92,00',
      heizkosten: '68,00',
      warmmiete: '478,40',
      wohnflaeche: '53,07',
    },
    ['KAUTION'],
  ),
  fall(
    'Genossenschaft: Nutzungsgebühr',
    'Nutzungsgebühr 478,40 € mtl., Wohnung im 2. OG mit 53 m², WBS erforderlich',
    { wohnflaeche: '53', sozialwohnung: 'ja' },
    ['MIETE_UNKLAR'],
  ),
  fall(
    'Wohnungsgesellschaft: kalte und warme Betriebskosten',
    'Nettokaltmiete: 356,78 €\nkalte Betriebskosten: 104,50 €\nwarme Betriebskosten: 71,30 €\nGesamtmiete: 532,58 €\nBaujahr: 1984\nVerbrauchsausweis, Endenergieverbrauch: 92 kWh/(m²a), Fernwärme',
    {
      kaltmiete: '356,78',
      nebenkosten: '104,50',
      heizkosten: '71,30',
      warmmiete: '532,58',
      baujahr: '1984',
      energiekennwert: '92',
      energietraeger: 'fernwaerme',
    },
  ),
  fall(
    'Wohnungsgesellschaft: kalte Betriebskosten, Heizung extra',
    'Nettokaltmiete 300,00 €, kalte Betriebskosten 90,00 €, zzgl. Heizkosten',
    { kaltmiete: '300,00', nebenkosten: '90,00' },
    ['HEIZUNG_EXTRA'],
  ),
  fall(
    'Vorauszahlungen',
    'Kaltmiete 389,00 €\nBetriebskostenvorauszahlung 110,00 €\nHeizkostenvorauszahlung 85,00 €\nWarmmiete 584,00 €',
    { kaltmiete: '389,00', nebenkosten: '110,00', heizkosten: '85,00', warmmiete: '584,00' },
  ),
  fall('Bruttokaltmiete', 'Bruttokaltmiete 512,00 €, Heizkosten 70,00 €', { heizkosten: '70,00' }, [
    'BRUTTOKALT',
  ]),
  fall('WBS und barrierefrei', 'Öffentlich geförderte Wohnung, barrierefrei, mit Aufzug. Kaltmiete 366 €', {
    sozialwohnung: 'ja',
    barrierefrei: 'ja',
    aufzug: 'ja',
    kaltmiete: '366,00',
  }),
  fall('nichts davon', 'Kein WBS nötig, kein Aufzug, nicht barrierefrei. Kaltmiete 366 €', {
    sozialwohnung: 'nein',
    barrierefrei: 'nein',
    aufzug: 'nein',
    kaltmiete: '366,00',
  }),
];

const KLEIN: readonly Anzeigenfall[] = [
  fall('Zeitung: drei Beträge', '3 Zi., 62 qm, KM 450,- + NK 120,- + HZ 60,-, ab sofort', {
    wohnflaeche: '62',
    kaltmiete: '450,00',
    nebenkosten: '120,00',
    heizkosten: '60,00',
    einzug: 'ab sofort',
  }),
  fall(
    'Zeitung: Namen dahinter',
    '2 ZKB, ca. 55 m², 380 € KM, 90 € NK, 70 € HK, 3 MM Kaution, frei ab 1.3.2027',
    {
      wohnflaeche: '55',
      kaltmiete: '380,00',
      nebenkosten: '90,00',
      heizkosten: '70,00',
      einzug: '01.03.2027',
    },
  ),
  fall('Zeitung: NK inkl. HZ', 'Peine, 2 Zi. Whg., 58 m², KM 395,-, NK inkl. HZ 165,-, Kt. 2 KM', {
    wohnflaeche: '58',
    kaltmiete: '395,00',
    nebenkosten_mit_heizung: '165,00',
  }),
  fall('Zeitung: NK/HK', 'KM 420 € zzgl. NK/HK 180 €', {
    kaltmiete: '420,00',
    nebenkosten_mit_heizung: '180,00',
  }),
  fall('Zeitung: Betrag NK inkl. Heizung', '420 € kalt + 150 € NK inkl. Heizung, 61 qm', {
    kaltmiete: '420,00',
    nebenkosten_mit_heizung: '150,00',
    wohnflaeche: '61',
  }),
  fall(
    'Zeitung: Energieausweis kurz',
    '2 Zi., 50 m², EBK, KM 400 €, NK 100 €, HK 80 €, V, 98,5 kWh, Gas, Bj. 1968, Kl. C',
    {
      wohnflaeche: '50',
      kaltmiete: '400,00',
      nebenkosten: '100,00',
      heizkosten: '80,00',
      energiekennwert: '98,5',
      energietraeger: 'erdgas',
      baujahr: '1968',
    },
  ),
  fall(
    'Zeitung: nur kalt und NK',
    '2-Zi.-Whg., 54 qm, 410,- kalt, NK 130,-',
    { wohnflaeche: '54', kaltmiete: '410,00' },
    ['HEIZUNG_UNKLAR'],
  ),
  fall(
    'Zettel: von Hand',
    'Wohnung frei\n3 Zimmer Küche Bad\n65 qm\nMiete 460 Euro\nNebenkosten 100 Euro\nHeizung 90 Euro\nTel. 05121 123456',
    { wohnflaeche: '65', nebenkosten: '100,00', heizkosten: '90,00' },
    ['MIETE_UNKLAR'],
  ),
  fall('Zettel: Heiz- und Nebenkosten', 'Kaltmiete 350 € Heiz- und Nebenkosten 160 €', {
    kaltmiete: '350,00',
    nebenkosten_mit_heizung: '160,00',
  }),
  fall(
    'Zettel: Heizung extra',
    'Kaltmiete 350 €, Betriebskosten 85 €, Heizung über Versorger (Gasetagenheizung), Warmwasser über Durchlauferhitzer',
    { kaltmiete: '350,00', nebenkosten: '85,00', energietraeger: 'erdgas', warmwasser: 'dezentral' },
    ['HEIZUNG_EXTRA'],
  ),
  fall(
    'Küche kostet extra',
    'Kaltmiete 500 €\nNebenkosten 100 €\nHeizkosten 80 €\nKüchenmiete 25 €\nWarmmiete 705 €',
    { kaltmiete: '500,00', nebenkosten: '100,00', heizkosten: '80,00', kueche: '25,00', warmmiete: '705,00' },
  ),
];

const ZWEIFEL: readonly Anzeigenfall[] = [
  fall('zwei Kaltmieten', 'Kaltmiete 450 €. Ab dem zweiten Jahr: Kaltmiete 470 €', {}, [
    'MEHRERE',
    'MEHRERE',
  ]),
  fall('zweimal dieselbe', 'Kaltmiete 450 €\nKaltmiete: 450,00 EUR', { kaltmiete: '450,00' }),
  fall('ab', 'Kaltmiete ab 450 €', {}, ['AB_BIS']),
  fall('Spanne', 'Kaltmiete 450 - 500 €, 50 bis 60 m²', {}, ['SPANNE', 'AB_BIS']),
  fall('im Jahr', 'Kaltmiete 450 €, Nebenkosten 1.440 € im Jahr', { kaltmiete: '450,00' }, ['JAEHRLICH']),
  fall(
    'davon Heizkosten',
    'Kaltmiete 450 €, Nebenkosten 180 € (davon Heizkosten 80 €)',
    { kaltmiete: '450,00', nebenkosten_mit_heizung: '180,00' },
    ['HEIZUNG_IST_TEIL'],
  ),
  fall(
    'Heizkosten sind ein Teil, sagt die Summe',
    'Kaltmiete: 450 €\nNebenkosten: 180 €\nHeizkosten: 80 €\nWarmmiete: 630 €',
    { kaltmiete: '450,00', nebenkosten_mit_heizung: '180,00', warmmiete: '630,00' },
    ['HEIZUNG_IST_TEIL'],
  ),
  fall(
    'die Summe passt nicht',
    'Kaltmiete: 450 €\nNebenkosten: 100 €\nHeizkosten: 80 €\nWarmmiete: 660 €',
    { kaltmiete: '450,00', nebenkosten: '100,00', heizkosten: '80,00', warmmiete: '660,00' },
    ['SUMME_PASST_NICHT'],
  ),
  fall('Kaltmiete + NK als Summe', 'Kaltmiete + NK: 570 €', {}, ['ZUORDNUNG']),
  fall(
    'Provision und Ablöse',
    'Kaltmiete 450 €, Provision 900 €, Ablöse 500 € für die Küche',
    { kaltmiete: '450,00' },
    ['PROVISION', 'ABLOESE'],
  ),
  fall('nur der Quadratmeterpreis', 'Kaltmiete pro m²: 8,50 €, 5 km zum Bahnhof, 2 Personen', {}),
  fall('Datum ohne Jahr', 'Kaltmiete 450 €, frei ab 1.2.', { kaltmiete: '450,00' }, ['DATUM_OHNE_JAHR']),
  fall('ungefähres Baujahr', 'Baujahr ca. 1960, Baujahr Heizung 2010', {}, ['BAUJAHR_UNGEFAEHR']),
  fall('zwei Heizungen', 'Früher Ölheizung, jetzt Wärmepumpe und Gas-Heizung', {}, ['MEHRERE', 'MEHRERE']),
  fall('Gas-Durchlauferhitzer ist kein Strom', 'Warmwasser mit Gas-Durchlauferhitzer', {}),
  fall('Strom kostet extra', 'Warmmiete 500 €, Strom 40 €', { warmmiete: '500,00' }, ['ANDERE_KOSTEN']),
  fall('ohne Zahlen', 'Schöne Wohnung zu vermieten, bei Interesse melden.', {}),
  fall('Tausenderpunkt und Cent', 'Kaltmiete: 1.250,50 €\nNebenkosten: 210 €\nHeizkosten: 140 €', {
    kaltmiete: '1250,50',
    nebenkosten: '210,00',
    heizkosten: '140,00',
  }),
];

const WORTSTELLUNG: readonly Anzeigenfall[] = [
  fall(
    '„Miete“ ist der Rest der Summe',
    'Nutzungsgebühr: 480 EUR\nzzgl. NK: 90 EUR\nzzgl. HK: 70 EUR\nWarm: 640 EUR',
    { kaltmiete: '480,00', nebenkosten: '90,00', heizkosten: '70,00', warmmiete: '640,00' },
  ),
  fall(
    '„Miete“ ist nicht der Rest',
    'Miete: 570 EUR\nNK: 90 EUR\nHK: 70 EUR\nWarm: 640 EUR',
    { nebenkosten: '90,00', heizkosten: '70,00', warmmiete: '640,00' },
    ['MIETE_UNKLAR'],
  ),
  fall(
    'erst die Namen, dann die Beträge',
    'Kaltmiete 450 €\nNebenkosten\nHeizkosten\n120 €\n60 €',
    { kaltmiete: '450,00' },
    ['ZUORDNUNG'],
  ),
  fall(
    'eine Klammer beginnt',
    'Miete 580 € warm (450 € kalt + 130 € NK)',
    { warmmiete: '580,00', kaltmiete: '450,00', nebenkosten_mit_heizung: '130,00' },
    ['HEIZUNG_WOHL_DABEI'],
  ),
  fall('eine Klammer vor der Summe', '480€ KM + 130€ NK (inkl. Heizung) = 610€ WM', {
    kaltmiete: '480,00',
    nebenkosten_mit_heizung: '130,00',
    warmmiete: '610,00',
  }),
  fall(
    'eine Klammer hinter dem Betrag',
    '130 € NK (inkl. Heizung) 610 €, Haus WBS-frei',
    { nebenkosten_mit_heizung: '130,00', sozialwohnung: 'nein' },
    ['ZUORDNUNG'],
  ),
  fall(
    'Bad mit Heizung, Keller ohne Heizung',
    'Bad mit Heizung, Keller ohne Heizung. Kaltmiete 400 €, NK 100 €',
    { kaltmiete: '400,00' },
    ['HEIZUNG_UNKLAR'],
  ),
  fall('Rechnung in einer Zeile', 'Kaltmiete 450 € + 120 € NK + 70 € HK = 640 € warm', {
    kaltmiete: '450,00',
    nebenkosten: '120,00',
    heizkosten: '70,00',
    warmmiete: '640,00',
  }),
  fall('Miete … kalt', 'Miete 450 € kalt, NK ca. 120 €, Heizung ca. 80 €', {
    kaltmiete: '450,00',
    nebenkosten: '120,00',
    heizkosten: '80,00',
  }),
  fall(
    'inkl. in Klammern',
    'Nebenkostenvorauszahlung (inkl. Heizkosten): 150,00 €\nNettokaltmiete: 380,00 €',
    { nebenkosten_mit_heizung: '150,00', kaltmiete: '380,00' },
  ),
  fall('Heizung und Wasser', 'Kaltmiete: 450 Euro\nNK inkl. Heizung u. Wasser: 180 Euro', {
    kaltmiete: '450,00',
    nebenkosten_mit_heizung: '180,00',
  }),
  fall('Miete mit allem', 'Miete inkl. Nebenkosten und Heizung: 650 €', { warmmiete: '650,00' }),
  fall('Warmmiete inkl. NK und HK', 'Warmmiete inkl. NK und HK 580 €', { warmmiete: '580,00' }),
  fall('Miete mit Nebenkosten', 'Miete inkl. Nebenkosten: 550 €', {}, ['ZUORDNUNG']),
  fall('mit Punkten gefüllt', 'Kaltmiete......450,00 €\nBetriebskosten...110,00 €\nHeizkosten......75,00 €', {
    kaltmiete: '450,00',
    nebenkosten: '110,00',
    heizkosten: '75,00',
  }),
  fall('mit Strichen', 'Kaltmiete 450 - Nebenkosten 120 - Heizkosten 70', {
    kaltmiete: '450,00',
    nebenkosten: '120,00',
    heizkosten: '70,00',
  }),
  fall(
    'ganze Sätze',
    'Die Kaltmiete beträgt 450 Euro, die Nebenkosten betragen 120 Euro und die Heizkosten 70 Euro monatlich.',
    { kaltmiete: '450,00', nebenkosten: '120,00', heizkosten: '70,00' },
  ),
  fall(
    'alles in Klammern',
    'Gesamtmiete 640,00 € (Kaltmiete 450 €, Nebenkosten 190 € inkl. Heizung und Wasser)',
    { warmmiete: '640,00', kaltmiete: '450,00', nebenkosten_mit_heizung: '190,00' },
  ),
  fall('andere Daten', '01.12.2026: Kaltmiete 450 € ab 01.01.2027, Besichtigung am 5.12.2026', {
    kaltmiete: '450,00',
    einzug: '01.01.2027',
  }),
  fall('Balkon und Keller', 'Wohnfläche: 62 m²\nNutzfläche: 8 m²\nBalkon 5 m²', { wohnflaeche: '62' }),
];

export const ANZEIGEN: readonly Anzeigenfall[] = [
  ...PORTAL,
  ...WG,
  ...GESELLSCHAFT,
  ...KLEIN,
  ...WORTSTELLUNG,
  ...ZWEIFEL,
];
