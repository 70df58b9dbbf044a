import { describe, expect, test } from 'vitest';
import { bausteine } from '@/lib/texte/brief';
import { saetze, VERBOTEN, woerter } from '../texte/sprache';

describe('Textbausteine', () => {
  const alle = bausteine({
    ort: 'Hannover',
    personen: 3,
    domain: 'x.example',
    kurzlink: 'x.example/hannover#p3',
  });

  test.each(alle.map((b) => [b.titel, b.text] as const))('„%s“ ist kurz und einfach', (_titel, text) => {
    expect(woerter(text)).toBeLessThanOrEqual(60);
    for (const satz of text.split('\n').flatMap(saetze)) expect(woerter(satz)).toBeLessThanOrEqual(20);
    for (const wort of VERBOTEN) expect(text).not.toMatch(wort);
  });

  test('einfache Sprache: eine Aussage je Zeile, höchstens zehn Wörter', () => {
    const zeilen = alle.find(({ titel }) => titel === 'Einfache Sprache')?.text.split('\n') ?? [];
    expect(zeilen.length).toBeGreaterThan(5);
    for (const zeile of zeilen) expect(woerter(zeile)).toBeLessThanOrEqual(10);
  });

  test('jeder Baustein zum Rechner sagt: erst die Zusage, dann die Unterschrift', () => {
    for (const { titel, text } of alle) {
      if (titel === 'So erkennt man die echte Seite') continue;
      expect(text, titel).toMatch(/Unterschreiben Sie den Mietvertrag erst|Dann unterschreiben Sie/);
      expect(text, titel).toMatch(/keine Zusage|Verbindlich ist nur|Warten Sie auf unseren Brief/);
    }
  });

  test('der Brief mit dem Richtwert nennt ihn selbst, mit dem Tag, ab dem er gilt', () => {
    const text = alle.find(({ titel }) => titel === 'Mit dem Richtwert')?.text;
    expect(text).toMatch(/^Für 3 Personen in Hannover ist der Richtwert ab \(Datum\): \(Betrag\) im Monat/);
  });

  test('kein Brief verlangt Internet, jeder nennt das Telefon', () => {
    for (const { titel, text } of alle)
      if (titel !== 'So erkennt man die echte Seite') expect(text).toContain('(Ihre Telefonnummer)');
  });
});
