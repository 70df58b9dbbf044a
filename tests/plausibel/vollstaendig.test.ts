/** Cells and rows that are not there, as they get lost when a table is copied. */
import { describe, expect, it } from 'vitest';
import { ersetze } from '@/tests/tabellen/hilfe';
import { nach, RUHIG, warnungen, zeile } from './hilfe';

/** Lines of the fixture: `1:` of Prüfstadt is 19, of Umland 27. */
const ohne = (...zeilen: string[]) => nach(...zeilen.map((z): [string, string] => [z, '']));
const kurz = (alle: readonly string[]) => alle.map((w) => w.split(' Wenn ja')[0]);

describe('was in einer Zeile fehlt', () => {
  it('der Wert für 1 Person', () => {
    expect(kurz(ohne('          1: 450.00\n'))).toEqual([
      '19 [fehlt] Für 1 Person fehlt der Wert, für 2 steht einer da. Ist die Zelle im Dokument leer?',
    ]);
  });

  it('der letzte Wert, obwohl „weitere“ dann eine Person früher zählt', () => {
    expect(kurz(ohne('          4: 740.00\n'))).toEqual([
      '19 [fehlt] Andere Gebiete haben auch Werte für 4 Personen, „Prüfstadt“ nicht. Ist die Zelle im Dokument leer?',
    ]);
  });

  it('„weitere“ neben einem anderen Gebiet, mit einer Bestätigung ohne Zahlen', () => {
    const [warnung = '', ...andere] = ohne('          weitere: 90.00\n');
    expect(andere).toEqual([]);
    expect(warnung).toBe(
      '19 [weitere_fehlt] Andere Gebiete haben auch einen Betrag für jede weitere Person („weitere“), „Prüfstadt“ nicht. Nennt das Dokument hier keinen? Wenn ja, schreiben Sie beim Gebiet:\n        bestaetigt:\n          - was: weitere_fehlt\n            grund: GRUND',
    );
    const bestaetigt = nach(
      ['          weitere: 90.00\n', ''],
      [
        '        je_person:\n          1: 450.00',
        '        bestaetigt:\n          - was: weitere_fehlt\n            grund: S. 1 nennt keinen\n        je_person:\n          1: 450.00',
      ],
    );
    expect(bestaetigt).toEqual([]);
  });

  it('wer den Einzelfall entscheidet, dem fehlt nichts', () => {
    expect(nach(['          weitere: 90.00\n', '          einzelfall_ab: 5\n'])).toEqual([]);
    expect(nach(['          4: 740.00\n          weitere: 90.00\n', '          einzelfall_ab: 4\n'])).toEqual(
      [],
    );
  });

  /** One row for the whole authority, and a second limit beside it. */
  const einRaum = (zweite: string) => {
    const vorn = RUHIG.slice(0, RUHIG.indexOf('    gebiete:'));
    const hinten = RUHIG.slice(RUHIG.indexOf('  - bezug: wohnflaeche'));
    const zellen = '    je_person:\n      1: 450.00\n      2: 540.00\n      3: 640.00\n      4: 740.00\n';
    return `${vorn}${zellen}  - bezug: heizkosten\n    wirkung: massgeblich\n    je_person:\n${zweite}${hinten}`;
  };
  const heizung = '      1: 60.00\n      2: 70.00\n      3: 80.00\n      4: 90.00\n';

  it('neben den anderen Grenzen, wo es keine anderen Gebiete gibt', () => {
    const zu = (zweite: string) => kurz(warnungen({ '2026-01-01.yaml': einRaum(zweite) }).map(zeile));
    expect(zu(heizung)).toEqual([]);
    expect(zu(`${heizung}      weitere: 10.00\n`)).toEqual([
      '16 [weitere_fehlt] Die anderen Grenzen dieser Tabelle haben auch einen Betrag für jede weitere Person („weitere“), diese nicht. Nennt das Dokument hier keinen?',
    ]);
    expect(zu(`${heizung}      5: 100.00\n`)).toEqual([
      '16 [fehlt] Die anderen Grenzen dieser Tabelle haben auch Werte für 5 Personen, diese nicht. Ist die Zelle im Dokument leer?',
    ]);
  });
});

describe('ein Gebiet, das niemand geändert hat', () => {
  const zusammen = (...aenderungen: [string, string][]) => {
    const neu = [['gueltig_ab: 2026-01-01', 'gueltig_ab: 2026-07-01'] as const, ...aenderungen].reduce(
      (text, [alt, neuer]) => ersetze(alt, neuer, text),
      DREI,
    );
    return kurz(warnungen({ '2026-01-01.yaml': DREI, '2026-07-01.yaml': neu }).map(zeile));
  };
  const DREI = ersetze(
    '        gemeinden: ["99001002", "99001003"]\n',
    `        gemeinden: ["99001002"]\n`,
    RUHIG,
  ).replace(
    '  - bezug: wohnflaeche',
    `      - name: Rand
        gemeinden: ["99001003"]
        je_person:
          1: 380.00
          2: 470.00
          3: 560.00
          4: 650.00
          weitere: 80.00
  - bezug: wohnflaeche`,
  );

  it('wird genannt, wenn die meisten anderen sich ändern', () => {
    expect(zusammen(['1: 450.00', '1: 455.00'], ['1: 380.00', '1: 385.00'])).toEqual([
      '24 [unveraendert] „Umland“: alle Werte wie in der Tabelle davor, 2 andere Gebiete ändern sich. Fehlen hier die neuen Werte?',
    ]);
  });

  it('nicht, wenn nur einzelne sich ändern', () => {
    expect(zusammen(['1: 450.00', '1: 455.00'])).toEqual([]);
  });
});

describe('Namen von Gebieten', () => {
  it('zwei vertauschte Namen', () => {
    expect(kurz(nach(['name: Prüfstadt', 'name: Nebenort']))).toEqual([
      '16 [name] Das Gebiet „Nebenort“ enthält die Gemeinde Nebenort nicht, sondern Prüfstadt. Sind zwei Namen oder Schlüssel vertauscht?',
    ]);
  });

  it('ein vertauschter Schlüssel, auch in einer Aufzählung', () => {
    const text = ersetze('name: Umland', 'name: Nebenort und Außendorf', RUHIG);
    expect(warnungen({ '2026-01-01.yaml': text })).toEqual([]);
    const falsch = ersetze('["99001002", "99001003"]', '["99001002"]', text);
    expect(warnungen({ '2026-01-01.yaml': falsch }).map(({ art }) => art)).toEqual(['ohne_wert', 'name']);
  });
});

describe('neben den Wohnflächen und der Tabelle davor', () => {
  it('eine Miete, die früher aufhört als die Flächen', () => {
    const ohne4 = RUHIG.replaceAll(/ {10}4: \d+\.00\n/g, '');
    expect(kurz(warnungen({ '2026-01-01.yaml': ohne4 }).map(zeile))).toEqual([
      '19 [fehlt] Die Wohnflächen dieser Tabelle haben auch Werte für 4 Personen, diese Grenze nicht. Ist die Zelle im Dokument leer?',
      '26 [fehlt] Die Wohnflächen dieser Tabelle haben auch Werte für 4 Personen, diese Grenze nicht. Ist die Zelle im Dokument leer?',
    ]);
  });

  it('eine Fläche ohne „weitere“ neben Mieten, die weitergehen', () => {
    const text = RUHIG.replace(/( {6}4: 85\n) {6}weitere: \d+\n/, '$1');
    expect(kurz(warnungen({ '2026-01-01.yaml': text }).map(zeile))).toEqual([
      expect.stringMatching(
        /^\d+ \[weitere_fehlt\] Die anderen Grenzen dieser Tabelle haben auch einen Betrag/,
      ),
    ]);
  });

  it('eine Zelle, die sich ganz anders ändert als ihre Reihe', () => {
    const neu = (drei: string) =>
      RUHIG.replace('gueltig_ab: 2026-01-01', 'gueltig_ab: 2026-07-01')
        .replace('1: 450.00', '1: 460.00')
        .replace('2: 540.00', '2: 552.00')
        .replace('3: 640.00', drei)
        .replace('4: 740.00', '4: 756.00')
        .replace('1: 400.00', '1: 409.00')
        .replace('2: 490.00', '2: 501.00');
    const zusammen = (drei: string) =>
      kurz(warnungen({ '2026-01-01.yaml': RUHIG, '2026-07-01.yaml': neu(drei) }).map(zeile));
    expect(zusammen('3: 654.00')).toEqual([]);
    expect(zusammen('3: 640.00')).toEqual([]);
    expect(zusammen('3: 728.00')).toEqual([
      '21 [sprung] Der Wert für 3 Personen ändert sich um 14 Prozent (640,00 → 728,00). Stimmt das?',
    ]);
  });
});
