import { describe, expect, it } from 'vitest';
import { HOECHSTENS, umfang, zuGross } from '@/scripts/bau/grenzen';

const bestand = (dateien: number, bytes: number) =>
  new Map(Array.from({ length: dateien }, (_, i) => [`${i}.html`, i === 0 ? bytes : 0]));

describe('Der Umfang einer Seite', () => {
  it('ist die Summe aller Dateien', () => {
    expect(
      umfang(
        new Map([
          ['a', 2],
          ['b', 3],
        ]),
      ),
    ).toEqual({ dateien: 2, bytes: 5 });
  });

  it('darf genau an der Grenze liegen', () => {
    expect(HOECHSTENS).toEqual({ bytes: 250_000_000, dateien: 25_000 });
    expect(zuGross(bestand(25_000, 250_000_000))).toEqual([]);
  });

  it('hält darüber die Veröffentlichung an, mit dem Grund', () => {
    expect(zuGross(bestand(1, 250_000_001))).toEqual(['Die Seite ist zu groß: 251 MB. Erlaubt sind 250 MB.']);
    expect(zuGross(bestand(25_001, 1))).toEqual([
      'Die Seite hat zu viele Dateien: 25001. Erlaubt sind 25000.',
    ]);
  });
});
