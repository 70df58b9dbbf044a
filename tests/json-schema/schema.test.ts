/** The committed JSON Schemas are those of the checker's schema, and they explain every entry in German. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '@/lib/tabellen/json-schema/erzeuge';
import { kopfzeile, mitKopfzeile } from '@/lib/tabellen/json-schema/kopfzeile';
import { schema } from './editor';

type Knoten = Record<string, unknown>;

/** Every property of a schema, by its path. A reference is followed to its definition. */
function eigenschaften(knoten: unknown, wurzel: Knoten, pfad: string): [string, Knoten][] {
  if (typeof knoten !== 'object' || knoten === null) return [];
  return Object.entries(knoten).flatMap(([name, kind]): [string, Knoten][] => {
    if (name !== 'properties') return eigenschaften(kind, wurzel, `${pfad}/${name}`);
    return Object.entries(kind as Knoten).flatMap(([feld, inhalt]) => [
      [`${pfad}/${feld}`, aufgeloest(inhalt as Knoten, wurzel)] as [string, Knoten],
      ...eigenschaften(inhalt, wurzel, `${pfad}/${feld}`),
    ]);
  });
}

function aufgeloest(knoten: Knoten, wurzel: Knoten): Knoten {
  const name =
    String(knoten.$ref ?? '')
      .split('/')
      .at(-1) ?? '';
  return knoten.$ref ? ((wurzel.definitions as Knoten)[name] as Knoten) : knoten;
}

describe.each(['tabelle', 'traeger'] as const)('%s.schema.json', (art) => {
  const wurzel = schema(art);
  const alle = eigenschaften(wurzel, wurzel, '');

  it('ist aus dem Schema der Prüfung erzeugt (sonst: npm run tabellen:schema)', () => {
    const text = readFileSync(`data/schema/${art}.schema.json`, 'utf8');
    expect(text).toBe(`${JSON.stringify(jsonSchemas()[`${art}.schema.json`], null, 1)}\n`);
  });

  it('ist ein Schema nach Entwurf 7 und lässt keine unbekannten Einträge zu', () => {
    expect(wurzel.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(wurzel.additionalProperties).toBe(false);
    const objekte = JSON.stringify(wurzel).match(/"type":"object"/g)?.length;
    expect(JSON.stringify(wurzel).match(/"additionalProperties":false/g)?.length).toBe(objekte);
  });

  it('jeder Eintrag hat Titel und Erklärung, jeder Wert ein Beispiel, das zum Schema passt', () => {
    expect(alle.length).toBeGreaterThan(art === 'tabelle' ? 200 : 15);
    for (const [pfad, { title, description, examples, ...rest }] of alle) {
      expect({ pfad, title, description }).toEqual({
        pfad,
        title: expect.stringMatching(/./),
        description: expect.stringMatching(/\p{Lu}.*[.?]$/u),
      });
      if (rest['x-art'] === undefined) continue;
      const [beispiel] = examples as string[];
      if (Array.isArray(rest.enum))
        expect({ pfad, werte: rest.enum }).toEqual({ pfad, werte: expect.arrayContaining([beispiel]) });
      else
        expect({ pfad, beispiel }).toEqual({
          pfad,
          beispiel: expect.stringMatching(new RegExp(String(rest.pattern ?? '.'))),
        });
    }
  });

  it('jede Erklärung ist ein kurzer deutscher Satz oder zwei', () => {
    for (const [, { description }] of alle) {
      for (const satz of String(description).split(/(?<=[.!?]) /))
        expect(satz.split(' ').length).toBeLessThanOrEqual(20);
    }
  });
});

describe('Zellen', () => {
  it('haben auch ein Muster, denn YAML-Editoren lesen den Schlüssel 1 als Zahl', () => {
    const text = JSON.stringify(schema('tabelle'));
    const mitZellen = text.match(/"20":\{/g)?.length;
    expect(mitZellen).toBeGreaterThan(3);
    expect(text.split('"patternProperties":{"^([1-9]|1[0-9]|20)$":{').length - 1).toBe(mitZellen);
  });
});

describe('die erste Zeile jeder Datei', () => {
  const namen = readdirSync('data/traeger', { recursive: true, encoding: 'utf8' }).filter((n) =>
    n.endsWith('.yaml'),
  );

  it.each(namen)('%s nennt sein Schema (sonst: npm run tabellen:schema -- --kopfzeilen)', (name) => {
    const text = readFileSync(join('data/traeger', name), 'utf8');
    expect(text.split('\n')[0]).toBe(kopfzeile(name));
  });

  it('wird einmal geschrieben, ersetzt eine ältere und lässt alles andere stehen', () => {
    const neu = mitKopfzeile('a/2026-01-01.yaml', '# Bemerkung\nformat: 1\n');
    expect(neu).toBe(
      '# yaml-language-server: $schema=../../schema/tabelle.schema.json\n# Bemerkung\nformat: 1\n',
    );
    expect(mitKopfzeile('a/2026-01-01.yaml', neu)).toBe(neu);
    expect(mitKopfzeile('a/traeger.yaml', neu)).toBe(neu.replace('tabelle', 'traeger'));
    expect(mitKopfzeile('a/b.yaml', '\uFEFF# yaml-language-server: $schema=alt.json\r\nformat: 1\r\n')).toBe(
      '# yaml-language-server: $schema=../../schema/tabelle.schema.json\nformat: 1\r\n',
    );
  });
});
