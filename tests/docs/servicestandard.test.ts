/** The self-assessment is dated, complete, and every line has evidence that exists or says what is open. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WURZEL } from './hilfe';

const text = readFileSync(join(WURZEL, 'docs/servicestandard.md'), 'utf8');
const zeilen = text
  .split('\n')
  .filter((zeile) => zeile.startsWith('| ') && !zeile.startsWith('| Thema'))
  .map((zeile) => zeile.split('|').map((zelle) => zelle.trim()));

it('trägt ein Datum und hat 13 Themen mit Beleg und offenen Punkten', () => {
  expect(text).toMatch(/^Stand: \d{1,2}\. \p{L}+ 20\d\d/mu);
  expect(zeilen).toHaveLength(13);
  for (const [, thema, beleg, offen] of zeilen) {
    expect(beleg, thema).not.toBe('');
    expect(offen, thema).not.toBe('');
  }
});

it('nennt nur Dateien, Ordner und Befehle, die es gibt', () => {
  const { scripts } = JSON.parse(readFileSync(join(WURZEL, 'package.json'), 'utf8')) as { scripts: object };
  const genannt = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  expect(genannt.length).toBeGreaterThan(5);
  for (const name of genannt) {
    const befehl = /^npm run (\S+)$/.exec(name)?.[1];
    expect(befehl ? befehl in scripts : existsSync(join(WURZEL, name)), name).toBe(true);
  }
});
