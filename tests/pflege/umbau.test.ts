/** What the form does to a whole table: either it still holds, or the check says at which line it does not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alsWerteJePerson, entferne, haengeAn, setze, verdopple } from '@/lib/pflege/aendern';
import { formularstand } from '@/lib/pflege/felder';
import { formular } from '@/lib/pflege/formular';
import type { Pfad } from '@/lib/pflege/pfad';
import { pruefeImPaket } from '@/lib/pflege/pruefung';
import { mitSpalten, spalteId } from '@/lib/pflege/spalten';
import { type Listenname, NEUES_GEBIET, vordruck } from '@/lib/pflege/vordruck';
import { datenAus, holeAus, PROBE } from './hilfe';

const SCHEMA = JSON.parse(readFileSync('data/schema/tabelle.schema.json', 'utf8'));
const FORMULAR = formular();
const LISTEN: readonly Listenname[] = ['zuschlaege', 'ohne_richtwert', 'beispiele'];
const HEUTE = '2026-11-25';

/** The lines that a text has more than another, which differ in one block. */
function neueZeilen(mit: string, ohne: string): readonly [von: number, bis: number] {
  const [neu, alt] = [mit.split('\n'), ohne.split('\n')];
  const von = neu.findIndex((zeile, i) => zeile !== alt[i]);
  const gleich = neu.toReversed().findIndex((zeile, i) => zeile !== alt.toReversed()[i]);
  return [von, Math.max(neu.length - gleich, von + neu.length - alt.length)];
}

describe.each(PROBE)('$stelle', ({ text, paket }) => {
  const fehler = (neu: string) => pruefeImPaket(neu, paket, HEUTE).fehler;
  const stand = formularstand(text);
  const gebiete = stand?.grenzen.filter((g) => g.gebiete.length > 0).map((g) => [...g.pfad, 'gebiete']) ?? [];

  it('was neu und noch offen ist, nennt die Prüfung in seinen Zeilen und nirgends sonst', () => {
    const neue = [
      ...LISTEN.map((liste): [Pfad, readonly string[]] => [[liste], vordruck(FORMULAR, liste)]),
      ...gebiete.map((pfad): [Pfad, readonly string[]] => [pfad, NEUES_GEBIET]),
    ];
    for (const [pfad, zeilen] of neue) {
      const mit = haengeAn(text, pfad, zeilen);
      const [von, bis] = neueZeilen(mit, text);
      const wo = fehler(mit).map(({ zeile }) => zeile);
      expect(wo.length).toBeGreaterThan(0);
      for (const zeile of wo) {
        expect(zeile).toBeGreaterThanOrEqual(von);
        expect(zeile).toBeLessThanOrEqual(bis);
      }
    }
  });

  it('die Kopie eines Beispiels stimmt, weil das Beispiel stimmt', () => {
    expect(fehler(verdopple(text, ['beispiele'], 0, 'Kopie'))).toEqual([]);
  });

  it('zu wenige Beispiele sind ein Fehler', () => {
    const zwei = (stand?.beispiele ?? []).slice(2).reduce((t) => entferne(t, ['beispiele'], 2), text);
    expect(fehler(zwei).map((m) => m.text)).toEqual([expect.stringContaining('mindestens drei Beispiele')]);
  });

  it('ohne ein Gebiet stimmt die Tabelle noch, oder die Prüfung nennt, wo nicht', () => {
    const pfad = gebiete[0];
    if (pfad === undefined) return;
    const ohne = entferne(text, pfad, 0);
    const zeilen = ohne.split('\n').length;
    const { tabelle, fehler: alle } = pruefeImPaket(ohne, paket, HEUTE);
    expect(tabelle !== null || alle.length > 0).toBe(true);
    for (const { zeile } of alle) expect(zeile).toBeLessThanOrEqual(zeilen);
  });

  it('eine Personenzahl mehr ist nur der Wert, und ohne sie ist es dieselbe Datei', () => {
    for (const { raster } of stand?.grenzen ?? []) {
      for (const roh of raster) {
        const groessen = roh.spalten.filter((spalte) => /^\d+$/.test(spalte));
        const neu = String(Number(groessen.at(-1)) + 1);
        const mit = mitSpalten(roh, new Set([spalteId(roh.zeilen[0]?.pfad ?? [], neu)]));
        expect(mit.spalten).toEqual([...groessen, neu, ...roh.spalten.slice(groessen.length)]);
        // Three rows are enough: the others are read and written by the same lines.
        const zellen = mit.zeilen.slice(0, 3).map((zeile) => zeile.zellen[groessen.length]?.pfad ?? []);
        const gefuellt = zellen.reduce((t, pfad) => setze(t, pfad, '999'), text);
        const daten = datenAus(gefuellt);
        for (const pfad of zellen) expect(holeAus(daten, pfad)).toBe('999');
        expect(zellen.reduce((t, pfad) => setze(t, pfad, ''), gefuellt)).toBe(text);
      }
    }
  });

  it('aus „unbekannt“ wird eine Zeile, deren Werte die Prüfung verlangt', () => {
    const teil = stand?.grenzen.flatMap(({ teile }) => teile).find(({ nur }) => nur[0] === 'unbekannt');
    if (teil === undefined) return;
    const neu = alsWerteJePerson(text, teil.pfad);
    expect(neu.split('\n')).toHaveLength(text.split('\n').length);
    const zeile = neu.split('\n').findIndex((z, i) => z !== text.split('\n')[i]) + 1;
    expect(fehler(neu).map((m) => m.zeile)).toContain(zeile);
    const gefuellt = setze(neu, [...teil.pfad, 'je_person', '1'], '400');
    expect(holeAus(datenAus(gefuellt), [...teil.pfad, 'je_person'])).toEqual({ '1': '400' });
  });
});

describe('ein neuer Eintrag', () => {
  it.each(LISTEN)('%s hat alles, was das Schema verlangt, und sonst nichts', (liste) => {
    const posten = datenAus(vordruck(FORMULAR, liste).join('\n')) as Record<string, unknown>;
    const schema = SCHEMA.properties[liste].items;
    expect(Object.keys(posten).sort()).toEqual([...schema.required].sort());
    for (const [name, wert] of Object.entries(posten)) {
      const innen: string[] = schema.properties[name].required ?? [];
      expect(wert === null || wert === '' ? [] : Object.keys(wert as object)).toEqual(innen);
    }
  });
});
