import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entferne, fuegeWortAn, haengeAn, setze, verdopple } from '@/lib/pflege/aendern';
import { formularstand } from '@/lib/pflege/felder';
import type { Pfad } from '@/lib/pflege/pfad';
import { datenAus, eintraege, holeAus, PROBE, TABELLEN } from './hilfe';

const laenge = (text: string, pfad: Pfad) => (holeAus(datenAus(text), pfad) as unknown[] | undefined)?.length;

const worteIn = (text: string, pfad: Pfad) => formularstand(text)?.worte(pfad);

/** All lists of groups that the form can change. */
function listen(text: string): Pfad[] {
  const gebiete = eintraege(text)
    .filter(({ name }) => name === 'gebiete')
    .map(({ pfad }) => pfad);
  return [['beispiele'], ['zuschlaege'], ['ohne_richtwert'], ...gebiete];
}

/** All lists of texts that the form can change. */
function wortlisten(text: string): Pfad[] {
  return eintraege(text)
    .filter(({ name }) => ['gemeinden', 'merkmale', 'anmerkungen'].includes(name))
    .map(({ pfad }) => pfad);
}

const NEU = ['name: Neu', 'wenn:', '  merkmal: neu', 'ist:'];

describe.each(PROBE)('$stelle', ({ text }) => {
  it('was dazukommt und wieder geht, lässt kein Byte zurück', () => {
    for (const pfad of listen(text)) {
      const vorher = laenge(text, pfad) ?? 0;
      const mit = haengeAn(text, pfad, NEU);
      expect(laenge(mit, pfad)).toBe(vorher + 1);
      expect(holeAus(datenAus(mit), [...pfad, vorher, 'name'])).toBe('Neu');
      expect(entferne(mit, pfad, vorher)).toBe(text);
    }
  });

  it('eine Kopie steht dahinter, und ohne sie ist es dieselbe Datei', () => {
    for (const pfad of listen(text).filter((p) => laenge(text, p) && p[0] !== 'ohne_richtwert')) {
      const letzte = (laenge(text, pfad) ?? 0) - 1;
      for (const nummer of new Set([0, letzte])) {
        const mit = verdopple(text, pfad, nummer, 'Kopie: eins');
        expect(holeAus(datenAus(mit), [...pfad, nummer + 1, 'name'])).toBe('Kopie: eins');
        expect(entferne(mit, pfad, nummer + 1)).toBe(text);
      }
    }
  });

  it('entfernt wird genau eins', () => {
    for (const pfad of listen(text)) {
      const alle = holeAus(datenAus(text), pfad) as unknown[] | undefined;
      if (!alle?.length) continue;
      const nachher = entferne(text, pfad, 0);
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
      expect(entferne(mit, pfad, alle.length)).toBe(text);
      const ohne = entferne(text, pfad, 0);
      expect(worteIn(ohne, pfad)).toEqual(alle.slice(1));
    }
  });
});

/** One thing that the form can add at a place, and the way back. */
type Schritt = readonly [tu: (text: string) => string, zurueck: (text: string) => string];

function schritt(text: string, art: number, wahl: number): Schritt | null {
  const aus = <T>(liste: readonly T[]): T | undefined => liste[wahl % Math.max(liste.length, 1)];
  const posten = aus(listen(text));
  const worte = aus(wortlisten(text));
  const stelle = aus(eintraege(text).filter(({ wert }) => wert));
  if (art === 0 && posten) {
    const anzahl = laenge(text, posten) ?? 0;
    return [(t) => haengeAn(t, posten, NEU), (t) => entferne(t, posten, anzahl)];
  }
  if (art === 1 && worte) {
    const anzahl = worteIn(text, worte)?.length ?? 0;
    return [(t) => fuegeWortAn(t, worte, 'ein Wort'), (t) => entferne(t, worte, anzahl)];
  }
  if (art === 2 && laenge(text, ['beispiele']))
    return [(t) => verdopple(t, ['beispiele'], 0, 'Kopie'), (t) => entferne(t, ['beispiele'], 1)];
  if (stelle === undefined) return null;
  return [(t) => setze(t, stelle.pfad, 'anders 7'), (t) => setze(t, stelle.pfad, stelle.wert ?? '')];
}

it('beliebig viele Schritte, rückwärts zurückgenommen, lassen kein Byte zurück', () => {
  const schritte = fc.array(fc.tuple(fc.nat(3), fc.nat()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...TABELLEN), fc.boolean(), schritte, ({ text: unix }, windows, arten) => {
      const text = windows ? unix.replaceAll('\n', '\r\n') : unix;
      const weg: Schritt[] = [];
      const am_ende = arten.reduce((t, [art, wahl]) => {
        const s = schritt(t, art, wahl);
        if (s === null) return t;
        weg.push(s);
        const neu = s[0](t);
        expect(neu).not.toBe(t);
        return neu;
      }, text);
      expect(weg.reduceRight((t, [, zurueck]) => zurueck(t), am_ende)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

describe('einzelne Stellen', () => {
  const TEXT =
    'beispiele:\n  - name: a\n    x: 1 # warum\n    # dazu: offen\n  # vor b\n  - name: "b"\n    x: 2\n';

  it('Anmerkungen unter einem Eintrag gehen mit, die darüber bleiben', () => {
    expect(entferne(TEXT, ['beispiele'], 0)).toBe('beispiele:\n  # vor b\n  - name: "b"\n    x: 2\n');
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
      expect(entferne(mit, ['beispiele'], 2)).toBe(text);
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

  it.each([
    'beispiele: {a: b}\n',
    'beispiele: Text\n',
    'beispiele:\n  a: b\n',
    'kaputt: "',
    '',
    '# nichts\n',
  ])('was keine Liste ist, bleibt, wie es ist: %j', (text) => {
    expect(haengeAn(text, ['beispiele'], ['name: c'])).toBe(text);
    expect(verdopple(text, ['beispiele'], 0, 'c')).toBe(text);
    expect(entferne(text, ['beispiele'], 0)).toBe(text);
  });

  it('ein Gebiet ohne Orte bleibt offen, eine Liste von Merkmalen verschwindet', () => {
    const gebiet = 'gebiete:\n  - name: a\n    gemeinden:\n    x: 1\n';
    const pfad = ['gebiete', 0, 'gemeinden'];
    const mit = fuegeWortAn(gebiet, pfad, '03241001');
    expect(mit).toBe(gebiet.replace('gemeinden:', 'gemeinden: ["03241001"]'));
    expect(entferne(mit, pfad, 0)).toBe(gebiet);
    const anfrage = 'anfrage:\n  ort: "1"\n  baujahr: 1990\n';
    const merkmal = fuegeWortAn(anfrage, ['anfrage', 'merkmale'], 'haertefall');
    expect(merkmal).toBe(`${anfrage}  merkmale: [haertefall]\n`);
    expect(entferne(merkmal, ['anfrage', 'merkmale'], 0)).toBe(anfrage);
  });

  it('in Klammern trennt ein Komma nie zwei Worte', () => {
    const text = 'a: [x, y]\n';
    expect(fuegeWortAn(text, ['a'], 'eins, zwei')).toBe('a: [x, y, "eins, zwei"]\n');
    expect(setze(text, ['a', 1], 'z: 1')).toBe('a: [x, "z: 1"]\n');
    expect(setze(text, ['a', 0], '')).toBe('a: [y]\n');
    expect(setze('a:\n  - x\n  - y\n', ['a', 1], 'z: 1')).toBe('a:\n  - x\n  - "z: 1"\n');
  });
});
