import { describe, expect, it } from 'vitest';
import { mithelfen } from '@/lib/berichte/landkarte/mithelfen';
import { MITHELFSPALTEN, mithelfenAlsCsv } from '@/lib/berichte/landkarte/mithelfen-csv';
import { landAm, TAG } from './hilfe';

const LAGEN = landAm(TAG);
/** Everywhere as many people: then only the evidence counts. */
const GLEICH = mithelfen(LAGEN, () => 1000);

describe('Hier hilft eine Stunde am meisten', () => {
  it('wo nichts entscheidet, steht vor einer Sammlung, und die vor einer Seite des Amts', () => {
    const rang = ({ aufgabe, lage: { tabelle } }: (typeof GLEICH)[number]) =>
      aufgabe === 'suchen' ? 0 : tabelle?.quelle.beleg === 'zweitquelle' ? 1 : 2;
    const raenge = GLEICH.map(rang);
    expect(raenge).toEqual(raenge.toSorted());
    expect(new Set(raenge)).toEqual(new Set([0, 1, 2]));
  });

  it('was am Dokument geprüft ist, fehlt, und sonst jeder Kreis genau einmal', () => {
    const geprueft = LAGEN.filter(
      ({ antwort, tabelle }) => antwort.orteMitMiete > 0 && tabelle?.quelle.beleg === 'original',
    );
    expect(geprueft.length).toBeGreaterThan(0);
    expect(new Set(GLEICH.map(({ lage }) => lage.kreis.ags)).size).toBe(LAGEN.length - geprueft.length);
    expect(GLEICH).toHaveLength(LAGEN.length - geprueft.length);
  });

  it('bei gleichem Beleg zählen die Menschen', () => {
    const nachSchluessel = mithelfen(LAGEN, (kreis) => Number(kreis));
    const sammlung = nachSchluessel.filter(
      ({ aufgabe, lage }) => aufgabe === 'vergleichen' && lage.tabelle?.quelle.beleg === 'zweitquelle',
    );
    const zahlen = sammlung.map(({ einwohner }) => einwohner);
    expect(zahlen).toEqual(zahlen.toSorted((a, b) => b - a));
  });

  it('als CSV: eine Zeile je Kreis, jede mit allen Spalten', () => {
    const [kopf = '', ...zeilen] = mithelfenAlsCsv(GLEICH).trimEnd().split('\r\n');
    expect(kopf.split(';')).toHaveLength(Object.keys(MITHELFSPALTEN).length);
    expect(zeilen).toHaveLength(GLEICH.length);
    expect(zeilen[0]).toMatch(/^1;/);
  });
});
