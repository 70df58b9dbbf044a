import { describe, expect, test } from 'vitest';
import { nachfragen } from '@/lib/fragen/nachfragen';
import { type Anfrage, UNBEKANNT } from '@/lib/regeln';
import { nachfrageText } from '@/lib/texte/nachfragen';

const UEBLICH: Anfrage = {
  ...UNBEKANNT,
  personen: 2,
  nettokaltmiete: 42_000,
  betriebskosten: 11_000,
  heizkosten: 8000,
  wohnflaeche: 5000,
};

function codes(abweichung: Partial<Anfrage>): string[] {
  return nachfragen({ ...UEBLICH, ...abweichung }).map(({ code, feld }) => `${code} ${feld}`);
}

describe('nachfragen', () => {
  test.each<[string, Partial<Anfrage>, string[]]>([
    ['nothing unusual', {}, []],
    ['operating costs of 8 €/m²', { betriebskosten: 40_000 }, []],
    ['a cent above 8 €/m²', { betriebskosten: 40_001 }, ['JAHR betriebskosten']],
    ['operating costs as high as the rent', { nettokaltmiete: 11_000 }, []],
    ['operating costs above the rent', { nettokaltmiete: 10_999 }, ['JAHR betriebskosten']],
    ['a yearly sum for heating', { heizkosten: 96_000 }, ['JAHR heizkosten']],
    ['heating of 8 €/m²', { heizkosten: 40_000 }, []],
    ['heating a cent above 8 €/m²', { heizkosten: 40_001 }, ['JAHR heizkosten']],
    [
      'a yearly sum for heating below a high rent',
      { nettokaltmiete: 120_000, heizkosten: 108_000, wohnflaeche: 6000 },
      ['JAHR heizkosten'],
    ],
    [
      'both in one sum, 16 €/m²',
      { nettokaltmiete: 100_000, betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 80_000 },
      [],
    ],
    [
      'a cent above 16 €/m²',
      { nettokaltmiete: 100_000, betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 80_001 },
      ['JAHR gemeinsam'],
    ],
    [
      'a yearly common sum',
      { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 228_000 },
      ['JAHR gemeinsam'],
    ],
    ['heating for nothing', { heizkosten: 0 }, ['HEIZUNG_NULL heizkosten']],
    ['10 m²', { wohnflaeche: 1000, nettokaltmiete: 30_000, betriebskosten: 5000 }, []],
    ['below 10 m², prices per m² rest', { wohnflaeche: 999 }, ['FLAECHE wohnflaeche']],
    ['200 m²', { wohnflaeche: 20_000 }, []],
    ['above 200 m²', { wohnflaeche: 20_001 }, ['FLAECHE wohnflaeche']],
    ['2 €/m²', { nettokaltmiete: 40_000, wohnflaeche: 20_000 }, []],
    ['below 2 €/m²', { nettokaltmiete: 39_999, wohnflaeche: 20_000 }, ['MIETE_JE_M2 kaltmiete']],
    ['40 €/m²', { nettokaltmiete: 200_000 }, []],
    ['above 40 €/m²', { nettokaltmiete: 200_001 }, ['MIETE_JE_M2 kaltmiete']],
  ])('%s', (_fall, abweichung, erwartet) => {
    expect(codes(abweichung)).toStrictEqual(erwartet);
  });

  test('asks in the words of the wording list', () => {
    const texte = (abweichung: Partial<Anfrage>) =>
      nachfragen({ ...UEBLICH, personen: 3, ...abweichung }).map(nachfrageText);
    expect(texte({ betriebskosten: 132_000, heizkosten: 0 })).toStrictEqual([
      'Sie haben 1.320,00\u00a0€ für Betriebskosten eingegeben. Das ist für einen Monat sehr viel. Ist es vielleicht der Betrag für ein ganzes Jahr?',
      'Sie haben 0 Euro Heizkosten eingegeben. Zahlen Sie die Heizung vielleicht direkt an einen Versorger?',
    ]);
    expect(texte({ wohnflaeche: 625 })).toStrictEqual([
      '6,25\u00a0m² für 3 Personen ist ungewöhnlich. Prüfen Sie die Wohnfläche noch einmal.',
    ]);
    expect(texte({ nettokaltmiete: 420_000 })).toStrictEqual([
      '4.200,00\u00a0€ Kaltmiete für 50\u00a0m² ist ungewöhnlich. Prüfen Sie die Kaltmiete und die Wohnfläche noch einmal.',
    ]);
  });

  test('without rent, area or household nothing is doubted', () => {
    for (const feld of ['personen', 'nettokaltmiete', 'wohnflaeche'] as const)
      expect(codes({ heizkosten: 0, [feld]: null })).toStrictEqual([]);
  });
});
