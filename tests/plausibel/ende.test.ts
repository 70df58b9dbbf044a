/** What the end of a table means for people, and days that two people would not both have typed. */
import { describe, expect, it } from 'vitest';
import { ersetze } from '@/tests/tabellen/hilfe';
import { nach, RUHIG, warnungen, zeile } from './hilfe';

const endet = (tag: string) =>
  ersetze('zuletzt_bestaetigt', `gueltig_bis: ${tag}\nzuletzt_bestaetigt`, RUHIG);
const kurz = (dateien: Record<string, string>, heute?: string) =>
  warnungen(dateien, heute).map((w) => zeile(w).split(' Wenn ja')[0]);

describe('ein Ende ohne Nachfolgerin', () => {
  it('sagt, ab wann wie viele Gemeinden keinen Richtwert haben', () => {
    expect(kurz({ '2026-01-01.yaml': endet('2026-12-31') })).toEqual([
      '3 [ende] Ab 1. Januar 2027 gibt es keinen Richtwert für 3 Gemeinden. Es folgt keine Tabelle. Steht dieses Ende im Dokument?',
    ]);
  });

  it('auch, wenn es schon vorbei ist', () => {
    expect(kurz({ '2026-01-01.yaml': endet('2026-09-30') })).toEqual([
      '3 [ende] Seit dem 1. Oktober 2026 gibt es keinen Richtwert für 3 Gemeinden. Es folgt keine Tabelle. Steht dieses Ende im Dokument?',
    ]);
  });

  it('gilt als bestätigt nur mit diesem Tag', () => {
    const mit = (tag: string) =>
      ersetze(
        'grenzen:\n',
        `bestaetigt:\n  - was: ende\n    werte: [${tag}]\n    grund: Die Satzung endet\ngrenzen:\n`,
        endet('2026-12-31'),
      );
    expect(kurz({ '2026-01-01.yaml': mit('2026-12-31') })).toEqual([]);
    expect(kurz({ '2026-01-01.yaml': mit('2026-12-30') })).toHaveLength(1);
  });

  it('eine Lücke sagt, wie lange und für wen', () => {
    const neu = ersetze('gueltig_ab: 2026-01-01', 'gueltig_ab: 2026-07-01', RUHIG).replace(
      '450.00',
      '455.00',
    );
    const alle = kurz({ '2026-01-01.yaml': endet('2026-05-31'), '2026-07-01.yaml': neu });
    expect(alle).toEqual([
      '3 [luecke] 30 Tage lang gibt es keinen Richtwert für 3 Gemeinden: nach dem 2026-05-31, bis am 2026-07-01 die nächste Tabelle beginnt. Stimmt das?',
    ]);
  });
});

describe('Tage', () => {
  it('Tag und Monat von „zuletzt_bestaetigt“ vertauscht', () => {
    const [warnung = '', ...andere] = nach([
      'zuletzt_bestaetigt: 2026-06-01',
      'zuletzt_bestaetigt: 2026-01-06',
    ]);
    expect(andere).toEqual([]);
    expect(warnung).toMatch(
      /^3 \[tag\] Bestätigt wurde am 2026-01-06, eingesehen erst am 2026-06-01\. Sind Tag und Monat vertauscht/,
    );
  });

  it('ein Dokument aus einem anderen Jahrhundert, oder aus der Zukunft', () => {
    expect(nach(['vom: 2025-12-01', 'vom: 1925-12-01'])).toEqual([
      expect.stringMatching(/^8 \[tag\] Das Dokument ist vom 1925-12-01\. Stimmt das Jahr\?/),
    ]);
    expect(nach(['vom: 2025-12-01', 'vom: 2026-12-01'])).toContainEqual(
      expect.stringMatching(/^8 \[tag\] Das Dokument ist vom 2026-12-01, heute ist der 2026-11-25\./),
    );
  });
});
