import { describe, expect, it } from 'vitest';
import { seitenadressen } from '@/scripts/bau/seitenadressen';
import { alsNginxMap, ausNginxMap, umwege, umwegFuer, umwegseite } from '@/scripts/bau/umwege';

const adressen = await seitenadressen();
const wege = umwege(adressen);

describe('Umwege', () => {
  it.each([
    ['/Kiel/', '/kiel/'],
    ['/KIEL', '/kiel/'],
    ['/kiel', '/kiel/'],
    ['/köln/', '/koeln/'],
    ['/K%C3%96LN', '/koeln/'],
    ['/ko%CC%88ln/', '/koeln/'],
    ['/GRO%E1%BA%9E-UMSTADT/', '/gross-umstadt/'],
    ['/Kreis/Kiel/', '/kreis/kiel/'],
    ['/Richtwerte/Bayern', '/richtwerte/bayern/'],
    ['/Impressum', '/impressum/'],
    ['/daten/03241/2026-07-01', '/daten/03241/2026-07-01/'],
  ])('%s führt zu %s', (pfad, ziel) => {
    expect(umwegFuer(pfad, wege)).toBe(ziel);
  });

  it.each([
    '/',
    '/kiel/',
    '/koeln/',
    '/gibt-es-nicht/',
    '/daten/01001.csv',
    '//evil.example/',
    '/%E0%A4%A',
    '/404.html',
  ])('%s führt nirgends anders hin', (pfad) => {
    expect(umwegFuer(pfad, wege)).toBeNull();
  });

  it('enden an einer Seite, ohne einen zweiten Umweg', () => {
    const { orte, kreise, laender, tabellen, feste } = adressen;
    const seiten = new Set([...orte, ...kreise, ...laender, ...tabellen, ...feste]);
    for (const [getippt, ziel] of wege) {
      expect(seiten.has(ziel.slice(1, -1)), getippt).toBe(true);
      expect(umwegFuer(ziel, wege), getippt).toBeNull();
    }
  });
});

describe('Die Liste für nginx', () => {
  const text = alsNginxMap(wege);
  /** As nginx looks: capitals of ASCII are small letters, bytes of umlauts are what they are. */
  const liste = ausNginxMap(text);
  const wieNginx = (pfad: string) =>
    liste.get(
      decodeURIComponent(pfad)
        .replace(/^\/|\/$/g, '')
        .replace(/[A-Z]/g, (zeichen) => zeichen.toLowerCase()),
    );

  it.each([
    ['/köln/', '/koeln/'],
    ['/Köln', '/koeln/'],
    ['/KÖLN/', '/koeln/'],
    ['/ko%CC%88ln/', '/koeln/'],
    ['/Überlingen', '/ueberlingen/'],
    ['/GROẞ-UMSTADT', '/gross-umstadt/'],
    ['/KIEL/', '/kiel/'],
  ])('kennt %s', (pfad, ziel) => {
    expect(wieNginx(pfad)).toBe(ziel);
  });

  it('nennt keine Form zweimal, sonst startet nginx nicht, und hat nichts, was dort eine Bedeutung hätte', () => {
    const zeilen = text.trimEnd().split('\n');
    expect(new Set(zeilen.map((zeile) => zeile.split(' ')[0])).size).toBe(zeilen.length);
    for (const zeile of zeilen) expect(zeile).toMatch(/^"[\p{L}\p{M}0-9/-]+" "\/[a-z0-9/-]+\/";$/u);
  });

  it('kommt zurück, wie sie war', () => {
    const klein = [...ausNginxMap(text)].filter(([getippt]) => wege.has(getippt));
    expect(new Map(klein)).toEqual(wege);
  });
});

it('Die Seite einer anderen Schreibweise führt auch ohne Server weiter, mit Skript samt dem Teil hinter #', () => {
  const html = umwegseite('koeln');
  expect(html).toContain('content="0; url=/koeln/"');
  expect(html).toMatch(/<link rel="canonical" href="\/koeln\/"\/><script src="\/umweg\.js">/);
  expect(html).toContain("script-src 'self'");
});
