import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner, TABELLE } from './hilfe';

/** The limit of Nebenort: one Cent over it stands the last example, which is taken out here. */
const ZELLE = '1: 400.00\nbeispiele:';
const GEMEINDE = '- "99001002"';

/** A cell without an example on it: exactly these are the messages, each at its mark. */
function erwarte(alt: string, neu: string, ...saetze: string[]): void {
  const { text, stellen } = ohneMarken(ersetze(alt, neu));
  expect(meldungenZu(text)).toEqual(saetze.map((satz, i) => `${stellen[i]}${satz}`));
}

describe('Beträge', () => {
  it.each([
    ['612', 61_200],
    ['612.50', 61_250],
    ['612,50', 61_250],
    ['"612,50"', 61_250],
    ['0', 0],
  ])('%s wird angenommen', (geschrieben, cent) => {
    const text = ersetze('2: 540.00', `2: 540.00\n          3: ${geschrieben}`);
    const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': text });
    expect(meldungen).toEqual([]);
    expect(tabellen[0]?.grenzen[0]?.gebiete[0]?.wert).toMatchObject({ zellen: [45_000, 54_000, cent] });
  });

  it.each([
    ['1.100', '„1.100“ liest der Computer als 1,10 Euro. Lassen Sie den Punkt weg: 1100'],
    ['1,100', '„1,100“ liest der Computer als 1,10 Euro. Lassen Sie das Komma weg: 1100'],
    ['612.5', 'Schreiben Sie Cent immer mit zwei Stellen: 612.50'],
    ['612,5', 'Schreiben Sie Cent immer mit zwei Stellen: 612.50'],
    ['612 €', 'Lassen Sie Leerzeichen und das €-Zeichen weg: 612'],
    ['612 EUR', 'Lassen Sie Leerzeichen und das €-Zeichen weg: 612'],
    ['1_100', 'Lassen Sie den Unterstrich weg: 1100'],
    ['1.234,56', 'Lassen Sie den Punkt zwischen den Tausendern weg: 1234.56'],
    ['612,-', 'Schreiben Sie volle Euro ohne Strich: 612'],
    ['612.--', 'Schreiben Sie volle Euro ohne Strich: 612'],
    ['" 612"', 'Löschen Sie die Leerzeichen vor und nach dem Wert: 612'],
    ['612\u00a0', 'Löschen Sie die Leerzeichen vor und nach dem Wert: 612'],
    ['-612', '„-612“ ist kein Betrag. Schreiben Sie Euro und Cent zum Beispiel so: 612.50'],
    ['6e2', '„6e2“ ist kein Betrag. Schreiben Sie Euro und Cent zum Beispiel so: 612.50'],
    ['.inf', '„.inf“ ist kein Betrag. Schreiben Sie Euro und Cent zum Beispiel so: 612.50'],
    ['1.100 €', '„1.100 €“ liest der Computer als 1,10 Euro. Lassen Sie den Punkt weg: 1100'],
    ['ca. 600', '„ca. 600“ ist kein Betrag. Schreiben Sie Euro und Cent zum Beispiel so: 612.50'],
  ])('%s wird abgelehnt, mit Zeile, Spalte und Abhilfe', (geschrieben, satz) => {
    erwarte(ZELLE, `1: »${geschrieben}\nbeispiele:`, satz);
  });

  it('nennt die Stelle auch als Zahl richtig', () => {
    expect(meldungenZu(ersetze(ZELLE, '1: 1.100\nbeispiele:'))[0]).toMatch(/^2026-01-01\.yaml:26:14: /);
  });

  it('ein Betrag in geschweiften Klammern verliert keine Cent, sondern wird abgelehnt', () => {
    erwarte(
      'je_person:\n          1: 400.00\n',
      'je_person: »{1: 612,»50}\n',
      'In geschweiften Klammern trennt ein Komma zwei Einträge, auch mitten in einem Betrag. Schreiben Sie jeden Wert in eine eigene Zeile.',
      'Den Eintrag „50“ kennen wir hier nicht. Meinen Sie „5“?',
    );
  });

  it.each(['»', '»""', '»# leer'])(
    'eine leere Zelle (%s) ist keine Null: Ihre Zeile gehört gelöscht',
    (leer) => {
      erwarte(
        '2: 540.00',
        `2: 540.00\n          3: ${leer}`,
        'Hier steht kein Wert. Was das Dokument nicht sagt, lassen Sie weg: Löschen Sie die Zeile.',
      );
    },
  );

  it('eine Zelle ohne Zeile fehlt', () => {
    const { tabellen } = pruefeOrdner({
      '2026-01-01.yaml': ersetze('2: 540.00', '2: 540.00\n          4: 700'),
    });
    expect(tabellen[0]?.grenzen[0]?.gebiete[0]?.wert).toMatchObject({
      zellen: [45_000, 54_000, null, 70_000],
    });
  });
});

describe('Schlüssel und Postleitzahlen', () => {
  it.each(['05315000', '99001002', '01067'])('%s ohne Anführungszeichen wird abgelehnt', (ziffern) => {
    const satz = `„${ziffern}“ braucht Anführungszeichen. Sonst geht eine Null am Anfang verloren. Schreiben Sie: "${ziffern}"`;
    const { text, stellen } = ohneMarken(ersetze(GEMEINDE, `- »${ziffern}`));
    expect(meldungenZu(text)[0]).toBe(`${stellen[0]}${satz}`);
  });

  it('auch wo nur Text steht, müssen führende Nullen in Anführungszeichen', () => {
    erwarte(
      'dokument: Prüftabelle',
      'dokument: »01067',
      '„01067“ braucht Anführungszeichen. Sonst geht eine Null am Anfang verloren. Schreiben Sie: "01067"',
    );
  });

  it.each([
    [
      '"5315000"',
      'Der Schlüssel „5315000“ braucht genau 8 Ziffern in Anführungszeichen. Vielleicht: "05315000"',
    ],
    ['"053150000"', 'Der Schlüssel „053150000“ braucht genau 8 Ziffern in Anführungszeichen.'],
    ['"Nebenort"', 'Der Schlüssel „Nebenort“ braucht genau 8 Ziffern in Anführungszeichen.'],
    ['„05315000“', 'Nehmen Sie gerade Anführungszeichen: "05315000"'],
    ['"0531500O"', 'Der Schlüssel „0531500O“ braucht genau 8 Ziffern in Anführungszeichen.'],
  ])('%s ist kein Gemeindeschlüssel', (geschrieben, satz) => {
    erwarte(GEMEINDE, `- »${geschrieben}`, satz);
  });

  it('der Schlüssel des Trägers hat fünf Ziffern', () => {
    const { meldungen } = pruefeOrdner({
      'traeger.yaml': 'format: 1\nags: "9901"\nname: P\njobcenter:\n  - name: J\n    art: gE\n',
    });
    expect(meldungen).toEqual([
      'traeger.yaml:2:6: Der Schlüssel „9901“ braucht genau 5 Ziffern in Anführungszeichen. Vielleicht: "09901"',
    ]);
  });
});

describe('Tage', () => {
  it('dürfen mit oder ohne Anführungszeichen stehen', () => {
    expect(meldungenZu(ersetze('gueltig_ab: 2026-01-01', 'gueltig_ab: "2026-01-01"'))).toEqual([]);
  });

  it.each([
    ['01.01.2025', '2025-01-01'],
    ['1.7.2026', '2026-07-01'],
    ['2026-02-30', '2027-01-01'],
    ['30.02.2026', '2027-01-01'],
    ['2026-1-1', '2027-01-01'],
    ['Januar 2026', '2027-01-01'],
    ['2026-01-01T00:00:00Z', '2027-01-01'],
  ])('%s ist kein Datum, vorgeschlagen wird %s', (geschrieben, vorschlag) => {
    erwarte(
      'gueltig_ab: 2026-01-01',
      `gueltig_ab: »${geschrieben}`,
      `„${geschrieben}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel: ${vorschlag}`,
    );
  });
});

describe('Andere Werte', () => {
  const flaeche = (wert: string) =>
    ersetze(
      'beispiele:',
      `  - bezug: wohnflaeche\n    wirkung: hinweis\n    je_person:\n      1: ${wert}\nbeispiele:`,
    );

  it.each([
    ['50', 5000],
    ['62.5', 6250],
    ['62,5', 6250],
    ['62,55', 6255],
  ])('%s m² sind eine Fläche', (geschrieben, hundertstel) => {
    const { tabellen } = pruefeOrdner({ '2026-01-01.yaml': flaeche(geschrieben) });
    expect(tabellen[0]?.grenzen[1]?.gebiete[0]?.wert).toMatchObject({ zellen: [hundertstel] });
  });

  it.each(['50 m²', '50qm', '1.000', '-5'])('%s ist keine Fläche', (geschrieben) => {
    const { text, stellen } = ohneMarken(flaeche(`»${geschrieben}`));
    const satz = `„${geschrieben}“ ist keine Fläche. Schreiben Sie Quadratmeter nur als Zahl: 62.5`;
    expect(meldungenZu(text)).toEqual([`${stellen[0]}${satz}`]);
  });

  it.each([
    ['personen: 2', 'personen: »0', '„0“ ist keine Zahl von 1 bis 20. Schreiben Sie zum Beispiel: 6'],
    ['personen: 2', 'personen: »zwei', '„zwei“ ist keine Zahl von 1 bis 20. Schreiben Sie zum Beispiel: 6'],
    [
      'fundstelle: S. 1',
      'link: »www.kreis.de',
      '„www.kreis.de“ ist keine Internetadresse. Sie beginnt mit https://',
    ],
    [
      'beleg: original',
      'beleg: »kopie',
      '„kopie“ kennen wir hier nicht. Möglich ist: original, amtliche_seite, zweitquelle',
    ],
    ['differenz: -1.00', 'differenz: »-1.5', 'Schreiben Sie den Wert mit zwei Stellen, zum Beispiel: -12.50'],
  ])('%s → %s wird an seiner Stelle gemeldet', (alt, neu, satz) => erwarte(alt, neu, satz));

  it('die unveränderte Tabelle hat keinen Fehler', () => {
    expect(meldungenZu(TABELLE)).toEqual([]);
  });
});
