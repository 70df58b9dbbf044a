import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ausScherbe, inScherben, scherbenFuer } from '@/lib/orte/scherben';
import { sucheOrt } from '@/lib/orte/suche';
import { ORTE } from './hilfe';

const SCHERBEN = inScherben(ORTE);

/** What the browser does: piece after piece until something is found. */
function finde(text: string): readonly string[] {
  for (const datei of scherbenFuer(text)) {
    const scherbe = SCHERBEN.get(datei);
    const gefunden = scherbe ? sucheOrt(text, ausScherbe(scherbe)) : [];
    if (gefunden.length > 0) return gefunden.map(({ adresse }) => adresse);
  }
  return [];
}

describe('Die Ortssuche', () => {
  it.each([
    ['Hildesheim', ['hildesheim']],
    ['hildesheim ', ['hildesheim']],
    ['31134', ['hildesheim']],
    ['D-31134 Hildesheim', ['hildesheim']],
    ['01067', ['dresden']],
    ['Muenster', ['muenster', 'muenster-hessen', 'muenster-donau-ries', 'muenster-sarmsheim']],
    ['münster', ['muenster', 'muenster-hessen', 'muenster-donau-ries', 'muenster-sarmsheim']],
    ['Salzuflen', ['bad-salzuflen']],
    ['Großbeeren', ['grossbeeren']],
    ['Hildesheimm', ['hildesheim']],
    ['Ihldesheim', ['hildesheim']],
    ['Neustadt am Rübenberge', ['neustadt-am-ruebenberge']],
    ['neustadt am rubenberge', ['neustadt-am-ruebenberge']],
    ['Berkholz-Meyenburg', ['berkholz-meyenburg']],
    ['Zschaitz-Otewig', ['zschaitz-ottewig']],
    ['Passow', ['passow-ludwigslust', 'passow-uckermark']],
    ['Eisenach', ['eisenach', 'eisenach-eifelkreis']],
    ['99999', []],
    ['Hintertupfingen', []],
    ['', []],
    ['!!!', []],
    ['__proto__', []],
  ])('findet %j', (text, adressen) => {
    expect(new Set(finde(text))).toEqual(new Set(adressen));
  });

  it('findet vertauschte Buchstaben, auch wenn ein anderer Ort noch ähnlicher heißt', () => {
    expect(finde('Hidlesheim')).toContain('hildesheim');
  });

  it('findet zu Neustadt viele Orte mit ihrem Kreis', () => {
    const orte = sucheOrt('Neustadt', ORTE);
    expect(orte.length).toBeGreaterThan(15);
    expect(new Set(orte.map(({ name, kreis }) => `${name} ${kreis}`)).size).toBe(orte.length);
  });

  it('unterscheidet Orte, die sich nur durch den Umlaut unterscheiden, durch eine Auswahl', () => {
    expect(finde('Munster')).toEqual(expect.arrayContaining(['munster', 'muenster']));
  });

  it('findet jeden Ort über seinen Namen und über jede seiner Postleitzahlen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ORTE), (ort) => {
        expect(finde(ort.name)).toContain(ort.adresse);
        for (const plz of ort.plz) expect(finde(plz)).toContain(ort.adresse);
      }),
      { numRuns: 300 },
    );
  });

  it('lädt für keine Suche mehr als 30 kB', () => {
    const kB = (datei: string) =>
      gzipSync(JSON.stringify(SCHERBEN.get(datei) ?? {}), { level: 6 }).length / 1000;
    const buchstaben = [...SCHERBEN.keys()].filter((datei) => /[a-z]/.test(datei)).map(kB);
    const [groesste = 0, zweite = 0] = buchstaben.toSorted((a, b) => b - a);
    expect(groesste + zweite).toBeLessThan(30);
    expect(Math.max(...[...SCHERBEN.keys()].map(kB))).toBeLessThan(15);
  });
});
