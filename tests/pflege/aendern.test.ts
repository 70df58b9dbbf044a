import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setze } from '@/lib/pflege/aendern';
import { formularstand } from '@/lib/pflege/felder';
import { faelle } from '@/tests/vertreter';
import { datenAus, eintraege, holeAus, PROBE, TABELLEN } from './hilfe';

const kommentare = (text: string) => text.match(/(^|[ \t])#.*$/gm) ?? [];

const raster = (text: string) => formularstand(text)?.grenzen.flatMap(({ raster: alle }) => alle) ?? [];

/** All single values of a file with their places. */
function werte(text: string): Map<string, string> {
  const einzelne = eintraege(text).filter(({ wert }) => wert);
  return new Map(einzelne.map(({ pfad, wert }) => [JSON.stringify(pfad), wert ?? '']));
}

describe('an allen echten Tabellen', () => {
  it('gibt es genug davon', () => expect(TABELLEN.length).toBeGreaterThan(100));

  it.each(TABELLEN)('$stelle: wer nichts ändert, bekommt jedes Byte zurück', ({ text }) => {
    const beispiele = eintraege(text).filter(({ pfad, wert }) => pfad[0] === 'beispiele' && wert !== null);
    const stellen = [
      ...raster(text).flatMap(({ zeilen }) => zeilen.flatMap(({ zellen }) => zellen)),
      ...beispiele.map(({ pfad, wert }) => ({ pfad, wert: wert ?? '' })),
    ];
    expect(stellen.length).toBeGreaterThan(8);
    // A few of each table are enough: each place is read by the same few lines.
    const schritt = Math.ceil(stellen.length / faelle(3, 20));
    for (const { pfad, wert } of stellen.filter((_, i) => i % schritt === 0))
      expect(setze(text, pfad, wert)).toBe(text);
  });

  it.each(PROBE)('$stelle: hin und zurück ist dieselbe Datei', ({ text }) => {
    for (const zeile of raster(text).flatMap(({ zeilen }) => zeilen.slice(0, 2))) {
      const zelle = zeile.zellen.find(({ wert }) => wert !== '');
      if (zelle === undefined) continue;
      const anders = setze(text, zelle.pfad, '123.45');
      expect(anders).not.toBe(text);
      expect(setze(anders, zelle.pfad, zelle.wert)).toBe(text);
    }
  });

  it('eine Änderung trifft genau einen Wert und lässt alle Anmerkungen stehen', () => {
    const zufall = fc.tuple(
      fc.constantFrom(...TABELLEN),
      fc.nat(),
      fc.string({ minLength: 1, unit: 'binary' }),
    );
    fc.assert(
      fc.property(zufall, ([{ text }, nummer, neu]) => {
        const vorher = werte(text);
        const schluessel = [...vorher.keys()][nummer % vorher.size] ?? '';
        const nachher = setze(text, JSON.parse(schluessel), neu);
        expect(werte(nachher)).toEqual(new Map(vorher).set(schluessel, neu));
        expect(kommentare(nachher)).toEqual(expect.arrayContaining(kommentare(text)));
      }),
      { numRuns: 60 },
    );
  });

  it('ein neuer Wert steht an seinem Platz, und gelöscht ist er wieder weg', () => {
    for (const { text } of PROBE) {
      for (const { spalten, zeilen } of raster(text)) {
        const zelle = zeilen[0]?.zellen.find(({ wert }, i) => wert === '' && /^\d$/.test(spalten[i] ?? ''));
        if (zelle === undefined) continue;
        const mit = setze(text, zelle.pfad, '99.50');
        expect(mit.split('\n')).toHaveLength(text.split('\n').length + 1);
        expect(holeAus(datenAus(mit), zelle.pfad)).toBe('99.50');
        expect(setze(mit, zelle.pfad, '')).toBe(text);
      }
    }
  });

  it('freiwillige Angaben der Quelle und der letzte Tag kommen dazu und gehen wieder', () => {
    for (const { text } of PROBE) {
      for (const pfad of [['gueltig_bis'], ['quelle', 'link'], ['quelle', 'hinweis'], ['quelle', 'vom']]) {
        if (werte(text).has(JSON.stringify(pfad))) continue;
        const mit = setze(text, pfad, 'ein Wort: und # mehr');
        expect(werte(mit)).toEqual(new Map(werte(text)).set(JSON.stringify(pfad), 'ein Wort: und # mehr'));
        expect(setze(mit, pfad, '')).toBe(text);
      }
    }
  });
});

describe('einzelne Stellen', () => {
  const TEXT =
    'quelle:\n  stelle: Amt\n  dokument: # EINTRAGEN: Name (bisher: Alt)\n  # vom: EINTRAGEN, wenn es das gibt: Tag\n  beleg: original # gelesen\n';

  it('was offen war, ist danach geschlossen', () => {
    const mit = setze(setze(TEXT, ['quelle', 'dokument'], 'Neu'), ['quelle', 'vom'], '2026-10-15');
    expect(mit).toBe(
      'quelle:\n  stelle: Amt\n  dokument: Neu\n  vom: 2026-10-15\n  beleg: original # gelesen\n',
    );
  });

  it('eine Anmerkung hinter einem gelöschten Wert bleibt', () => {
    expect(setze(TEXT, ['quelle', 'beleg'], '')).toContain('  # gelesen\n');
  });

  it('Anführungszeichen bleiben', () => {
    expect(setze('a: "03241001"\n', ['a'], '03241002')).toBe('a: "03241002"\n');
  });

  it('eine große Zahl steht ohne Anführungszeichen, ein Schlüssel nie', () => {
    expect(setze('grenzen:\n  1: 9000\n', ['grenzen', '1'], '11900')).toBe('grenzen:\n  1: 11900\n');
    expect(setze('grenzen:\n  1: 9000\n', ['grenzen', '2'], '11900')).toContain('  2: 11900\n');
    expect(setze('anfrage:\n  ort:\n', ['anfrage', 'ort'], '11000000')).toContain('ort: "11000000"');
    expect(setze('anfrage:\n  ort:\n', ['anfrage', 'ort'], '11000')).toContain('ort: "11000"');
  });

  it('Zeilenenden von Windows bleiben', () => {
    const text = 'quelle:\r\n  stelle: Amt\r\n  beleg: original\r\n';
    const mit = setze(text, ['quelle', 'dokument'], 'Neu');
    expect(mit).toBe('quelle:\r\n  stelle: Amt\r\n  dokument: Neu\r\n  beleg: original\r\n');
  });

  it('was keine Gruppe hat, verändert nichts', () => {
    expect(setze(TEXT, ['grenzen', 0, 'je_person', '1'], '5')).toBe(TEXT);
    expect(setze(TEXT, ['quelle'], 'Text')).toBe(TEXT);
  });

  it('jeder Text liest sich zurück wie getippt', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('1', '"1"', "'1'"),
        (text, wert) => {
          expect(datenAus(setze(`a: ${wert}\nb: x\n`, ['a'], text))).toEqual({ a: text, b: 'x' });
          expect(datenAus(setze(`a: [${wert}, x]\n`, ['a', 0], text))).toEqual({ a: [text, 'x'] });
        },
      ),
    );
  });
});

describe('Gruppen', () => {
  const ANFRAGE = 'beispiele:\n  - name: a\n    anfrage:\n      ort: "1"\n    erwartet:\n      urteil:\n';

  it('eine fehlende wird begonnen und geht mit ihrem letzten Wert', () => {
    const pfad = ['beispiele', 0, 'anfrage', 'variante', 'aufzug'];
    const mit = setze(ANFRAGE, pfad, 'ja');
    expect(mit).toBe(ANFRAGE.replace('"1"\n', '"1"\n      variante:\n        aufzug: ja\n'));
    expect(setze(mit, pfad, '')).toBe(ANFRAGE);
  });

  it('eine leere wird gefüllt', () => {
    const text = 'grenzen:\n  - bezug: x\n    je_person:\n    fundstelle: y\n';
    const pfad = ['grenzen', 0, 'je_person', '2'];
    const mit = setze(text, pfad, '612.50');
    expect(mit).toBe(text.replace('je_person:\n', 'je_person:\n      2: 612.50\n'));
    expect(setze(mit, pfad, '')).toBe(text);
  });

  it('die Zahl einer Anleitung verschwindet mit dem Wort, das nach einem Wert fragt', () => {
    const text = 'a:\n  1: EINTRAGEN # zum Beispiel 431.00\n';
    expect(setze(text, ['a', '1'], '500')).toBe('a:\n  1: 500\n');
    expect(setze('a:\n  1: 9 # zum Beispiel 431.00\n', ['a', '1'], '500')).toContain('# zum');
  });
});
