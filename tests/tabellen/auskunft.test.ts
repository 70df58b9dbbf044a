import { describe, expect, it } from 'vitest';
import { Auskunft } from '@/lib/orte/auskunft';
import { fassungAm, ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { anfrage } from '../regeln/hilfe';
import { BUND, ordnerMit, pruefeOrdner, TABELLE, TRAEGER } from './hilfe';

const ort = (ags: string, name: string, kreis = 'Kreis') =>
  [ags, { ags, name, kreis, einwohner: null }] as const;

/** Two places named Neudorf in one Kreis; two named Prüfstadt, one of them where there is no table. */
const bund = {
  ...BUND,
  gemeinden: new Map([
    ...BUND.gemeinden,
    ort('99001004', 'Neudorf, Stadt'),
    ort('99001005', 'Neudorf'),
    ort('99002002', 'Prüfstadt', 'Nachbarkreis'),
  ]),
};
const { tabellen } = pruefeOrdner({ '2026-01-01.yaml': TABELLE });
const traeger = { format: '1' as const, ags: '99001', name: 'Prüfkreis', jobcenter: [] };
const auskunft = new Auskunft(
  { bund, traeger: [{ traeger, tabellen, anmerkungen: new Map() }], meldungen: [] },
  new Map([
    ['pruefstadt-nachbarkreis', '99002002'],
    ['auswahl', ''],
    ['aufgeloest', '99002099'],
  ]),
);

describe('Auskunft', () => {
  it.each([
    ['99001001', '99001001'],
    ['99002001', '99002001'],
    ['99009999', null],
    ['Prüfstadt', null],
    ['pruefstadt', null],
    ['Prüfstadt, Nachbarkreis', '99002002'],
    ['Prüfstadt, Prüfkreis', null],
    ['pruefstadt-nachbarkreis', '99002002'],
    ['auswahl', null],
    ['Außendorf', '99001003'],
    ['Neudorf', null],
    ['Fremddorf', '99002001'],
    ['constructor', null],
    ['!!!', null],
  ])('„%s“ meint %s', (eingabe, ags) => {
    expect(auskunft.agsVon(eingabe)).toBe(ags);
  });

  it('eine Adresse, deren Gemeinde es nicht mehr gibt, meint keine andere', () => {
    expect(auskunft.findeOrt('aufgeloest')).toEqual({ art: 'unbekannt', aehnlich: [] });
  });

  it('rät auch beim bisherigen Ort nicht', () => {
    const umzug = {
      bisherigerOrt: 'Prüfstadt',
      bisherigesGebiet: null,
      bisherigeKosten: null,
      erforderlich: true,
    };
    expect(
      auskunft.fehlerIn(anfrage({ ort: '99001001', umzug })).map(({ feld, art }) => [feld, art]),
    ).toEqual([['umzug.bisherigerOrt', 'ort_mehrdeutig']]);
  });

  it('eine Tabelle mehr oder weniger ändert nie, welcher Ort gemeint ist', () => {
    const ohne = new Auskunft({ bund, traeger: [], meldungen: [] }, new Map());
    for (const text of ['Prüfstadt', 'Neudorf', 'Außendorf', '99001001', 'Prüfstadt, Nachbarkreis'])
      expect(ohne.findeOrt(text)).toEqual(auskunft.findeOrt(text));
  });

  it('der Träger folgt aus den ersten fünf Ziffern, und nur aus ihnen', () => {
    expect(auskunft.traegerFuer('99001003')?.traeger.ags).toBe('99001');
    expect(auskunft.traegerFuer('99002001')).toBeNull();
  });

  it('unbekannter Ort, Ort ohne Tabelle und Gemeinde außerhalb der Tabelle sind dreierlei', () => {
    const grund = (eingabe: string | null) => auskunft.beantworte(anfrage({ ort: eingabe })).gruende;
    expect(grund(null)).toEqual(['ort_unbekannt']);
    expect(grund('Neudorf')).toEqual(['ort_unbekannt']);
    expect(grund('99002001')).toEqual(['kein_richtwert_hinterlegt']);
    expect(grund('99001003')).toEqual(['gemeinde_nicht_in_tabelle', 'richtwert_nicht_gefunden']);
    expect(grund('99001001')).toEqual(['richtwert_nicht_gefunden']);
  });
});

describe('fassungAm', () => {
  const fassungen = ['2022-01-01', '2020-01-01', '2025-01-01'];
  it.each([
    ['2019-12-31', null],
    ['2020-01-01', '2020-01-01'],
    ['2021-12-31', '2020-01-01'],
    ['2022-01-01', '2022-01-01'],
    ['2024-12-31', '2022-01-01'],
    ['2025-01-01', '2025-01-01'],
    ['2030-01-01', '2025-01-01'],
  ])('am %s gilt die Fassung vom %s', (tag, soll) => {
    expect(fassungAm(fassungen, tag, (f) => f)).toBe(soll);
  });
});

describe('Daten des Bundes', () => {
  it('jede Gemeinde hat eine Mietenstufe, jedes Land eine Wohnfläche', () => {
    const echt = ladeBund(DATEN);
    const stufen = echt.mietenstufen.at(-1)?.stufen;
    expect(echt.gemeinden.size).toBeGreaterThan(10_000);
    for (const ags of echt.gemeinden.keys()) {
      if (!/^(I|II|III|IV|V|VI|VII)$/.test(stufen?.get(ags) ?? ''))
        throw new Error(`${ags} ohne Mietenstufe`);
      if (!echt.wohnflaechen.has(ags.slice(0, 2))) throw new Error(`${ags} ohne Wohnfläche`);
    }
  });

  it('fehlerhafte Daten des Bundes verhindern jede Antwort, mit allen Fehlern', () => {
    const zeile = 'format: 1\ngueltig_ab: 2023-01-01\n';
    const ordner = ordnerMit({
      'bund/wogg-anlage-1/2025-01-01.yaml': TRAEGER,
      'bund/klimakomponente/2023-01-01.yaml': zeile,
      'bund/mietenstufen/2023-01-01.yaml': zeile,
      'laender/wohnflaechen/03.yaml': 'format: 1\nland: 03\n',
    });
    expect(() => ladeBund(ordner)).toThrow(Datenfehler);
    expect(() => ladeBund(ordner)).toThrow(/wohnflaechen\/03\.yaml:2:7: „03“ braucht Anführungszeichen\./);
  });
});
