/** Every German text of the pages: short sentences, easy words (Amstad), none of the words we do not use. */
import { describe, expect, it } from 'vitest';
import { type Lesetext, lesetexte } from './quelltext';
import { amstad, saetze, silben, VERBOTEN, woerter } from './sprache';

const texte = lesetexte();
const dateien = [...new Set(texte.map(({ datei }) => datei))];

/** Whole sentences only: labels and headings are short anyway and would flatter the mean. */
const ganzeSaetze = (aus: readonly Lesetext[]) =>
  aus.flatMap(({ text }) => saetze(text)).filter((satz) => /[.?!]“?$/u.test(satz) && woerter(satz) > 1);

const mittel = (liste: readonly string[]) =>
  liste.reduce((summe, satz) => summe + woerter(satz), 0) / liste.length;

/** Words for a letter to the Jobcenter are not ours to the reader. */
const ohneZitate = (text: string) => text.replace(/„[^“]*“/gu, '');

describe('Texte in app und lib/texte', () => {
  it('werden gefunden, auf den Pflichtseiten und überall sonst', () => {
    expect(ganzeSaetze(texte).length).toBeGreaterThan(250);
    const alles = texte.map(({ text }) => text);
    expect(alles).toContain(
      'Etwas funktioniert nicht oder ist schwer zu verstehen? Sagen Sie es uns. Sie müssen Ihren Namen nicht nennen.',
    );
    expect(alles).toContain('das Wohnungsangebot mit allen Kosten pro Monat');
    for (const teil of ['impressum', 'datenschutz', 'barrierefreiheit', 'ueber', '[ort]', 'bausteine'])
      expect(
        dateien.some((datei) => datei.startsWith(`app/${teil}/`)),
        teil,
      ).toBe(true);
  });

  it.each(dateien)('%s: kein Satz hat mehr als 20 Wörter, kein Wort ist verboten', (datei) => {
    const eigene = texte.filter((text) => text.datei === datei);
    expect(eigene.flatMap(({ text }) => saetze(text)).filter((satz) => woerter(satz) > 20)).toEqual([]);
    // Words that adverts use have to be quoted to be explained.
    const eigenes = (text: string) =>
      datei === 'lib/texte/anzeige.ts' ? ohneZitate(text) : text.replaceAll('„Warmmiete“', '');
    expect(eigene.filter(({ text }) => VERBOTEN.some((wort) => wort.test(eigenes(text))))).toEqual([]);
    expect(eigene.filter(({ text }) => /\bbitte\b/iu.test(ohneZitate(text)))).toEqual([]);
  });

  it('haben im Mittel höchstens 12 Wörter je Satz, auch jede längere Datei für sich', () => {
    expect(mittel(ganzeSaetze(texte))).toBeLessThanOrEqual(12);
    const lange = dateien
      .map((datei) => ({ datei, liste: ganzeSaetze(texte.filter((text) => text.datei === datei)) }))
      .filter(({ liste }) => liste.length >= 8)
      .map(({ datei, liste }) => ({ datei, mittel: mittel(liste) }));
    expect(lange.length).toBeGreaterThan(8);
    expect(lange.filter((zeile) => zeile.mittel > 12)).toEqual([]);
  });

  it('sind nach Amstad leicht genug: mindestens 60', () => {
    expect(amstad(ganzeSaetze(texte))).toBeGreaterThanOrEqual(60);
  });
});

describe('die Messung nach Amstad', () => {
  it.each([
    ['Miete', 2],
    ['Haus', 1],
    ['Wohnungsangebot', 5],
    ['Heizkosten', 3],
    ['Quadratmeter', 4],
    ['aktuell', 3],
    ['Träger', 2],
    ['Europäisch', 4],
    ['100', 1],
  ])('%s hat %i Silben', (wort, anzahl) => {
    expect(silben(wort)).toBe(anzahl);
  });

  it('trennt leichte von schweren Texten', () => {
    expect(amstad(['Sie haben eine Wohnung.', 'Wie hoch ist die Miete?'])).toBeGreaterThan(80);
    expect(
      amstad(['Die Angemessenheitsgrenze der Unterkunftsaufwendungen determiniert die Leistungsgewährung.']),
    ).toBeLessThan(0);
  });
});
