import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { stellen, tabellenseite } from '@/lib/berichte/daten/stelle';
import { wertworte } from '@/lib/berichte/daten/worte';
import { gruppen } from '@/lib/kern/gruppiert';
import { seitenadressen } from '@/scripts/bau/seitenadressen';
import { tabellenseiten } from '@/scripts/bau/tabellenseiten';
import { saetze, VERBOTEN, woerter } from '@/tests/texte/sprache';
import { AUSZUG } from './hilfe';

const RAHMEN = '<html><head></head><body><div data-ohne-skript="" data-vorlage=""></div></body></html>';
const NACH_TABELLE = gruppen(AUSZUG.zeilen, ({ tabelle }) => tabelle);
const HANNOVER = tabellenseite('03241/2026-07-01');
/** What the frame of a built page adds to each. */
const RAHMENGROESSE = 4_000;

let seiten: ReadonlyMap<string, string>;
beforeAll(() => {
  seiten = new Map(tabellenseiten(RAHMEN));
}, 60_000);

describe('Seiten der Tabellen', () => {
  it('gibt es für jede Tabelle, unter den Adressen, die der Bau verspricht', async () => {
    const { tabellen } = await seitenadressen();
    expect([...seiten.keys()].map((adresse) => adresse.slice(1, -1))).toEqual(tabellen);
    expect([...seiten.keys()]).toEqual([...NACH_TABELLE.keys()].map(tabellenseite));
  });

  it('haben jede Adresse genau einmal, und dort steht der Wert der Zeile', () => {
    for (const [tabelle, zeilen] of NACH_TABELLE) {
      const seite = parse(seiten.get(tabellenseite(tabelle)) ?? '');
      const elemente = gruppen(seite.querySelectorAll('[id]'), ({ id }) => id);
      for (const [id, gleiche] of elemente) expect(gleiche.length, `${tabelle} ${id}`).toBe(1);
      stellen(zeilen).forEach((name, i) => {
        const [zeile, element] = [zeilen[i], name === null ? null : elemente.get(name)?.[0]];
        if (name === null || zeile === undefined) return;
        expect(element, `${tabelle} ${name}`).toBeDefined();
        if (zeile.gebiet !== undefined) expect(element?.text, `${tabelle} ${name}`).toBe(wertworte(zeile));
      });
    }
  });

  it('nennen Quelle, Beleg, Lizenz, die Datei und den Weg zum Kreis', () => {
    const seite = parse(seiten.get(HANNOVER) ?? '');
    const ziele = seite.querySelectorAll('a').map((a) => a.getAttribute('href'));
    expect(ziele).toEqual(
      expect.arrayContaining(['/kreis/region-hannover/', '/daten/03241.csv', '/daten/03241.json']),
    );
    expect(seite.text).toContain('Diese Tabelle ist gültig ab 1. Juli 2026.');
    expect(seite.text).toContain('Diese Zahlen haben wir aus zweiter Hand.');
    expect(seite.text).toContain('Lizenz nicht bekannt');
    expect(seite.text).toContain('data/traeger/03241-region-hannover/2026-07-01.yaml');
    expect(seite.querySelectorAll('script, form, button')).toEqual([]);
  });

  it('sprechen in kurzen Sätzen', () => {
    const absaetze = parse(seiten.get(HANNOVER) ?? '').querySelectorAll('p');
    const alle = absaetze.flatMap(({ text }) => saetze(text));
    expect(alle.filter((satz) => woerter(satz) > 20)).toEqual([]);
    for (const satz of alle) for (const wort of VERBOTEN) expect(satz).not.toMatch(wort);
  });

  it('bleiben klein: im Mittel unter 20 kB, keine über 60', () => {
    const groessen = [...seiten.values()].map((html) => Buffer.byteLength(html) + RAHMENGROESSE);
    expect(groessen.reduce((a, b) => a + b, 0) / groessen.length).toBeLessThan(20_000);
    expect(Math.max(...groessen)).toBeLessThan(60_000);
  });
});
