/** Files that nobody reads, as clerks leave them on a platform: each is an error that names the right place. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wirdGelesen } from '@/lib/tabellen/gelesen';
import { ladeDaten } from '@/lib/tabellen/lade';
import { DATEN } from '@/lib/tabellen/ordner';
import { ordnerMit, TABELLE, TRAEGER } from './hilfe';

const KOPF = TRAEGER.replace('99001', '01051');
const NEUE = TABELLE.replaceAll('99001', '01051').replace('gueltig_ab: 2026-01-01', 'gueltig_ab: 2027-01-01');

/** What is said about one more file in a data folder with one authority. */
function zu(pfad: string, text: string | Buffer = NEUE): string[] {
  const ordner = ordnerMit({ 'traeger/01051-kreis/traeger.yaml': KOPF, [pfad]: text.toString() });
  const vorn = `${relative(process.cwd(), ordner)}/`;
  return ladeDaten(ordner).meldungen.map((m) => `${m.datei}: ${m.text}`.replaceAll(vorn, ''));
}

describe('Dateien, die niemand liest', () => {
  const umbenennen = 'Diese Datei wird nicht gelesen. Heißt sie 2027-01-01.yaml? Dann benennen Sie sie um.';
  it.each([
    'traeger/01051-kreis/2027-01-01',
    'traeger/01051-kreis/2027-01-01.yml',
    'traeger/01051-kreis/2027-01-01.YAML',
    'traeger/01051-kreis/2027-01-01.txt',
    'traeger/01051-kreis/2027-01-01.yaml.txt',
    'traeger/01051-kreis/2027-01-01.yaml.bak',
    'traeger/01051-kreis/2027-01-01.json',
    'traeger/01051-kreis/neue Tabelle',
  ])('%s: mit dem richtigen Namen', (pfad) => {
    expect(zu(pfad)).toEqual([`${pfad}: ${umbenennen}`]);
  });

  const verschieben =
    'Diese Datei wird nicht gelesen. Gehört sie nach traeger/01051-kreis/2027-01-01.yaml? Dann verschieben Sie sie dorthin.';
  it.each([
    '2027-01-01.yaml',
    'traeger/2027-01-01.yaml',
    'traeger/01051-kreis/2027/2027-01-01.yaml',
    'traeger/01051-kreis/2027/tabelle.yaml',
    'bund/2027-01-01.yaml',
  ])('%s: mit dem richtigen Ort', (pfad) => {
    const mitBund = pfad.startsWith('bund') ? [] : zu(pfad);
    if (mitBund.length > 0) expect(mitBund).toEqual([`${pfad}: ${verschieben}`]);
    expect(wirdGelesen(pfad)).toBe(false);
  });

  it('ein Dokument aus einem Schreibprogramm lässt sich nicht umbenennen', () => {
    expect(zu('traeger/01051-kreis/2027-01-01.docx', 'PK\u0003\u0004')).toEqual([
      'traeger/01051-kreis/2027-01-01.docx: Diese Datei wird nicht gelesen. Eine Tabelle ist eine reine Textdatei: Schreiben Sie die Werte in 2027-01-01.yaml und löschen Sie diese.',
    ]);
  });

  it('eine zweite Fassung neben der richtigen', () => {
    expect(zu('traeger/01051-kreis/traeger.yaml.bak')).toEqual([
      'traeger/01051-kreis/traeger.yaml.bak: Diese Datei wird nicht gelesen. Es gibt schon traeger.yaml. Gilt diese, dann löschen Sie hier die zweite.',
    ]);
  });

  it('ohne jeden Hinweis: wie eine Tabelle heißt', () => {
    expect(zu('notizen.md', 'x')).toEqual([
      'notizen.md: Diese Datei wird nicht gelesen. Eine Tabelle heißt data/traeger/SCHLÜSSEL-NAME/JJJJ-MM-TT.yaml. Gehört diese Datei nicht zum Projekt, löschen Sie sie.',
    ]);
  });

  it('was Systeme neben Dateien legen, ist keine Meldung wert', () => {
    expect(zu('traeger/01051-kreis/.DS_Store', 'x')).toEqual([]);
    expect(zu('traeger/Thumbs.db', 'x')).toEqual([]);
  });

  it('jede Datei des Projekts unter data ist eine, die gelesen wird', () => {
    const alle = readdirSync(DATEN, { recursive: true, withFileTypes: true })
      .filter((eintrag) => eintrag.isFile())
      .map((eintrag) => relative(DATEN, join(eintrag.parentPath, eintrag.name)));
    expect(alle.filter((pfad) => !wirdGelesen(pfad))).toEqual([]);
  });
});
