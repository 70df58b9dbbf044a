import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rette, type Tausch, tausche } from '@/scripts/bau/tausch';

let wurzel: string;
let orte: Tausch;

beforeEach(() => {
  wurzel = mkdtempSync(join(tmpdir(), 'tausch-'));
  const ordner = (name: string) => pathToFileURL(join(wurzel, `${name}/`));
  orte = { ziel: ordner('out'), neu: ordner('out.neu'), alt: ordner('out.alt') };
});
afterEach(() => rmSync(wurzel, { recursive: true }));

function lege(name: string, inhalt: string): void {
  mkdirSync(join(wurzel, name, 'kiel'), { recursive: true });
  writeFileSync(join(wurzel, name, 'kiel/index.html'), inhalt);
}
const liegt = (name: string) =>
  existsSync(join(wurzel, name)) ? readFileSync(join(wurzel, name, 'kiel/index.html'), 'utf8') : null;
const alles = () => ['out', 'out.neu', 'out.alt'].map(liegt);

describe('Austausch', () => {
  it('setzt den neuen Ordner an die Stelle des alten', () => {
    lege('out', 'alt');
    lege('out.neu', 'neu');
    tausche(orte);
    expect(alles()).toEqual(['neu', null, null]);
  });

  it('geht auch beim ersten Mal', () => {
    lege('out.neu', 'neu');
    tausche(orte);
    expect(alles()).toEqual(['neu', null, null]);
  });

  it('räumt weg, was von einem früheren liegen blieb', () => {
    lege('out', 'alt');
    lege('out.neu', 'neu');
    lege('out.alt', 'uralt');
    tausche(orte);
    expect(alles()).toEqual(['neu', null, null]);
  });

  it('bringt den alten zurück, wenn der neue nicht da ist', () => {
    lege('out', 'alt');
    expect(() => tausche(orte)).toThrow('ENOENT');
    expect(alles()).toEqual(['alt', null, null]);
  });

  it('lässt den alten nicht fallen, wenn er nach einem Abbruch nur noch beiseite liegt', () => {
    lege('out.alt', 'alt');
    expect(() => tausche(orte)).toThrow('ENOENT');
    expect(alles()).toEqual(['alt', null, null]);
  });
});

describe('Rettung nach einem Abbruch', () => {
  it('zwischen beiden Umbenennungen: der alte kommt zurück', () => {
    lege('out.alt', 'alt');
    lege('out.neu', 'neu');
    expect(rette(orte)).toBe(true);
    expect(alles()).toEqual(['alt', 'neu', null]);
  });

  it('sonst: nichts ist zu tun', () => {
    expect(rette(orte)).toBe(false);
    lege('out', 'neu');
    lege('out.alt', 'alt');
    expect(rette(orte)).toBe(false);
    expect(alles()).toEqual(['neu', null, 'alt']);
  });
});
