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
    expect(BERICHT.gemeinden).toEqual({ liste: 10_747, gebietsstand: 'September 2026' });
  });

  it('nennt zu jedem Kreis ohne Urteil den Grund, und jeden mit Tabelle bei seinem Beleg', () => {
    for (const { grund } of BERICHT.ohneAntwort) expect(grund).toMatch(/^[A-ZÄÖÜ].+\.$/u);
    const grundVon = (kreis: string) => BERICHT.ohneAntwort.find(({ ags }) => ags === kreis)?.grund;
    expect(grundVon('08222')).toContain('nicht öffentlich');
    expect(grundVon('06436')).toMatch(/^Nur zur Orientierung\. /);
    expect(grundVon('08211')).toBe('Die letzte Tabelle galt bis 2026-06-30.');
    expect(grundVon('03241')).toBeUndefined();
    for (const [i, { name, ...belege }] of BERICHT.belege.entries()) {
      const land = BERICHT.laender[i];
      expect(name).toBe(land?.name);
      const mit = Object.values(belege).reduce((summe, zahl) => summe + zahl, 0);
      expect(mit).toBe((land?.kreise ?? 0) - (land?.keine ?? 0));
    }
  });

  it('nennt das Alter in ganzen Monaten', () => {
    const saalfeld = BERICHT.traeger.find(({ ags }) => ags === '16073');
    expect(saalfeld).toMatchObject({ zuletztBestaetigt: '2020-03-27', monate: 79, deckung: 'veraltet' });
    const monate = (tag: string) => am(tag).traeger.find(({ ags }) => ags === '16073')?.monate;
    expect([monate('2020-04-26'), monate('2020-04-27'), monate('2021-02-28')]).toEqual([0, 1, 11]);
  });

  it('vor den ersten Tabellen gibt es keine Deckung und keine Lücken', () => {
    const frueh = am('1999-01-01');
    expect(frueh.ohneAntwort).toHaveLength(kreise.length);
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

  it('als Text und Markdown: dieselben Zahlen', () => {
    const kurz = abschnitte(BERICHT);
    const text = alsText(kurz);
    expect(text).toMatch(/^Abdeckung am 25\. November 2026\n=+\n/);
    expect(text).toMatch(/\nBerlin +1 +0 +0 +0 +1\n/);
    expect(alsMarkdown(kurz)).toContain('| Berlin | 1 | 0 | 0 | 0 | 1 |');
    expect(text).toMatch(/\n03356 +Kreis Osterholz +Niedersachsen +Auf den amtlichen Seiten/);
    expect(text).toContain('10.747');
  });
});
