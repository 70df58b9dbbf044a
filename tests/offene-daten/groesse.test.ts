import { describe, expect, it } from 'vitest';
import { auszugAlsJson } from '@/lib/berichte/daten/auszug';
import { auszugAlsCsv } from '@/lib/berichte/daten/csv';
import { alleAlsDatensatz, traegerAlsDatensatz } from '@/lib/berichte/daten/datensaetze';
import { katalog } from '@/lib/berichte/daten/katalog';
import { alsJsonld } from '@/lib/berichte/daten/rdf';
import { alsTurtle } from '@/lib/berichte/daten/turtle';
import { AUSZUG, BASIS, TRAEGER } from './hilfe';

/** As many versions of tables there will be once nearly all Kreise have one. */
const TABELLEN = 520;
/** Bytes that everything below /daten/ may take then; the rest is for pages (12 kB each), packed copies and lists of places. */
const DATEIEN = 32_000_000;
/** JSON: a Kreis, and all. CSV: a Land too. */
const KOPIEN = { json: 2, csv: 3 };

describe('Größe der offenen Daten', () => {
  const bytes = (text: string) => Buffer.byteLength(text);

  it('reicht auch für alle Kreise: im Mittel je Tabelle gerechnet', async () => {
    const knoten = katalog(BASIS, { name: 'Stelle' }, '2026-11-25', [
      alleAlsDatensatz(TRAEGER, []),
      ...TRAEGER.map((t) =>
        traegerAlsDatensatz(t, '/kreis/x/', [
          { name: 'x.json', format: 'JSON', bytes: 10_000 },
          { name: 'x.csv', format: 'CSV', bytes: 10_000 },
        ]),
      ),
    ]);
    const summe =
      KOPIEN.json * bytes(auszugAlsJson(AUSZUG, BASIS)) +
      KOPIEN.csv * bytes(auszugAlsCsv(AUSZUG)) +
      bytes(alsJsonld(knoten)) +
      bytes(await alsTurtle(knoten));
    expect((summe / AUSZUG.tabellen.length) * TABELLEN).toBeLessThan(DATEIEN);
    expect(summe / AUSZUG.tabellen.length).toBeGreaterThan(10_000);
  });

  it('ein Satz über die Quelle steht in CSV einmal je Tabelle, nicht in jeder Zeile', () => {
    const [kopf] = AUSZUG.tabellen.filter(({ quelle_hinweis }) => quelle_hinweis !== undefined);
    const eigene = {
      tabellen: AUSZUG.tabellen.filter(({ tabelle }) => tabelle === kopf?.tabelle),
      zeilen: AUSZUG.zeilen.filter(({ tabelle }) => tabelle === kopf?.tabelle),
    };
    expect(eigene.zeilen.length).toBeGreaterThan(3);
    expect(auszugAlsCsv(eigene).split(String(kopf?.quelle_hinweis))).toHaveLength(2);
  });
});
