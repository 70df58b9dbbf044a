import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leseAnfrage, UNBEKANNT } from '@/lib/regeln';
import { anfragefehlerText } from '@/lib/texte/anfragefehler';
import { EINFACH } from './hilfe';
import { pruefe } from './mit-tabelle';

const FELDER = Object.keys(UNBEKANNT);
const beliebig = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});
const schluessel = fc.oneof(
  fc.constantFrom(...FELDER, '__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.string(),
);
const wert = fc.oneof(
  beliebig,
  fc.constantFrom(
    '1e3',
    '-1',
    '1,5',
    '٣',
    '0x1F',
    '9'.repeat(400),
    1e308,
    -0,
    Number.NaN,
    Infinity,
    '12.345',
  ),
);

/** Own properties only, as JSON.parse makes them: `__proto__` becomes a plain key. */
const objekt = fc.array(fc.tuple(schluessel, wert), { maxLength: 8 }).map((paare) => {
  const o: Record<string, unknown> = {};
  for (const [name, inhalt] of paare) {
    Object.defineProperty(o, name, { value: inhalt, enumerable: true, configurable: true, writable: true });
  }
  return o;
});

function gelesen(eingabe: unknown) {
  const ergebnis = leseAnfrage(eingabe);
  if (ergebnis.ok) return ergebnis;
  expect(ergebnis.fehler.length).toBeGreaterThan(0);
  for (const fehler of ergebnis.fehler) {
    expect(typeof fehler.feld).toBe('string');
    expect(fehler.wert.length).toBeLessThanOrEqual(60);
    expect(anfragefehlerText(fehler).length).toBeGreaterThan(20);
  }
  return ergebnis;
}

describe('leseAnfrage wirft nie', () => {
  it('bei beliebigen Werten', () => {
    fc.assert(
      fc.property(beliebig, (eingabe) => void gelesen(eingabe)),
      { numRuns: 2000 },
    );
  });

  it('bei beliebigem JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => void gelesen(JSON.parse(text))),
      { numRuns: 2000 },
    );
  });

  it('bei bekannten Feldern mit feindlichen Werten, und nennt jedes falsche Feld', () => {
    fc.assert(
      fc.property(objekt, (eingabe) => {
        const ergebnis = gelesen(eingabe);
        const unbekannt = Object.keys(eingabe).filter((name) => !FELDER.includes(name));
        if (ergebnis.ok) expect(unbekannt).toEqual([]);
        else expect(ergebnis.fehler.map((f) => f.feld)).toEqual(expect.arrayContaining(unbekannt));
      }),
      { numRuns: 5000 },
    );
  });

  it('bei Objekten, die sich selbst enthalten oder sich nicht in Text verwandeln lassen', () => {
    const kreis: Record<string, unknown> = {};
    kreis.ort = kreis;
    expect(gelesen(kreis)).toMatchObject({ ok: false, fehler: [{ feld: 'ort', code: 'kein_text' }] });
    const wirft = {
      toJSON: () => {
        throw new Error('nein');
      },
      toString: () => {
        throw new Error('nein');
      },
    };
    expect(gelesen({ heizkosten: wirft })).toMatchObject({ ok: false, fehler: [{ feld: 'heizkosten' }] });
  });

  it('bei JSON, das tiefer geschachtelt ist, als sich wieder schreiben lässt', () => {
    const tief = JSON.parse(`{"ort":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    expect(gelesen(tief)).toMatchObject({ ok: false, fehler: [{ feld: 'ort', code: 'kein_text' }] });
  });

  it.each<[string, Record<string, unknown>]>([
    ['eine Million Merkmale', { merkmale: Array(1_000_000).fill('a') }],
    ['eine dünn besetzte Liste', { merkmale: new Array(51) }],
    ['Merkmale, die es nicht geben kann', { merkmale: ['__proto__', 'constructor', 'ä', '', 'a b'] }],
    ['ein Wort mit einer Million Zeichen', { gebiet: 'x'.repeat(1_000_000) }],
    ['eine Zahl mit einer Million Ziffern', { heizkosten: '9'.repeat(1_000_000) }],
    ['ein Feldname mit einer Million Zeichen', { ['x'.repeat(1_000_000)]: 1 }],
    ['zehntausend Felder', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, i]))],
    [
      'Zahlen statt Text',
      { nettokaltmiete: 1e308, betriebskosten: Number.NaN, heizkosten: -1, wohnflaeche: 1e-9 },
    ],
    ['Text mit Exponent', { nettokaltmiete: '1e2', wohnflaeche: '5E1', energiekennwert: '9e1' }],
    ['ein Baujahr aus der Zukunft', { baujahr: 1e308 }],
    ['zehntausend Personen', { personen: 10_000 }],
    ['eine Liste als Heizung', { heizung: [], variante: [], umzug: [] }],
    ['ein Feld in einem Feld', { heizung: { heizung: { heizung: {} } } }],
    [
      'Namen aus dem Prototyp in der Variante',
      { variante: JSON.parse('{"__proto__": "ja", "constructor": "ja"}') },
    ],
  ])('%s: ein kurzer deutscher Satz zu jedem Feld, nie eine Anfrage', (_fall, eingabe) => {
    const ergebnis = gelesen(eingabe);
    expect(ergebnis.ok).toBe(false);
    for (const fehler of ergebnis.ok ? [] : ergebnis.fehler) {
      expect(fehler.feld.length).toBeLessThanOrEqual(80);
      expect(anfragefehlerText(fehler).length).toBeLessThan(600);
    }
  });

  it('was sie annimmt, können die Regeln beantworten', () => {
    const text = fc.oneof(
      fc.constantFrom('99001001', 'constructor', '__proto__'),
      fc.string({ minLength: 1 }),
    );
    const betrag = fc.integer({ min: 0, max: 999_999 }).map((c) => (c / 100).toFixed(2));
    const eingabe = fc.record(
      {
        ort: text,
        gebiet: text,
        stichtag: fc.constantFrom('2026-06-01', '1900-01-01'),
        personen: fc.integer({ min: 1, max: 20 }),
        alleLeistungsberechtigt: fc.boolean(),
        nettokaltmiete: betrag,
        betriebskosten: betrag,
        heizkosten: betrag,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(eingabe, (e) => {
        const ergebnis = gelesen(e);
        if (ergebnis.ok) expect(pruefe(ergebnis.anfrage, EINFACH).urteil).toMatch(/^(im|ueber|nur|nicht)_/);
      }),
    );
  });
});
