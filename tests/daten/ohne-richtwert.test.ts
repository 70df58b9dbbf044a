import { describe, expect, it } from 'vitest';
import { berichtUeber } from '@/lib/berichte/bericht';
import { abschnitte, alsText } from '@/lib/berichte/bericht-text';
import { ALLE_TABELLEN, DATEN } from './hilfe';

const EINTRAEGE = ALLE_TABELLEN.flatMap(({ id, ohneRichtwert }) =>
  ohneRichtwert.map((ohne) => ({ id, ...ohne })),
);
const BERICHT = berichtUeber([], DATEN.traeger, '2026-12-01');

describe('Ohne Richtwert', () => {
  it('tatsächliche Kosten stehen nirgends ohne den Satz der Stelle und seine Quelle', () => {
    const nachAufwand = EINTRAEGE.flatMap((ohne) => (ohne.art === 'tatsaechliche_kosten' ? [ohne] : []));
    expect(nachAufwand.length).toBeGreaterThan(0);
    const duenn = nachAufwand.filter(
      ({ wortlaut, quelle }) =>
        wortlaut.trim().length < 20 ||
        quelle.stelle === '' ||
        quelle.dokument === '' ||
        (quelle.link ?? quelle.fundstelle) === null,
    );
    expect(duenn.map(({ id, bezug }) => `${id} ${bezug}`)).toEqual([]);
  });

  it('jeder Eintrag sagt, warum, und keiner steht neben einer Grenze für dasselbe', () => {
    for (const { id, bezug, grund } of EINTRAEGE) expect([id, bezug, grund.trim()]).not.toContain('');
    const doppelt = ALLE_TABELLEN.filter(({ ohneRichtwert, grenzen }) =>
      ohneRichtwert.some((ohne) =>
        grenzen.some((g) => g.bezug === ohne.bezug && g.herkunft === 'traeger' && g.wirkung !== 'hinweis'),
      ),
    );
    expect(doppelt.map(({ id }) => id)).toEqual([]);
  });

  it('der Bericht zählt beide Arten, in den neuesten und in allen Tabellen', () => {
    const zahl = (bezug: string, art: string) =>
      EINTRAEGE.filter((ohne) => ohne.bezug === bezug && ohne.art === art).length;
    for (const { bezug, art, neueste, alle } of BERICHT.ohneRichtwert) {
      expect([bezug, art, alle]).toEqual([bezug, art, zahl(bezug, art)]);
      expect(neueste).toBeLessThanOrEqual(Math.min(alle, DATEN.traeger.length));
    }
    const gezaehlt = BERICHT.ohneRichtwert.reduce((summe, { alle }) => summe + alle, 0);
    expect(gezaehlt).toBe(EINTRAEGE.length);
    expect(alsText(abschnitte(BERICHT))).toMatch(/\nHeizkosten +nicht gefunden +\d+ +\d+\n/);
  });
});
