import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { BUND, ersetze, ordnerMit, TRAEGER } from '@/tests/tabellen/hilfe';
import { HEUTE, RUHIG, warnungen, zeile } from './hilfe';

const neue = (...aenderungen: [string, string][]) =>
  [['gueltig_ab: 2026-01-01', 'gueltig_ab: 2026-07-01'] as const, ...aenderungen].reduce(
    (text, [alt, neu]) => ersetze(alt, neu, text),
    RUHIG,
  );
const zusammen = (neu: string, alt = RUHIG, heute = HEUTE) =>
  warnungen({ '2026-01-01.yaml': alt, '2026-07-01.yaml': neu }, heute).map((w) => `${w.datei}:${zeile(w)}`);

describe('neben der Tabelle davor', () => {
  it.each([
    ['517.50', false],
    ['517.51', true],
    ['382.50', false],
    ['382.49', true],
  ])('450 → %s: Warnung %s', (betrag, warnt) => {
    // The whole row goes along, so that only the size of the step is asked about.
    const mit = (alt: string) =>
      alt.replace(/[\d.]+$/, (wert) => ((Number(wert) * Number(betrag)) / 450).toFixed(2));
    const andere = ['2: 540.00', '3: 640.00', '4: 740.00'].map((alt): [string, string] => [alt, mit(alt)]);
    expect(
      zusammen(neue(['1: 450.00', `1: ${betrag}`], ...andere)).some((w) => w.includes(':19 [sprung]')),
    ).toBe(warnt);
  });

  it('nennt alten und neuen Wert und die Zeile zum Abschreiben', () => {
    expect(zusammen(neue(['3: 640.00', '3: 700.00'], ['weitere: 90.00', 'weitere: 110.00']))).toEqual([
      '2026-07-01.yaml:23 [sprung_weitere] Der Wert je weitere Person ändert sich um 23 Prozent (90,00 → 110,00). Stimmt das? Wenn ja, schreiben Sie beim Gebiet:\n        bestaetigt:\n          - was: sprung_weitere\n            prozent: 23\n            grund: GRUND',
    ]);
  });

  it('vergleicht nach Gemeinden, nicht nach Namen oder Reihenfolge', () => {
    const umbenannt = neue(['name: Umland', 'name: Vergleichsraum 2'], ['1: 400.00', '1: 330.00']);
    expect(zusammen(umbenannt)).toEqual([expect.stringContaining('(400,00 → 330,00)')]);
  });

  it('eine Tabelle, die mehr als ein Jahr davor endete, ist kein Maßstab', () => {
    const endet = (tag: string) =>
      ersetze('gueltig_ab: 2026-01-01', `gueltig_ab: 2024-01-01\ngueltig_bis: ${tag}`, RUHIG);
    const arten = (tag: string) => {
      const neu = ersetze(
        'gueltig_ab: 2026-01-01',
        'gueltig_ab: 2026-07-01',
        ersetze('1: 450.00', '1: 600.00', RUHIG),
      );
      const dateien = {
        '2024-01-01.yaml': endet(tag),
        '2026-07-01.yaml': ersetze('2: 540.00', '2: 640.00', neu),
      };
      return warnungen(dateien).map((w) => w.art);
    };
    expect(arten('2025-07-01')).toContain('sprung');
    expect(arten('2025-06-30')).not.toContain('sprung');
    expect(arten('2025-06-30')).toContain('luecke');
  });

  it('eine Tabelle, in der sich nur der Tag ändert', () => {
    expect(zusammen(neue())).toEqual([
      expect.stringContaining('2026-07-01.yaml:2 [unveraendert] Alle Werte sind wie in der Tabelle davor.'),
    ]);
    expect(zusammen(neue(['1: 450.00', '1: 451.00']))).toEqual([]);
  });

  it('Werte und Grenzen, die es nicht mehr gibt', () => {
    const kuerzer = neue(
      ['          4: 740.00\n', ''],
      ['          4: 690.00\n', ''],
      ['1: 450.00', '1: 451.00'],
    );
    expect(zusammen(kuerzer)).toEqual([
      expect.stringContaining('[fehlt] Die Tabelle davor hatte auch Werte für 4 Personen.'),
      expect.stringContaining('[fehlt] Die Tabelle davor hatte auch Werte für 4 Personen.'),
    ]);
    const beispiele = RUHIG.split('beispiele:')[1]?.replace(/ +kriterium.*\n.*richtwert.*\n/, '');
    const ohneFlaeche = `${neue(['1: 450.00', '1: 451.00']).split('  - bezug: wohnflaeche')[0]}beispiele:${beispiele}`;
    expect(zusammen(ohneFlaeche)).toEqual([
      expect.stringMatching(
        /2026-07-01\.yaml:\d+ \[grenze_fehlt\] Die Tabelle davor hatte eine Grenze „wohnflaeche“, diese nicht\./,
      ),
      expect.stringContaining('[beispiele] Kein Beispiel nennt'),
    ]);
  });

  it('Tage ohne Wert zwischen zwei Tabellen, in der früheren gemeldet', () => {
    const endet = (tag: string) =>
      ersetze('gueltig_ab: 2026-01-01', `gueltig_ab: 2026-01-01\ngueltig_bis: ${tag}`, RUHIG);
    const neu = neue(['1: 450.00', '1: 451.00']);
    expect(zusammen(neu, endet('2026-06-29'))).toEqual([
      expect.stringContaining(
        '2026-01-01.yaml:3 [luecke] Einen Tag lang gibt es keinen Richtwert für 3 Gemeinden: nach dem 2026-06-29, bis am 2026-07-01 die nächste Tabelle beginnt.',
      ),
    ]);
    expect(zusammen(neu, endet('2026-06-30'))).toEqual([]);
  });
});

describe('Tage', () => {
  const am = (heute: string, neu: string[] = []) =>
    warnungen({ '2026-01-01.yaml': RUHIG }, heute, neu).map((w) => `${w.zeile} [${w.art}]`);

  it('ein erster Tag mehr als 12 Monate voraus', () => {
    expect(am('2025-01-01')).not.toContain('2 [tag]');
    expect(am('2024-12-31')).toContain('2 [tag]');
  });

  it('ein alter erster Tag fällt nur bei einer neuen Datei auf', () => {
    expect(am('2028-01-02')).not.toContain('2 [tag]');
    expect(am('2028-01-01', ['2026-01-01.yaml'])).not.toContain('2 [tag]');
    expect(am('2028-01-02', ['2026-01-01.yaml'])).toContain('2 [tag]');
  });

  it('nachgesehen hat niemand in der Zukunft: Das ist ein Fehler, und kein Grund bestätigt ihn', () => {
    const pfade = { '99001-pruefkreis/traeger.yaml': TRAEGER, '99001-pruefkreis/2026-01-01.yaml': RUHIG };
    const ordner = join(ordnerMit(pfade), '99001-pruefkreis');
    const texte = (heute: string | null) =>
      ladeTraeger(ordner, BUND, heute).meldungen.map((m) => `${m.zeile}: ${m.text}`);
    expect(texte('2026-06-01')).toEqual([]);
    expect(texte(null)).toEqual([]);
    const satz =
      'Dieser Tag liegt in der Zukunft (heute ist 2026-05-31). Tragen Sie den Tag ein, an dem jemand nachgesehen hat.';
    expect(texte('2026-05-31')).toEqual([`3: ${satz}`, `10: ${satz}`]);
    expect(ladeTraeger(ordner, BUND, '2026-05-31').tabellen).toEqual([]);
  });

  it('eine Bestätigung vor dem Tag des Dokuments', () => {
    const text = ersetze('zuletzt_bestaetigt: 2026-06-01', 'zuletzt_bestaetigt: 2025-11-30', RUHIG);
    expect(warnungen({ '2026-01-01.yaml': text }).map(zeile)).toEqual([
      '3 [tag] Bestätigt wurde am 2025-11-30, das Dokument ist erst vom 2025-12-01. Stimmen beide Tage? Wenn ja, schreiben Sie ganz links:\nbestaetigt:\n  - was: tag\n    werte: [2025-12-01]\n    grund: GRUND',
    ]);
    const gleich = ersetze('zuletzt_bestaetigt: 2026-06-01', 'zuletzt_bestaetigt: 2025-12-01', RUHIG).replace(
      'eingesehen: 2026-06-01',
      'eingesehen: 2025-12-01',
    );
    expect(warnungen({ '2026-01-01.yaml': gleich })).toEqual([]);
  });

  it('ein Dokument, das jünger ist als der Blick hinein', () => {
    const text = ersetze('vom: 2025-12-01', 'vom: 2026-06-02', RUHIG);
    expect(warnungen({ '2026-01-01.yaml': text }).map(zeile)).toEqual([
      expect.stringMatching(/^3 \[tag\] Bestätigt wurde am 2026-06-01, das Dokument ist erst vom 2026-06-02/),
      expect.stringMatching(/^8 \[tag\] Das Dokument ist vom 2026-06-02/),
    ]);
  });

  it('auch das Dokument einer einzelnen Grenze; es darf aber jünger sein als die Bestätigung der Tabelle', () => {
    const quelle = (vom: string) =>
      ersetze(
        '  - bezug: wohnflaeche\n',
        `  - bezug: wohnflaeche
    quelle:
      stelle: Land
      dokument: Richtlinie
      vom: ${vom}
      fundstelle: S. 2
      eingesehen: 2026-06-01
      beleg: original
`,
        RUHIG,
      );
    expect(warnungen({ '2026-01-01.yaml': quelle('2026-06-01') })).toEqual([]);
    expect(warnungen({ '2026-01-01.yaml': quelle('2026-06-02') }).map(zeile)).toEqual([
      expect.stringMatching(/^36 \[tag\] Das Dokument ist vom 2026-06-02, eingesehen/),
    ]);
  });

  it('ein Ende in mehr als zehn Jahren', () => {
    const text = ersetze('zuletzt', 'gueltig_bis: 2062-12-31\nzuletzt', RUHIG);
    expect(warnungen({ '2026-01-01.yaml': text }).map(zeile)).toEqual([
      expect.stringMatching(/^3 \[tag\] Die Tabelle gilt mehr als 10 Jahre/),
    ]);
  });

  it('seit mehr als 24 Monaten unbestätigt, aber nur, solange kein Ende bekannt ist', () => {
    expect(am('2028-06-01')).toEqual([]);
    expect(am('2028-06-02')).toEqual(['3 [veraltet]']);
    const text = ersetze('zuletzt', 'gueltig_bis: 2026-12-31\nzuletzt', RUHIG);
    expect(warnungen({ '2026-01-01.yaml': text }, '2028-06-02').map(({ art }) => art)).toEqual(['ende']);
  });
});
