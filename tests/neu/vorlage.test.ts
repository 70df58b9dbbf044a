/** The first table of an authority, from the guide of its shape: no figure of the example can stay behind. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMEN } from '@/lib/pflege/neu/anleitungen';
import { type Auftrag, entwirf } from '@/lib/pflege/neu/entwurf';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { ordnerMit } from '@/tests/tabellen/hilfe';

const BUND = ladeBund(DATEN);
const LEER = ordnerMit({});
const AB = '2027-01-01';
const QUELLE = { dokument: 'Richtwerte', fundstelle: 'S. 1', eingesehen: '2026-11-25', beleg: 'original' };

function dateien(auftrag: Partial<Auftrag>) {
  const entwurf = entwirf({ ags: '03252', ab: AB, heute: '2026-11-25', quelle: {}, ...auftrag }, LEER, BUND);
  if (!('dateien' in entwurf)) throw new Error(entwurf.join('\n'));
  return Object.fromEntries(entwurf.dateien.map(({ pfad, text }) => [pfad, text]));
}

/** What the checker says about these files of one authority. */
function meldungen(alle: Readonly<Record<string, string>>): string[] {
  const ordner = ordnerMit(alle);
  const name = Object.keys(alle)[0]?.split('/')[1] ?? '';
  return ladeTraeger(join(ordner, 'traeger', name), BUND).meldungen.map((m) => m.text);
}

describe.each(Object.keys(FORMEN))('die Vorlage %s', (form) => {
  const [traeger, tabelle] = Object.entries(dateien({ form, quelle: QUELLE }));

  it('enthält keine Zahl mehr, die jemand für einen Richtwert halten kann', () => {
    const ohneKommentar = tabelle?.[1].replace(/#.*$/gm, '') ?? '';
    const grenzen = ohneKommentar.slice(ohneKommentar.indexOf('\ngrenzen:'));
    const zahlen = grenzen.match(/: -?\d+(?:\.\d+)?$/gm) ?? [];
    // Household sizes, the edition of a law and the size from which another rule holds belong to the shape.
    expect(
      grenzen.match(/^ +(?!personen|weitere_ab|einzelfall_ab|ausgabe|ab:)\w+: -?\d+(?:\.\d+)?$/gm),
    ).toBeNull();
    expect(zahlen.length).toBeGreaterThan(0);
  });

  it('wird so nicht angenommen; mit Zahlen und Jobcenter stimmt sie', () => {
    const alle = { [traeger?.[0] ?? '']: traeger?.[1] ?? '', [tabelle?.[0] ?? '']: tabelle?.[1] ?? '' };
    expect(meldungen(alle)).not.toEqual([]);
    const gefuellt = Object.fromEntries(
      Object.entries(alle).map(([pfad, text]) => [
        pfad,
        text
          .replace(/EINTRAGEN # zum Beispiel /g, '')
          .replace('- name: # EINTRAGEN: Name des Jobcenters', '- name: Jobcenter')
          .replace(/art: # EINTRAGEN.*/, 'art: gE'),
      ]),
    );
    const offen = meldungen(gefuellt).filter((m) => !m.startsWith('Das Beispiel „'));
    // Hameln is split in one guide; another Gemeinde takes its place there.
    expect(offen).toEqual([]);
  });
});

describe('ein neuer Träger', () => {
  it('bekommt seinen Ordner, seinen Namen und seine Gemeinden', () => {
    const alle = dateien({ form: 'gebiete' });
    expect(Object.keys(alle)).toEqual([
      'traeger/03252-hameln-pyrmont/traeger.yaml',
      'traeger/03252-hameln-pyrmont/2027-01-01.yaml',
    ]);
    const tabelle = alle['traeger/03252-hameln-pyrmont/2027-01-01.yaml'] ?? '';
    const eigene = [...BUND.gemeinden.keys()].filter((ags) => ags.startsWith('03252'));
    expect(tabelle.match(/gemeinden: \["\d{8}"\]/g)).toEqual(eigene.map((ags) => `gemeinden: ["${ags}"]`));
    expect(tabelle).toContain('stelle: Hameln-Pyrmont\n');
  });

  it('mit einer Liste sind Werte und Beispiele eingetragen, nur Quelle und ein Beispiel fehlen', () => {
    const liste = 'Ort 1 2\nAerzen 402,00 498,50\nHameln 455,00 560,00';
    const alle = dateien({ form: 'gebiete', liste, quelle: QUELLE });
    const tabelle = alle['traeger/03252-hameln-pyrmont/2027-01-01.yaml'] ?? '';
    expect(tabelle).toContain(
      '        gemeinden: ["03252001"]\n        je_person:\n          1: 402.00\n          2: 498.50\n      - name: Hameln\n        gemeinden: ["03252006"]',
    );
    expect(tabelle).toContain('# Diese Gemeinden nennt die Liste nicht. Wozu gehören sie?\n');
    expect(tabelle).toContain('# "03252002" Bad Münder am Deister, Stadt\n');
    expect(tabelle).toContain('  - name: "Aerzen, 2 Personen: ein Cent über dem Richtwert"');
    const offen = meldungen(alle).filter((m) => !m.includes('„EINTRAGEN“'));
    expect(offen).toEqual([
      'Es fehlt der Eintrag „name“. Er gehört unter „jobcenter“ und braucht einen Wert.',
      'Es fehlt der Eintrag „art“. Er gehört unter „jobcenter“ und braucht einen Wert.',
      'Es fehlt der Eintrag „urteil“. Er gehört unter „erwartet“ und braucht einen Wert.',
    ]);
  });

  it('ob eine Miete Gebiete hat, weiß die Liste besser als die Vorlage', () => {
    const pfad = 'traeger/03252-hameln-pyrmont/2027-01-01.yaml';
    const eine = dateien({ form: 'gebiete', liste: '1;402,00\n2;498,50' })[pfad];
    expect(eine).toContain('    je_person:\n      1: 402.00\n      2: 498.50\n');
    expect(eine).not.toContain('gebiete:');
    const mehrere = dateien({ form: 'bruttokaltmiete', liste: 'Ort 1 2\nAerzen 402,00 498,50' })[pfad];
    expect(mehrere).toContain('gemeinden: ["03252001"]');
  });

  it.each([
    [
      { ags: '99999', form: 'bruttokaltmiete' },
      'Den Schlüssel 99999 gibt es in der Gemeindeliste nicht. Er hat 5 Ziffern.',
    ],
    [{}, 'Für diesen Träger gibt es noch keine Tabelle. Nennen Sie eine Vorlage mit --form.'],
    [
      { ags: '05315', form: 'gebiete' },
      'Dieser Träger hat nur eine Gemeinde. Nehmen Sie die Vorlage bruttokaltmiete.',
    ],
    [
      { form: 'wogg', liste: '1;402,00' },
      'In dieser Tabelle stehen die Werte nicht einfach nach Personen. Tragen Sie sie von Hand ein.',
    ],
    [
      { form: 'zwei-schwellen', liste: '1;402,00', bezug: 'bruttokaltmiete' },
      'Für welche Grenze ist die Liste? Schreiben Sie zum Beispiel --bezug bruttokaltmiete. Möglich ist: bruttokaltmiete, bruttokaltmiete',
    ],
    [
      { form: 'nettokaltmiete', bezug: 'nettokaltmiete', liste: 'Ort 1 2\nAerzen 402,00 498,50' },
      'Die Tabelle hat keine Gebiete, die Liste nennt aber „Aerzen“. Lassen Sie nur die Personenzahl und den Wert stehen.',
    ],
    [
      { form: 'gebiete', liste: 'Aerzen 402,00 498,50' },
      'Zeile 1: Eine Kopfzeile mit den Personenzahlen fehlt.',
    ],
    [{ liste: 'Aerzen 402,00 498,50' }, 'Zeile 1: Eine Kopfzeile mit den Personenzahlen fehlt.'],
  ])('%j', (auftrag, erwartet) => {
    expect(() => dateien(auftrag)).toThrow(erwartet);
  });
});
