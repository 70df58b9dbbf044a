import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, ohneMarken } from './hilfe';

const PRUEFE = 'Prüfen Sie den Richtwert oder das Beispiel.';

function erwarte(alt: string, neu: string, satz: string): void {
  const { text, stellen } = ohneMarken(ersetze(alt, neu));
  expect(meldungenZu(text)).toEqual([`${stellen[0]}${satz}`]);
}

describe('Beispiele einer Tabelle', () => {
  it.each([
    [
      'ein falsches Urteil',
      'urteil: ueber_richtwert',
      'urteil: »miete_im_rahmen',
      'ein Cent darüber',
      'ueber_richtwert',
      'miete_im_rahmen',
    ],
    ['ein falscher Richtwert', 'richtwert: 540.00', 'richtwert: »541.00', 'genau gleich', '540.00', '541.00'],
    [
      'ein falscher Unterschied',
      'differenz: -1.00',
      'differenz: »-1.01',
      'ein Euro darunter',
      '-1.00',
      '-1.01',
    ],
    ['ein Vorzeichenfehler', 'differenz: 0.01', 'differenz: »-0.01', 'ein Cent darüber', '0.01', '-0.01'],
  ])('%s wird am erwarteten Wert gemeldet', (_fall, alt, neu, name, ist, soll) => {
    erwarte(alt, neu, `Das Beispiel „${name}“ ergibt ${ist}, in der Datei steht ${soll}. ${PRUEFE}`);
  });

  it('ein geänderter Richtwert bricht die Beispiele, die auf ihm stehen', () => {
    expect(meldungenZu(ersetze('2: 540.00', '2: 541.00'))).toEqual([
      `2026-01-01.yaml:47:18: Das Beispiel „genau gleich“ ergibt 541.00, in der Datei steht 540.00. ${PRUEFE}`,
    ]);
  });

  it('ein Richtwert, den es nicht gibt, ist „keinen Wert“', () => {
    erwarte(
      'urteil: ueber_richtwert\n      differenz: 0.01',
      'urteil: ueber_richtwert\n      kriterium: heizung\n      richtwert: »80.00',
      'Das Beispiel „ein Cent darüber“ ergibt keinen Wert, in der Datei steht 80.00. Prüfen Sie den Richtwert oder das Beispiel.',
    );
  });

  it('ein Beispiel darf einen Stichtag haben; außerhalb der Tabelle gibt es kein Urteil', () => {
    const mitTag = (tag: string) =>
      meldungenZu(
        ersetze(
          'name: genau gleich\n    herkunft: gerechnet',
          `name: genau gleich\n    herkunft: gerechnet\n    stichtag: ${tag}`,
        ),
      );
    expect(mitTag('2026-12-31')).toEqual([]);
    expect(mitTag('2025-12-31')).toEqual([
      `2026-01-01.yaml:47:15: Das Beispiel „genau gleich“ ergibt nicht_pruefbar, in der Datei steht miete_im_rahmen. ${PRUEFE}`,
      `2026-01-01.yaml:48:18: Das Beispiel „genau gleich“ ergibt keinen Wert, in der Datei steht 540.00. ${PRUEFE}`,
    ]);
  });

  it('ein Wert, den keine Anfrage haben kann, wird an seiner Stelle gemeldet', () => {
    erwarte(
      'nettokaltmiete: 440,00',
      'nettokaltmiete: »10000.00',
      'Der Wert "10000.00" passt hier nicht. Prüfen Sie das Beispiel „genau gleich“.',
    );
    erwarte(
      'betriebskosten: 100',
      'betriebskosten: 100\n      energietraeger: »kohle',
      'Der Wert "kohle" passt hier nicht. Prüfen Sie das Beispiel „genau gleich“.',
    );
  });

  it('der Ort eines Beispiels ist ein Gemeindeschlüssel', () => {
    const { text, stellen } = ohneMarken(ersetze('ort: "99001002"', 'ort: »Nebenort'));
    expect(meldungenZu(text)).toEqual([
      `${stellen[0]}Der Schlüssel „Nebenort“ braucht genau 8 Ziffern in Anführungszeichen.`,
    ]);
  });
});

describe('welche Grenze ein Beispiel festhält', () => {
  const ZWEITE = `  - bezug: bruttokaltmiete
    wirkung: nichtpruefungsgrenze
    betrag: 600.00
  - bezug: betriebskosten
    wirkung: hinweis
    betrag: 150.00
beispiele:`;
  const mitZweiter = (zeilen: string) =>
    meldungenZu(
      ersetze('beispiele:', ZWEITE).replace('differenz: 0.01\n', `${zeilen.replaceAll('|', '\n      ')}\n`),
    ).map((m) => m.replace(/^.*ergibt/, 'ergibt'));

  it('ohne Angabe die maßgebliche', () => {
    expect(mitZweiter('richtwert: 600.00')).toEqual([
      expect.stringMatching(/^ergibt \d+\.00, in der Datei steht 600\.00\./),
    ]);
  });

  it.each(['wirkung: nichtpruefungsgrenze|richtwert: 600.00', 'bezug: betriebskosten|richtwert: 150.00'])(
    'mit Angabe jede: %s',
    (zeilen) => {
      expect(mitZweiter(zeilen)).toEqual([]);
      expect(mitZweiter(zeilen.replace(/\d+\.00/, '1.00'))).toEqual([
        expect.stringMatching(/^ergibt \d+\.00, in der Datei steht 1\.00\./),
      ]);
    },
  );

  it('eine Grenze, die es nicht gibt, hat keinen Wert', () => {
    expect(mitZweiter('bezug: heizkosten|richtwert: 1.00')).toEqual([
      expect.stringMatching(/^ergibt keinen Wert, in der Datei steht 1\.00\./),
    ]);
  });
});
