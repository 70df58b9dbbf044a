import { describe, expect, test } from 'vitest';
import type { Kostenwerte } from '@/lib/fragen/formular';
import { nachfragen } from '@/lib/fragen/nachfragen';
import { nachfrageText } from '@/lib/texte/nachfragen';

const UEBLICH: Kostenwerte = {
  nettokaltmiete: '420.00',
  betriebskosten: '110.00',
  heizkosten: '80.00',
  wohnflaeche: '50.00',
  alleLeistungsberechtigt: true,
  heizung: {},
  variante: {},
  merkmale: [],
};

function codes(abweichung: Partial<Kostenwerte>): string[] {
  return nachfragen({ ...UEBLICH, ...abweichung }, 2).map(({ code, feld }) => `${code} ${feld}`);
}

describe('nachfragen', () => {
  test.each<[string, Partial<Kostenwerte>, string[]]>([
    ['nothing unusual', {}, []],
    ['operating costs of 8 €/m²', { betriebskosten: '400.00' }, []],
    ['a cent above 8 €/m²', { betriebskosten: '400.01' }, ['JAHR betriebskosten']],
    ['operating costs as high as the rent', { nettokaltmiete: '110.00' }, []],
    ['operating costs above the rent', { nettokaltmiete: '109.99' }, ['JAHR betriebskosten']],
    ['a yearly sum for heating', { heizkosten: '960.00' }, ['JAHR heizkosten']],
    ['a yearly common sum', { betriebsUndHeizkosten: '2280.00' }, ['JAHR gemeinsam']],
    ['heating for nothing', { heizkosten: '0.00' }, ['HEIZUNG_NULL heizkosten']],
    ['10 m²', { wohnflaeche: '10.00', nettokaltmiete: '300.00', betriebskosten: '50.00' }, []],
    ['below 10 m², prices per m² rest', { wohnflaeche: '9.99' }, ['FLAECHE wohnflaeche']],
    ['200 m²', { wohnflaeche: '200.00' }, []],
    ['above 200 m²', { wohnflaeche: '200.01' }, ['FLAECHE wohnflaeche']],
    ['2 €/m²', { nettokaltmiete: '400.00', wohnflaeche: '200.00' }, []],
    ['below 2 €/m²', { nettokaltmiete: '399.99', wohnflaeche: '200.00' }, ['MIETE_JE_M2 kaltmiete']],
    ['40 €/m²', { nettokaltmiete: '2000.00' }, []],
    ['above 40 €/m²', { nettokaltmiete: '2000.01' }, ['MIETE_JE_M2 kaltmiete']],
  ])('%s', (_fall, abweichung, erwartet) => {
    expect(codes(abweichung)).toStrictEqual(erwartet);
  });

  test('asks in the words of the wording list', () => {
    const texte = (abweichung: Partial<Kostenwerte>) =>
      nachfragen({ ...UEBLICH, ...abweichung }, 3).map(nachfrageText);
    expect(texte({ betriebskosten: '1320.00', heizkosten: '0.00' })).toStrictEqual([
      'Sie haben 1.320,00\u00a0€ für Betriebskosten eingegeben. Das ist für einen Monat sehr viel. Ist es vielleicht der Betrag für ein ganzes Jahr?',
      'Sie haben 0 Euro Heizkosten eingegeben. Zahlen Sie die Heizung vielleicht direkt an einen Versorger?',
    ]);
    expect(texte({ wohnflaeche: '6.25' })).toStrictEqual([
      '6,25\u00a0m² für 3 Personen ist ungewöhnlich. Prüfen Sie die Wohnfläche noch einmal.',
    ]);
    expect(texte({ nettokaltmiete: '4200.00' })).toStrictEqual([
      '4.200,00\u00a0€ Kaltmiete für 50\u00a0m² ist ungewöhnlich. Prüfen Sie die Kaltmiete und die Wohnfläche noch einmal.',
    ]);
  });
});
