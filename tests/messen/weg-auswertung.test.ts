import { describe, expect, it } from 'vitest';
import { alsZeile, type Weg, werteWegeAus, ZIELE } from '@/scripts/messen/weg-auswertung';

const GUT: Weg = { startBild: 2400, startWach: 6900, ortBild: 2400, ortWach: 2750, ganz: 12_200, tipp: 144 };

describe('Die Auswertung des Wegs', () => {
  it('nennt Median und Spanne und hält sie gegen das Versprochene', () => {
    const wege = [2400, 2600, 2500, 9000, 2300].map((startBild) => ({ ...GUT, startBild }));
    const befund = werteWegeAus(wege).get('startBild');
    expect(befund).toMatchObject({ median: 2500, von: 2300, bis: 9000, hoechstens: 2500, gehalten: true });
    expect(befund && alsZeile(befund)).toBe(
      'Startseite: erstes Bild: 2500 ms (2300 bis 9000) – höchstens 2500 ms: gehalten',
    );
  });

  it('sagt, was nicht gehalten ist', () => {
    const befunde = werteWegeAus([{ ...GUT, tipp: 201 }]);
    expect([...befunde.values()].filter(({ gehalten }) => !gehalten).map(({ name }) => name)).toEqual([
      ZIELE.tipp.name,
    ]);
    const tipp = befunde.get('tipp');
    expect(tipp && alsZeile(tipp)).toContain('NICHT gehalten');
  });

  it('nimmt von einer geraden Zahl den schlechteren der beiden in der Mitte', () => {
    expect(werteWegeAus([GUT, { ...GUT, ganz: 12_600 }]).get('ganz')?.median).toBe(12_600);
  });

  it('verspricht nichts, was nicht gemessen ist', () => {
    expect(() => werteWegeAus([])).toThrow('Kein einziger Weg');
    expect(() => werteWegeAus([{ ...GUT, tipp: 0 }])).toThrow('Nicht gemessen');
    expect(werteWegeAus([GUT]).get('startWach')?.hoechstens).toBeNull();
  });
});
