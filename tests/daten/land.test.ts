import { describe, expect, it } from 'vitest';
import { type Ergebnis, UNBEKANNT } from '@/lib/regeln';
import { AUSKUNFT, DATEN } from './hilfe';

const ORTE = [...DATEN.bund.gemeinden.keys()];

/** A verdict by the place's own table, or values to go by where it has none. */
function sagtEtwas({ kriterien, orientierung }: Ergebnis): boolean {
  return kriterien.some(({ richtwert }) => richtwert !== null) || orientierung.length > 0;
}

describe('Jede Gemeinde der Liste', () => {
  it('bekommt ein Ergebnis: aus eigener Tabelle oder mit den Werten des Gesetzes', {
    timeout: 60_000,
  }, () => {
    expect(ORTE).toHaveLength(10_747);
    const ohne = ORTE.filter((ort) => {
      const anfrage = {
        ...UNBEKANNT,
        ort,
        stichtag: '2026-12-01',
        personen: 2,
        alleLeistungsberechtigt: true,
        nettokaltmiete: 48_000,
        betriebskosten: 12_000,
        heizkosten: 9_000,
        wohnflaeche: 5_800,
      };
      const ergebnis = AUSKUNFT.beantworte(anfrage);
      return ergebnis.tabelle === null || !sagtEtwas(ergebnis);
    });
    expect(ohne).toEqual([]);
  });
});
