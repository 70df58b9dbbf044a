import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pruefbogen, zellenIn } from '@/lib/pflege/bestaetigen/pruefbogen';
import { uebernimm } from '@/lib/pflege/bestaetigen/uebernehmen';
import { ECHTE } from './hilfe';

const TEXT = `# yaml-language-server: $schema=../../schema/tabelle.schema.json
# eingesehen: Die Zusammenstellung hat den Stand August 2026; eingetragen ist vorsichtig der erste Tag des Monats.
# aus der Zusammenstellung
format: 1
gueltig_ab: 2026-01-01
zuletzt_bestaetigt: 2026-08-01
lizenz: unbekannt
nur_orientierung: Die Spalten sind vielleicht vertauscht.
quelle:
  stelle: Kreis Muster
  dokument: Mietobergrenzen
  fundstelle: S. 1
  eingesehen: 2026-08-01
  beleg: zweitquelle
  hinweis: Das Dokument selbst wurde nicht gelesen.
grenzen:
  - bezug: bruttokaltmiete
    wirkung: massgeblich
    mindest_betriebskosten_je_m2: 1.50
    gebiete:
      - name: Nord
        gemeinden: ["01051005", "01051008"]
        je_person:
          1: 497.50
          2: 514.80
          weitere: 90.00
        bestaetigt:
          - was: abstand
            personen: [1, 2]
            werte: [497.50, 514.80]
            grund: so in der Zusammenstellung vom August 2026; am Dokument nicht verglichen
      - name: Süd
        gemeinden: ["01051001"]
        unbekannt: Die Zeile fehlt.
  - bezug: wohnflaeche
    wirkung: hinweis
    je_person:
      1: 50
zuschlaege:
  - name: Klimabonus
    bezug: bruttokaltmiete
    wenn:
      energiekennwert:
        unter: 75
    plus:
      prozent: 10
    ist: fest
`;

describe('der Prüfbogen', () => {
  it('nennt jede Zahl des Dokuments mit Grenze, Gebiet und Gemeinden, und sonst keine', () => {
    const bogen = pruefbogen(TEXT);
    expect(bogen?.gueltigAb).toBe('2026-01-01');
    expect(
      bogen?.gruppen.map(({ bezug, wirkung, zeilen }) => [
        bezug,
        wirkung,
        zeilen.map(({ name, gemeinden, zellen }) => [
          name,
          gemeinden,
          zellen.map((z) => `${z.name} ${z.wert}`),
        ]),
      ]),
    ).toEqual([
      [
        'bruttokaltmiete',
        'massgeblich',
        [
          ['Alle Orte', null, ['mindest_betriebskosten_je_m2 1.50']],
          ['Nord', ['01051005', '01051008'], ['1 497.50', '2 514.80', 'weitere 90.00']],
        ],
      ],
      ['wohnflaeche', 'hinweis', [['Alle Orte', null, ['1 50']]]],
      [
        'bruttokaltmiete',
        '',
        [
          ['Klimabonus', null, ['unter 75']],
          ['Klimabonus', null, ['prozent 10']],
        ],
      ],
    ]);
  });

  it('hat für jede Tabelle mit Beträgen Zellen, und kein Wert steht zweimal darin', () => {
    for (const { datei } of ECHTE.dateien.flat().slice(0, 40)) {
      const zellen = zellenIn(
        pruefbogen(readFileSync(datei.datei, 'utf8')) ?? { gueltigAb: '', gruppen: [] },
      );
      expect(zellen.length, datei.datei).toBeGreaterThan(0);
      expect(new Set(zellen.map(({ pfad }) => JSON.stringify(pfad))).size).toBe(zellen.length);
    }
  });

  it('ist leer, wo kein YAML steht', () => {
    expect(pruefbogen('a: [')).toBeNull();
  });
});

describe('Bestätigen am Dokument', () => {
  const vergleich = { wer: 'Kreis Muster, Sozialamt', tag: '2026-11-30' } as const;

  it('hält fest, wer wann verglichen hat, und nimmt weg, was nur für die Sammlung galt', () => {
    const { text, zellen, berichtigt } = uebernimm(TEXT, { ...vergleich, anders: [] });
    expect([zellen, berichtigt]).toEqual([7, 0]);
    expect(text).toContain('beleg: original\n  geprueft_von: Kreis Muster, Sozialamt');
    expect(text).toContain('zuletzt_bestaetigt: 2026-11-30');
    expect(text).toContain('eingesehen: 2026-11-30');
    expect(text).toContain('grund: so im Dokument, verglichen am 2026-11-30');
    expect(text).not.toMatch(/Zusammenstellung|nur_orientierung|nicht gelesen/);
    expect(text).toContain('1: 497.50');
  });

  it('berichtigt nur, was anders ist, und zählt es', () => {
    const pfad = ['grenzen', 0, 'gebiete', 0, 'je_person'];
    const { text, berichtigt } = uebernimm(TEXT, {
      ...vergleich,
      anders: [
        { pfad: [...pfad, '1'], wert: '479.50' },
        { pfad: [...pfad, '2'], wert: '514.80' },
      ],
    });
    expect(berichtigt).toBe(1);
    expect(text).toContain('1: 479.50');
    expect(text).toContain('2: 514.80');
  });
});
