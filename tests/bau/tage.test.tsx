/**
 * A build must not die of its day: on any of them every kind of page has something to print, also when no authority has
 * a table that can still answer. Prints the pages without Next.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ReactNode } from 'react';
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATEN } from '../daten/hilfe';

type Angaben = Readonly<Record<string, string>>;
interface Seitenmodul {
  readonly default: (angaben: { params: Promise<Angaben> }) => ReactNode | Promise<ReactNode>;
  readonly generateStaticParams?: () => readonly Angaben[];
}

const APP = join(process.cwd(), 'app');
const SEITEN = (readdirSync(APP, { recursive: true }) as string[])
  .filter((pfad) => pfad.split(sep).at(-1) === 'page.tsx')
  .sort();

/** Prints a page: for its first address, or, if it has only one, that. */
async function drucke(pfad: string): Promise<{ adressen: readonly Angaben[] | null; html: string }> {
  const modul = (await import(join(APP, pfad))) as Seitenmodul;
  const adressen = modul.generateStaticParams?.() ?? null;
  const inhalt = await modul.default({ params: Promise.resolve(adressen?.[0] ?? {}) });
  if (!isValidElement(inhalt)) return { adressen, html: '' };
  return { adressen, html: renderToStaticMarkup(inhalt) };
}

beforeEach(() => vi.resetModules());

/** The files are read once: what a day makes of them, the pages say. The last day reads them again, as a build does. */
const liesEinmal = () => tabellenSind(() => DATEN);

function tabellenSind(ladeDaten: () => unknown): void {
  vi.doMock('@/lib/tabellen/lade', async (original) => ({ ...(await original<object>()), ladeDaten }));
}
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('@/lib/tabellen/lade');
  // Other files share this worker's modules, and must not meet those of another day.
  vi.resetModules();
});
// The files of a worker share their modules, and those that were loaded here believe in another day.
afterAll(() => vi.resetModules());

it('kennt alle Arten von Seiten', () => {
  expect(SEITEN.length).toBeGreaterThan(12);
  expect(SEITEN).toContain(join('[ort]', 'page.tsx'));
});

describe.each(['2026-11-30', '2027-01-01', '2028-09-01', '2040-01-01'])('gebaut am %s', (tag) => {
  it('hat jede Art von Seite eine Adresse und lässt sich drucken', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${tag}T12:00:00Z`) });
    if (tag !== '2040-01-01') liesEinmal();
    for (const pfad of SEITEN) {
      const { adressen } = await drucke(pfad);
      expect(adressen, pfad).not.toEqual([]);
    }
  });
});

it('ohne einen einzigen Rechner bekommt Next einen Ort, dessen Seite danach neu gedruckt wird', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-09-01T12:00:00Z') });
  liesEinmal();
  const { alles, gebauteOrte, rechnerorte } = await import('@/app/daten');
  expect(rechnerorte()).toEqual([]);
  const [ort, ...mehr] = gebauteOrte();
  expect(mehr).toEqual([]);
  expect(alles().verzeichnis.nachAdresse.get(ort?.adresse ?? '')).toBe(ort);
  expect((await drucke(join('[ort]', 'page.tsx'))).html).toBe('');
});

it('mit nur einem Träger, dessen Tabelle endet, ebenso', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-01T12:00:00Z') });
  const dresden = DATEN.traeger.filter(({ traeger }) => traeger.ags === '14612');
  tabellenSind(() => ({ ...DATEN, traeger: dresden }));
  const { gebauteOrte, rechnerorte } = await import('@/app/daten');
  expect(rechnerorte()).toEqual([]);
  expect(gebauteOrte()).toHaveLength(1);
});
