import { describe, expect, it } from 'vitest';
import { type Feld, ladeFelder } from '@/lib/berichte/landkarte/lage';
import { umriss } from '@/lib/berichte/landkarte/umriss';
import { guenstigsteZuordnung } from '@/scripts/lage/zuordnung';
import { VERZEICHNIS } from '../orte/hilfe';

const FELDER = ladeFelder();

describe('Die Lage der Kreise', () => {
  it('ist für jeden Kreis genau ein Feld im eigenen Land, und kein Feld gibt es zweimal', () => {
    for (const { ags } of VERZEICHNIS.kreise)
      expect(FELDER.filter(({ kreis }) => kreis === ags).map(({ land }) => land)).toEqual([ags.slice(0, 2)]);
    expect(new Set(FELDER.map(({ x, y }) => `${x} ${y}`)).size).toBe(FELDER.length);
  });

  it('zeigt das Land richtig herum: Flensburg über München, Aachen links von Görlitz', () => {
    const feld = (ags: string) => FELDER.find(({ kreis }) => kreis === ags) as Feld;
    expect(feld('01001').y).toBeLessThan(feld('09162').y);
    expect(feld('05334').x).toBeLessThan(feld('14626').x);
  });
});

describe('Der Umriss', () => {
  const kanten = (...felder: Feld[]) => umriss(felder).split('M').length - 1;
  const feld = (x: number, y: number, land: string): Feld => ({ x, y, land, kreis: null });

  it('zeichnet jede Grenze einmal, und keine im Inneren eines Landes', () => {
    expect(kanten(feld(0, 0, '01'))).toBe(6);
    expect(kanten(feld(0, 0, '01'), feld(20, 0, '01'))).toBe(10);
    expect(kanten(feld(0, 0, '01'), feld(20, 0, '02'))).toBe(11);
    expect(kanten(feld(0, 0, '01'), feld(10, 18, '01'), feld(-10, 18, '02'))).toBe(18 - 3 - 1);
  });
});

describe('Die günstigste Zuordnung', () => {
  it('nimmt im Ganzen den kleinsten Weg, nicht für den Ersten', () => {
    const kosten = [
      [1, 2, 9],
      [1, 9, 9],
    ];
    expect(guenstigsteZuordnung(kosten)).toEqual([1, 0]);
  });
});
