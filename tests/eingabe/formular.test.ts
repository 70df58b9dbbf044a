import { describe, expect, test } from 'vitest';
import { type Kostenformular, liesKosten } from '@/lib/eingabe/formular';

const LEER: Kostenformular = {
  kaltmiete: '',
  aufteilung: '',
  betriebskosten: '',
  heizkosten: '',
  gemeinsam: '',
  wohnflaeche: '',
  haushalt: '',
  energietraeger: '',
  gebaeudeflaeche: '',
};

const VOLL: Kostenformular = {
  ...LEER,
  kaltmiete: '420 €',
  aufteilung: 'getrennt',
  betriebskosten: '110,5',
  heizkosten: '0',
  wohnflaeche: '62,5 m²',
  haushalt: 'ja',
};

const OHNE_HEIZUNG = { heizung: false };
const MIT_HEIZUNG = { heizung: true };

function fehler(f: Kostenformular, gefragt = OHNE_HEIZUNG): [string, string][] {
  const gelesen = liesKosten(f, gefragt);
  return gelesen.ok ? [] : gelesen.fehler.map(({ feld, text }) => [feld, text]);
}

describe('liesKosten', () => {
  test('gives the values of the contract as decimal strings', () => {
    expect(liesKosten(VOLL, OHNE_HEIZUNG)).toStrictEqual({
      ok: true,
      werte: {
        nettokaltmiete: '420.00',
        betriebskosten: '110.50',
        heizkosten: '0.00',
        wohnflaeche: '62.50',
        alleLeistungsberechtigt: true,
      },
    });
  });

  test('takes one sum and ignores the fields that are not on the page', () => {
    const gelesen = liesKosten(
      { ...VOLL, aufteilung: 'zusammen', gemeinsam: '180', betriebskosten: 'abc', energietraeger: 'erdgas' },
      OHNE_HEIZUNG,
    );
    expect(gelesen).toStrictEqual({
      ok: true,
      werte: {
        nettokaltmiete: '420.00',
        betriebsUndHeizkosten: '180.00',
        wohnflaeche: '62.50',
        alleLeistungsberechtigt: true,
      },
    });
  });

  test('needs no costs where the offer does not state them, but uses what was typed', () => {
    const ohne = { ...VOLL, aufteilung: 'fehlt', betriebskosten: '', heizkosten: ' ' } as const;
    expect(liesKosten(ohne, OHNE_HEIZUNG)).toStrictEqual({
      ok: true,
      werte: { nettokaltmiete: '420.00', wohnflaeche: '62.50', alleLeistungsberechtigt: true },
    });
    expect(liesKosten({ ...ohne, heizkosten: '80' }, OHNE_HEIZUNG)).toMatchObject({
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
    expect(liesKosten({ ...VOLL, haushalt }, OHNE_HEIZUNG)).toMatchObject({
      werte: { alleLeistungsberechtigt },
    });
  });

  test('names every gap of an empty form in the order of the form', () => {
    expect(fehler(LEER, MIT_HEIZUNG)).toStrictEqual([
      ['kaltmiete', 'Geben Sie die Kaltmiete ein'],
      ['aufteilung', 'Wählen Sie aus, wie die Kosten im Angebot stehen'],
      ['wohnflaeche', 'Geben Sie die Wohnfläche ein'],
      ['haushalt', 'Wählen Sie aus, ob alle Personen zusammen Geld vom Jobcenter bekommen'],
      ['energietraeger', 'Wählen Sie aus, womit geheizt wird'],
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
    const heizung = { ...VOLL, energietraeger: 'fernwaerme', gebaeudeflaeche: '300' };
    expect(liesKosten(heizung, MIT_HEIZUNG)).toMatchObject({
      werte: { energietraeger: 'fernwaerme', gebaeudeflaeche: '300' },
    });
    expect(liesKosten(heizung, OHNE_HEIZUNG)).toStrictEqual(liesKosten(VOLL, OHNE_HEIZUNG));
  });

  test.each(['', 'unklar'])('a building size of %j and an unknown source stay absent', (gebaeudeflaeche) => {
    const unklar = { ...VOLL, energietraeger: 'unklar', gebaeudeflaeche };
    expect(liesKosten(unklar, MIT_HEIZUNG)).toStrictEqual(liesKosten(VOLL, OHNE_HEIZUNG));
  });

  test('a choice that is not on the page is not let through', () => {
    expect(fehler({ ...VOLL, energietraeger: 'kohle', gebaeudeflaeche: 'viel' }, MIT_HEIZUNG)).toStrictEqual([
      ['energietraeger', 'Wählen Sie aus, womit geheizt wird'],
      ['gebaeudeflaeche', 'Wählen Sie aus, wie groß das ganze Haus ist'],
    ]);
  });
});
