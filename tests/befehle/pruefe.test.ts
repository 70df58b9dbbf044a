import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UNBEKANNT } from '@/lib/regeln';
import { HANNOVER, HILDESHEIM, pruefe } from './hilfe';

const ordner = mkdtempSync(join(tmpdir(), 'anfragen-'));
afterAll(() => rmSync(ordner, { recursive: true }));

function datei(name: string, text: string): string {
  writeFileSync(join(ordner, name), text);
  return join(ordner, name);
}

describe('Eingabe', () => {
  it('eine Anfrage darf über mehrere Zeilen gehen, in der Datei wie auf der Eingabe', async () => {
    const text = JSON.stringify(HILDESHEIM, null, 2);
    const ausDatei = await pruefe([datei('eine.json', text)]);
    expect(ausDatei).toMatchObject({ code: 0, fehler: '' });
    expect(ausDatei.ergebnisse).toHaveLength(1);
    expect((await pruefe(['-'], text)).ausgabe).toBe(ausDatei.ausgabe);
    expect((await pruefe([], `\uFEFF${text}\r\n`)).ausgabe).toBe(ausDatei.ausgabe);
  });

  it('viele Anfragen behalten ihre Reihenfolge; leere Zeilen zählen mit, stören aber nicht', async () => {
    const personen = [5, 1, 4, 2, 3];
    const text = personen.map((p) => JSON.stringify({ ...HANNOVER, personen: p })).join('\n\r\n\n');
    const lauf = await pruefe([datei('viele.jsonl', `${text}\n`)]);
    expect(lauf.code).toBe(0);
    expect(lauf.ergebnisse.map(({ anfrage }) => anfrage.personen)).toEqual(personen);
    expect(lauf.antworten.map(({ zeile }) => zeile)).toEqual([1, 4, 7, 10, 13]);
  });

  it('eine leere Eingabe ist ein Fehler', async () => {
    for (const text of ['', '\n \n']) {
      expect(await pruefe([], text)).toMatchObject({
        code: 2,
        ausgabe: '',
        fehler:
          'Es kam keine Anfrage an. Schreiben Sie eine Anfrage als JSON in die Datei oder auf die Eingabe.\n',
      });
    }
  });

  it('eine fehlende Datei ist ein Fehler, ein Ordner auch', async () => {
    for (const pfad of [join(ordner, 'fehlt.json'), ordner]) {
      const lauf = await pruefe([pfad]);
      expect(lauf).toMatchObject({ code: 2, ausgabe: '' });
      expect(lauf.fehler).toBe(`Die Datei ${pfad} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.\n`);
    }
  });

  it('ein falscher Aufruf sagt, wie es geht', async () => {
    expect(await pruefe(['--schnell'])).toMatchObject({
      code: 2,
      fehler: 'Aufruf: npm run --silent pruefe -- [--kurz] [--daten ORDNER] [DATEI]\n',
    });
    expect(await pruefe(['a', 'b'])).toMatchObject({
      code: 2,
      fehler: 'Nennen Sie höchstens eine Datei.\n',
    });
  });
});

const FELDER = Object.keys(UNBEKANNT).join(', ');
const UNBEKANNTES_FELD = `Dieses Feld kennen wir nicht. Prüfen Sie die Schreibweise oder lassen Sie es weg. Möglich ist: ${FELDER}.`;

describe('Fehler in einzelnen Zeilen', () => {
  it('nennen Zeile und Feld, und die anderen Zeilen bekommen ihr Ergebnis', async () => {
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
    const lauf = await pruefe([], text);
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
    expect(lauf.antworten.map(({ zeile }) => zeile)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10]);
    expect(lauf.antworten[2]).toEqual({
      zeile: 4,
      fehler: [
        {
          feld: null,
          grund: 'kein_json',
          text: 'Das ist kein vollständiges JSON. Prüfen Sie Klammern, Kommas und Anführungszeichen.',
        },
      ],
    });
    expect(lauf.antworten[3]).toMatchObject({
      fehler: [
        { feld: 'kaltmiete', grund: 'unbekanntes_feld' },
        { feld: 'nettokaltmiete', grund: 'kein_betrag' },
      ],
    });
  });

  it('ein Ort, der nicht genau eine Gemeinde meint, ist ein Fehler und nie ein Urteil', async () => {
    const orte = ['Burgdorf', 'Kiel, Hessen', 'Burgdorf, Wolfenbüttel', 'rosdorf-goettingen'];
    const zeilen = orte.map((ort) => JSON.stringify({ ...HANNOVER, ort }));
    const umzug = { bisherigerOrt: 'Neustadt', erforderlich: true };
    const lauf = await pruefe([], [...zeilen, JSON.stringify({ ...HANNOVER, umzug })].join('\n'));
    expect(lauf.code).toBe(2);
    expect(lauf.ergebnisse.map((e) => e.tabelle?.id.slice(0, 5) ?? null)).toEqual(['03158', '03159']);
    const [erste, zweite, dritte, ...mehr] = lauf.fehler.trimEnd().split('\n');
    expect(erste).toBe(
      'Zeile 1: Feld „ort“: „Burgdorf“ kann mehrere Gemeinden meinen. Schreiben Sie statt des Namens eine dieser Nummern: 03158004 (Burgdorf, Kreis Wolfenbüttel); 03241003 (Burgdorf, Region Hannover).',
    );
    expect(zweite).toBe(
      'Zeile 2: Feld „ort“: „Kiel, Hessen“ ist keine Gemeinde, die wir kennen. Meinen Sie eine davon? Dann schreiben Sie ihre Nummer: 01002000 Kiel (kreisfreie Stadt).',
    );
    expect(dritte).toMatch(
      /^Zeile 5: Feld „umzug\.bisherigerOrt“: „Neustadt“ kann mehrere .*; und \d+ weitere\.$/,
    );
    expect(dritte?.match(/\d{8}/g)).toHaveLength(10);
    expect(mehr).toEqual([]);
  });

  it('zwei Angaben für ein Feld, ein unbekanntes Merkmal und ein falsches Gebiet sind Fehler', async () => {
    const doppelt = '{"ort":"03254021","heizung":{"verbrauch":"1",\n"verbrauch":"2"},\n\n"ort":"03241001"}';
    const zweimal = await pruefe([], doppelt);
    expect(zweimal.code).toBe(2);
    expect(zweimal.fehler).toBe(
      [
        'Zeile 2: Feld „heizung.verbrauch“: Dieses Feld steht zweimal in der Anfrage. Löschen Sie eine der beiden Angaben.',
        'Zeile 4: Feld „ort“: Dieses Feld steht zweimal in der Anfrage. Löschen Sie eine der beiden Angaben.',
        '',
      ].join('\n'),
    );
    expect(zweimal.antworten).toMatchObject([
      {
        zeile: 1,
        fehler: [
          { feld: 'heizung.verbrauch', grund: 'feld_doppelt' },
          { feld: 'ort', grund: 'feld_doppelt' },
        ],
      },
    ]);
    const lauf = await pruefe([], JSON.stringify({ ...HANNOVER, merkmale: ['haertefal'], gebiet: 'Mitte' }));
    expect(lauf).toMatchObject({ code: 2, ergebnisse: [] });
    expect(lauf.antworten).toMatchObject([
      { zeile: 1, fehler: [{ grund: 'merkmal_unbekannt' }, { grund: 'gebiet_ungeteilt' }] },
    ]);
    expect(lauf.fehler).toMatch(
      /^Zeile 1: Feld „merkmale\[0\]“: „haertefal“ kennt hier keine Tabelle\. Möglich ist: haertefall; .*\nZeile 1: Feld „gebiet“: „Mitte“ passt nicht: /,
    );
  });

  it('feindliche Werte beenden den Befehl nicht', async () => {
    const tief = `{"ort":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const lauf = await pruefe(
      [],
      [tief, '{"personen":1e999}', '{"heizkosten":1e308}', JSON.stringify(HANNOVER)].join('\n'),
    );
    expect(lauf.code).toBe(2);
    expect(lauf.ergebnisse).toHaveLength(1);
    expect(lauf.fehler).not.toContain('    at ');
    expect(lauf.fehler.match(/^Zeile \d/gm)).toEqual(['Zeile 1', 'Zeile 2', 'Zeile 3']);
  });

  it('auch eine einzelne falsche Anfrage endet mit 2', async () => {
    const lauf = await pruefe([], JSON.stringify({ ...HANNOVER, wohnflaeche: '0.5' }));
    expect(lauf).toMatchObject({ code: 2, ergebnisse: [] });
    expect(lauf.fehler).toContain(
      'Zeile 1: Feld „wohnflaeche“: "0.5" ist nicht möglich. Schreiben Sie einen Wert von 1.00 bis 500.00.\n',
    );
  });
});
