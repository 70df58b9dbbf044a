import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, ohneMarken } from './hilfe';

const FLAECHE = '  - bezug: wohnflaeche\n    wirkung: hinweis\n    betrag: 50\n';

/** What the file says about further lines behind its limits; » marks the place of each message. */
function erwarte(zeilen: string, ...saetze: string[]): void {
  // A price × area needs an adequate area; the Kreis of the tests lies in no Land that has one.
  const flaeche = zeilen.includes('- bezug: wohnflaeche') ? '' : FLAECHE;
  const { text, stellen } = ohneMarken(ersetze('beispiele:\n', `${flaeche}${zeilen}beispiele:\n`));
  const meldungen = meldungenZu(text).filter((m) => !m.includes('Das Beispiel „'));
  expect(meldungen).toEqual(saetze.map((satz, i) => `${stellen[i]}${satz}`));
}

const grenze = (bezug: string, wert: string) => `  - bezug: ${bezug}\n    wirkung: hinweis\n${wert}`;
const jeM2 = (rest = '') => `    je_m2:\n      ${rest}preis: 8.00\n      runden: cent\n`;
const wogg =
  '    wogg:\n      »fassung: 2025-01-01\n      klimakomponente: ja\n      faktor: 1.10\n      runden: cent\n';
const GELD = 'nettokaltmiete, betriebskosten, bruttokaltmiete, bruttowarmmiete, heizkosten';
const MIETEN =
  'nettokaltmiete, betriebskosten, bruttokaltmiete, bruttowarmmiete, nettokaltmiete_je_m2, bruttokaltmiete_je_m2';

describe('Ein Wert, der nicht zu dem passt, was die Grenze vergleicht', () => {
  it.each(['wohnflaeche', 'heizenergie', 'nettokaltmiete_je_m2', 'bruttokaltmiete_je_m2'])(
    'Preis × Fläche bei %s',
    (bezug) => {
      erwarte(
        grenze(bezug, jeM2('»')),
        `„je_m2“ passt nicht zu „bezug: ${bezug}“. Möglich ist es bei: ${GELD}`,
      );
    },
  );

  it.each(['betriebskosten', 'heizkosten', 'heizenergie', 'wohnflaeche', 'bruttokaltmiete_je_m2'])(
    'WoGG bei %s',
    (bezug) => {
      erwarte(
        grenze(bezug, wogg),
        `„wogg“ passt nicht zu „bezug: ${bezug}“. Möglich ist es bei: nettokaltmiete, bruttokaltmiete, bruttowarmmiete`,
      );
    },
  );

  it('Heizspiegel bei der Miete, auch unter einem Zweig', () => {
    const satz = '„heizspiegel“ passt nicht zu „bezug: nettokaltmiete“. Möglich ist es bei: heizkosten';
    const spiegel = (leer: string) => `${leer}heizspiegel:\n${leer}  »ausgabe: 2024\n${leer}  runden: cent\n`;
    erwarte(grenze('nettokaltmiete', spiegel('    ')), satz);
    const zweig = `    je_variante:\n      aufzug:\n        ja:\n${spiegel('          ')}        nein:\n          betrag: 1.00\n`;
    erwarte(grenze('nettokaltmiete', zweig), satz);
  });

  it('eine Fläche, die von der Fläche der Wohnung abhängt', () => {
    erwarte(
      grenze(
        'wohnflaeche',
        '    je_wohnflaeche:\n      »- bis: 50\n        betrag: 50\n      - betrag: 60\n',
      ),
      '„je_wohnflaeche“ passt nicht zu „bezug: wohnflaeche“. Möglich ist es bei: nettokaltmiete, betriebskosten, bruttokaltmiete, bruttowarmmiete, heizkosten, heizenergie, nettokaltmiete_je_m2, bruttokaltmiete_je_m2',
    );
  });

  it.each(['nettokaltmiete', 'heizkosten', 'nettokaltmiete_je_m2', 'wohnflaeche'])(
    'Mindest-Betriebskosten bei %s',
    (bezug) => {
      erwarte(
        grenze(bezug, '    mindest_betriebskosten_je_m2: »1.50\n    betrag: 50.00\n'),
        `In „${bezug}“ stecken keine Betriebskosten. Möglich ist es bei: betriebskosten, bruttokaltmiete, bruttowarmmiete, bruttokaltmiete_je_m2`,
      );
    },
  );

  it('was passt, wird nicht gemeldet', () => {
    for (const bezug of ['nettokaltmiete', 'betriebskosten', 'bruttowarmmiete', 'heizkosten'])
      erwarte(grenze(bezug, jeM2()));
    for (const bezug of ['nettokaltmiete', 'bruttowarmmiete']) erwarte(grenze(bezug, wogg.replace('»', '')));
    for (const bezug of ['betriebskosten', 'bruttowarmmiete', 'bruttokaltmiete_je_m2'])
      erwarte(grenze(bezug, '    mindest_betriebskosten_je_m2: 1.50\n    betrag: 50.00\n'));
    erwarte(grenze('heizkosten', '    heizspiegel:\n      ausgabe: 2024\n      runden: cent\n'));
  });
});

describe('Ein Zuschlag, der nicht zu seiner Grenze passt', () => {
  const zuschlag = (bezug: string, plus: string, wenn = 'merkmal: a') =>
    `zuschlaege:\n  - name: Zuschlag\n    bezug: ${bezug}\n    wenn:\n      ${wenn}\n    plus:\n      ${plus}\n    ist: fest\n`;
  const mit = (bezug: string, ...rest: [string, string?]) =>
    `${grenze(bezug, '    betrag: 10\n')}${zuschlag(bezug, ...rest)}`;
  const band = (...zeilen: string[]) => `energiekennwert:\n        ${zeilen.join('\n        ')}`;

  it('ohne Grenze zählt er nie', () => {
    erwarte(
      zuschlag('»heizkosten', 'prozent: 10'),
      'Zu diesem Zuschlag gibt es keine Grenze mit „bezug: heizkosten“. Prüfen Sie das Wort, oder tragen Sie die Grenze ein.',
    );
  });

  it('die Summe eines Ausgleichs ist auch eine Grenze, und mehr Fläche gehört zur Wohnfläche', () => {
    erwarte(zuschlag('wohnflaeche', 'm2: 15'));
    const teile = `${grenze('heizkosten', '    betrag: 10\n')}ausgleich:\n  - bezuege: [bruttokaltmiete, heizkosten]\n`;
    erwarte(`${teile}${zuschlag('bruttowarmmiete', 'prozent: 10')}`);
  });

  it.each([
    ['wohnflaeche', `„euro“ passt nicht zu „bezug: wohnflaeche“. Möglich ist es bei: ${GELD}`],
    ['heizenergie', `„euro“ passt nicht zu „bezug: heizenergie“. Möglich ist es bei: ${GELD}`],
    [
      'bruttokaltmiete_je_m2',
      '„euro“ passt nicht zu „bezug: bruttokaltmiete_je_m2“. Schreiben Sie: euro_je_m2',
    ],
  ])('Euro auf %s', (bezug, satz) => {
    erwarte(mit(bezug, 'euro: »5.00'), satz);
  });

  it('Euro je m² und mehr Fläche dort, wo es kein Geld oder keine Fläche gibt', () => {
    for (const bezug of ['wohnflaeche', 'heizenergie'])
      erwarte(
        mit(bezug, 'euro_je_m2: »0.50\n      flaeche: wohnung'),
        `„euro_je_m2“ passt nicht zu „bezug: ${bezug}“. Möglich ist es bei: ${GELD}, nettokaltmiete_je_m2, bruttokaltmiete_je_m2`,
      );
    erwarte(
      mit('heizenergie', 'm2: »15'),
      `„m2“ passt nicht zu „bezug: heizenergie“. Möglich ist es bei: wohnflaeche, ${GELD}`,
    );
  });

  it('mehr Fläche auf einem Betrag oder auf der Fläche der Wohnung', () => {
    const satz =
      'Mehr Fläche hat hier keinen Preis: „nettokaltmiete“ ist nicht Preis × angemessene Fläche. Schreiben Sie „euro“ oder „prozent“.';
    erwarte(mit('nettokaltmiete', 'm2: »15'), satz);
    const wohnung = grenze('nettokaltmiete', jeM2('flaeche: wohnung\n      '));
    erwarte(`${wohnung}${zuschlag('nettokaltmiete', 'm2: »15')}`, satz);
    erwarte(`${grenze('nettokaltmiete', jeM2())}${zuschlag('nettokaltmiete', 'm2: 15')}`);
    const zweig =
      '    je_variante:\n      aufzug:\n        ja:\n          je_m2:\n            preis: 8.00\n            runden: cent\n        nein:\n          betrag: 1.00\n';
    erwarte(`${grenze('nettokaltmiete', zweig)}${zuschlag('nettokaltmiete', 'm2: 15')}`);
  });

  it.each(['wohnflaeche', 'heizkosten', 'heizenergie'])('ein Energiekennwert für %s', (bezug) => {
    erwarte(
      mit(bezug, 'prozent: 10', band('»unter: 60')),
      `Ein Energiekennwert ändert „${bezug}“ nicht. Möglich ist er bei: ${MIETEN}`,
    );
  });

  it('eine Gemeinde, die nicht zum Träger gehört', () => {
    const wenn = 'gemeinden:\n        - "99001001"\n        - »"99002001"';
    erwarte(
      mit('nettokaltmiete', 'prozent: 10', wenn),
      'Die Gemeinde 99002001 gehört nicht zu Prüfkreis oder fehlt in der Gemeindeliste. Prüfen Sie den Schlüssel.',
    );
  });

  it('krumme Prozent auf einen Preis je m² brauchen eine Rundung', () => {
    const je = (preis: string, plus: string) =>
      `${grenze('nettokaltmiete_je_m2', `    ${preis}\n`)}${zuschlag('nettokaltmiete_je_m2', plus)}`;
    const satz =
      'Dieser Prozentsatz ergibt mehr als vier Stellen je m². Tragen Sie „runden“ ein, zum Beispiel: cent';
    erwarte(je('betrag: 8.5042', 'prozent: »10'), satz);
    erwarte(je('betrag: 8.50', 'prozent: »7.55'), satz);
    erwarte(je('je_person:\n      1: 8.50\n      2: 8.5042', 'prozent: »10'), satz);
    erwarte(je('je_person:\n      1: 8.50\n      weitere: 0.0001', 'prozent: »10'), satz);
    erwarte(je('betrag: 8.50', 'prozent: 10'));
    erwarte(je('betrag: 8.50', 'prozent: 7.5'));
    erwarte(je('je_person:\n      1: 8.50\n      weitere: 0.10', 'prozent: 10'));
    erwarte(je('betrag: 8.5042', 'prozent: 10\n      runden: cent'));
    erwarte(mit('nettokaltmiete', 'prozent: 7.77'));
  });

  it.each([
    [
      'mit zwei unteren',
      ['»ab: 50', 'ueber: 50'],
      'Unten gilt „ab“ oder „ueber“, oben „bis“ oder „unter“. Lassen Sie je eins davon stehen.',
    ],
    [
      'mit zwei oberen',
      ['»bis: 50', 'unter: 50'],
      'Unten gilt „ab“ oder „ueber“, oben „bis“ oder „unter“. Lassen Sie je eins davon stehen.',
    ],
    [
      'verkehrt herum',
      ['»ab: 60', 'unter: 50'],
      'Die Stufe endet, bevor sie beginnt. Prüfen Sie beide Werte.',
    ],
    ['ohne Breite', ['»ueber: 60', 'bis: 60'], 'Die Stufe endet, bevor sie beginnt. Prüfen Sie beide Werte.'],
  ])('eine Stufe %s', (_fall, zeilen, satz) => {
    erwarte(mit('nettokaltmiete', 'prozent: 10', band(...zeilen)), satz);
  });

  it('eine Frage ohne Merkmal und eine Fläche ohne Preis', () => {
    erwarte(
      mit('nettokaltmiete', 'prozent: 10', `»frage: Warum?\n      ${band('unter: 60')}`),
      'Zu „frage“ gehört ein „merkmal“: das Wort, unter dem die Antwort steht.',
    );
    erwarte(
      mit('nettokaltmiete', '»prozent: 10\n      flaeche: wohnung'),
      '„flaeche“ gehört nur zu „euro_je_m2“. Löschen Sie die Zeile.',
    );
  });
});
