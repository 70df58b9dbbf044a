import { describe, expect, it } from 'vitest';
import { setze } from '@/lib/pflege/aendern';
import { datenAus, holeAus, type Pfad } from '@/lib/pflege/daten';
import { formularstand } from '@/lib/pflege/felder';
import { eintraegeMitOrt } from '@/lib/pflege/neu/yaml-text';
import { entfernePosten, haengeAn, postenIn, verdopple } from '@/lib/pflege/posten';
import { entferneWort, fuegeWortAn } from '@/lib/pflege/worte';
import { NEUESTE } from './hilfe';

const laenge = (text: string, pfad: Pfad) => (holeAus(datenAus(text), pfad) as unknown[] | undefined)?.length;

const worteIn = (text: string, pfad: Pfad) => formularstand(text)?.worte(pfad);

/** All lists of groups that the form can change. */
function listen(text: string): Pfad[] {
  const gebiete = eintraegeMitOrt(text)
    .filter(({ name }) => name === 'gebiete')
    .map(({ pfad }) => pfad);
  return [['beispiele'], ['zuschlaege'], ['ohne_richtwert'], ...gebiete];
}

/** All lists of texts that the form can change. */
function wortlisten(text: string): Pfad[] {
  return eintraegeMitOrt(text)
    .filter(({ name }) => ['gemeinden', 'merkmale', 'anmerkungen'].includes(name))
    .map(({ pfad }) => pfad);
}

const NEU = ['name: Neu', 'wenn:', '  merkmal: neu', 'ist:'];

describe.each(NEUESTE)('$stelle', ({ text }) => {
  it('was dazukommt und wieder geht, lässt kein Byte zurück', () => {
    for (const pfad of listen(text)) {
      const vorher = laenge(text, pfad) ?? 0;
      const mit = haengeAn(text, pfad, NEU);
      expect(laenge(mit, pfad)).toBe(vorher + 1);
      expect(holeAus(datenAus(mit), [...pfad, vorher, 'name'])).toBe('Neu');
      expect(entfernePosten(mit, pfad, vorher)).toBe(text);
    }
  });

  it('eine Kopie steht dahinter, und ohne sie ist es dieselbe Datei', () => {
    for (const pfad of listen(text).filter((p) => postenIn(text, p)?.length && p[0] !== 'ohne_richtwert')) {
      const letzte = (laenge(text, pfad) ?? 0) - 1;
      for (const nummer of new Set([0, letzte])) {
        const mit = verdopple(text, pfad, nummer, 'Kopie: eins');
        expect(holeAus(datenAus(mit), [...pfad, nummer + 1, 'name'])).toBe('Kopie: eins');
        expect(entfernePosten(mit, pfad, nummer + 1)).toBe(text);
      }
    }
  });

  it('entfernt wird genau eins', () => {
    for (const pfad of listen(text)) {
      const alle = holeAus(datenAus(text), pfad) as unknown[] | undefined;
      if (!alle?.length) continue;
      const nachher = entfernePosten(text, pfad, 0);
      expect(nachher).not.toBe(text);
      expect(holeAus(datenAus(nachher), pfad)).toEqual(alle.length === 1 ? undefined : alle.slice(1));
    }
  });

  it('Orte, Merkmale und Anmerkungen kommen dazu und gehen wieder', () => {
    for (const pfad of wortlisten(text)) {
      const alle = worteIn(text, pfad) ?? [];
      expect(alle.length).toBeGreaterThan(0);
      const mit = fuegeWortAn(text, pfad, '01234567');
      expect(worteIn(mit, pfad)).toEqual([...alle, '01234567']);
      expect(entferneWort(mit, pfad, alle.length)).toBe(text);
      const ohne = entferneWort(text, pfad, 0);
      expect(worteIn(ohne, pfad)).toEqual(alle.slice(1));
    }
  });
});

describe('einzelne Stellen', () => {
  const TEXT =
    'beispiele:\n  - name: a\n    x: 1 # warum\n    # dazu: offen\n  # vor b\n  - name: "b"\n    x: 2\n';

  it('Anmerkungen unter einem Eintrag gehen mit, die darüber bleiben', () => {
    expect(entfernePosten(TEXT, ['beispiele'], 0)).toBe('beispiele:\n  # vor b\n  - name: "b"\n    x: 2\n');
    expect(verdopple(TEXT, ['beispiele'], 0, 'c')).toBe(
      TEXT.replace('  # vor b\n', '  - name: c\n    x: 1 # warum\n    # dazu: offen\n  # vor b\n'),
    );
  });

  it('Anführungszeichen bleiben in der Kopie', () => {
    expect(verdopple(TEXT, ['beispiele'], 1, 'c')).toBe(`${TEXT}  - name: "c"\n    x: 2\n`);
  });

  it('Zeilenenden von Windows und ein offenes Ende bleiben', () => {
    for (const text of [TEXT.replaceAll('\n', '\r\n'), TEXT.trimEnd()]) {
      const mit = haengeAn(text, ['beispiele'], ['name: c']);
      expect(laenge(mit, ['beispiele'])).toBe(3);
      expect(mit.replaceAll('\r\n', '')).not.toContain(text.includes('\r\n') ? '\n' : '\r');
      expect(entfernePosten(mit, ['beispiele'], 2)).toBe(text);
    }
  });

  it('eine leere Liste wird gefüllt', () => {
    const erwartet = 'grenzen: x\nzuschlaege:\n  - name: a\n    ist:\nbeispiele: y\n';
    const zeilen = ['name: a', 'ist:'];
    expect(haengeAn('grenzen: x\nbeispiele: y\n', ['zuschlaege'], zeilen)).toBe(erwartet);
    expect(haengeAn('grenzen: x\nzuschlaege: []\nbeispiele: y\n', ['zuschlaege'], zeilen)).toBe(erwartet);
    expect(haengeAn('grenzen: x\nzuschlaege: # EINTRAGEN\nbeispiele: y\n', ['zuschlaege'], zeilen)).toBe(
      erwartet,
    );
  });

  it.each(['beispiele: [{name: a}]\n', 'beispiele: {a: b}\n', 'beispiele:\n  -\n    name: a\n', 'kaputt: "'])(
    'was anders aufgebaut ist, bleibt, wie es ist: %j',
    (text) => {
      expect(haengeAn(text, ['beispiele'], ['name: c'])).toBe(text);
      expect(verdopple(text, ['beispiele'], 0, 'c')).toBe(text);
      expect(entfernePosten(text, ['beispiele'], 0)).toBe(text);
    },
  );

  it('ein Gebiet ohne Orte bleibt offen, eine Liste von Merkmalen verschwindet', () => {
    const gebiet = 'gebiete:\n  - name: a\n    gemeinden:\n    x: 1\n';
    const pfad = ['gebiete', 0, 'gemeinden'];
    const mit = fuegeWortAn(gebiet, pfad, '03241001');
    expect(mit).toBe(gebiet.replace('gemeinden:', 'gemeinden: ["03241001"]'));
    expect(entferneWort(mit, pfad, 0)).toBe(gebiet);
    const anfrage = 'anfrage:\n  ort: "1"\n  baujahr: 1990\n';
    const merkmal = fuegeWortAn(anfrage, ['anfrage', 'merkmale'], 'haertefall');
    expect(merkmal).toBe(`${anfrage}  merkmale: [haertefall]\n`);
    expect(entferneWort(merkmal, ['anfrage', 'merkmale'], 0)).toBe(anfrage);
  });

  it('in Klammern trennt ein Komma nie zwei Worte', () => {
    const text = 'a: [x, y]\n';
    expect(fuegeWortAn(text, ['a'], 'eins, zwei')).toBe('a: [x, y, "eins, zwei"]\n');
    expect(setze(text, ['a', 1], 'z: 1')).toBe('a: [x, "z: 1"]\n');
    expect(setze(text, ['a', 0], '')).toBe('a: [y]\n');
    expect(setze('a:\n  - x\n  - y\n', ['a', 1], 'z: 1')).toBe('a:\n  - x\n  - "z: 1"\n');
  });
});
