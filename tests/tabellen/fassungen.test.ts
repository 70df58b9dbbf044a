import { describe, expect, it } from 'vitest';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';
import { ersetze, ordnerMit, pruefeOrdner, TABELLE, TRAEGER } from './hilfe';

/** The same table with another first day, and a last day if there is one. */
const fassung = (ab: string, bis?: string) =>
  ersetze('gueltig_ab: 2026-01-01', `gueltig_ab: ${ab}${bis === undefined ? '' : `\ngueltig_bis: ${bis}`}`);
const zwei = (bis?: string) =>
  pruefeOrdner({ '2025-01-01.yaml': fassung('2025-01-01', bis), '2026-01-01.yaml': TABELLE });

describe('Fassungen einer Tabelle', () => {
  it('eine Tabelle endet am Tag, bevor die nächste beginnt; nur die letzte bleibt offen', () => {
    const { tabellen, meldungen } = zwei();
    expect(meldungen).toEqual([]);
    expect(tabellen.map((t) => [t.id, t.gueltigBis])).toEqual([
      ['99001/2025-01-01', '2025-12-31'],
      ['99001/2026-01-01', null],
    ]);
  });

  it('eine Lücke ist erlaubt und bleibt eine Lücke', () => {
    const { tabellen, meldungen } = zwei('2025-06-30');
    expect(meldungen).toEqual([]);
    expect(tabellen[0]?.gueltigBis).toBe('2025-06-30');
  });

  it.each(['2026-01-01', '2027-12-31'])('eine Überschneidung bis %s wird am letzten Tag gemeldet', (bis) => {
    expect(zwei(bis).meldungen).toEqual([
      '2025-01-01.yaml:3:14: Diese Tabelle überschneidet sich mit der nächsten, die am 2026-01-01 beginnt. Löschen Sie „gueltig_bis“ oder setzen Sie einen früheren Tag.',
    ]);
  });

  it('der Tag vor der nächsten ist keine Überschneidung', () => {
    expect(zwei('2025-12-31').meldungen).toEqual([]);
  });

  it('das Ende liegt nicht vor dem Anfang', () => {
    const { meldungen } = pruefeOrdner({ '2026-01-01.yaml': fassung('2026-01-01', '2025-12-31') });
    expect(meldungen).toEqual([
      '2026-01-01.yaml:3:14: Der letzte Tag liegt vor dem ersten (2026-01-01). Prüfen Sie beide Tage.',
    ]);
    const einTag = pruefeOrdner({ '2026-01-01.yaml': fassung('2026-01-01', '2026-01-01') });
    expect(einTag.meldungen).toEqual([]);
  });
});

describe('Dateien und Ordner', () => {
  it('eine Tabelle heißt wie ihr erster Tag', () => {
    const { tabellen, meldungen } = pruefeOrdner({ '2026-07-01.yaml': TABELLE });
    expect(tabellen).toEqual([]);
    expect(meldungen).toEqual([
      '2026-07-01.yaml:2:13: Die Datei muss so heißen wie ihr erster Tag: 2026-01-01.yaml',
    ]);
  });

  it.each(['2026-07-01.yml', '2026-07-01.YAML', '2026-07-01.yaml.txt'])(
    '%s wird nicht still übergangen',
    (name) => {
      expect(pruefeOrdner({ '2026-01-01.yaml': TABELLE, [name]: TABELLE }).meldungen).toEqual([
        `${name}:1:1: Diese Datei wird nicht gelesen. Heißt sie 2026-07-01.yaml? Dann benennen Sie sie um.`,
      ]);
    },
  );

  it('der Ordner beginnt mit dem Schlüssel des Trägers', () => {
    const { meldungen } = pruefeOrdner({ '2026-01-01.yaml': TABELLE }, '99002-pruefkreis');
    expect(meldungen).toEqual([
      'traeger.yaml:2:6: Der Ordner muss mit dem Schlüssel des Trägers beginnen: 99001-name',
    ]);
  });

  it.each([
    ['Leerer Text', '', 'traeger.yaml:1:1: Die Datei ist leer. Nehmen Sie eine andere Tabelle als Vorlage.'],
    [
      'Ein Träger ohne Jobcenter',
      TRAEGER.slice(0, TRAEGER.indexOf('jobcenter')),
      'traeger.yaml:1:1: Es fehlt der Eintrag „jobcenter“. Er gehört ganz nach links und braucht einen Wert.',
    ],
    [
      'Eine unbekannte Art',
      ersetze('art: gE', 'art: ARGE', TRAEGER),
      'traeger.yaml:6:10: „ARGE“ kennen wir hier nicht. Möglich ist: gE, zkT',
    ],
    [
      'Ein unbekannter Eintrag',
      ersetze('name: Prüfkreis\nj', 'name: Prüfkreis\nnmae: x\nj', TRAEGER),
      'traeger.yaml:4:1: Den Eintrag „nmae“ kennen wir hier nicht. Meinen Sie „name“?',
    ],
  ])('%s in traeger.yaml wird gemeldet', (_fall, text, satz) => {
    expect(pruefeOrdner({ 'traeger.yaml': text, '2026-01-01.yaml': TABELLE }).meldungen).toEqual([satz]);
  });

  it('die Fehler aller Dateien stehen auf einmal da, und die heile Fassung bleibt', () => {
    const { tabellen, meldungen } = pruefeOrdner({
      '2025-01-01.yaml': fassung('2025-01-01', '2024-01-01'),
      '2025-07-01.yaml': ersetze('1: 450.00', '1: 1.100', fassung('2025-07-01')),
      '2026-01-01.yaml': TABELLE,
    });
    expect(meldungen.map((m) => m.split(':')[0])).toEqual(['2025-07-01.yaml', '2025-01-01.yaml']);
    expect(tabellen.map((t) => t.id)).toEqual(['99001/2026-01-01']);
  });
});

describe('Ein ganzer Datenordner', () => {
  it('ohne traeger.yaml hat ein Träger keine Tabellen, und das wird gesagt', () => {
    const ordner = ordnerMit({ 'traeger/99001-pruefkreis/2026-01-01.yaml': TABELLE });
    const { traeger, meldungen } = ladeDaten(ordner);
    expect(traeger).toEqual([]);
    expect(meldungen.map(alsZeile)).toEqual([
      expect.stringMatching(/traeger\.yaml:1:1: Die Datei fehlt oder ist nicht lesbar\./),
    ]);
  });

  it('ein leerer Ordner hat keine Träger', () => {
    expect(ladeDaten(ordnerMit({})).traeger).toEqual([]);
  });

  it('die Tabellen des Projekts haben keinen Fehler', () => {
    expect(ladeDaten().meldungen.map(alsZeile)).toEqual([]);
  });
});

it('wo gesucht und nichts gefunden wurde, liegt keine Tabelle', () => {
  const gesucht = ersetze(
    'jobcenter:',
    'ohne_tabelle:\n  grund: Eine Tabelle ist nicht öffentlich.\n  stand: 2026-08-11\njobcenter:',
    TRAEGER,
  );
  expect(pruefeOrdner({ 'traeger.yaml': gesucht }).meldungen).toEqual([]);
  expect(pruefeOrdner({ 'traeger.yaml': gesucht, '2026-01-01.yaml': TABELLE }).meldungen).toEqual([
    expect.stringContaining('Hier liegt jetzt eine Tabelle. Löschen Sie den Eintrag „ohne_tabelle“.'),
  ]);
});
