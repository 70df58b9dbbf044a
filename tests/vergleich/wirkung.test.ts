/** The first lines of a report say what a change does to people, also where no value is another one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { alsKommentar } from '@/lib/berichte/vergleich/kommentar';
import { alsSeite } from '@/lib/berichte/vergleich/seite';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { FASSUNGEN, HANNOVER, hannover, kopie, vergleich } from './hilfe';

const ALT = hannover();
const TABELLE = `${HANNOVER}/2026-07-01.yaml`;

/** The first three texts below the heading of the authority. */
function ersteZeilen(alt: string, neu: string): string[] {
  const html = alsKommentar(vergleich(alt, neu));
  return parse(html)
    .querySelectorAll('h4, li, p, caption')
    .map((e) => e.text.replace(/[\u00a0\u200b]/g, ' ').trim())
    .slice(0, 3);
}

describe('was eine Änderung bewirkt, steht in den ersten drei Zeilen', () => {
  it('eine Tabelle wird beendet', () => {
    const neu = kopie(ALT, {
      [TABELLE]: (text) =>
        text.replace('\nzuletzt_bestaetigt:', '\ngueltig_bis: 2026-12-31\nzuletzt_bestaetigt:'),
    });
    expect(ersteZeilen(ALT, neu)).toMatchInlineSnapshot(`
      [
        "Ab 1. Januar 2027 gibt es keinen Richtwert für 21 Gemeinden, 1.157.000 Menschen.",
        "Auffällig",
        "2026-07-01.yaml:4: Ab 1. Januar 2027 gibt es keinen Richtwert für 21 Gemeinden, 1.157.000 Menschen. Es folgt keine Tabelle. Steht dieses Ende im Dokument? Wenn ja, schreiben Sie ganz links:<span>bestaetigt:<br/></span><span>  - was: ende<br/></span><span>    werte: [2026-12-31]<br/></span><span>    grund: GRUND<br/></span>",
      ]
    `);
  });

  it('zwei Gemeinden sind vertauscht', () => {
    const neu = kopie(ALT, {
      [TABELLE]: (text) =>
        text
          .replaceAll('["03241004"]', '["x"]')
          .replaceAll('["03241005"]', '["03241004"]')
          .replaceAll('["x"]', '["03241005"]'),
    });
    expect(ersteZeilen(ALT, neu)).toMatchInlineSnapshot(`
      [
        "Burgwedel (03241004) kommt von „Burgwedel“ nach „Garbsen“.",
        "Garbsen (03241005) kommt von „Garbsen“ nach „Burgwedel“.",
        "Auffällig",
      ]
    `);
    const html = alsKommentar(vergleich(ALT, neu));
    expect(html).toContain('gemeinden');
  });

  it('die erste Tabelle eines Trägers steht ganz da', () => {
    const leer = ordnerMit({});
    expect(ersteZeilen(leer, ALT)).toMatchInlineSnapshot(`
      [
        "Neue Tabelle ab 1. Juli 2026: Das Gebiet „Neustadt a. Rbg.“ heißt jetzt „Neustadt am Rübenberge“.",
        "Neue Tabelle ab 1. Juli 2026: Das Gebiet „Wennigsen“ heißt jetzt „Wennigsen (Deister)“.",
        "Neue Tabelle ab 1. Juni 2024: Zum ersten Mal gibt es Richtwerte für 21 Gemeinden, 1.157.000 Menschen: 126 Werte in 21 Gebieten.",
      ]
    `);
    const html = alsSeite(vergleich(leer, ALT));
    for (const wort of ['wirkung', 'gemeinden', 'quelle › dokument', '03241018'])
      expect(html).toContain(wort);
  });

  it('ein Gebiet ist vergessen: es behält alle alten Werte', () => {
    const vorlage = readFileSync(join(FASSUNGEN, '2026-07-01.yaml'), 'utf8');
    const vorn = vorlage.slice(0, vorlage.indexOf('\nbeispiele:'));
    let uetze = false;
    const neueWerte = vorn
      .split('\n')
      .map((zeile) => {
        if (/^ {6}- name:/.test(zeile)) uetze = zeile.includes('Uetze');
        const mehr = (_: string, kopf: string, zahl: string) => `${kopf}${(Number(zahl) + 12).toFixed(2)}`;
        return uetze ? zeile : zeile.replace(/^( {10}(?:\d+|weitere): )(\d+\.\d\d)$/, mehr);
      })
      .join('\n')
      .replaceAll('2026-07-01', '2027-01-01');
    const neu = kopie(ALT, {
      [`${HANNOVER}/2027-01-01.yaml`]: () => neueWerte + vorlage.slice(vorlage.indexOf('\nbeispiele:')),
    });
    const saetze = vergleich(ALT, neu).traeger[0]?.fassungen[0]?.wirkung;
    expect(saetze).toMatchInlineSnapshot(`
      [
        "Alle alten Werte behält: Uetze (Kaltmiete mit Betriebskosten). In 20 anderen Gebieten ändern sie sich.",
      ]
    `);
  });

  it('ein unsichtbares Zeichen steht mit seiner Nummer da', () => {
    const neu = kopie(ALT, {
      [TABELLE]: (text) => text.replace('- name: Springe', '- name: Sprin\u202Ege'),
    });
    expect(ersteZeilen(ALT, neu)).toMatchInlineSnapshot(`
      [
        "Die Prüfung meldet 1 Fehler",
        "data/traeger/03241-region-hannover/2026-07-01.yaml:171:20: Hier steht ein unsichtbares Zeichen (U+202E). Tippen Sie die Zeile neu ab, statt sie zu kopieren.",
        "Geändert: Tabelle ab 1. Juli 2026",
      ]
    `);
    expect(alsKommentar(vergleich(ALT, neu))).not.toContain('\u202E');
    expect(alsSeite(vergleich(ALT, neu))).not.toContain('\u202E');
  });

  it('wo Werte anders sind, steht nichts davor', () => {
    const neu = kopie(ALT, { [TABELLE]: (text) => text.replace('2: 634.00', '2: 651.00') });
    expect(vergleich(ALT, neu).traeger[0]?.fassungen[0]?.wirkung).toEqual([]);
  });
});
