import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Auskunft } from '@/lib/orte/auskunft';
import { leseAnfrage } from '@/lib/regeln';
import { anfrageAus } from '@/lib/tabellen/beispiele';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { fingerabdruck } from '@/scripts/pruefe/stand.js';
import { ladeTabellen } from '@/scripts/pruefe/tabellen';
import { ausVorrat, inVorrat } from '@/scripts/pruefe/vorrat';
import { ordnerMit, TABELLE } from '@/tests/tabellen/hilfe';

const ordner = mkdtempSync(join(tmpdir(), 'vorrat-'));
afterAll(() => rmSync(ordner, { recursive: true }));
const HEUTE = '2026-11-30';
const { dateien, lesbar: _, ...daten } = ladeDaten(DATEN, HEUTE);

describe('Vorrat', () => {
  const pfad = join(ordner, 'neu/tabellen.json');
  inVorrat(pfad, 'a', HEUTE, daten);

  it('gibt zurück, was hineinkam, und antwortet auf jedes Beispiel jeder Tabelle dasselbe', () => {
    const gelesen = ausVorrat(pfad, 'a', HEUTE);
    expect(gelesen).toEqual(daten);
    if (gelesen === null) return;
    const [einer, anderer] = [new Auskunft(daten), new Auskunft(gelesen)];
    let beispiele = 0;
    for (const { inhalt, tabelle } of dateien.flat()) {
      for (const beispiel of inhalt.beispiele) {
        const frage = leseAnfrage(anfrageAus(beispiel, tabelle));
        if (!frage.ok) throw new Error(beispiel.name);
        const [soll, ist] = [einer, anderer].map((a) => JSON.stringify(a.beantworte(frage.anfrage)));
        expect(ist).toBe(soll);
        beispiele += 1;
      }
    }
    expect(beispiele).toBeGreaterThan(1_000);
  });

  it('gilt nicht mit einem anderen Schlüssel, nicht vor dem Tag der Prüfung und nicht halb', () => {
    expect(ausVorrat(pfad, 'b', HEUTE)).toBeNull();
    expect(ausVorrat(pfad, 'a', '2026-11-29')).toBeNull();
    expect(ausVorrat(pfad, 'a', '2027-01-01')).not.toBeNull();
    const halb = join(ordner, 'halb.json');
    writeFileSync(halb, readFileSync(pfad, 'utf8').slice(0, 100_000));
    expect(ausVorrat(halb, 'a', HEUTE)).toBeNull();
    expect(ausVorrat(join(ordner, 'fehlt.json'), 'a', HEUTE)).toBeNull();
  });

  it('lässt daneben nichts liegen, und wo nicht geschrieben werden kann, fehlt er nur', () => {
    const unterDatei = join(pfad, 'tabellen.json');
    inVorrat(unterDatei, 'a', HEUTE, daten);
    expect(ausVorrat(unterDatei, 'a', HEUTE)).toBeNull();
    inVorrat(join(ordner, 'neu'), 'a', HEUTE, daten);
    expect(readdirSync(ordner).filter((name) => name.startsWith('neu'))).toEqual(['neu']);
    expect(readdirSync(join(ordner, 'neu'))).toEqual(['tabellen.json']);
  });
});

describe('Tabellen laden', () => {
  const pfad = join(ordner, 'laden/tabellen.json');

  it('legt an, was fehlt, liest beim zweiten Mal nur noch das und traut keinem alten', async () => {
    expect(await ladeTabellen(DATEN, HEUTE, pfad)).toMatchObject({ meldungen: [] });
    const vorrat = JSON.parse(readFileSync(pfad, 'utf8'));
    const einer = { ...vorrat, daten: { ...vorrat.daten, traeger: vorrat.daten.traeger.slice(0, 1) } };
    writeFileSync(pfad, JSON.stringify(einer));
    const traeger = async () => {
      const geladen = await ladeTabellen(DATEN, HEUTE, pfad);
      return typeof geladen === 'string' ? geladen : geladen.traeger.length;
    };
    expect(await traeger()).toBe(1);
    writeFileSync(pfad, JSON.stringify({ ...einer, schluessel: 'alt' }));
    expect(await traeger()).toBe(daten.traeger.length);
    expect(JSON.parse(readFileSync(pfad, 'utf8')).schluessel).toBe(vorrat.schluessel);
  });

  it('andere Ordner kommen nie aus dem Vorrat und nie hinein', async () => {
    const anderer = join(ordner, 'anderer.json');
    expect(await ladeTabellen(ordnerMit({}), HEUTE, anderer)).toMatch(/steht keine Tabelle/);
    expect(readdirSync(ordner)).not.toContain('anderer.json');
  });
});

describe('Fingerabdruck', () => {
  const eine = { 'traeger/a/1.yaml': TABELLE, 'bund/b.csv': 'a;b' };
  const von = (stand: Record<string, string>) =>
    fingerabdruck(ordnerMit(stand), ['bund', 'laender', 'traeger']);

  it('hängt an Namen und Inhalt jeder Datei und an sonst nichts', () => {
    expect(von(eine)).toBe(von({ ...eine, 'anderes/c.csv': '' }));
    const andere = [
      { ...eine, 'bund/b.csv': 'a;c' },
      { ...eine, 'bund/c.csv': '' },
      { 'traeger/a/1.yaml': TABELLE },
      { 'traeger/a/2.yaml': TABELLE, 'bund/b.csv': 'a;b' },
      { 'traeger/a/1.yaml': TABELLE, 'laender/b.csv': 'a;b' },
    ];
    expect(new Set([eine, ...andere].map(von)).size).toBe(6);
  });
});
