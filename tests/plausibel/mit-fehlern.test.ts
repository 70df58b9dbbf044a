/** Errors and warnings together: who mends a file should not have to come twice. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import { BUND, ersetze, ordnerMit, TRAEGER } from '@/tests/tabellen/hilfe';
import { HEUTE, RUHIG } from './hilfe';

function beides(...aenderungen: [alt: string, neu: string][]) {
  const text = aenderungen.reduce((t, [alt, neu]) => ersetze(alt, neu, t), RUHIG);
  const pfad = join(
    ordnerMit({ '99001-x/traeger.yaml': TRAEGER, '99001-x/2026-01-01.yaml': text }),
    '99001-x',
  );
  const { meldungen, lesbar, dateien } = ladeTraeger(pfad, BUND, HEUTE);
  return {
    fehler: meldungen.map(({ zeile, text: satz }) => `${zeile} ${satz}`.slice(0, 60)),
    warnungen: warnungenZu(lesbar, HEUTE).map(({ zeile, art }) => `${zeile} ${art}`),
    geladen: dateien.length,
  };
}

describe('Warnungen neben Fehlern', () => {
  const sprung: [string, string] = ['          3: 590.00', '          3: 1590.00'];

  it.each<[string, [string, string], RegExp]>([
    ['ein Wort, das es nicht gibt', ['lizenz: unbekannt', 'lizenz: frei'], /^4 „frei“ kennen wir hier nicht/],
    ['ein Betrag, der keiner ist', ['2: 540.00', '2: 54O.00'], /^20 /],
    [
      'eine Zeile zu weit rechts',
      ['  stelle: Prüfkreis', '    stelle: Prüfkreis'],
      /^6 Diese Zeile steht zwei/,
    ],
    ['eine Gemeinde eines anderen', ['["99001001"]', '["99002001"]'], /^17 /],
    [
      'ein Beispiel ohne Urteil',
      ['      urteil: nicht_pruefbar\n      kriterium', '      kriterium'],
      /urteil/,
    ],
  ])('%s', (_was, fehler, satz) => {
    const { fehler: gemeldet, warnungen, geladen } = beides(fehler, sprung);
    expect(gemeldet).toEqual([expect.stringMatching(satz)]);
    expect(warnungen.map((w) => w.split(' ')[0])).toContain('30');
    expect(geladen).toBe(0);
  });

  it('keine Warnung, die nur vom Fehler kommt', () => {
    expect(beides(['2: 540.00', '2: 54O.00']).warnungen).toEqual([]);
    expect(beides(['["99001001"]', '["99002001"]']).warnungen).toEqual([]);
    expect(beides(['  dokument: Prüftabelle\n', '']).warnungen).toEqual([]);
  });
});
