import { describe, expect, it } from 'vitest';
import type { Masse } from '@/scripts/messen/seite';
import type { Messung } from '@/scripts/messen/wege';
import { verfehlt, ZIELE } from '@/scripts/messen/ziele';

const GUT: Masse = {
  woerter: ZIELE.woerter,
  bildschirme: ZIELE.bildschirme,
  ueberschriften: [1, ZIELE.zweiteUeberschriften, 0, 0],
  knoepfe: ZIELE.knoepfe,
  ersteEingabe: { oben: 690, unten: 740 },
  warnungen: ['Noch nicht unterschreiben'],
  doppelt: [],
};

const weg = (handy: Partial<Masse> = {}, mehr: Partial<Messung> = {}): Messung => ({
  name: 'Hannover',
  viele: false,
  bestand: false,
  tipps: ZIELE.tipps,
  zeichen: ZIELE.zeichen,
  schritt2: { Handy: { ...GUT, ...handy }, Bildschirm: GUT },
  ergebnis: { Handy: { ...GUT, ...handy }, Bildschirm: GUT },
  ...mehr,
});

describe('Ziele für die Länge einer Seite', () => {
  it('wer genau darauf liegt, verfehlt keines', () => {
    expect(verfehlt(weg())).toEqual([]);
  });

  it.each<[Partial<Masse>, string]>([
    [{ woerter: 351 }, 'Wörter: 351, höchstens 350'],
    [{ bildschirme: 4.1 }, 'Bildschirme: 4.1, höchstens 4'],
    [{ ueberschriften: [1, 6, 0, 0] }, 'Überschriften der zweiten Stufe: 6, höchstens 5'],
    [{ ueberschriften: [2, 5, 0, 0] }, '2 Überschriften der ersten Stufe statt 1'],
    [{ knoepfe: 9 }, 'Knöpfe: 9, höchstens 8'],
    [{ warnungen: [] }, '0 Warnungen vor der Unterschrift statt 1'],
    [{ warnungen: ['a', 'b'] }, '2 Warnungen vor der Unterschrift statt 1'],
    [{ doppelt: ['Das steht zweimal da.'] }, 'zweimal gesagt: „Das steht zweimal da.“'],
    [{ ersteEingabe: { oben: 700, unten: 741 } }, 'erste Eingabe von Schritt 2 bei y: 741, höchstens 740'],
    [{ ersteEingabe: null }, 'Schritt 2 fragt nichts'],
  ])('%j: %s', (masse, satz) => {
    expect(verfehlt(weg(masse))).toEqual([`Handy: ${satz}`]);
  });

  it('was auf beiden Geräten so ist, steht einmal da', () => {
    const lang = { ...GUT, woerter: 400 };
    expect(verfehlt(weg({}, { ergebnis: { Handy: lang, Bildschirm: lang } }))).toEqual([
      'Handy und Bildschirm: Wörter: 400, höchstens 350',
    ]);
  });

  it('Berlin darf fünf Bildschirme haben, und wo man wohnt, warnt niemand', () => {
    expect(verfehlt(weg({ bildschirme: 5 }, { viele: true }))).toEqual([]);
    const wohnt = { ...GUT, warnungen: [] };
    const ergebnis = { Handy: wohnt, Bildschirm: wohnt };
    expect(verfehlt(weg({}, { bestand: true, ergebnis }))).toEqual([]);
  });
});
