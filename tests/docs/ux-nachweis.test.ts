/** Every requirement stands once in docs/ux-nachweis.md, and every file and test it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WURZEL } from './hilfe';

const text = readFileSync(join(WURZEL, 'docs/ux-nachweis.md'), 'utf8');
const STAENDE = ['erfüllt', 'teilweise', 'offen', 'anders gelöst'];

interface Zeile {
  readonly nummer: string;
  readonly was: string;
  readonly wo: string;
  readonly test: string;
  readonly stand: string;
}

const zeilen: readonly Zeile[] = text
  .split('\n')
  .filter((zeile) => /^\| [A-Z]-?\d/.test(zeile))
  .map((zeile) => {
    const [nummer = '', was = '', wo = '', test = '', stand = '', ...mehr] = zeile
      .slice(1, -1)
      .split('|')
      .map((zelle) => zelle.trim());
    if (mehr.length > 0) throw new Error(`too many cells: ${zeile}`);
    return { nummer, was, wo, test, stand };
  });

/** “L-01 bis L-03, L-10” as single numbers. */
function einzeln(liste: string): string[] {
  return liste.split(', ').flatMap((teil) => {
    const [, art = '', von = '', bis = von] = /^([A-Z]-?)(\d+)(?: bis [A-Z]-?(\d+))?$/.exec(teil) ?? [];
    if (art === '') throw new Error(`not a range: ${teil}`);
    return Array.from(
      { length: Number(bis) - Number(von) + 1 },
      (_, i) => `${art}${String(Number(von) + i).padStart(von.length, '0')}`,
    );
  });
}

describe('Nachweis', () => {
  it('hat zu jeder Nummer seiner Listen genau eine Zeile, in dieser Reihenfolge', () => {
    const verlangt = [...text.matchAll(/^Nummern: (.+)\.$/gm)].flatMap(([, liste = '']) => einzeln(liste));
    expect(verlangt.length).toBeGreaterThan(150);
    expect(zeilen.map(({ nummer }) => nummer)).toEqual(verlangt);
    expect(new Set(verlangt).size).toBe(verlangt.length);
  });

  it.each(zeilen)(
    '$nummer: der Stand ist eines von vier Wörtern, und was fehlt, steht dabei',
    ({ was, test, stand }) => {
      const [wort = '', grund = ''] = stand.split(/: (.*)/s);
      expect(STAENDE).toContain(wort);
      if (wort !== 'erfüllt') expect(grund).toMatch(/^.{10,}\.$/u);
      if (wort === 'erfüllt') expect(test).toMatch(/^`tests\//);
      expect(was).not.toBe('');
    },
  );

  it.each(zeilen)('$nummer: Datei und Test gibt es', ({ wo, test }) => {
    for (const [, datei = ''] of `${wo} ${test}`.matchAll(/`([^`]+)`/g))
      expect(existsSync(join(WURZEL, datei)), datei).toBe(true);
    for (const eintrag of test.split(/; (?=`)/)) {
      if (eintrag === '–') continue;
      const [, datei = '', namen = ''] = /^`([^`]+)`(.*)$/.exec(eintrag) ?? [];
      const gesucht = [...namen.matchAll(/\*([^*]+)\*/g)].map(([, name = '']) => name);
      expect(gesucht.length, eintrag).toBeGreaterThan(0);
      const quelle = readFileSync(join(WURZEL, datei), 'utf8');
      for (const name of gesucht) expect(quelle, datei).toContain(name);
    }
  });

  it('zählt oben, was darunter steht', () => {
    const [, zahlen = ''] = /^Gezählt: (.+)\.$/m.exec(text) ?? [];
    const gezaehlt = STAENDE.map(
      (wort) => `${zeilen.filter(({ stand }) => stand.split(':')[0] === wort).length} ${wort}`,
    );
    expect(zahlen.split(', ').sort()).toEqual(gezaehlt.sort());
  });

  it('nennt jede offene Nummer auch oben', () => {
    const oben = /## Offen\n(.*?)\n## /s.exec(text)?.[1] ?? '';
    const genannt = new Set(
      [...oben.matchAll(/([A-Z]-)(\d+)(?: bis [A-Z]-(\d+))?/g)].flatMap(([, art = '', von = '', bis = von]) =>
        einzeln(`${art}${von} bis ${art}${bis}`),
      ),
    );
    const offen = zeilen.filter(({ stand }) => stand.startsWith('offen')).map(({ nummer }) => nummer);
    expect(offen.length).toBeGreaterThan(0);
    expect(offen.filter((nummer) => !genannt.has(nummer))).toEqual([]);
  });
});
