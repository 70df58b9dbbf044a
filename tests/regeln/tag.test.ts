import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { istTag, monateZwischen, plusMonate, vortag } from '@/lib/regeln';

const TAG = 86_400_000;
const ERSTER = Date.UTC(1900, 0, 1);
const LETZTER = Date.UTC(2199, 11, 31);
const text = (zeit: number) => new Date(zeit).toISOString().slice(0, 10);
const tag = fc.integer({ min: 0, max: (LETZTER - ERSTER) / TAG }).map((n) => ERSTER + n * TAG);

describe('istTag', () => {
  it('nimmt jeden Tag von 1900 bis 2199 an', () => {
    for (let zeit = ERSTER; zeit <= LETZTER; zeit += TAG) {
      if (!istTag(text(zeit))) throw new Error(text(zeit));
    }
    expect(istTag('1899-12-31')).toBe(false);
    expect(istTag('2200-01-01')).toBe(false);
  });

  it('sagt zu jedem Jahr, Monat, Tag dasselbe wie der Kalender', () => {
    const zahl = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), zahl(13), zahl(32), (jahr, monat, tagImMonat) => {
        const zeit = new Date(Date.UTC(jahr, monat - 1, tagImMonat));
        const gleich = zeit.getUTCMonth() === monat - 1 && zeit.getUTCDate() === tagImMonat;
        const form = `${jahr}-${String(monat).padStart(2, '0')}-${String(tagImMonat).padStart(2, '0')}`;
        expect(istTag(form)).toBe(gleich);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
  ])('Schaltjahr: %s gibt es: %s', (form, gibtEs) => {
    expect(istTag(form)).toBe(gibtEs);
  });

  it.each([
    '01-31',
    '02-28',
    '03-31',
    '04-30',
    '05-31',
    '06-30',
    '07-31',
    '08-31',
    '09-30',
    '10-31',
    '11-30',
    '12-31',
  ])('der letzte Tag des Monats ist 2026-%s, der nächste ist keiner', (letzter) => {
    const [monat = '', tagImMonat = ''] = letzter.split('-');
    expect(istTag(`2026-${letzter}`)).toBe(true);
    expect(istTag(`2026-${monat}-${Number(tagImMonat) + 1}`)).toBe(false);
  });

  it.each([
    '',
    '2026-1-1',
    '2026x01-01',
    '2026-01x01',
    '01.01.2026',
    '2026-01-01 ',
    '2026-01-01\n',
    '2026/01/01',
    '２026-01-01',
    '20260101',
  ])('„%s“ ist kein Tag', (form) => {
    expect(istTag(form)).toBe(false);
  });
});

describe('vortag', () => {
  it('ist der Kalendertag davor', () => {
    fc.assert(
      fc.property(tag, (zeit) => {
        expect(vortag(text(zeit))).toBe(text(zeit - TAG));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['2026-07-01', '2026-06-30'],
    ['2026-01-01', '2025-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2026-03-01', '2026-02-28'],
  ])('vor %s liegt %s', (heute, gestern) => {
    expect(vortag(heute)).toBe(gestern);
  });
});

describe('monateZwischen', () => {
  it.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2025-11-30', '2026-11-29', 11],
    ['2025-11-30', '2026-11-30', 12],
    ['2025-12-01', '2026-01-31', 1],
    ['2026-02-01', '2026-01-01', 0],
  ])('vom %s bis zum %s sind es %i ganze', (von, bis, soll) => {
    expect(monateZwischen(von, bis)).toBe(soll);
  });

  it('zählt nie mehr Monate, als hineinpassen', () => {
    fc.assert(
      fc.property(tag, tag, (a, b) => {
        const [von, bis] = [text(Math.min(a, b)), text(Math.max(a, b))];
        const monate = monateZwischen(von, bis);
        expect(plusMonate(von, monate) <= bis).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
