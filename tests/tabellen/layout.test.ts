import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { andersGesetzt, geordnet } from '@/lib/tabellen/layout';

const ORDNER = 'data/traeger';
const DATEIEN = readdirSync(ORDNER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(ORDNER, name), 'utf8'));
const daten = (text: string) => parseDocument(text, { schema: 'failsafe' }).toJS() as unknown;

describe('eine Anordnung für alle Dateien', () => {
  it('ändert nie, was in einer Datei steht, und nichts an einer geordneten', () => {
    for (const text of DATEIEN) {
      const neu = geordnet(text);
      expect(daten(neu)).toEqual(daten(text));
      expect(geordnet(neu)).toBe(neu);
      for (const zeile of text.match(/(?<=^|\s)# .*$/gm) ?? []) expect(neu).toContain(zeile.trim());
    }
  });

  it('auch nicht, wo jemand von Hand anders gesetzt hat', () => {
    const verstellt = fc.tuple(fc.constantFrom(...DATEIEN), fc.constantFrom(...VERSTELLT), fc.boolean());
    fc.assert(
      fc.property(verstellt, ([text, [, verstelle], windows]) => {
        const anders = windows ? verstelle(text).replaceAll('\n', '\r\n') : verstelle(text);
        const neu = geordnet(anders);
        expect(daten(neu)).toEqual(daten(text));
        expect(neu.replaceAll('\r\n', '\n')).toBe(geordnet(text));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a:\n  b: # EINTRAGEN\n  # c: EINTRAGEN\n  d: x\n'],
    ['a:\n  b: # EINTRAGEN\n# außen\nd: x\n'],
    ['a:\n  - b: x\n    # innen\n  # davor\n  - b: y\n'],
    ['a:\n  - b:\n      1: x\n    # e: EINTRAGEN\n    c: y\nd: x\n'],
    ['a:\n  b: x\n  # innen\n# außen\nd: x\n'],
  ])('eine Bemerkung bleibt an ihrer Stelle: %j', (text) => expect(geordnet(text)).toBe(text));

  it('was kein YAML ist, bleibt, wie es ist', () => {
    for (const text of ['', 'a: "', '# nur das\n', 'a: b: c\n']) expect(geordnet(text)).toBe(text);
  });
});

const VERSTELLT: readonly (readonly [string, (text: string) => string])[] = [
  ['Leerzeichen in Klammern', (text) => text.replace(/\[(".*")\]/g, '[ $1 ]')],
  ['Leerzeichen nach dem Doppelpunkt', (text) => text.replace(/^(gueltig_ab|format): /gm, '$1:   ')],
  [
    'Listen über mehrere Zeilen',
    (text) =>
      text.replace(/gemeinden: \[(.*)\]$/gm, 'gemeinden:\n            [\n             $1,\n            ]'),
  ],
];

describe('der Hinweis', () => {
  it('nennt die Zeile und den Befehl, und sagt, dass nichts zu tun ist', () => {
    expect(andersGesetzt('a.yaml', 'a: 1\nb:   2\n')).toEqual({
      datei: 'a.yaml',
      zeile: 2,
      spalte: 1,
      text: expect.stringMatching(/Sie müssen nichts tun\. .*npm run tabellen:pruefen -- --ordnen a\.yaml$/),
    });
    expect(andersGesetzt('a.yaml', 'a: 1\nb: 2\n\n')?.zeile).toBe(3);
    expect(andersGesetzt('a.yaml', 'a: 1\nb: 2\n')).toBeNull();
    expect(andersGesetzt('a.yaml', 'a: "\n')).toBeNull();
  });
});
