import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner } from './hilfe';

/** The table with a limit on heating that only gives a hint. */
const mitHeizung = (wert: string) =>
  ersetze('beispiele:\n', `  - bezug: heizkosten\n    wirkung: hinweis\n${wert}beispiele:\n`);

describe('Heizkosten nach Klassen', () => {
  const klasse = (kopf: string, wert: number) => `      - ${kopf}je_person:\n          1: ${wert}\n`;
  const klassen = (...zeilen: string[]) => mitHeizung(`    je_gebaeudeflaeche:\n${zeilen.join('')}`);

  it('jede Klasse beginnt, wo die davor endet', () => {
    const text = klassen(
      klasse('von: 100\n        bis: 250\n        ', 90),
      klasse('bis: 500\n        ', 85),
      klasse('', 80),
    );
    const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': text });
    expect(meldungen).toEqual([]);
    const wert = tabellen[0]?.grenzen[1]?.gebiete[0]?.wert;
    const stufen = wert?.art === 'je_stufe' ? wert.stufen : [];
    expect(stufen.map((s) => [s.ab, s.ueber, s.bis])).toEqual([
      [10_000, null, 25_000],
      [null, 25_000, 50_000],
      [null, 50_000, null],
    ]);
  });

  it.each([
    [
      'eine offene Klasse in der Mitte',
      [
        klasse('bis: 250\n        ', 90),
        klasse('', 85).replace('je', '»je'),
        klasse('bis: 900\n        ', 80),
      ],
      'Nur die letzte Klasse darf ohne „bis“ stehen. Tragen Sie den größten Wert der Klasse ein.',
    ],
    [
      'eine kleinere Klasse nach einer größeren',
      [klasse('bis: 250\n        ', 90), klasse('bis: »250\n        ', 80)],
      'Die Klassen müssen wachsen: „bis“ muss größer sein als in der Klasse davor.',
    ],
    [
      'ein „von“ nach der ersten Klasse',
      [klasse('bis: 250\n        ', 90), klasse('von: »300\n        bis: 500\n        ', 80)],
      'Nur die erste Klasse hat ein „von“. Löschen Sie es: Die Klasse beginnt, wo die davor endet.',
    ],
    [
      'eine Klasse, die vor ihrem Anfang endet',
      [klasse('von: 250\n        bis: »250\n        ', 90)],
      '„bis“ muss größer sein als „von“. Prüfen Sie beide Werte.',
    ],
  ])('%s wird gemeldet', (_fall, zeilen, satz) => {
    const { text, stellen } = ohneMarken(klassen(...zeilen));
    expect(meldungenZu(text)).toEqual([`${stellen[0]}${satz}`]);
  });

  it('ein unbekannter Energieträger ist ein Fehler, auch mit dem Namen einer Funktion', () => {
    const energie = (name: string) =>
      mitHeizung(`    je_energietraeger:\n      ${name}:\n        unbekannt: x\n`);
    expect(meldungenZu(energie('erdgas'))).toEqual([]);
    for (const name of ['kohle', 'constructor', '__proto__']) {
      expect(meldungenZu(energie(name))).toEqual([
        expect.stringMatching(
          new RegExp(`^2026-01-01\\.yaml:30:7: Den Eintrag „${name}“ kennen wir hier nicht\\.`),
        ),
      ]);
    }
  });
});
