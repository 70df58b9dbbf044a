import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doppelteSchluessel, sicherOhneDoppelte } from '@/lib/fragen/doppelte-schluessel';

const felder = (json: string) => {
  JSON.parse(json);
  return doppelteSchluessel(json).map(({ feld, zeile }) => `${feld}:${zeile}`);
};

describe('doppelte Schlüssel', () => {
  it.each([
    ['{"ort":"a","personen":1}', []],
    ['{"ort":"a","ort":"a"}', ['ort:1']],
    ['{"ort":"a",\n"personen":1,\r\n\n "ort" :\n"b"}', ['ort:4']],
    ['{"ort":"a","\\u006frt":"b"}', ['ort:1']],
    ['{"a":1,"a":2,"a":3}', ['a:1', 'a:1']],
    ['{"heizung":{"verbrauch":"1","verbrauch":"2"},"verbrauch":"3"}', ['heizung.verbrauch:1']],
    ['[{"a":1},{"a":1},{"b":[{"c":1,"c":2}]}]', ['[2].b[0].c:1']],
    // Quotation marks, braces and colons inside texts are no structure.
    ['{"a":"{\\"a\\":1,","b":"a\\\\","c":"\\"a\\":"}', []],
    ['{"__proto__":1,"constructor":2,"__proto__":3}', ['__proto__:1']],
    ['"ort"', []],
    ['["ort","ort"]', []],
  ])('%s', (json, soll) => {
    expect(felder(json)).toEqual(soll);
  });

  it('was JSON.stringify schreibt, hat keine; mit einer Angabe mehr genau eine', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), (objekt, eingerueckt) => {
        const json = JSON.stringify(objekt, null, eingerueckt ? 2 : 0);
        expect(doppelteSchluessel(json)).toEqual([]);
        const texte = json.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
        if (!texte.some((text) => text.includes(':'))) expect(sicherOhneDoppelte(json, objekt)).toBe(true);
        const [erster] = Object.keys(objekt);
        if (erster === undefined) return;
        const doppelt = `${json.slice(0, -1)},${JSON.stringify(erster)}:0}`;
        expect(doppelteSchluessel(doppelt)).toHaveLength(1);
        expect(sicherOhneDoppelte(doppelt, JSON.parse(doppelt))).toBe(false);
      }),
    );
  });

  it('tiefe Verschachtelung hält ihn nicht auf', () => {
    const tief = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(doppelteSchluessel(`{"a":${tief},"a":1}`)).toEqual([{ feld: 'a', zeile: 1 }]);
  });

  it.each([
    ['{"ort":"a","heizung":{"verbrauch":"1"}}', true],
    ['[{"a":1},{"a":[{"b":{}}]},[[]]]', true],
    ['"a:b"', false],
    ['{"a":":"}', false],
    ['{"a":{"b":1},"a":2}', false],
  ])('der schnelle Blick auf %s: sicher ohne Doppelte = %s', (json, soll) => {
    expect(sicherOhneDoppelte(json, JSON.parse(json))).toBe(soll);
  });
});
