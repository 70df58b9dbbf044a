import { describe, expect, it } from 'vitest';
import { fragenFuer, type Grenze, type Stufe, type Wert } from '@/lib/regeln';
import { ANDERER_ORT, band, gebiet, grenze, jePerson, ORT, preisMal, tabelle, zuschlag } from './hilfe';

const NICHTS = {
  gebiete: [],
  energietraeger: [],
  gebaeudestufen: [],
  warmwasser: false,
  verbrauch: false,
  varianten: [],
  baujahr: false,
  energiekennwert: false,
  merkmale: [],
};
const FEST: Wert = { art: 'fest', wert: 1 };
const stufe = (bis: number | null, ueber: number | null, wert: Wert = FEST): Stufe => ({
  ab: ueber === null ? 100 : null,
  ueber,
  bis,
  unter: null,
  wert,
});
const nachHaus: Wert = {
  art: 'je_stufe',
  groesse: 'gebaeudeflaeche',
  stufen: [stufe(25_000, null), stufe(null, 25_000)],
};
const jeEnergie = (...namen: string[]): Wert => ({
  art: 'je_auswahl',
  frage: 'energietraeger',
  werte: Object.fromEntries(namen.map((name) => [name, nachHaus])),
});

describe('Welche Fragen eine Tabelle braucht', () => {
  it('keine, wo jede Grenze aus Ort und Personen folgt', () => {
    expect(fragenFuer(tabelle([grenze('bruttokaltmiete', jePerson([1]))]), ORT)).toEqual(NICHTS);
  });

  it('Energieträger und Klassen vom Haus, jede nur einmal', () => {
    const t = tabelle([
      grenze('heizkosten', jeEnergie('erdgas', 'holz')),
      grenze('bruttowarmmiete', jeEnergie('erdgas', 'strom')),
    ]);
    expect(fragenFuer(t, ORT)).toEqual({
      ...NICHTS,
      energietraeger: ['erdgas', 'holz', 'strom'],
      gebaeudestufen: [band({ ab: 100, bis: 25_000 }), band({ ueber: 25_000 })],
      warmwasser: true,
    });
  });

  it('findet Fragen in jeder Tiefe: unter „danach“, unter einer Fassung und in Teilen einer Summe', () => {
    const aufzug: Wert = { art: 'je_auswahl', frage: 'aufzug', werte: { ja: FEST, nein: FEST } };
    const tief = [
      jePerson([1], { danach: { ab: 2, wert: aufzug } }),
      { art: 'nach_tag', fassungen: [{ ab: '2026-01-01', wert: aufzug }] },
      { art: 'je_stufe', groesse: 'baujahr', stufen: [stufe(null, null, aufzug)] },
    ] as const satisfies readonly Wert[];
    expect(tief.map((wert) => fragenFuer(tabelle([grenze('nettokaltmiete', wert)]), ORT).varianten)).toEqual([
      ['aufzug'],
      ['aufzug'],
      ['aufzug'],
    ]);
    const summe: Grenze = {
      ...grenze('bruttokaltmiete', FEST),
      gebiete: [],
      teile: [grenze('nettokaltmiete', aufzug)],
    };
    expect(fragenFuer(tabelle([summe]), ORT).varianten).toEqual(['aufzug']);
    const [, , jahr] = tief;
    expect(fragenFuer(tabelle([grenze('nettokaltmiete', jahr)]), ORT).baujahr).toBe(true);
  });

  it.each([
    ['heizkosten', FEST, true],
    ['heizenergie', FEST, true],
    ['bruttowarmmiete', FEST, true],
    ['bruttokaltmiete', FEST, false],
    ['heizkosten', { art: 'unbekannt', grund: '?' }, false],
    [
      'bruttokaltmiete',
      { art: 'je_auswahl', frage: 'warmwasser', werte: { zentral: FEST, dezentral: FEST } },
      true,
    ],
  ] as const)('Warmwasser bei %s (%o): %s', (bezug, wert, soll) => {
    const fragen = fragenFuer(tabelle([grenze(bezug, wert)]), ORT);
    expect(fragen.warmwasser).toBe(soll);
    expect(fragen.verbrauch).toBe(bezug === 'heizenergie');
  });

  it('Teile nur der Gemeinde, nach der gefragt wird', () => {
    const teil = (ort: string, name: string) => gebiet(preisMal(1), { gemeinden: [ort], teil: name });
    const geteilt = grenze('bruttokaltmiete', FEST, {
      gebiete: [teil(ORT, 'Kern'), teil(ORT, 'Rand'), teil(ANDERER_ORT, 'Dorf'), teil(ORT, 'Kern')],
    });
    expect(fragenFuer(tabelle([geteilt]), ORT).gebiete).toEqual(['Kern', 'Rand']);
    expect(fragenFuer(tabelle([geteilt]), ANDERER_ORT).gebiete).toEqual(['Dorf']);
  });

  it('Zuschläge nur, wo sie gelten können', () => {
    const wenn = { merkmal: null, frage: null, energiekennwert: null, gemeinden: null };
    const band = { ab: null, ueber: null, bis: null, unter: 6000 };
    const t = tabelle([grenze('bruttokaltmiete', FEST)], {
      zuschlaege: [
        zuschlag({ wenn: { ...wenn, energiekennwert: band, gemeinden: [ANDERER_ORT] } }),
        zuschlag({ name: 'Rollstuhl', wenn: { ...wenn, merkmal: 'rollstuhl' } }),
        zuschlag({ wenn: { ...wenn, gemeinden: [ORT] } }),
      ],
    });
    expect(fragenFuer(t, ORT)).toEqual({
      ...NICHTS,
      merkmale: [{ merkmal: 'rollstuhl', frage: 'Rollstuhl' }],
    });
    expect(fragenFuer(t, ANDERER_ORT).energiekennwert).toBe(true);
  });
});
