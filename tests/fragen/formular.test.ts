import { describe, expect, test } from 'vitest';
import { FRAGEN, type Rechnerformular } from '@/lib/fragen/liste';
import { KEINE_FRAGEN, UNBEKANNT, VARIANTEN } from '@/lib/regeln';
import { angabenAus, fehlerAus, HEIZUNG, LEER, VOLL } from './hilfe';

const MIT_HEIZUNG: Rechnerformular = {
  ...VOLL,
  energietraeger: 'fernwaerme',
  gebaeudeflaeche: '300.00',
  warmwasser: 'dezentral',
  verbrauch: '11.900 kWh',
};

const fehler = (f: Partial<Rechnerformular>, gefragt = KEINE_FRAGEN) => fehlerAus(f, gefragt);

describe('liesFormular', () => {
  test('gives a question in whole numbers', () => {
    expect(angabenAus(VOLL, KEINE_FRAGEN)).toStrictEqual({
      ...UNBEKANNT,
      ort: '03241001',
      stichtag: '2026-12-01',
      personen: 2,
      alleLeistungsberechtigt: true,
      nettokaltmiete: 42_000,
      betriebskosten: 11_050,
      heizkosten: 0,
      wohnflaeche: 6250,
      variante: { mietverhaeltnis: 'neu' },
    });
  });

  test('takes one sum and ignores the fields that are not on the page', () => {
    const summe = {
      aufteilung: 'zusammen',
      gemeinsam: '180',
      betriebskosten: 'abc',
      energietraeger: 'erdgas',
    };
    expect(angabenAus(summe, KEINE_FRAGEN)).toMatchObject({
      betriebskosten: null,
      heizkosten: null,
      betriebsUndHeizkosten: 18_000,
      heizung: null,
    });
  });

  test('needs no costs where the offer does not state them, but uses what was typed', () => {
    const ohne = { aufteilung: 'fehlt', betriebskosten: '', heizkosten: ' ' };
    expect(angabenAus(ohne, KEINE_FRAGEN)).toMatchObject({ betriebskosten: null, heizkosten: null });
    expect(angabenAus({ ...ohne, heizkosten: '80' }, KEINE_FRAGEN)).toMatchObject({ heizkosten: 8000 });
    expect(fehler({ ...ohne, heizkosten: 'achtzig' })).toStrictEqual([
      ['heizkosten', 'Geben Sie die Heizkosten nur als Zahl ein, zum Beispiel 450,00'],
    ]);
  });

  test.each([
    ['allein', { alleLeistungsberechtigt: true, kostenAufteilung: null }],
    ['kopf', { alleLeistungsberechtigt: null, kostenAufteilung: 'kopf', personenInWohnung: 5 }],
    [
      'vertrag',
      { alleLeistungsberechtigt: null, kostenAufteilung: 'eigener_vertrag', personenInWohnung: null },
    ],
    ['unklar', { alleLeistungsberechtigt: null, kostenAufteilung: null }],
  ] as const)('household %s is %o', (haushalt, erwartet) => {
    expect(angabenAus({ haushalt, personenInWohnung: '5' }, KEINE_FRAGEN)).toMatchObject(erwartet);
  });

  test('asks how many live in the flat only where costs are shared, and at least the own ones', () => {
    const kopf = { haushalt: 'kopf', personen: '3' };
    expect(fehler(kopf)).toStrictEqual([
      ['personenInWohnung', 'Geben Sie ein, wie viele Personen insgesamt in der Wohnung wohnen'],
    ]);
    expect(fehler({ ...kopf, personenInWohnung: '2' })).toStrictEqual([
      [
        'personenInWohnung',
        'In der Wohnung wohnen mindestens so viele Personen, wie zusammen Geld bekommen, und höchstens 20',
      ],
    ]);
  });

  test('takes a warm rent or one amount for everything instead of the parts', () => {
    const warm = { kaltmiete: '', aufteilung: 'warm', warmmiete: '580' };
    expect(angabenAus(warm, KEINE_FRAGEN)).toMatchObject({ nettokaltmiete: null, bruttowarmmiete: 58_000 });
    expect(angabenAus({ ...warm, aufteilung: 'alles', gesamtmiete: '635' }, KEINE_FRAGEN)).toMatchObject({
      nettokaltmiete: null,
      bruttowarmmiete: null,
      gesamtmiete: 63_500,
    });
    expect(fehler({ ...warm, warmmiete: '' })).toStrictEqual([
      ['warmmiete', 'Geben Sie die „Warmmiete“ ein'],
    ]);
    expect(fehler({ ...warm, kaltmiete: '600' })).toStrictEqual([
      ['warmmiete', 'Die „Warmmiete“ passt nicht zur Kaltmiete: Sie ist kleiner'],
    ]);
  });

  test('brings rare answers into the form of the contract', () => {
    const selten = {
      heizkosten: '1.200',
      heizkostenJahr: 'jahr',
      wasser: '57',
      stellplatz: '25,56',
      stellplatzWeg: 'nein',
      kabelWeg: 'ja',
      staffelAb: '01.01.2028',
      staffelMiete: '440',
      geld: 'sozialamt',
      kindUnterwegs: '1',
      jetzige: 'ja',
      umzugHier: 'ja',
      umzugNoetig: 'nein',
      bisherigeKosten: '390,50',
    };
    expect(angabenAus(selten, KEINE_FRAGEN)).toMatchObject({
      heizkosten: 120_000,
      jahresbetraege: ['heizkosten'],
      betriebskostenDirekt: 5700,
      nebenleistungen: [{ art: 'stellplatz', kosten: 2556, abwaehlbar: false }],
      staffel: [{ ab: '2028-01-01', nettokaltmiete: 44_000 }],
      rechtskreis: 'sgb12',
      kinder: { unterwegs: 1, zeitweise: null },
      variante: { mietverhaeltnis: 'bestand' },
      umzug: { bisherigerOrt: '03241001', bisherigeKosten: 39_050, erforderlich: false },
    });
    expect(angabenAus({ ...selten, umzugHier: 'nein' }, KEINE_FRAGEN)).toMatchObject({ umzug: null });
    // Nobody knows where from: then higher costs stay in doubt.
    expect(angabenAus({ ...selten, umzugHier: 'unklar' }, KEINE_FRAGEN)).toMatchObject({
      umzug: { bisherigerOrt: null, bisherigeKosten: 39_050, erforderlich: false },
    });
    expect(fehler({ ...selten, staffelMiete: '' }).map(([feld]) => feld)).toStrictEqual(['staffelMiete']);
    // Without the question before it, it is not on the page.
    expect(fehler({ ...selten, staffelAb: '' })).toStrictEqual([]);
  });

  test('a rent of nothing is for owners', () => {
    expect(angabenAus({ kaltmiete: '0', wohnform: 'eigentum' }, KEINE_FRAGEN)).toMatchObject({
      nettokaltmiete: 0,
      wohnform: 'eigentum',
    });
  });

  test('names every gap of an empty form in the order of the page', () => {
    expect(fehler(LEER, HEIZUNG)).toStrictEqual([
      ['personen', 'Geben Sie ein, wie viele Personen zusammen Geld bekommen'],
      ['haushalt', 'Wählen Sie aus, ob noch andere Personen in der Wohnung wohnen'],
      ['kaltmiete', 'Geben Sie die Kaltmiete ein'],
      ['aufteilung', 'Wählen Sie aus, wie die Kosten im Angebot stehen'],
      ['wohnflaeche', 'Geben Sie die Wohnfläche ein'],
      ['energietraeger', 'Wählen Sie aus, womit geheizt wird'],
      ['warmwasser', 'Wählen Sie aus, wie das Warmwasser erhitzt wird'],
    ]);
    expect(fehler({ betriebskosten: '', heizkosten: '-1' })).toStrictEqual([
      ['betriebskosten', 'Geben Sie die Betriebskosten ein. Wenn nichts anfällt, geben Sie 0 ein'],
      ['heizkosten', 'Geben Sie für die Heizkosten mindestens 0 Euro ein'],
    ]);
    expect(fehler({ aufteilung: 'zusammen' })).toStrictEqual([
      ['gemeinsam', 'Geben Sie die Betriebskosten und Heizkosten ein. Wenn nichts anfällt, geben Sie 0 ein'],
    ]);
  });

  test('a cold rent of nothing is an error, and so is one below', () => {
    const text =
      'Die Kaltmiete muss höher als 0 Euro sein. Gehört die Wohnung Ihnen, sagen Sie das unter „Es gibt noch andere Kosten“';
    expect(fehler({ kaltmiete: '0,00 €' })).toStrictEqual([['kaltmiete', text]]);
    expect(fehler({ kaltmiete: '-5' })).toStrictEqual([['kaltmiete', text]]);
    expect(fehler({ kaltmiete: '0,01' })).toStrictEqual([]);
    // What the gate of the rules finds stands in its place among the rest.
    expect(fehler({ personen: '', kaltmiete: '0', wohnflaeche: '' }).map(([feld]) => feld)).toStrictEqual([
      'personen',
      'kaltmiete',
      'wohnflaeche',
    ]);
  });

  test('an unreadable day and number of persons are said at their fields', () => {
    expect(fehler({ stichtag: 'bald', personen: '21' })).toStrictEqual([
      ['personen', 'Die Zahl der Personen muss zwischen 1 und 20 liegen'],
      ['stichtag', 'Mietbeginn: Schreiben Sie den Tag so: 01.02.2027'],
    ]);
    expect(fehler({ stichtag: '31.02.2027', personen: 'zwei' })).toStrictEqual([
      ['personen', 'Geben Sie die Zahl der Personen als ganze Zahl ein, zum Beispiel 3'],
      ['stichtag', 'Mietbeginn: „31.02.2027“ steht in keinem Kalender. Prüfen Sie Tag, Monat und Jahr'],
    ]);
    expect(angabenAus({ stichtag: '1. Februar 2027' }, KEINE_FRAGEN)).toMatchObject({
      stichtag: '2027-02-01',
    });
  });

  test('reads the heating questions only where the table asks them', () => {
    expect(angabenAus(MIT_HEIZUNG, HEIZUNG)?.heizung).toStrictEqual({
      energietraeger: 'fernwaerme',
      gebaeudeflaeche: 30_000,
      warmwasser: 'dezentral',
      verbrauch: 1_190_000,
    });
    expect(angabenAus(MIT_HEIZUNG, KEINE_FRAGEN)).toStrictEqual(angabenAus(VOLL, KEINE_FRAGEN));
    for (const [frage, name] of [
      ['energietraeger', 'energietraeger'],
      ['gebaeudestufen', 'gebaeudeflaeche'],
      ['warmwasser', 'warmwasser'],
      ['verbrauch', 'verbrauch'],
    ] as const) {
      const heizung = angabenAus(MIT_HEIZUNG, { ...HEIZUNG, [frage]: KEINE_FRAGEN[frage] })?.heizung;
      expect(Object.values(heizung ?? {}).filter((wert) => wert !== null)).toHaveLength(3);
      expect(heizung?.[name]).toBeNull();
    }
  });

  test.each(['', 'unklar'])('a building size of %j and unknown answers stay unknown', (gebaeudeflaeche) => {
    const unklar = { energietraeger: 'unklar', gebaeudeflaeche, warmwasser: 'unklar', verbrauch: ' ' };
    expect(angabenAus(unklar, HEIZUNG)).toStrictEqual(angabenAus(VOLL, KEINE_FRAGEN));
  });

  test('a choice that is not on the page is not let through', () => {
    const fremd = { energietraeger: 'kohle', gebaeudeflaeche: 'viel', warmwasser: 'ja', verbrauch: 'wenig' };
    expect(fehler(fremd, HEIZUNG)).toStrictEqual([
      ['energietraeger', 'Wählen Sie aus, womit geheizt wird'],
      ['gebaeudeflaeche', 'Wählen Sie aus, wie groß das ganze Haus ist'],
      ['warmwasser', 'Wählen Sie aus, wie das Warmwasser erhitzt wird'],
      ['verbrauch', 'Geben Sie den Verbrauch nur als Zahl ein, zum Beispiel 11900'],
    ]);
  });

  test('a representative of a building class has at most two places', () => {
    for (const gebaeudeflaeche of ['100.5', '99999.99', '250'])
      expect(fehler({ ...MIT_HEIZUNG, gebaeudeflaeche }, HEIZUNG)).toStrictEqual([]);
    for (const gebaeudeflaeche of ['0', '-5', '1e3', '100.555', '10000000'])
      expect(fehler({ ...MIT_HEIZUNG, gebaeudeflaeche }, HEIZUNG).map(([feld]) => feld)).toStrictEqual([
        'gebaeudeflaeche',
      ]);
  });

  test('the answers about place, flat and person go with the costs', () => {
    const gefragt = {
      ...KEINE_FRAGEN,
      gebiete: ['Kernort'],
      merkmale: [{ merkmal: 'haertefall', frage: '?' }],
    };
    expect(angabenAus({ gebiet: 'Kernort', merkmale: 'haertefall' }, gefragt)).toMatchObject({
      gebiet: 'Kernort',
      merkmale: ['haertefall'],
    });
    expect(fehler(VOLL, gefragt).map(([feld]) => feld)).toStrictEqual(['gebiet']);
  });
});

describe('the list of questions', () => {
  test('each has a name, a code in a link and a field of its own', () => {
    for (const teil of ['name', 'code', 'feld'] as const) {
      const alle = FRAGEN.map((frage) => frage[teil]).filter((wert) => wert !== null);
      expect(new Set(alle).size).toBe(alle.length);
    }
  });

  test('each field stands in the contract', () => {
    const heizung = ['energietraeger', 'gebaeudeflaeche', 'warmwasser', 'verbrauch'];
    const vertrag = [...Object.keys(UNBEKANNT), ...heizung.map((name) => `heizung.${name}`)];
    // These are brought into the contract's lists and pairs (vertrag.ts), which a test above shows.
    const gebaut = /^(?:haushalt|hier|(?:variante|kinder|umzug|jahr|leistung|stufe)\..+)$/u;
    for (const { feld } of FRAGEN) if (feld !== null && !gebaut.test(feld)) expect(vertrag).toContain(feld);
  });

  test('every question about the flat that a table can ask is among them', () => {
    const felder: readonly (string | null)[] = FRAGEN.map(({ feld }) => feld);
    for (const frage of VARIANTEN) expect(felder, frage).toContain(`variante.${frage}`);
  });

  test('no link code is one of the frame of a link', () => {
    for (const { code } of FRAGEN) expect(['v', 't', 'r', 'c']).not.toContain(code);
  });
});
