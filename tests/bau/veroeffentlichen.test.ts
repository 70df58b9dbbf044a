import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alles, rechnerorte } from '@/app/daten';
import { type Soll, soll } from '@/scripts/bau/soll';
import { veroeffentliche } from '@/scripts/bau/veroeffentlichen';

const SOLL: Soll = {
  gruppen: [
    { name: 'Seiten der Orte', dateien: ['kiel/index.html', 'köln/index.html', 'ulm/index.html'] },
    { name: 'Wegweiser', dateien: ['robots.txt'] },
  ],
  rechner: new Set(['kiel/index.html']),
};
const REGEL = '<meta http-equiv="Content-Security-Policy" content="x"/><script src="/s/a.js"></script>';
const seite = (rumpf: string) => `<html><head>${REGEL}</head><body>${rumpf}</body></html>\n`;
const NEU = {
  'kiel/index.html': seite('<div data-insel="rechner"></div>'),
  'köln/index.html': seite(''),
  'ulm/index.html': seite(''),
  'robots.txt': 'User-agent: *',
  's/a.js': '1',
};

let wurzel: string;
beforeEach(() => {
  wurzel = mkdtempSync(join(tmpdir(), 'veroeffentlichen-'));
  lege('out', { 'index.html': 'alt' });
});
afterEach(() => rmSync(wurzel, { recursive: true }));

function lege(ordner: string, dateien: Readonly<Record<string, string>>): void {
  for (const [name, inhalt] of Object.entries(dateien)) {
    const pfad = join(wurzel, ordner, name);
    mkdirSync(dirname(pfad), { recursive: true });
    writeFileSync(pfad, inhalt);
  }
}

function versuche(dateien: Readonly<Record<string, string>>, erwartet = SOLL) {
  lege('out.neu', dateien);
  const ordner = (name: string) => pathToFileURL(join(wurzel, `${name}/`));
  const orte = { ziel: ordner('out'), neu: ordner('out.neu'), alt: ordner('out.alt') };
  return veroeffentliche(orte, erwartet);
}

describe('Eine vollständige Seite', () => {
  it('kommt an die Stelle der alten', async () => {
    expect(await versuche(NEU)).toBe(3);
    expect(existsSync(join(wurzel, 'out/köln/index.html'))).toBe(true);
    expect(existsSync(join(wurzel, 'out/index.html'))).toBe(false);
  });
});

describe('Eine unvollständige Seite', () => {
  it.each<[string, Partial<Record<keyof typeof NEU, string>>, string]>([
    ['leere Datei', { 'ulm/index.html': '' }, 'Seiten der Orte: 1 von 3 fehlen: ulm/index.html'],
    ['kein Wegweiser', { 'robots.txt': '' }, 'Wegweiser: 1 von 1 fehlen: robots.txt'],
    ['abgeschnitten', { 'ulm/index.html': '<html><head>' }, 'ulm/index.html ist nicht zu Ende geschrieben.'],
    ['ohne Regel', { 'ulm/index.html': '<html></html>' }, 'ulm/index.html hat keine Sicherheitsregel.'],
    ['ohne Rechner', { 'kiel/index.html': seite('') }, 'kiel/index.html hat keinen Rechner.'],
    [
      'ohne ihr Skript',
      { 'ulm/index.html': seite('<script src="/s/b.js"></script>') },
      'ulm/index.html braucht Dateien, die fehlen: s/b.js',
    ],
  ])('bleibt liegen und sagt, was fehlt: %s', async (_was, anders, satz) => {
    expect(await versuche({ ...NEU, ...anders })).toContain(satz);
    expect(readFileSync(join(wurzel, 'out/index.html'), 'utf8')).toBe('alt');
    expect(existsSync(join(wurzel, 'out.neu'))).toBe(true);
  });

  it('ist auch eine mit zu vielen Dateien', async () => {
    const viele = Array.from({ length: 25_000 }, (_, i) => [`v/${i}.txt`, 'x'] as const);
    expect(await versuche({ ...NEU, ...Object.fromEntries(viele) })).toEqual([
      'Die Seite hat zu viele Dateien: 25005. Erlaubt sind 25000.',
    ]);
    expect(readFileSync(join(wurzel, 'out/index.html'), 'utf8')).toBe('alt');
  });

  it('nennt von vielen nur einige', async () => {
    const dateien = Array.from({ length: 7 }, (_, i) => `ort-${i}/index.html`);
    const gruppen = [{ name: 'Seiten der Orte', dateien }];
    const [satz] = (await versuche(NEU, { ...SOLL, gruppen })) as string[];
    expect(satz).toMatch(/^Seiten der Orte: 7 von 7 fehlen: ort-0.*ort-4\/index\.html und 2 weitere$/);
  });

  it('ist auch eine, von der nichts verlangt wird', async () => {
    const fehler = await versuche(NEU, { ...SOLL, gruppen: [{ name: 'Seiten der Orte', dateien: [] }] });
    expect(fehler).toEqual(['Seiten der Orte: keine einzige ist vorgesehen. Das kann nicht stimmen.']);
  });
});

const { gruppen, rechner } = await soll();

describe('Was von dieser Seite verlangt wird', () => {
  const gruppe = (name: string) => gruppen.find((g) => g.name === name)?.dateien ?? [];

  it('sind mindestens so viele Ortsseiten, wie das Verzeichnis Orte hat', () => {
    const { verzeichnis } = alles();
    expect(gruppe('Seiten der Orte').length).toBeGreaterThanOrEqual(verzeichnis.nachAgs.size);
    const { kreise, fruehereKreise } = verzeichnis;
    expect(gruppe('Seiten der Kreise')).toHaveLength(kreise.length + fruehereKreise.length);
    expect(gruppe('Seiten der Länder')).toHaveLength(16);
    expect(rechner.size).toBe(rechnerorte().length);
    const orte = new Set(gruppe('Seiten der Orte'));
    expect([...rechner].filter((seite) => !orte.has(seite))).toEqual([]);
  });

  it('sind alle festen Seiten, die Fehlerseite und die Wegweiser', () => {
    expect(gruppe('feste Seiten')).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'impressum/index.html',
        'pflege/vorschau/index.html',
      ]),
    );
    expect(gruppe('feste Seiten').join()).not.toMatch(/\[|vorlage/);
    expect(gruppe('Wegweiser')).toContain('sitemap.xml');
    expect(gruppe('andere Schreibweisen')).toContain('köln/index.html');
  });
});
