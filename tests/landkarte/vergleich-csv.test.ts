import { describe, expect, it } from 'vitest';
import { VERGLEICHSSPALTEN, vergleichAlsCsv } from '@/lib/berichte/landkarte/vergleich-csv';
import { VERZEICHNIS } from '../orte/hilfe';
import { landAm, TAG } from './hilfe';

const LAGEN = landAm(TAG);
const [KOPF = '', ...ZEILEN] = vergleichAlsCsv(LAGEN).slice(1).trimEnd().split('\r\n');

describe('Der Vergleich als CSV', () => {
  it('hat eine Zeile für jeden Kreis und jede Personenzahl, auch ohne Betrag', () => {
    expect(KOPF.split(';')).toEqual(Object.keys(VERGLEICHSSPALTEN));
    expect(ZEILEN).toHaveLength(VERZEICHNIS.kreise.length * 5);
    expect(new Set(ZEILEN.map((zeile) => zeile.split(';')[0])).size).toBe(VERZEICHNIS.kreise.length);
    expect(ZEILEN.find((zeile) => zeile.startsWith('09262;'))).toBe(
      '09262;Passau (kreisfreie Stadt);Bayern;nichts;;;;;;1;;;',
    );
  });

  it('schreibt Euro mit Komma, den Bezug, den Beleg und die Quelle', () => {
    expect(ZEILEN.find((zeile) => zeile.startsWith('03241;'))).toMatch(
      /^03241;Region Hannover;Niedersachsen;miete_und_heizung;zweitquelle;2026-07-01;nein;\d{4}-\d\d-\d\d;bruttokaltmiete;1;\d+,\d\d;\d+,\d\d;Region Hannover: /,
    );
  });
});
