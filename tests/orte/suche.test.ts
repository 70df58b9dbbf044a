import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kurzname } from '@/lib/kern/kurzname';
import { LAENDER } from '@/lib/kern/laender';
import { stamm } from '@/lib/orte/name';
import { faelle } from '@/tests/vertreter';
import { imBrowser, ORTE, SCHERBEN, VERZEICHNIS } from './hilfe';

const finde = (text: string) => imBrowser(text).fund;
const adressen = (text: string) => finde(text).orte.map(({ adresse }) => adresse);
const GEMEINDEN = [...VERZEICHNIS.nachAgs.values()];
const landesname = (land: string) => LAENDER.find((l) => l.land === land)?.name ?? '';

describe('Die Ortssuche', () => {
  it.each([
    ['Hildesheim', 'sicher', ['hildesheim']],
    ['31134', 'sicher', ['hildesheim']],
    ['01067', 'sicher', ['dresden']],
    ['Muenster', 'wahl', ['muenster', 'muenster-donau-ries', 'muenster-hessen', 'stuttgart']],
    ['Neustadt am Rübenberge', 'sicher', ['neustadt-am-ruebenberge']],
    ['neustadt am rubenberge', 'sicher', ['neustadt-am-ruebenberge']],
    ['Berkholz-Meyenburg', 'sicher', ['berkholz-meyenburg']],
    ['Zschaitz-Otewig', 'vermutung', ['zschaitz-ottewig']],
    ['Passow', 'wahl', ['passow-ludwigslust', 'passow-uckermark']],
    ['Eisenach', 'wahl', ['eisenach', 'eisenach-eifelkreis']],
    ['99999', 'keiner', []],
    ['Hintertupfingen', 'keiner', []],
    ['', 'keiner', []],
    ['!!!', 'keiner', []],
    ['__proto__', 'keiner', []],
    ['constructor', 'keiner', []],
  ])('findet %j', (text, art, gesucht) => {
    expect(finde(text).art).toBe(art);
    expect(adressen(text).slice(0, gesucht.length || 1)).toEqual(gesucht);
  });

  it('findet jede Gemeinde über ihren Namen; ungefragt nur, wenn keine andere so heißt', () => {
    const jeName = new Map<string, number>();
    for (const { name } of GEMEINDEN) jeName.set(kurzname(name), (jeName.get(kurzname(name)) ?? 0) + 1);
    const falsch = GEMEINDEN.filter(({ name, adresse }) => {
      const { art, orte } = finde(name);
      if (art === 'sicher') return orte[0]?.adresse !== adresse || jeName.get(kurzname(name)) !== 1;
      return art !== 'wahl' || !orte.some((ort) => ort.adresse === adresse);
    });
    expect(falsch.map(({ name }) => name)).toEqual([]);
  });

  it('fragt nie, wenn Name und Kreis dastehen und kein zweiter Ort beides hat', () => {
    const kreisVon = new Map(GEMEINDEN.map(({ adresse, kreis }) => [adresse, kreis.ags]));
    const imKreis = new Map<string, Set<string>>();
    const beides = (kreis: string, name: string) => `${kreis}: ${kurzname(stamm(name))}`;
    for (const { istKreis, teil, name, adresse } of ORTE) {
      const schluessel = beides(kreisVon.get(adresse) ?? '', teil ?? name);
      if (!istKreis) imKreis.set(schluessel, (imKreis.get(schluessel) ?? new Set()).add(adresse));
    }
    fc.assert(
      fc.property(fc.constantFrom(...GEMEINDEN), ({ name, adresse, kreis }) => {
        const { art, orte } = finde(`${name}, ${kreis.name}`);
        expect(orte.map((ort) => ort.adresse)).toContain(adresse);
        const gleiche = [...(imKreis.get(beides(kreis.ags, name)) ?? [])];
        // Without umlauts on the keyboard, Hüsby in the same Kreis is Husby, too.
        if (name === 'Husby') gleiche.push('huesby');
        expect(gleiche).toContain(adresse);
        if (gleiche.length === 1) expect(art, `${name}, ${kreis.name}`).toBe('sicher');
      }),
      { numRuns: faelle(200, 600) },
    );
  });

  it('mit dem Land dahinter führt kein Name in ein anderes Land', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GEMEINDEN), ({ name, adresse, kreis }) => {
        const { art, orte } = finde(`${name}, ${landesname(kreis.land)}`);
        expect(orte.map((ort) => ort.adresse)).toContain(adresse);
        if (art === 'sicher') expect(orte[0]?.land).toBe(kreis.land);
      }),
      { numRuns: faelle(200, 600) },
    );
  });

  it('springt nie, wenn sich zwei Orte einen Namen teilen, auch wenn einer davon ein Stadtteil ist', () => {
    const ziele = new Map<string, Set<string>>();
    for (const ort of ORTE) {
      const name = kurzname(ort.teil ?? ort.name);
      ziele.set(name, (ziele.get(name) ?? new Set()).add(ort.adresse));
    }
    const geteilt = [...ziele].filter(([, adressenDesNamens]) => adressenDesNamens.size > 1);
    expect(geteilt.length).toBeGreaterThan(700);
    expect(geteilt.filter(([name]) => finde(name).art === 'sicher').map(([name]) => name)).toEqual([]);
  });

  it('springt von keinem Stadtteil in seine Stadt, ohne zu fragen, und mit der Stadt davor immer dorthin', () => {
    const teile = ORTE.filter(({ teil }) => teil !== undefined);
    expect(teile.length).toBeGreaterThan(3000);
    fc.assert(
      fc.property(fc.constantFrom(...teile), ({ teil = '', name, adresse }) => {
        const allein = finde(teil);
        expect(allein.orte.map((ort) => ort.adresse)).toContain(adresse);
        if (allein.art === 'sicher') expect(allein.orte[0]?.teil, teil).toBeUndefined();
        for (const text of [`${name} ${teil}`, `${name}-${teil}`, `${name} (${teil})`, `${teil}, ${name}`])
          expect(adressen(text), text).toContain(adresse);
      }),
      { numRuns: faelle(200, 600) },
    );
  });

  it('springt bei keinem Tippfehler an einen Ort, der anders heißt', () => {
    // On a keyboard without umlauts Bösdorf is Bosdorf, whatever else may become Bosdorf by a slip.
    const ohneUmlaute = (name: string) =>
      name.normalize('NFC').replace(/[äöüÄÖÜ]/g, (zeichen) => zeichen.normalize('NFD').charAt(0));
    const namen = new Set(
      ORTE.flatMap(({ name, teil }) => [
        stamm(name),
        (teil ?? name).replace(/^(Am|An|Auf|Im|In) (de[nrm] )?/, ''),
        teil ?? name,
      ]).flatMap((name) => [kurzname(name), kurzname(ohneUmlaute(name))]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...GEMEINDEN), fc.nat(), fc.nat(3), ({ name, adresse }, n, art) => {
        const kurz = stamm(name);
        const stelle = n % kurz.length;
        const [vorn, hinten] = [kurz.slice(0, stelle), kurz.slice(stelle)];
        const text = [
          vorn + hinten.slice(1),
          `${vorn}e${hinten}`,
          vorn + hinten.charAt(1) + hinten.charAt(0) + hinten.slice(2),
          `${vorn}r${hinten.slice(1)}`,
        ][art] as string;
        const fund = finde(text);
        if (fund.art === 'sicher' && fund.orte[0]?.adresse !== adresse)
          expect(namen.has(kurzname(text)), text).toBe(true);
      }),
      { numRuns: faelle(500, 1500) },
    );
  });

  it('findet jeden Ort über jede seiner Postleitzahlen, mit und ohne Namen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GEMEINDEN), ({ name, adresse, plz }) => {
        for (const zahl of plz.slice(0, 3)) {
          expect(adressen(zahl)).toContain(adresse);
          // Both Hamfelde have one PLZ, and nothing but the Kreis tells them apart.
          const gleiche = GEMEINDEN.filter(
            (g) => kurzname(g.name) === kurzname(name) && g.plz.includes(zahl),
          );
          const { art, orte } = finde(`${zahl} ${name}`);
          const vorn = orte.slice(0, gleiche.length).map((ort) => ort.adresse);
          expect(vorn.sort(), `${zahl} ${name}`).toEqual(gleiche.map((g) => g.adresse).sort());
          if (gleiche.length > 1) expect(art, `${zahl} ${name}`).toBe('wahl');
        }
      }),
      { numRuns: faelle(100, 300) },
    );
  });

  it('nimmt kleine Stücke: keines hat mehr als 6 kB', () => {
    const schwere = [...SCHERBEN].map(
      ([datei, scherbe]) => [datei, gzipSync(JSON.stringify(scherbe), { level: 6 }).length / 1000] as const,
    );
    expect(schwere.filter(([, kB]) => kB > 6)).toEqual([]);
    expect(schwere.length).toBeLessThan(1300);
  });
});
