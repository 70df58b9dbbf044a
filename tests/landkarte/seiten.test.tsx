import { gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { saetze, VERBOTEN, woerter } from '@/tests/texte/sprache';
import { VERZEICHNIS } from '../orte/hilfe';
import { TAG } from './hilfe';

interface Seitenmodul {
  readonly default: (angaben: { params: Promise<{ land: string }> }) => ReactNode | Promise<ReactNode>;
}

const SEITEN = {
  karte: () => import('@/app/richtwerte/karte/page'),
  eine: () => import('@/app/richtwerte/vergleich/page'),
  fuenf: () => import('@/app/richtwerte/vergleich/fuenf-personen/page'),
  land: () => import('@/app/richtwerte/[land]/page'),
} satisfies Record<string, () => Promise<Seitenmodul>>;

const NAMEN = Object.keys(SEITEN) as (keyof typeof SEITEN)[];

async function drucke(name: keyof typeof SEITEN): Promise<HTMLElement> {
  const { default: Seite } = (await SEITEN[name]()) as Seitenmodul;
  const inhalt = await Seite({ params: Promise.resolve({ land: 'nordrhein-westfalen' }) });
  return parse(renderToStaticMarkup(inhalt));
}

beforeAll(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TAG}T12:00:00Z`) });
});
// The files of a worker share their modules, and must not meet those of another day.
afterAll(() => {
  vi.useRealTimers();
  vi.doUnmock('@/app/daten');
  vi.resetModules();
});

describe('Die Karte', () => {
  it('zählt in jeder Legende alle Kreise, und die Liste nennt jeden', async () => {
    const seite = await drucke('karte');
    const legenden = seite.querySelectorAll('.legende');
    expect(legenden).toHaveLength(3);
    for (const legende of legenden) {
      const zahlen = legende.querySelectorAll('li').map((zeile) => Number(/: (\d+)$/.exec(zeile.text)?.[1]));
      expect(zahlen.reduce((a, b) => a + b, 0)).toBe(VERZEICHNIS.kreise.length);
    }
    const ziele = seite.querySelectorAll('details a').map((a) => a.getAttribute('href'));
    expect(ziele.sort()).toEqual(VERZEICHNIS.kreise.map(({ adresse }) => `/kreis/${adresse}/`).sort());
  });

  it('ist ein Bild für das Auge: jeder Kreis ein Zeichen mit Worten, und nichts darin hält die Tastatur auf', async () => {
    const seite = await drucke('karte');
    const karten = seite.querySelectorAll('svg.landkarte');
    expect(karten).toHaveLength(3);
    const vorrat = new Set(seite.querySelectorAll('defs > *').map(({ id }) => `#${id}`));
    for (const karte of karten) {
      expect(karte.getAttribute('aria-hidden')).toBe('true');
      expect(karte.querySelectorAll('a, [tabindex]')).toEqual([]);
      const zeichen = karte.querySelectorAll('use');
      expect(zeichen).toHaveLength(VERZEICHNIS.kreise.length);
      for (const eines of zeichen) {
        expect(vorrat).toContain(eines.getAttribute('href'));
        expect(eines.querySelector('title')?.text).toMatch(/.: ./);
      }
    }
  });

  it('nennt, wessen Flächen es sind', async () => {
    expect((await drucke('karte')).text).toContain('© GeoBasis-DE / BKG 2016');
  });
});

describe('Der Vergleich', () => {
  it('setzt nie zwei Arten von Miete in eine Karte oder Tabelle', async () => {
    const seite = await drucke('eine');
    const titel = seite.querySelectorAll('caption').map(({ text }) => text);
    for (const einer of titel) expect(einer).toMatch(/^Kaltmiete(?: mit Betriebskosten)?, 1 Person$/);
    const [karte] = seite.querySelectorAll('.legende');
    expect(karte?.text).toContain('andere Art von Miete');
    expect(seite.text).toContain('Ein Kreis ohne Betrag kann trotzdem Richtwerte haben.');
  });

  it('zeigt in Karte und Tabelle dieselben Beträge', async () => {
    const seite = await drucke('fuenf');
    const zeile = seite.querySelectorAll('tbody tr').find((tr) => tr.text.startsWith('Kreis Gütersloh'));
    const betrag = zeile?.querySelector('td')?.text ?? '';
    expect(betrag).toMatch(/^[\d.,]+ bis [\d.,]+\u00a0€$/);
    expect(seite.querySelector('svg.landkarte')?.outerHTML).toContain(`Kreis Gütersloh: ${betrag}`);
  });

  it('steht auf der Seite des Landes mit allen Personenzahlen', async () => {
    const seite = await drucke('land');
    const koepfe = seite.querySelectorAll('#vergleich ~ details thead th').map(({ text }) => text);
    expect(koepfe.slice(0, 6)).toEqual([
      'Kreis',
      '1 Person',
      '2 Personen',
      '3 Personen',
      '4 Personen',
      '5 Personen',
    ]);
  });
});

it.each(NAMEN)('%s spricht in kurzen Sätzen', async (name) => {
  const seite = await drucke(name);
  for (const teil of seite.querySelectorAll('details, svg')) teil.remove();
  const alle = seite.querySelectorAll('p, li').flatMap(({ text }) => saetze(text));
  expect(alle.length).toBeGreaterThan(3);
  const ohneQuelle = alle.filter((satz) => !satz.startsWith('Daten wurden verändert'));
  expect(ohneQuelle.filter((satz) => woerter(satz) > 20)).toEqual([]);
  for (const satz of alle) for (const wort of VERBOTEN) expect(satz).not.toMatch(wort);
});

it('alle bleiben leicht, auch wenn jeder Kreis eine Tabelle hat', async () => {
  vi.resetModules();
  const echt = await import('@/app/daten');
  const vorlagen = echt.alles().daten.traeger.filter(({ tabellen }) => tabellen.length > 0);
  vi.doMock('@/app/daten', () => ({
    ...echt,
    // Those without take turns with the tables that there are.
    traegerVon: (kreis: string) => echt.traegerVon(kreis) ?? vorlagen[Number(kreis) % vorlagen.length],
  }));
  vi.resetModules();
  const karte = await drucke('karte');
  expect(karte.querySelectorAll('.legende')[1]?.text).toContain('keine Tabelle gefunden: 0');
  for (const name of NAMEN) {
    const kB = gzipSync((await drucke(name)).outerHTML, { level: 6 }).length / 1000;
    // The frame of the page is 2 kB more.
    expect(kB, name).toBeLessThanOrEqual(55);
    expect(kB, name).toBeGreaterThan(3);
  }
});
