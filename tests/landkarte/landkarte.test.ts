import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANTWORTARTEN } from '@/lib/berichte/landkarte/antwortart';
import { nachBezug, spanneFuer } from '@/lib/berichte/landkarte/vergleich';
import { GROESSEN } from '@/lib/berichte/landkarte/werte';
import { hoechstbetraege, plusMonate, tabelleAm, UNBEKANNT, vorbereite } from '@/lib/regeln';
import { DATEN } from '../daten/hilfe';
import { VERZEICHNIS } from '../orte/hilfe';
import { ersetze, TABELLE } from '../tabellen/hilfe';
import { kreisMit, landAm, TAG, tabelleAus } from './hilfe';

const FRAGE = {
  ...UNBEKANNT,
  stichtag: TAG,
  alleLeistungsberechtigt: true,
  variante: { mietverhaeltnis: 'neu' },
};
const tage = fc.integer({ min: 0, max: 180 }).map((monate) => plusMonate('2018-01-01', monate));

describe('Was ein Kreis beantworten kann', () => {
  const tabelle = tabelleAus(TABELLE);
  const artAm = (t: typeof tabelle, tag: string) => kreisMit([t], tag).antwort.art;

  it('ohne Tabelle, und vor ihrem ersten Tag: nichts', () => {
    expect(kreisMit([], TAG).antwort).toEqual({ art: 'nichts', orteMitMiete: 0 });
    expect(artAm(tabelle, '2025-12-31')).toBe('nichts');
  });

  it('mit einem Richtwert für die Miete: nur Miete, und in wie vielen Orten', () => {
    expect(kreisMit([tabelle], TAG).antwort).toEqual({ art: 'miete', orteMitMiete: 2 });
  });

  it('mit Richtwerten für Miete und Heizung: beides, bis die der Heizung zu alt sind', () => {
    const text = ersetze(
      'beispiele:\n',
      '  - bezug: heizkosten\n    wirkung: massgeblich\n    je_person:\n      1: 80\nbeispiele:\n',
    );
    const mitHeizung = tabelleAus(text);
    expect(artAm(mitHeizung, TAG)).toBe('miete_und_heizung');
    expect(artAm(mitHeizung, '2028-01-01')).toBe('miete');
    expect(artAm(mitHeizung, '2028-07-01')).toBe('veraltet');
  });

  it('eine Heizung, die nur ein Hinweis oder nicht bekannt ist, zählt nicht', () => {
    const hinweis = ersetze(
      'beispiele:\n',
      '  - bezug: heizkosten\n    wirkung: hinweis\n    je_person:\n      1: 80\nbeispiele:\n',
    );
    expect(artAm(tabelleAus(hinweis), TAG)).toBe('miete');
  });

  it('Werte, die nie entscheiden, sind Orientierung und stehen in keinem Vergleich', () => {
    const lage = kreisMit([{ ...tabelle, nurOrientierung: 'Das Gebiet ist nicht bekannt.' }], TAG);
    expect(lage.antwort).toEqual({ art: 'orientierung', orteMitMiete: 0 });
    expect(lage.miete).toBeNull();
  });

  it('hinter ihrem letzten Tag ist eine Tabelle bekannt und alt, nicht verschwunden', () => {
    const lage = kreisMit([{ ...tabelle, gueltigBis: '2026-06-30' }], TAG);
    expect(lage.antwort.art).toBe('veraltet');
    expect(lage.tabelle?.id).toBe(tabelle.id);
    expect(lage.miete).toBeNull();
  });

  it('nennt den niedrigsten und den höchsten Wert der Orte, ohne Wert keinen', () => {
    const { miete } = kreisMit([tabelle], TAG);
    expect(miete?.bezug).toBe('bruttokaltmiete');
    expect(miete?.spannen).toEqual([
      { von: 400_00, bis: 450_00 },
      { von: 540_00, bis: 540_00 },
      { von: 630_00, bis: 630_00 },
      { von: 720_00, bis: 720_00 },
      { von: 810_00, bis: 810_00 },
    ]);
  });
});

describe('Das ganze Land', () => {
  it('nennt an jedem Tag jeden Kreis genau einmal, und vergleicht nur, was entscheidet', () => {
    fc.assert(
      fc.property(tage, (tag) => {
        const lagen = landAm(tag);
        expect(lagen.map(({ kreis }) => kreis)).toEqual(VERZEICHNIS.kreise);
        const summe = ANTWORTARTEN.map((art) => lagen.filter(({ antwort }) => antwort.art === art).length);
        expect(summe.reduce((a, b) => a + b, 0)).toBe(VERZEICHNIS.kreise.length);

        // Compared is only what decides, and never two kinds of rent together.
        for (const { antwort, miete, kreis } of lagen) {
          const zahlen = miete?.spannen ?? [];
          if (miete) expect(['miete', 'miete_und_heizung'], kreis.ags).toContain(antwort.art);
          for (const spanne of zahlen) if (spanne) expect(spanne.von).toBeLessThanOrEqual(spanne.bis);
        }
        const gruppen = nachBezug(lagen);
        expect(gruppen.flatMap((gruppe) => gruppe.lagen)).toHaveLength(
          lagen.filter(({ miete }) => miete).length,
        );
        for (const { bezug, lagen: glieder } of gruppen)
          for (const { miete } of glieder) expect(miete.bezug).toBe(bezug);
      }),
      { numRuns: 10 },
    );
  });

  it('enthält jeden Höchstbetrag, den ein Ort nennt', () => {
    const lagen = new Map(landAm(TAG).map((lage) => [lage.kreis.ags, lage]));
    let verglichen = 0;
    for (const { traeger, tabellen } of DATEN.traeger) {
      const tabelle = tabelleAm(tabellen, TAG);
      const lage = lagen.get(traeger.ags);
      if (tabelle === null || !lage?.miete) continue;
      const werk = vorbereite(tabelle, GROESSEN);
      for (const ort of Object.keys(tabelle.gemeinden))
        for (const personen of GROESSEN) {
          const frage = { ...FRAGE, ort, personen };
          const betrag = hoechstbetraege(frage, werk).betraege.find(
            ({ bezug, wirkung }) => bezug === lage.miete?.bezug && wirkung !== 'hinweis',
          )?.betrag;
          const spanne = spanneFuer(lage, personen);
          if (betrag == null) continue;
          verglichen++;
          const cent = Math.round(Number(betrag) * 100);
          expect(spanne?.von, `${ort} ${personen}`).toBeLessThanOrEqual(cent);
          expect(spanne?.bis, `${ort} ${personen}`).toBeGreaterThanOrEqual(cent);
        }
    }
    expect(verglichen).toBeGreaterThan(1000);
  });
});
