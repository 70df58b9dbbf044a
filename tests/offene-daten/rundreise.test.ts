import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { auszugAlsJson, auszugVon, FASSUNG } from '@/lib/berichte/daten/auszug';
import { alsCsv, auszugAlsCsv } from '@/lib/berichte/daten/csv';
import { plzPaare } from '@/lib/berichte/daten/national';
import { gemeindenAlsCsv, nachfolgerAlsCsv, plzAlsCsv } from '@/lib/berichte/daten/register';
import { schema } from '@/lib/berichte/daten/schema';
import { DATEN } from '@/tests/daten/hilfe';
import { auszugAusCsv } from './aus-csv';
import { AUSZUG, BASIS, TRAEGER } from './hilfe';

const CSV = auszugAlsCsv(AUSZUG);
const JSON_TEXT = auszugAlsJson(AUSZUG, BASIS);
const gueltig = new Ajv2020({ strictTypes: false }).compile(schema(BASIS));

describe('Hin und zurück', () => {
  it.each(TRAEGER.map((t) => [t.traeger.name, t] as const))('%s: JSON und CSV sagen dasselbe', (_name, t) => {
    const { $schema, fassung, ...auszug } = JSON.parse(auszugAlsJson(auszugVon([t]), BASIS));
    expect([$schema, fassung]).toEqual([`${BASIS}/daten/schema.json`, FASSUNG]);
    expect(auszug.tabellen).toHaveLength(t.tabellen.length);
    expect(auszugAusCsv(auszugAlsCsv(auszug))).toEqual(auszug);
  });

  it('alle zusammen: jede Tabelle mit Zeilen, nichts verloren', () => {
    const { tabellen, zeilen } = JSON.parse(JSON_TEXT);
    expect(auszugAusCsv(CSV)).toEqual({ tabellen, zeilen });
    expect(tabellen.map((kopf: { tabelle: string }) => kopf.tabelle)).toEqual(
      TRAEGER.flatMap((t) => t.tabellen).map(({ id }) => id),
    );
    expect(new Set(zeilen.map((zeile: { tabelle: string }) => zeile.tabelle)).size).toBe(
      TRAEGER.flatMap((t) => t.tabellen).length,
    );
  });

  it('ein Text mit Strichpunkt, Anführungszeichen und Zeilenumbruch bleibt, wie er ist', () => {
    const erklaerung = 'a; "b"\nc';
    const auszug = {
      tabellen: [{ tabelle: 'x', traeger_ags: '01001' }],
      zeilen: [{ tabelle: 'x', nummer: 1, art: 'anmerkung', erklaerung }] as const,
    };
    expect(auszugAusCsv(auszugAlsCsv(auszug))).toEqual(auszug);
  });

  it.each([
    '=HYPERLINK("https://boese.example";"Bescheid")',
    "+cmd|'/C calc'!A0",
    '@SUM(A1:A9)',
    '-2+3',
    ' =1+1',
    '\t=1',
    '\r=1',
    '＝1+1',
    "'=1+1",
  ])('eine Formel wird zu Text und bleibt lesbar: %j', (erklaerung) => {
    const auszug = {
      tabellen: [{ tabelle: 'x', traeger_ags: '01001' }],
      zeilen: [{ tabelle: 'x', nummer: 1, art: 'anmerkung', erklaerung }] as const,
    };
    const csv = auszugAlsCsv(auszug);
    expect(csv).toMatch(/[;"]'[\s'=+@＝-]/);
    expect(auszugAusCsv(csv)).toEqual(auszug);
  });

  it('eine Zahl unter null ist keine Formel', () => {
    expect(alsCsv(['a'], [['-12,50']])).toBe('\uFEFFa\r\n-12,50\r\n');
  });

  it('eine fehlende Spalte oder ein Wert, der nicht passt, fällt auf', () => {
    expect(() => auszugAusCsv('tabelle;art\r\nx;wert\r\n')).toThrow('Es fehlt die Spalte');
    expect(() => auszugAusCsv(CSV.replace(/;\d+,\d\d;/, ';1.100;'))).toThrow('„1.100“');
  });
});

describe('CSV für deutsches Excel', () => {
  it('beginnt mit der Markierung für UTF-8, trennt mit Strichpunkt und CRLF', () => {
    expect(CSV.startsWith('\uFEFFtabelle;traeger_ags;')).toBe(true);
    expect(CSV.endsWith('\r\n')).toBe(true);
    expect(CSV.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('hat Kommazahlen, und keine Zelle, die ein Programm als Formel ausführen könnte', () => {
    expect(CSV).toMatch(/;499,00;/);
    expect(CSV).not.toMatch(/;\d+\.\d\d;/);
    expect(CSV).not.toMatch(/(^|;|\n)"?[=+@-]/);
  });

  it('behält Nullen am Anfang: AGS 01001000 und PLZ 01067', () => {
    expect(CSV).toMatch(/;01001000;/);
    expect(JSON_TEXT).toContain('"traeger_gemeinden":["01001000"]');
    expect(plzAlsCsv(plzPaare())).toContain('\r\n01067;14612000\r\n');
    const gemeinden = gemeindenAlsCsv(DATEN.bund.gemeinden.values(), () => 'x', BASIS);
    expect(gemeinden).toContain(
      `\r\n01001000;Flensburg, Stadt;01001;Flensburg, Stadt;01;${BASIS}/x/;90164\r\n`,
    );
    expect(gemeinden.split('\r\n')).toHaveLength(DATEN.bund.gemeinden.size + 2);
    expect(nachfolgerAlsCsv(DATEN.bund.fruehere.values())).toContain(
      '\r\n12073603;Passow;Uckermark;12073532;2022-05-01;\r\n',
    );
  });
});

describe('JSON-Schema', () => {
  it('passt auf alle Tabellen', () => {
    gueltig(JSON.parse(JSON_TEXT));
    expect(gueltig.errors).toBeNull();
  });

  it.each([
    ['Betrag mit Komma', { betrag_cent: 499.5 }],
    ['AGS als Zahl', { gemeinden: [1001000] }],
    ['AGS ohne Null', { gemeinden: ['1001000'] }],
    ['unbekannte Spalte', { preis: 1 }],
    ['unbekannte Art', { art: 'irgendwas' }],
  ])('merkt: %s', (_was, fehler) => {
    const daten = JSON.parse(JSON_TEXT);
    expect(gueltig({ ...daten, zeilen: [{ ...daten.zeilen[0], ...fehler }] })).toBe(false);
  });
});
