import { describe, expect, it } from 'vitest';
import { alsDezimal } from '@/lib/regeln';
import { anfrage } from '../regeln/hilfe';
import { pruefe } from '../regeln/mit-tabelle';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner } from './hilfe';

const PRUEFSTADT = '- "99001001"\n        je_person:';
const NEBENORT = '- "99001002"';
const schon = (ags: string) =>
  `Die Gemeinde ${ags} steht schon im Gebiet „Prüfstadt“. Löschen Sie einen Eintrag, oder trennen Sie beide mit „teil“.`;

function erwarte(neuerText: string, satz: string): void {
  const { text, stellen } = ohneMarken(neuerText);
  expect(meldungenZu(text)).toEqual([`${stellen[0]}${satz}`]);
}

describe('Gemeinden eines Gebiets', () => {
  it.each(['99002001', '99001999', '03241001'])('%s gehört nicht zu diesem Träger', (ags) => {
    erwarte(
      ersetze(NEBENORT, `- »"${ags}"`),
      `Die Gemeinde ${ags} gehört nicht zu Prüfkreis oder fehlt in der Gemeindeliste. Prüfen Sie den Schlüssel.`,
    );
  });

  it('eine Gemeinde steht nicht in zwei Gebieten', () => {
    erwarte(ersetze(NEBENORT, '- »"99001001"'), schon('99001001'));
  });

  it('eine Gemeinde steht nicht zweimal in derselben Liste', () => {
    erwarte(
      ersetze(PRUEFSTADT, '- "99001001"\n          - »"99001001"\n        je_person:'),
      schon('99001001'),
    );
  });

  it('auch dann nicht, wenn ein Gebiet seine Gemeinden nur als Mietenstufe nennt', () => {
    const davor = ersetze('        gemeinden:\n          - "99001001"\n', '        mietenstufe: III\n');
    erwarte(ersetze(NEBENORT, '- »"99001002"', davor), schon('99001002'));
    const danach = meldungenZu(
      ersetze('        gemeinden:\n          - "99001002"\n', '        mietenstufe: III\n'),
    );
    expect(danach).toEqual([`2026-01-01.yaml:22:9: ${schon('99001001')}`]);
  });

  it('ein Gebiet nennt entweder Gemeinden oder eine Mietenstufe', () => {
    const satz = 'Ein Gebiet braucht „gemeinden“ oder „mietenstufe“, genau eins davon.';
    erwarte(ersetze('- name: Nebenort', '- »name: Nebenort\n        mietenstufe: I'), satz);
    const ohne = ersetze('        gemeinden:\n          - "99001002"\n', '');
    expect(meldungenZu(ohne)).toEqual([`2026-01-01.yaml:22:9: ${satz}`]);
  });
});

describe('Ortsteile', () => {
  const mitTeil = (erstes: string, zweites: string) => {
    const text = ersetze('- name: Prüfstadt', `- name: Prüfstadt${erstes}`);
    return ersetze(
      '- name: Nebenort',
      `- name: Nebenort${zweites}`,
      ersetze(NEBENORT, '- »"99001001"', text),
    );
  };

  it('zwei verschiedene Ortsteile einer Gemeinde sind erlaubt', () => {
    const { text } = ohneMarken(mitTeil('\n        teil: Kernort', '\n        teil: übrige'));
    expect(meldungenZu(text).filter((m) => m.includes('steht schon'))).toEqual([]);
  });

  it.each([
    ['derselbe Ortsteil zweimal', '\n        teil: Kernort', '\n        teil: Kernort'],
    ['erst die ganze Gemeinde, dann ein Teil', '', '\n        teil: Kernort'],
    ['erst ein Teil, dann die ganze Gemeinde', '\n        teil: Kernort', ''],
  ])('%s ist ein Widerspruch', (_fall, erstes, zweites) => {
    erwarte(mitTeil(erstes, zweites), schon('99001001'));
  });
});

describe('Mietenstufen', () => {
  const WOGG =
    '        wogg:\n          fassung: 2025-01-01\n          klimakomponente: ja\n          faktor: 1.10\n          runden: nicht\n';
  const alle = (rest: string) =>
    ersetze(
      '        je_person:\n          1: 450.00\n          2: 540.00\n          weitere: 90\n',
      rest,
      ersetze(PRUEFSTADT, `- "99001001"\n          - "99001003"\n        je_person:`),
    );

  it('ein Gebiet mit zwei Mietenstufen wird nach Stufe geteilt', () => {
    const text = alle(WOGG).slice(0, alle(WOGG).indexOf('beispiele:')) + beispiele(41_822);
    const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': text });
    expect(meldungen).toEqual([]);
    const gebiete = tabellen[0]?.grenzen[0]?.gebiete.map((g) => [g.name, g.gemeinden]);
    expect(gebiete).toEqual([
      ['Prüfstadt, Mietenstufe I', ['99001003']],
      ['Prüfstadt, Mietenstufe III', ['99001001']],
      ['Nebenort', ['99001002']],
    ]);
  });

  it.each([
    [
      'fassung: 2025-01-01',
      'fassung: »2024-01-01',
      'Eine Fassung der Anlage 1 vom 2024-01-01 gibt es hier nicht. Möglich ist: 2020-01-01, 2022-01-01, 2025-01-01',
    ],
    [
      'runden: nicht',
      'runden: »kaufmaennisch',
      '„kaufmaennisch“ kennen wir hier nicht. Möglich ist: nicht, cent, cent_auf, zehn_cent, zehn_cent_auf, euro, euro_auf, euro_ab',
    ],
    [
      'faktor: 1.10',
      'faktor: »10 %',
      '„10 %“ ist keine Zahl für diese Stelle. Schreiben Sie zum Beispiel: 8.29',
    ],
    ['klimakomponente: ja', 'klimakomponente: »true', '„true“ passt hier nicht. Schreiben Sie: ja oder nein'],
  ])('%s → %s', (alt, neu, satz) => {
    const { text, stellen } = ohneMarken(alle(ersetze(alt, neu, WOGG)));
    expect(meldungenZu(text)).toContain(`${stellen[0]}${satz}`);
  });

  it('ohne Rundung zählt der genaue Wert: Bruchteile von Cent sind kein Fehler', () => {
    const text = alle(ersetze('1.10', '1.111', WOGG));
    const { tabellen, meldungen } = pruefeOrdner({
      '2026-01-01.yaml': text.slice(0, text.indexOf('beispiele:')) + beispiele(42_240),
    });
    expect(meldungen).toEqual([]);
    const status = (nettokaltmiete: number) =>
      pruefe(anfrage({ ort: '99001001', nettokaltmiete, betriebskosten: 0 }), tabellen[0] ?? null)
        .kriterien[0];
    // (456.00 + 19.20) × 1.111 = 527.9472
    expect(status(527_94)).toMatchObject({ status: 'im_rahmen', richtwert: '527.94' });
    expect(status(527_95)).toMatchObject({ status: 'ueber_richtwert', differenz: '0.01' });
    expect(status(1)?.rechenweg.find((s) => s.schritt === 'faktor')?.werte.ergebnis).toBe('527.9472');
  });
});

/** On the limit, a cent below and a cent above. */
const beispiele = (cent: number) => `beispiele:
${[cent, cent - 1, cent + 1]
  .map(
    (miete) => `  - name: Beispiel ${miete}
    herkunft: gerechnet
    anfrage:
      ort: "99001003"
      personen: 1
      nettokaltmiete: ${alsDezimal(miete)}
      betriebskosten: 0
    erwartet:
      urteil: ${miete > cent ? 'ueber_richtwert' : 'miete_im_rahmen'}
      richtwert: ${alsDezimal(cent)}
`,
  )
  .join('')}`;
