import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner, TABELLE } from './hilfe';

const EINRUECKUNG =
  'Diese Zeile ist nicht richtig eingerückt, oder es fehlt ein Doppelpunkt oder Anführungszeichen. Vergleichen Sie sie mit der Zeile darüber.';
const VERWEISE = 'Verweise mit * und & sind nicht erlaubt. Schreiben Sie den Wert aus.';
const fehlt = (name: string) =>
  `2026-01-01.yaml:1:1: Es fehlt der Eintrag „${name}“. Er gehört ganz nach links und braucht einen Wert.`;

/** The message at the mark must be among the messages. */
function enthaelt(alt: string, neu: string, satz: string): string[] {
  const { text, stellen } = ohneMarken(ersetze(alt, neu));
  const meldungen = meldungenZu(text);
  expect(meldungen).toContain(`${stellen[0]}${satz}`);
  return meldungen;
}

describe('Fehler in der YAML-Form', () => {
  it('ein doppelter Eintrag wird am zweiten gemeldet', () => {
    const meldungen = enthaelt(
      '2: 540.00',
      '»1: 540.00',
      'Der Eintrag „1“ steht zweimal an dieser Stelle. Löschen Sie einen davon.',
    );
    expect(meldungen).toHaveLength(1);
  });

  it('ein doppelter Eintrag steht neben den anderen Fehlern der Datei', () => {
    const text = ersetze('fundstelle: S. 1', 'stelle: Andere', ersetze('lizenz: unbekannt', 'lizenz: frei'));
    expect(meldungenZu(text).map((m) => m.split(': ')[0])).toEqual([
      '2026-01-01.yaml:8:3',
      '2026-01-01.yaml:4:9',
      '2026-01-01.yaml:6:3',
    ]);
  });

  it('eine Einrückung mit der Tabulator-Taste wird am Zeilenanfang gemeldet', () => {
    const meldungen = enthaelt(
      '          2: 540.00',
      '»\t2: 540.00',
      'Diese Zeile beginnt mit der Tabulator-Taste. Nutzen Sie Leerzeichen.',
    );
    expect(meldungen[0]).toContain('Tabulator-Taste');
  });

  const ZEILE = '          2: 540.00';
  it.each([
    ['ein fehlender Doppelpunkt', '          2 540.00', 'Nach „2“ fehlt der Doppelpunkt.'],
    ['ein fehlendes Leerzeichen', '          2:540.00', 'Nach „2:“ fehlt ein Leerzeichen.'],
    [
      'eine zu tiefe Zeile',
      '            2: 540.00',
      'Diese Zeile steht zwei Zeichen zu weit rechts. Rücken Sie sie nach links.',
    ],
    [
      'ein offenes Anführungszeichen',
      '          2: "540.00',
      'In dieser Zeile fehlt ein Anführungszeichen (").',
    ],
  ])('%s wird an der Zeile gemeldet, und nur dort', (_fall, neu, satz) => {
    expect(meldungenZu(ersetze(ZEILE, neu))).toEqual([`2026-01-01.yaml:20:1: ${satz}`]);
  });

  it('was sich nicht mit einem Handgriff heilen lässt, wird an der Zeile gemeldet', () => {
    enthaelt(ZEILE, '          2: »x: y: 540.00', EINRUECKUNG);
  });

  it('sagt dasselbe an derselben Stelle nur einmal', () => {
    for (const neu of ['            2: 540.00', '        2: 540.00', '\t2: 540.00']) {
      const meldungen = meldungenZu(ersetze('          2: 540.00', neu));
      expect(new Set(meldungen).size).toBe(meldungen.length);
    }
  });

  it('Anker und Verweise sind beide nicht erlaubt', () => {
    const { text, stellen } = ohneMarken(
      ersetze('2: 540.00', '2: »*a', ersetze('1: 450.00', '1: &a »450.00')),
    );
    expect(meldungenZu(text)).toEqual(stellen.toSorted().map((stelle) => stelle + VERWEISE));
    const nurAnker = meldungenZu(ersetze('stelle: Prüfkreis', 'stelle: &s Prüfkreis'));
    expect(nurAnker).toEqual([expect.stringContaining(VERWEISE)]);
    const ganzeListe = meldungenZu(
      ersetze('        gemeinden:\n          - "99001002"', '        gemeinden: &g\n          - "99001002"'),
    );
    expect(ganzeListe).toEqual([expect.stringContaining(VERWEISE)]);
  });

  it('ein Verschmelzen mit << ist kein Eintrag', () => {
    expect(meldungenZu(ersetze('lizenz: unbekannt', 'lizenz: unbekannt\n<<: x'))[0]).toMatch(
      /^2026-01-01\.yaml:5:1: Den Eintrag „<<“ kennen wir hier nicht\./,
    );
  });

  it('zwei Tabellen in einer Datei sind eine zu viel', () => {
    enthaelt(
      'beispiele:',
      '»---\nbeispiele:',
      'Eine Datei enthält genau eine Tabelle. Löschen Sie die Zeile mit den drei Strichen.',
    );
  });

  it('ein unbekanntes Kennzeichen (!x) wird gemeldet, nicht übergangen', () => {
    enthaelt(
      'lizenz: unbekannt',
      'lizenz: »!x unbekannt',
      'Diese Zeile ist kein gültiges YAML (TAG_RESOLVE_FAILED). Vergleichen Sie sie mit einer anderen Tabelle.',
    );
  });
});

describe('Unvollständige Dateien', () => {
  it.each([
    ['leer', ''],
    ['nur Zeilenenden', '\n\n'],
    ['nur ein Satz dahinter', '# kommt noch\n'],
  ])('eine leere Datei (%s) ist ein Fehler', (_fall, text) => {
    expect(meldungenZu(text)).toEqual([
      '2026-01-01.yaml:1:1: Die Datei ist leer. Nehmen Sie eine andere Tabelle als Vorlage.',
    ]);
  });

  it('eine halbe Datei sagt, was fehlt', () => {
    expect(meldungenZu(TABELLE.slice(0, TABELLE.indexOf('beispiele:')))).toEqual([fehlt('beispiele')]);
    expect(meldungenZu(TABELLE.slice(0, TABELLE.indexOf('grenzen:')))).toEqual([
      fehlt('grenzen'),
      fehlt('beispiele'),
    ]);
  });

  it('jede Kürzung der Datei ergibt einen Fehler mit Stelle und Abhilfe, nie eine Tabelle', () => {
    const ende = TABELLE.lastIndexOf('      differenz');
    for (let laenge = 0; laenge < ende; laenge += 7) {
      const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': TABELLE.slice(0, laenge) });
      expect(tabellen).toEqual([]);
      expect(meldungen.length).toBeGreaterThan(0);
      for (const meldung of meldungen) expect(meldung).toMatch(/^2026-01-01\.yaml:\d+:\d+: .{20,}/);
    }
  });

  it.each([
    ['ein Wort', 'abc'],
    ['eine Liste', '- a\n- b\n'],
  ])('%s ist keine Tabelle', (_fall, text) => {
    expect(meldungenZu(text)).toEqual([
      '2026-01-01.yaml:1:1: Hier gehören eingerückte Zeilen mit „Name: Wert“ hin. Vergleichen Sie mit einer anderen Tabelle.',
    ]);
  });
});

describe('Was Programme unter Windows anders schreiben', () => {
  it('Zeilenenden und das unsichtbare Zeichen am Anfang stören nicht', () => {
    expect(meldungenZu(TABELLE.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(meldungenZu(`\uFEFF${TABELLE}`)).toEqual([]);
  });

  it('und verschieben keine Stelle', () => {
    const falsch = ersetze('1: 450.00', '1: 1.100', TABELLE.replace('format: 1', 'format: 2'));
    const stellen = (text: string) => meldungenZu(text).map((m) => m.split(': ')[0]);
    expect(stellen(falsch)).toEqual(['2026-01-01.yaml:1:9', '2026-01-01.yaml:19:14']);
    expect(stellen(`\uFEFF${falsch.replaceAll('\n', '\r\n')}`)).toEqual(stellen(falsch));
  });
});
