import { describe, expect, it } from 'vitest';
import type { Tabelle } from '@/lib/regeln';
import { liesText } from '@/lib/tabellen/datei';
import { kompiliere } from '@/lib/tabellen/kompiliere/tabelle';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { BUND, ersetze, meldungenZu, ohneMarken } from './hilfe';

/** The table with further lines behind its limits. */
const mit = (zeilen: string) => ersetze('beispiele:\n', `${zeilen}beispiele:\n`);

function erwarte(zeilen: string, ...saetze: string[]): void {
  const { text, stellen } = ohneMarken(mit(zeilen));
  expect(meldungenZu(text)).toEqual(saetze.map((satz, i) => `${stellen[i]}${satz}`));
}

/** The compiled table, whatever its examples say: they stand on limits that change here. */
function fertig(zeilen: string): Tabelle {
  const { inhalt, meldungen } = liesText(mit(zeilen), '2026-01-01.yaml', tabelleInDatei);
  expect(meldungen).toEqual([]);
  if (inhalt === null) throw new Error('keine Tabelle');
  const traeger = { format: '1', ags: '99001', name: 'Prüfkreis', jobcenter: [] } as const;
  const { tabelle, befunde } = kompiliere(inhalt, { ...traeger, jobcenter: [] }, BUND, null);
  expect(befunde).toEqual([]);
  return tabelle;
}

const grenze = (bezug: string, wert: string) => `  - bezug: ${bezug}\n    wirkung: hinweis\n${wert}`;
const betrag = (bezug: string, rest = '') => grenze(bezug, `${rest}    betrag: 100.00\n`);

describe('Ausgleich', () => {
  it('wird zu einer Grenze auf die Summe; seine Teile bleiben Hinweise', () => {
    const t = fertig(
      `${betrag('nettokaltmiete')}${betrag('heizkosten')}ausgleich:\n  - bezuege: [bruttokaltmiete, heizkosten]\n`,
    );
    expect(t.grenzen.map((g) => [g.bezug, g.wirkung, g.teile.length])).toEqual([
      ['bruttowarmmiete', 'massgeblich', 2],
      ['bruttokaltmiete', 'hinweis', 0],
      ['nettokaltmiete', 'hinweis', 0],
      ['heizkosten', 'hinweis', 0],
    ]);
    expect(t.grenzen[0]?.rechtsgrundlage).toBe('§ 22 Abs. 10 SGB II');
  });

  it('Mindest-Betriebskosten gelten auch auf der Summe, in welchem Teil sie auch stehen', () => {
    const teile = `${betrag('nettokaltmiete')}${betrag('betriebskosten', '    mindest_betriebskosten_je_m2: 1.50\n')}`;
    for (const bezuege of ['nettokaltmiete, betriebskosten', 'betriebskosten, nettokaltmiete']) {
      const [summe] = fertig(
        `${teile}ausgleich:\n  - bezuege: [${bezuege}]\n    rechtsgrundlage: Nr. 3\n`,
      ).grenzen;
      expect(summe).toMatchObject({ mindestBetriebskosten: 15_000, rechtsgrundlage: 'Nr. 3' });
    }
  });

  it('ein fehlender Teil und Teile ohne Summe werden gemeldet', () => {
    erwarte(
      'ausgleich:\n  - bezuege: »[bruttokaltmiete, heizkosten]\n',
      'Für jeden Teil des Ausgleichs muss oben eine Grenze stehen. Tragen Sie die fehlende ein.',
    );
    erwarte(
      `${betrag('heizkosten')}${betrag('betriebskosten')}ausgleich:\n  - bezuege: »[betriebskosten, heizkosten]\n`,
      'Diese Teile ergeben keine Summe. Möglich ist zum Beispiel: [nettokaltmiete, betriebskosten]',
    );
    expect(meldungenZu(mit('ausgleich:\n  - bezuege: [wohnflaeche, heizkosten]\n'))[0]).toContain(
      '„wohnflaeche“ kennen wir hier nicht.',
    );
    expect(meldungenZu(mit('ausgleich:\n  - bezuege: [heizkosten]\n'))).toHaveLength(1);
  });
});

describe('Große Haushalte', () => {
  const zellen = (rest: string) =>
    grenze('nettokaltmiete', `    je_person:\n      1: 100.00\n      2: 200.00\n${rest}`);

  it('„weitere“ bei einem Preis je m²: Dort heißt es „groessere“, denn es zählt für die ganze Wohnung', () => {
    const preise = (wort: string) =>
      mit(grenze('nettokaltmiete', `    je_m2:\n      1: 8.00\n      ${wort}: 7.40\n      runden: cent\n`));
    const lies = (wort: string) => liesText(preise(wort), '2026-01-01.yaml', tabelleInDatei);
    expect(lies('groessere').inhalt?.grenzen[1]?.je_m2).toMatchObject({ groessere: 74_000 });
    expect(
      lies('weitere').meldungen.map(({ zeile, text }) => [preise('weitere').split('\n')[zeile - 1], text]),
    ).toEqual([['      weitere: 7.40', expect.stringMatching(/Schreiben Sie „groessere“\.$/)]]);
  });

  it('„weitere_ab“ braucht die Zelle davor', () => {
    erwarte(
      zellen('      weitere: 50.00\n      weitere_ab: 5\n').replace('1: 100', '»1: 100'),
      '„weitere“ zählt ab 5 Personen, aber der Wert für 4 fehlt. Tragen Sie ihn ein.',
    );
  });

  it('die andere Regel beginnt nach der letzten Zelle und hat genau einen Wert', () => {
    erwarte(
      zellen('      danach:\n        ab: »2\n        betrag: 300.00\n'),
      'Ab 2 Personen stehen schon Werte in der Tabelle. Die andere Regel beginnt nach der letzten Zelle.',
    );
    expect(meldungenZu(mit(zellen('      danach:\n        ab: 3\n')))[0]).toContain('Hier fehlt der Wert.');
    expect(meldungenZu(mit(zellen('      danach:\n        betrag: 1\n')))[0]).toContain(
      'Es fehlt der Eintrag „ab“.',
    );
  });
});

describe('Varianten', () => {
  it('fragen genau eine Frage, mit Antworten, die es gibt', () => {
    const variante = (zeilen: string) => grenze('nettokaltmiete', `    je_variante:\n${zeilen}`);
    const zweig = (frage: string, antwort: string) =>
      `      ${frage}:\n        ${antwort}:\n          betrag: 1.00\n`;
    expect(meldungenZu(mit(variante(zweig('aufzug', 'ja'))))).toEqual([]);
    expect(meldungenZu(mit(variante(zweig('aufzug', 'ja') + zweig('saniert', 'ja'))))).toEqual([
      expect.stringContaining('Hier gehört genau eine Frage hin, zum Beispiel „aufzug“.'),
    ]);
    expect(meldungenZu(mit(variante(zweig('aufzug', 'neu'))))[0]).toContain(
      'Den Eintrag „neu“ kennen wir hier nicht.',
    );
    expect(meldungenZu(mit(variante(zweig('keller', 'ja'))))[0]).toContain(
      'Den Eintrag „keller“ kennen wir hier nicht.',
    );
  });
});

describe('Zuschläge', () => {
  const zuschlag = (wenn: string, plus: string) =>
    `zuschlaege:\n  - name: Zuschlag\n    bezug: bruttokaltmiete\n    wenn:\n      ${wenn}\n    plus:\n      ${plus}\n    ist: fest\n`;

  it('ohne eigene Angaben zählen sie zusammen, ungerundet, ohne Höchstmaß', () => {
    const t = fertig(zuschlag('merkmal: a', 'prozent: 12.5'));
    expect(t.zuschlagsregel).toEqual({ regel: 'summe', hoechstensProzent: null });
    expect(t.zuschlaege).toMatchObject([
      { plus: { art: 'prozent', zahl: 1250 }, runden: 'nicht', gruppe: null },
    ]);
  });

  it.each([
    [
      'zwei Arten',
      'merkmal: a',
      'prozent: 10\n      euro: 5.00',
      'Tragen Sie genau eins davon ein: prozent, euro, euro_je_m2, m2',
    ],
    [
      'keine Art',
      'merkmal: a',
      'runden: cent',
      'Tragen Sie genau eins davon ein: prozent, euro, euro_je_m2, m2',
    ],
    [
      'einen Preis je m² ohne Fläche',
      'merkmal: a',
      'euro_je_m2: 0.45',
      'Zu „euro_je_m2“ gehört „flaeche“: angemessen oder wohnung.',
    ],
    [
      'keine Bedingung',
      'frage: Warum?',
      'prozent: 10',
      'Hier fehlt die Bedingung: „merkmal“, „energiekennwert“ oder „gemeinden“.',
    ],
    [
      'ein Merkmal mit Umlaut',
      'merkmal: Härtefall',
      'prozent: 10',
      '„Härtefall“ ist kein Merkmal. Nur kleine Buchstaben, Ziffern und _: alleinerziehend',
    ],
    [
      'einen Prozentsatz mit Zeichen',
      'merkmal: a',
      'prozent: 10 %',
      '„10 %“ ist keine Prozentzahl. Schreiben Sie nur die Zahl: 10',
    ],
  ])('%s meldet die Datei', (_fall, wenn, plus, satz) => {
    expect(meldungenZu(mit(zuschlag(wenn, plus)))).toEqual([expect.stringContaining(satz)]);
  });
});

it('ein erwarteter Wert darf zwei bis vier Stellen haben; Nullen am Ende ändern ihn nicht', () => {
  const je = (soll: string) =>
    meldungenZu(
      ersetze(
        'beispiele:\n',
        `  - bezug: nettokaltmiete_je_m2\n    wirkung: hinweis\n    betrag: 8.5\nbeispiele:\n`,
        ersetze(
          'ort: "99001001"\n      personen: 2',
          'ort: "99001001"\n      wohnflaeche: 50\n      personen: 2',
        ).replace('richtwert: 540.00', `richtwert: ${soll}`),
      ),
    );
  for (const soll of ['540', '540.00', '540.000', '540.0000', '540,00']) expect(je(soll)).toEqual([]);
  for (const soll of ['540.0001', '540.01']) expect(je(soll)).toHaveLength(1);
});
