import { describe, expect, it } from 'vitest';
import { liesAnzeige } from '@/lib/anzeigen/anzeige';
import { alsFormular } from '@/lib/anzeigen/formular';
import { liesFormular } from '@/lib/fragen/formular';
import { KEINE_FRAGEN } from '@/lib/regeln';
import { LEER } from '../fragen/hilfe';
import { ANZEIGEN } from './anzeigen';

describe('Ein Angebot als Antworten vom Formular', () => {
  it.each([
    [
      'KM 450,- + NK 120,- + HZ 60,-',
      { kaltmiete: '450,00', betriebskosten: '120,00', heizkosten: '60,00', aufteilung: 'getrennt' },
    ],
    ['Kaltmiete 450 €, Warmmiete 580 €', { kaltmiete: '450,00', warmmiete: '580,00', aufteilung: 'warm' }],
    ['Warmmiete 580 €', { warmmiete: '580,00', aufteilung: 'warm' }],
    ['62 m², Aufzug', { wohnflaeche: '62', aufzug: 'ja' }],
  ])('%s', (text, angaben) => {
    expect(alsFormular(liesAnzeige(text).funde)).toEqual(angaben);
  });

  it('jede Anzeige gibt nur, was das Formular auch liest', () => {
    const rest = {
      personen: '1',
      haushalt: 'allein',
      kaltmiete: '100',
      wohnflaeche: '50',
      aufteilung: 'fehlt',
    };
    for (const { text } of ANZEIGEN) {
      const angaben = alsFormular(liesAnzeige(text).funde);
      const gelesen = liesFormular({ ...LEER, ...rest, ...angaben }, KEINE_FRAGEN, {
        ort: '1',
        stichtag: '2026-12-01',
      });
      expect([text, gelesen.ok ? [] : gelesen.fehler]).toEqual([text, []]);
    }
  });
});
