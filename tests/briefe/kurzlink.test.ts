import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kurzlink } from '@/lib/orte/kurzlink';

describe('Adresse für Briefe', () => {
  test('besteht nur aus Ort und Personen, alles andere wird abgewiesen', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.double(), fc.integer()), (adresse, personen) => {
        const gut = /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(adresse) && [...Array(20).keys()].includes(personen - 1);
        if (gut) return;
        expect(() => kurzlink('x.example', adresse, personen)).toThrow(RangeError);
      }),
    );
    for (const boese of ['hannover?name=x', 'hannover#p3', 'Hannover', 'a/b', ''])
      expect(() => kurzlink('x.example', boese, 3)).toThrow(RangeError);
    expect(() => kurzlink('https://x.example', 'hannover', 3)).toThrow(RangeError);
  });

  test('weiß, wann sie zum Abtippen zu lang ist', () => {
    expect(kurzlink('mietrechner.stadt.de', 'hannover', 3)).toEqual({
      gedruckt: 'mietrechner.stadt.de/hannover#p3',
      ziel: 'https://mietrechner.stadt.de/hannover#p3',
      zuLang: false,
    });
    expect(kurzlink('mietrechner.stadt.de', 'a'.repeat(24), null).zuLang).toBe(false);
    expect(kurzlink('mietrechner.stadt.de', 'a'.repeat(25), null).zuLang).toBe(true);
  });
});
