/** National files that are missing or claim a look in the future stop everything, each with its name. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ladeBund } from '@/lib/tabellen/bund';
import { vorlaeufigAb } from '@/lib/tabellen/bund-vorlaeufig';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { pruefe } from '@/tests/befehle/hilfe';
import { ordnerMit } from './hilfe';

/** A copy of the national data, without authorities. */
function kopie(aendere: (ordner: string) => void): string {
  const ordner = ordnerMit({});
  for (const teil of ['bund', 'laender']) cpSync(join(DATEN, teil), join(ordner, teil), { recursive: true });
  aendere(ordner);
  return ordner;
}

function meldungen(ordner: string, heute: string | null = null): string[] {
  try {
    ladeBund(ordner, heute);
    return [];
  } catch (fehler) {
    if (!(fehler instanceof Datenfehler)) throw fehler;
    return fehler.meldungen.map(({ datei, text }) => `${datei.replace(/^.*tabellen-[^/]+\//, '')}: ${text}`);
  }
}

describe('Nationale Dateien', () => {
  it('im Projekt sind alle da', () => {
    expect(meldungen(DATEN, '2026-11-30')).toEqual([]);
  });

  it.each([
    ['bund/wogg-anlage-1', 'bund/wogg-anlage-1: Hier fehlt: Anlage 1 zum WoGG'],
    ['bund/klimakomponente', 'bund/klimakomponente: Hier fehlt: die Klimakomponente'],
    ['bund/mietenstufen', 'bund/mietenstufen: Hier fehlt: die Mietenstufen'],
    ['bund/mietenstufen/2023-01-01.csv', 'bund/mietenstufen/2023-01-01.csv: Die Liste fehlt'],
    ['bund/heizspiegel', 'bund/heizspiegel: Hier fehlt: eine Ausgabe'],
    // The other edition has no values in Euro.
    ['bund/heizspiegel/2024.yaml', 'bund/heizspiegel: Hier fehlt: eine Ausgabe'],
    ['bund/gemeinden/gemeinden.csv', 'bund/gemeinden/gemeinden.csv: Die Liste fehlt'],
    [
      'laender/wohnflaechen/07-rheinland-pfalz.yaml',
      'laender/wohnflaechen/07-rheinland-pfalz.yaml: Hier fehlt die angemessene Wohnfläche für Rheinland-Pfalz.',
    ],
  ])('ohne %s nennt ein Fehler die Datei', (weg, satz) => {
    expect(meldungen(kopie((ordner) => rmSync(join(ordner, weg), { recursive: true })))).toEqual([
      expect.stringContaining(satz),
    ]);
  });

  it('eine Liste ohne Gemeinden ist keine', () => {
    const leer = kopie((ordner) =>
      writeFileSync(join(ordner, 'bund/gemeinden/gemeinden.csv'), 'ags;name;kreis_ags;kreis;land\n'),
    );
    expect(meldungen(leer)).toEqual([expect.stringContaining('die Liste der Gemeinden')]);
  });

  it('ohne alle Länder nennt der Fehler jedes', () => {
    const ohne = kopie((ordner) => rmSync(join(ordner, 'laender'), { recursive: true }));
    expect(meldungen(ohne)).toHaveLength(16);
  });

  it('eine Bestätigung in der Zukunft ist ein Fehler', () => {
    const datei = 'bund/klimakomponente/2023-01-01.yaml';
    const vertippt = kopie((ordner) => {
      const text = readFileSync(join(ordner, datei), 'utf8');
      writeFileSync(
        join(ordner, datei),
        text.replace(/zuletzt_bestaetigt: 20\d\d/, 'zuletzt_bestaetigt: 2062'),
      );
    });
    expect(meldungen(vertippt)).toEqual([]);
    expect(meldungen(vertippt, '2026-11-30')).toEqual([
      expect.stringContaining(`${datei}: Dieser Tag liegt in der Zukunft (heute ist 2026-11-30).`),
    ]);
  });

  it('der Befehl antwortet dann nicht', async () => {
    const ohne = kopie((ordner) => rmSync(join(ordner, 'laender/wohnflaechen/03-niedersachsen.yaml')));
    const lauf = await pruefe(['--daten', ohne], '{"ort":"03241001"}');
    expect(lauf).toMatchObject({ code: 1, ausgabe: '' });
    expect(lauf.fehler).toMatch(/laender\/wohnflaechen\/03-niedersachsen\.yaml:1:1: Hier fehlt/);
  });
});

describe('Bestätigungen in der Zukunft', () => {
  it('im Projekt gibt es am letzten bestätigten Tag keine, einen Tag davor schon', () => {
    const alle = ladeDaten().dateien.flat();
    const tage = alle.flatMap(({ inhalt }) => [inhalt.zuletzt_bestaetigt, inhalt.quelle.eingesehen]);
    const letzter = [...tage, '2026-11-01'].sort().at(-1) ?? '';
    expect(ladeDaten(DATEN, letzter).meldungen).toEqual([]);
  });
});

describe('Vorläufige Daten des Bundes', () => {
  const leer = { anlage1: [], klimakomponente: [], mietenstufen: [] };
  const liste = (gueltigAb: string, naechsteAenderung?: string) => ({
    gueltigAb,
    stufen: new Map<string, string>(),
    ...(naechsteAenderung && { naechsteAenderung }),
  });

  it('ohne bekannte Änderung ist nichts vorläufig', () => {
    expect(vorlaeufigAb({ ...leer, mietenstufen: [liste('2023-01-01')] })).toBeNull();
  });

  it('ab dem Tag der geplanten Änderung, bis die neue Fassung da ist', () => {
    const alt = liste('2023-01-01', '2027-01-01');
    expect(vorlaeufigAb({ ...leer, mietenstufen: [alt] })).toBe('2027-01-01');
    // The new list may come later than planned.
    for (const ab of ['2027-01-01', '2027-07-01'])
      expect(vorlaeufigAb({ ...leer, mietenstufen: [alt, liste(ab)] })).toBeNull();
    expect(vorlaeufigAb({ ...leer, mietenstufen: [alt, liste('2027-01-01', '2029-01-01')] })).toBe(
      '2029-01-01',
    );
  });

  it('im Projekt ab dem 1. Januar 2027', () => {
    expect(vorlaeufigAb(ladeBund(DATEN))).toBe('2027-01-01');
  });
});
