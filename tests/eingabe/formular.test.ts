import { describe, expect, test } from 'vitest';
import { type Kostenformular, liesKosten } from '@/lib/fragen/formular';
import { KEINE_FRAGEN } from '@/lib/regeln';
import { HEIZUNG, LEER, VOLL } from './hilfe';

/** What stays of the questions that were not asked. */
const OHNE_ZUSATZ = { heizung: {}, variante: {}, merkmale: [] };

const MIT_HEIZUNG: Kostenformular = {
  ...VOLL,
  energietraeger: 'fernwaerme',
  gebaeudeflaeche: '300.00',
  warmwasser: 'dezentral',
  verbrauch: '11.900 kWh',
};

function fehler(f: Kostenformular, gefragt = KEINE_FRAGEN): [string, string][] {
  const gelesen = liesKosten(f, gefragt);
  return gelesen.ok ? [] : gelesen.fehler.map(({ feld, text }) => [feld, text]);
}

describe('liesKosten', () => {
  test('gives the values of the contract as decimal strings', () => {
    expect(liesKosten(VOLL, KEINE_FRAGEN)).toStrictEqual({
      ok: true,
      werte: {
        nettokaltmiete: '420.00',
        betriebskosten: '110.50',
        heizkosten: '0.00',
        wohnflaeche: '62.50',
        alleLeistungsberechtigt: true,
        ...OHNE_ZUSATZ,
      },
    });
  });

  test('takes one sum and ignores the fields that are not on the page', () => {
    const gelesen = liesKosten(
      { ...VOLL, aufteilung: 'zusammen', gemeinsam: '180', betriebskosten: 'abc', energietraeger: 'erdgas' },
      KEINE_FRAGEN,
    );
    expect(gelesen).toStrictEqual({
      ok: true,
      werte: {
        nettokaltmiete: '420.00',
        betriebsUndHeizkosten: '180.00',
        wohnflaeche: '62.50',
        alleLeistungsberechtigt: true,
        ...OHNE_ZUSATZ,
      },
    });
  });

  test('needs no costs where the offer does not state them, but uses what was typed', () => {
    const ohne = { ...VOLL, aufteilung: 'fehlt', betriebskosten: '', heizkosten: ' ' } as const;
    expect(liesKosten(ohne, KEINE_FRAGEN)).toStrictEqual({
      ok: true,
      werte: {
        nettokaltmiete: '420.00',
        wohnflaeche: '62.50',
        alleLeistungsberechtigt: true,
        ...OHNE_ZUSATZ,
      },
    });
    expect(liesKosten({ ...ohne, heizkosten: '80' }, KEINE_FRAGEN)).toMatchObject({
      werte: { heizkosten: '80.00' },
    });
    expect(fehler({ ...ohne, heizkosten: '80+5' })).toStrictEqual([
      ['heizkosten', 'Geben Sie die Heizkosten nur als Zahl ein, zum Beispiel 450,00'],
    ]);
  });

  test.each([
    ['ja', true],
    ['nein', false],
    ['unklar', null],
  ] as const)('household %s is %s', (haushalt, alleLeistungsberechtigt) => {
    expect(liesKosten({ ...VOLL, haushalt }, KEINE_FRAGEN)).toMatchObject({
      werte: { alleLeistungsberechtigt },
    });
  });

  test('names every gap of an empty form in the order of the form', () => {
    expect(fehler(LEER, HEIZUNG)).toStrictEqual([
      ['kaltmiete', 'Geben Sie die Kaltmiete ein'],
      ['aufteilung', 'Wählen Sie aus, wie die Kosten im Angebot stehen'],
      ['wohnflaeche', 'Geben Sie die Wohnfläche ein'],
      ['haushalt', 'Wählen Sie aus, ob alle Personen zusammen Geld vom Jobcenter bekommen'],
      ['energietraeger', 'Wählen Sie aus, womit geheizt wird'],
      ['warmwasser', 'Wählen Sie aus, wie das Warmwasser erhitzt wird'],
    ]);
    expect(fehler({ ...VOLL, betriebskosten: '', heizkosten: '-1' })).toStrictEqual([
      ['betriebskosten', 'Geben Sie die Betriebskosten ein. Wenn nichts anfällt, geben Sie 0 ein'],
      ['heizkosten', 'Geben Sie für die Heizkosten mindestens 0 Euro ein'],
    ]);
    expect(fehler({ ...VOLL, aufteilung: 'zusammen' })).toStrictEqual([
      ['gemeinsam', 'Geben Sie die Betriebskosten und Heizkosten ein. Wenn nichts anfällt, geben Sie 0 ein'],
    ]);
  });

  test('a cold rent of nothing is an error, and so is one below', () => {
    const text = 'Die Kaltmiete muss höher als 0 Euro sein';
    expect(fehler({ ...VOLL, kaltmiete: '0,00 €' })).toStrictEqual([['kaltmiete', text]]);
    expect(fehler({ ...VOLL, kaltmiete: '-5' })).toStrictEqual([['kaltmiete', text]]);
    expect(fehler({ ...VOLL, kaltmiete: '0,01' })).toStrictEqual([]);
  });

  test('reads the heating questions only where the table asks them', () => {
    expect(liesKosten(MIT_HEIZUNG, HEIZUNG)).toMatchObject({
      werte: {
        heizung: {
          energietraeger: 'fernwaerme',
          gebaeudeflaeche: '300.00',
          warmwasser: 'dezentral',
          verbrauch: '11900.00',
        },
      },
    });
    expect(liesKosten(MIT_HEIZUNG, KEINE_FRAGEN)).toStrictEqual(liesKosten(VOLL, KEINE_FRAGEN));
    for (const [frage, name] of [
      ['energietraeger', 'energietraeger'],
      ['gebaeudestufen', 'gebaeudeflaeche'],
      ['warmwasser', 'warmwasser'],
      ['verbrauch', 'verbrauch'],
    ] as const) {
      const gelesen = liesKosten(MIT_HEIZUNG, { ...HEIZUNG, [frage]: KEINE_FRAGEN[frage] });
      expect(gelesen.ok && Object.keys(gelesen.werte.heizung)).toHaveLength(3);
      expect(gelesen).not.toHaveProperty(`werte.heizung.${name}`);
    }
  });

  test.each(['', 'unklar'])('a building size of %j and unknown answers stay absent', (gebaeudeflaeche) => {
    const unklar = {
      ...VOLL,
      energietraeger: 'unklar',
      gebaeudeflaeche,
      warmwasser: 'unklar',
      verbrauch: ' ',
    };
    expect(liesKosten(unklar, HEIZUNG)).toStrictEqual(liesKosten(VOLL, KEINE_FRAGEN));
  });

  test('a choice that is not on the page is not let through', () => {
    const fremd = { energietraeger: 'kohle', gebaeudeflaeche: 'viel', warmwasser: 'ja', verbrauch: 'wenig' };
    expect(fehler({ ...VOLL, ...fremd }, HEIZUNG)).toStrictEqual([
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
    expect(liesKosten({ ...VOLL, gebiet: 'Kernort', merkmale: 'haertefall' }, gefragt)).toMatchObject({
      werte: { gebiet: 'Kernort', merkmale: ['haertefall'] },
    });
    expect(fehler(VOLL, gefragt).map(([feld]) => feld)).toStrictEqual(['gebiet']);
  });
});
