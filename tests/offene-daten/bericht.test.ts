import { describe, expect, it } from 'vitest';
import { berichtUeber } from '@/lib/berichte/bericht';
import { abschnitte, alsMarkdown, alsText } from '@/lib/berichte/bericht-text';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { DATEN } from '@/tests/daten/hilfe';

const { kreise } = ladeVerzeichnis(DATEN.bund);
const am = (tag: string) => berichtUeber(kreise, DATEN.traeger, tag);
const BERICHT = am('2026-11-25');

describe('Bericht über die Tabellen', () => {
  it('zählt jeden Kreis in genau einer Spalte', () => {
    for (const { aktuell, aelter, veraltet, keine, kreise: alle } of BERICHT.laender)
      expect(aktuell + aelter + veraltet + keine).toBe(alle);
    expect(BERICHT.laender.reduce((summe, land) => summe + land.kreise, 0)).toBe(kreise.length);
    expect(BERICHT.ohneTabelle).toHaveLength(BERICHT.laender.reduce((summe, land) => summe + land.keine, 0));
    expect(BERICHT.gemeinden).toEqual({ liste: 10_747, gebietsstand: 'September 2026' });
  });

  it('nennt das Alter in ganzen Monaten', () => {
    const wuppertal = BERICHT.traeger.find(({ ags }) => ags === '05124');
    expect(wuppertal).toMatchObject({ zuletztBestaetigt: '2022-01-01', monate: 58, deckung: 'veraltet' });
    const monate = (tag: string) => am(tag).traeger.find(({ ags }) => ags === '05124')?.monate;
    expect([monate('2022-01-31'), monate('2022-02-01'), monate('2022-12-31')]).toEqual([0, 1, 11]);
  });

  it('vor den ersten Tabellen gibt es keine Deckung und keine Lücken', () => {
    const frueh = am('1999-01-01');
    expect(frueh.ohneTabelle).toHaveLength(kreise.length);
    expect(frueh.luecken).toEqual([]);
    expect(frueh.traeger[0]).toMatchObject({ gueltigAb: null, monate: null, deckung: 'keine' });
  });

  it('findet, was in einer geltenden Tabelle fehlt', () => {
    expect(BERICHT.luecken).toContainEqual({
      tabelle: '01004/2025-01-01',
      traeger: 'Stadt Neumünster',
      unbekannt: 2,
      groessen: [],
      gemeinden: 0,
    });
    expect(BERICHT.luecken.find(({ tabelle }) => tabelle === '03241/2026-07-01')).toBeUndefined();
  });

  it('als Text und Markdown: dieselben Zahlen, Kreise nur auf Wunsch', () => {
    const kurz = abschnitte(BERICHT, false);
    const text = alsText(kurz);
    expect(text).toMatch(/^Abdeckung am 25\. November 2026\n=+\n/);
    expect(text).toMatch(/\nBerlin +1 +0 +0 +0 +1\n/);
    expect(alsMarkdown(kurz)).toContain('| Berlin | 1 | 0 | 0 | 0 | 1 |');
    expect(text).not.toContain('Kreis Celle');
    expect(alsText(abschnitte(BERICHT, true))).toMatch(/\n03351 +Kreis Celle +Niedersachsen\n/);
    expect(text).toContain('10.747');
  });
});
