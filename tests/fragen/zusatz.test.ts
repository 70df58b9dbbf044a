import { describe, expect, test } from 'vitest';
import type { Rechnerformular } from '@/lib/fragen/liste';
import { VARIANTE } from '@/lib/kern/begriffe';
import { ANTWORTEN, type Fragen, KEINE_FRAGEN, type Variante } from '@/lib/regeln';
import { angabenAus, fehlerAus, LEER, VOLL, ZUSATZ } from './hilfe';

const GANZ: Rechnerformular = {
  ...VOLL,
  gebiet: 'übrige Ortsteile',
  aufzug: 'ja',
  saniert: 'nein',
  sozialwohnung: 'unklar',
  barrierefrei: 'nein',
  baujahr: ' 1975 ',
  energiekennwert: '85,4 kWh',
  merkmale: 'haertefall rollstuhl',
};

const fehler = (f: Partial<Rechnerformular>, fragen: Fragen = ZUSATZ) => fehlerAus({ ...GANZ, ...f }, fragen);
const werte = (f: Partial<Rechnerformular>) => angabenAus({ ...GANZ, ...f }, ZUSATZ);

describe('questions about place, flat and person', () => {
  test('every answer the table asks for is given', () => {
    expect(angabenAus(GANZ, ZUSATZ)).toMatchObject({
      gebiet: 'übrige Ortsteile',
      variante: { mietverhaeltnis: 'neu', aufzug: 'ja', saniert: 'nein', barrierefrei: 'nein' },
      merkmale: ['haertefall', 'rollstuhl'],
      energiekennwert: 8540,
      baujahr: 1975,
    });
  });

  test('nothing is read that the table does not ask', () => {
    expect(angabenAus(GANZ, KEINE_FRAGEN)).toStrictEqual(angabenAus(VOLL, KEINE_FRAGEN));
  });

  test('choices must be made, in the order of the form; numbers and boxes may stay empty', () => {
    expect(fehlerAus({ ...LEER }, ZUSATZ).map(([feld]) => feld)).toStrictEqual([
      'personen',
      'gebiet',
      'haushalt',
      'kaltmiete',
      'aufteilung',
      'wohnflaeche',
      'aufzug',
      'saniert',
      'sozialwohnung',
      'barrierefrei',
    ]);
    expect(fehler({ baujahr: ' ', energiekennwert: '', merkmale: '' })).toStrictEqual([]);
    expect(werte({ baujahr: '', energiekennwert: '', merkmale: '' })).toMatchObject({
      merkmale: [],
      baujahr: null,
      energiekennwert: null,
    });
  });

  test.each(['gebiet', 'aufzug', 'saniert', 'sozialwohnung', 'barrierefrei'] as const)(
    '%s: not knowing is an answer and leaves it unknown',
    (name) => {
      expect(fehler({ [name]: 'unklar' })).toStrictEqual([]);
      const gelesen = werte({ [name]: 'unklar' });
      expect(gelesen).not.toBeNull();
      if (name === 'gebiet') expect(gelesen?.gebiet).toBeNull();
      else expect(gelesen?.variante).not.toHaveProperty(name);
    },
  );

  test.each(['', 'Kern', 'kernort', '__proto__', 'Kernort '])('%j is no part of the place', (gebiet) => {
    expect(fehler({ gebiet })).toStrictEqual([
      ['gebiet', 'Wählen Sie aus, in welchem Teil die Wohnung liegt'],
    ]);
  });

  test.each(['', 'JA', 'vielleicht', 'constructor'])('%j is no answer about the flat', (aufzug) => {
    expect(fehler({ aufzug })).toStrictEqual([['aufzug', 'Wählen Sie aus, ob das Haus einen Aufzug hat']]);
  });

  test('nobody is asked whether the flat is a new one', () => {
    expect(werte({})?.variante.mietverhaeltnis).toBe('neu');
    expect(angabenAus({}, KEINE_FRAGEN)?.variante).toEqual({ mietverhaeltnis: 'neu' });
  });

  test.each([
    ['1000', 1000],
    ['1899', 1899],
    ['2026', 2026],
    ['2199', 2199],
  ])('%s is a year', (baujahr, jahr) => {
    expect(werte({ baujahr })?.baujahr).toBe(jahr);
  });

  test.each(['75', '19755', '0999', '2200', '1975,5', 'um 1975', '1975-1980', '-1975'])(
    '%j is no year',
    (baujahr) => {
      expect(fehler({ baujahr })).toStrictEqual([
        ['baujahr', 'Geben Sie das Baujahr mit vier Ziffern ein, zum Beispiel 1975'],
      ]);
    },
  );

  test.each(['viel', '-1', '1000,01', '1,234'])('%j is no Energiekennwert', (energiekennwert) => {
    expect(fehler({ energiekennwert })).toStrictEqual([
      ['energiekennwert', 'Geben Sie den Energiekennwert nur als Zahl ein, zum Beispiel 85'],
    ]);
  });

  test('only boxes that are on the page count', () => {
    expect(werte({ merkmale: 'haertefall fremd __proto__' })?.merkmale).toStrictEqual(['haertefall']);
    expect(werte({ merkmale: 'hartefall' })?.merkmale).toStrictEqual([]);
  });

  test('every answer of the contract can be chosen on the page', () => {
    for (const [frage, antworten] of Object.entries(ANTWORTEN)) {
      expect(Object.keys(VARIANTE[frage as Variante].antworten)).toStrictEqual([...antworten]);
    }
  });
});
