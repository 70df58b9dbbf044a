import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UNBEKANNT } from '@/lib/regeln';
import { HANNOVER, HILDESHEIM, laufe, laufeNpm } from './hilfe';

const ordner = mkdtempSync(join(tmpdir(), 'anfragen-'));
afterAll(() => rmSync(ordner, { recursive: true }));

function datei(name: string, text: string): string {
  writeFileSync(join(ordner, name), text);
  return join(ordner, name);
}

describe('Eingabe', () => {
  it('eine Anfrage darf über mehrere Zeilen gehen, in der Datei wie auf der Eingabe', () => {
    const text = JSON.stringify(HILDESHEIM, null, 2);
    const ausDatei = laufe('pruefe', [datei('eine.json', text)]);
    expect(ausDatei).toMatchObject({ code: 0, fehler: '' });
    expect(ausDatei.ergebnisse).toHaveLength(1);
    expect(laufe('pruefe', ['-'], text).ausgabe).toBe(ausDatei.ausgabe);
    expect(laufe('pruefe', [], `\uFEFF${text}\r\n`).ausgabe).toBe(ausDatei.ausgabe);
  });

  it('viele Anfragen behalten ihre Reihenfolge; leere Zeilen zählen mit, stören aber nicht', () => {
    const personen = [5, 1, 4, 2, 3];
    const text = personen.map((p) => JSON.stringify({ ...HANNOVER, personen: p })).join('\n\r\n\n');
    const lauf = laufe('pruefe', [datei('viele.jsonl', `${text}\n`)]);
    expect(lauf.code).toBe(0);
    const gerechnet = lauf.ergebnisse.map((e) => e.kriterien[0]?.rechenweg[1]?.werte);
    expect(gerechnet).toMatchObject(personen.map((p) => ({ personen: String(p) })));
  });

  it('eine leere Eingabe ist ein Fehler', () => {
    for (const text of ['', '\n \n']) {
      expect(laufe('pruefe', [], text)).toMatchObject({
        code: 2,
        ausgabe: '',
        fehler:
          'Es kam keine Anfrage an. Schreiben Sie eine Anfrage als JSON in die Datei oder auf die Eingabe.\n',
      });
    }
  });

  it('eine fehlende Datei ist ein Fehler, ein Ordner auch', () => {
    for (const pfad of [join(ordner, 'fehlt.json'), ordner]) {
      const lauf = laufe('pruefe', [pfad]);
      expect(lauf).toMatchObject({ code: 2, ausgabe: '' });
      expect(lauf.fehler).toBe(`Die Datei ${pfad} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.\n`);
    }
  });

  it('ein falscher Aufruf sagt, wie es geht', () => {
    expect(laufe('pruefe', ['--schnell'])).toMatchObject({
      code: 2,
      fehler: 'Aufruf: npm run --silent pruefe -- [--daten ORDNER] [DATEI]\n',
    });
    expect(laufe('pruefe', ['a', 'b'])).toMatchObject({
      code: 2,
      fehler: 'Nennen Sie höchstens eine Datei.\n',
    });
  });
});

const FELDER = Object.keys(UNBEKANNT).join(', ');
const UNBEKANNTES_FELD = `Dieses Feld kennen wir nicht. Prüfen Sie die Schreibweise oder lassen Sie es weg. Möglich ist: ${FELDER}.`;

describe('Fehler in einzelnen Zeilen', () => {
  it('nennen Zeile und Feld, und die anderen Zeilen bekommen ihr Ergebnis', () => {
    const text = [
      JSON.stringify({ ...HANNOVER, personen: 'zwei' }),
      JSON.stringify(HANNOVER),
      '',
      '{"ort":"03241001"',
      JSON.stringify({ ...HANNOVER, nettokaltmiete: 480, kaltmiete: '480' }),
      '[]',
      '"03241001"',
      JSON.stringify({ ...HANNOVER, heizung: { energietraeger: 'kohle' } }),
      '{"__proto__":{"ort":"03241001"},"constructor":1}',
      JSON.stringify(HILDESHEIM),
    ].join('\n');
    const lauf = laufe('pruefe', [], text);
    expect(lauf.code).toBe(2);
    expect(lauf.ergebnisse.map((e) => e.tabelle?.id)).toEqual(['03241/2026-07-01', '03254/2025-05-01']);
    expect(lauf.fehler.trimEnd().split('\n')).toEqual([
      'Zeile 1: Feld „personen“: "zwei" ist keine ganze Zahl von 1 bis 20. Schreiben Sie zum Beispiel 3.',
      'Zeile 4: Das ist kein vollständiges JSON. Prüfen Sie Klammern, Kommas und Anführungszeichen.',
      `Zeile 5: Feld „kaltmiete“: ${UNBEKANNTES_FELD}`,
      'Zeile 5: Feld „nettokaltmiete“: 480 ist kein Betrag. Schreiben Sie Euro im Monat als Text, zum Beispiel "420.00".',
      `Zeile 6: Die Anfrage: [] ist kein JSON-Objekt. Möglich sind die Felder: ${FELDER}.`,
      `Zeile 7: Die Anfrage: "03241001" ist kein JSON-Objekt. Möglich sind die Felder: ${FELDER}.`,
      'Zeile 8: Feld „heizung.energietraeger“: "kohle" kennen wir nicht. Möglich ist: erdgas, heizoel, fernwaerme, waermepumpe, strom, holz.',
      `Zeile 9: Feld „__proto__“: ${UNBEKANNTES_FELD}`,
      `Zeile 9: Feld „constructor“: ${UNBEKANNTES_FELD}`,
    ]);
  });

  it('feindliche Werte beenden den Befehl nicht', () => {
    const tief = `{"ort":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const lauf = laufe(
      'pruefe',
      [],
      [tief, '{"personen":1e999}', '{"heizkosten":1e308}', JSON.stringify(HANNOVER)].join('\n'),
    );
    expect(lauf.code).toBe(2);
    expect(lauf.ergebnisse).toHaveLength(1);
    expect(lauf.fehler).not.toContain('    at ');
    expect(lauf.fehler.match(/^Zeile \d/gm)).toEqual(['Zeile 1', 'Zeile 2', 'Zeile 3']);
  });

  it('auch eine einzelne falsche Anfrage endet mit 2, über npm', () => {
    const lauf = laufeNpm('pruefe', [], JSON.stringify({ ...HANNOVER, wohnflaeche: '0.5' }));
    expect(lauf).toMatchObject({ code: 2, ausgabe: '' });
    expect(lauf.fehler).toContain(
      'Zeile 1: Feld „wohnflaeche“: "0.5" ist nicht möglich. Schreiben Sie einen Wert von 1.00 bis 500.00.\n',
    );
  });
});
