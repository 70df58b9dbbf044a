/** No Gemeinde that was ever in the register is lost: each leads to what it belongs to today. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEBIETSSTAND } from '@/lib/berichte/gebietsstand';
import { Auskunft } from '@/lib/orte/auskunft';
import { ADRESSEN, ladeAdressen } from '@/lib/orte/lade';
import { istFrueher } from '@/lib/orte/verzeichnis';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { heutige } from '@/lib/tabellen/nachfolge';
import { VERZEICHNIS } from './hilfe';

const BUND = ladeBund(DATEN);
const DATEI = 'data/bund/gemeinden/gemeinden.csv';

function git(...argumente: string[]): string {
  return execFileSync('git', argumente, { encoding: 'utf8', maxBuffer: 64_000_000 });
}

describe('Frühere Gemeinden', () => {
  it('jeder Schlüssel, der je im Verzeichnis stand, führt zu einer Gemeinde von heute', () => {
    const staende = git('log', '--format=%H', '--', DATEI).split('\n').filter(Boolean);
    expect(staende.length).toBeGreaterThan(0);
    for (const stand of staende) {
      const zeilen = git('show', `${stand}:${DATEI}`).split('\n').slice(1).filter(Boolean);
      const verloren = zeilen.filter((zeile) => heutige(zeile.slice(0, 8), BUND).length === 0);
      expect(verloren).toEqual([]);
    }
  });

  it('stehen nicht zugleich im Verzeichnis von heute, und keine Kette dreht sich im Kreis', () => {
    expect(BUND.fruehere.size).toBe(56);
    for (const [ags, { nachfolger, ab }] of BUND.fruehere) {
      expect(BUND.gemeinden.has(ags)).toBe(false);
      expect(ab).toMatch(/^202[1-6]-\d\d-01$/);
      // Today every chain has one step; a longer one may come, and then has to end too.
      for (const { ags: ziel } of nachfolger) expect(heutige(ziel, BUND).length).toBeGreaterThan(0);
      expect(nachfolger.length > 1).toBe(nachfolger.some(({ teile }) => teile !== ''));
    }
  });

  it('eine Kette hat so viele Schritte, wie sie braucht, und ein Kreis ist kein Ende', () => {
    const frueher = (ags: string, ...ziele: string[]) =>
      [
        ags,
        { ags, name: ags, kreis: '', ab: '2024-01-01', nachfolger: ziele.map((z) => ({ ags: z, teile: z })) },
      ] as const;
    const gemeinden = new Map([['c', {}]]);
    const fruehere = new Map([frueher('a', 'b'), frueher('b', 'c'), frueher('x', 'y'), frueher('y', 'x')]);
    expect(heutige('a', { gemeinden, fruehere })).toEqual([{ ags: 'c', teile: 'c' }]);
    expect(heutige('c', { gemeinden, fruehere })).toEqual([{ ags: 'c', teile: '' }]);
    expect(heutige('x', { gemeinden, fruehere })).toEqual([]);
    expect(heutige('q', { gemeinden, fruehere })).toEqual([]);
  });

  it('jede Adresse lebt: als Seite einer Gemeinde, einer früheren oder als Auswahl', () => {
    for (const [adresse, ags] of ladeAdressen(ADRESSEN.gemeinden)) {
      const ziel = VERZEICHNIS.nachAdresse.get(adresse);
      if (ziel === undefined) throw new Error(adresse);
      if (!('ags' in ziel)) continue;
      const enden = istFrueher(ziel) ? ziel.ziele.map(({ ort }) => ort.ags) : [ziel.ags];
      expect(enden).toEqual(heutige(ags, BUND).map((n) => n.ags));
    }
    for (const ort of VERZEICHNIS.fruehereOrte) expect(VERZEICHNIS.nachAdresse.get(ort.adresse)).toBe(ort);
  });

  it('wer Namen und Platz übernimmt, übernimmt auch die Adresse', () => {
    expect(VERZEICHNIS.nachAgs.get('16063105')?.adresse).toBe('eisenach');
    expect(VERZEICHNIS.nachAgs.get('06415000')?.adresse).toBe('hanau');
    expect(VERZEICHNIS.nachAgs.get('16061119')?.adresse).toBe('uder');
    expect(VERZEICHNIS.nachAgs.get('14522275')?.adresse).toBe('jahnatal');
  });

  it('ein früherer Kreis führt zu dem, in dem seine Stadt heute liegt', () => {
    expect(VERZEICHNIS.fruehereKreise.map((k) => [k.adresse, k.heute.adresse])).toEqual([
      ['eisenach', 'wartburgkreis'],
    ]);
  });

  it.each([
    ['12073603', '12073532'],
    ['passow-uckermark', '12073532'],
    ['Berkholz-Meyenburg', '12073532'],
    ['Passow, Uckermark', '12073532'],
    ['Eisenach, Wartburgkreis', '16063105'],
    ['Uder', '16061119'],
    ['16064014', 'Dingelstädt, Unstruttal'],
    ['Anrode', 'Dingelstädt, Mühlhausen/Thüringen, Unstruttal'],
    ['Passow', 'Passow, Passow (heute Schwedt/Oder)'],
  ])('%s wird gefunden', (text, soll) => {
    const auskunft = new Auskunft({ bund: BUND, traeger: [], meldungen: [] });
    const antwort = auskunft.findeOrt(text);
    if (antwort.art === 'unbekannt') throw new Error(text);
    expect(
      antwort.art === 'gefunden' ? antwort.ags : antwort.orte.map(({ gemeinde }) => gemeinde).join(', '),
    ).toBe(soll);
  });
});

describe('Die Einwohner', () => {
  it('stehen bei jeder Gemeinde, und keine gehen verloren', () => {
    const alle = [...BUND.gemeinden.values()].map(({ einwohner }) => einwohner);
    expect(alle.every((zahl) => zahl !== null)).toBe(true);
    expect(alle.reduce<number>((summe, zahl) => summe + (zahl ?? 0), 0)).toBe(83_163_158);
  });
});

describe('Der Gebietsstand', () => {
  it('ist überall der, den die Quelle nennt', () => {
    const quelle = readFileSync('data/bund/gemeinden/quelle.yaml', 'utf8');
    expect(quelle).toContain(`\ngebietsstand: ${GEBIETSSTAND}\n`);
    const zahl = BUND.gemeinden.size.toLocaleString('de-DE');
    for (const datei of ['app/richtwerte/page.tsx', 'data/bund/gemeinden/quelle.yaml']) {
      expect(readFileSync(datei, 'utf8'), datei).toContain(`${zahl} Gemeinden`);
    }
    for (const datei of ['app/richtwerte/page.tsx', 'app/ueber/quellen.tsx', 'app/daten/ortslisten.tsx'])
      expect(readFileSync(datei, 'utf8').replace(/\s+/g, ' '), datei).toContain(GEBIETSSTAND);
  });
});
