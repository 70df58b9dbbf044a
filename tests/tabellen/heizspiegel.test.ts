import { describe, expect, it } from 'vitest';
import type { Anfrage, Tabelle } from '@/lib/regeln';
import { anfrage, heizung, kriterium } from '../regeln/hilfe';
import { pruefe } from '../regeln/mit-tabelle';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner } from './hilfe';

const FLAECHE = '  - bezug: wohnflaeche\n    wirkung: hinweis\n    je_person:\n      1: 50\n      2: 60\n';
const spiegel = (ausgabe: string) =>
  `  - bezug: heizkosten\n    wirkung: nichtpruefungsgrenze\n    heizspiegel:\n      ausgabe: ${ausgabe}\n      runden: cent\n`;
/** The examples of the table name no heating costs; with a limit on heating they would be undecided. */
const ohneBeispiele = (text: string) =>
  text.replaceAll(/ {6}betriebskosten: .*/g, '$&\n      heizkosten: 1.00\n      energietraeger: erdgas');

function tabelle(grenzen: string, rest = ''): Tabelle {
  const text = ersetze('beispiele:\n', `${grenzen}${rest}beispiele:\n`);
  const { tabellen, meldungen } = pruefeOrdner({
    '2026-01-01.yaml': grenzen.includes('heizspiegel') ? ohneBeispiele(text) : text,
  });
  expect(meldungen).toEqual([]);
  if (tabellen[0] === undefined) throw new Error('keine Tabelle');
  return tabellen[0];
}

const frage = (teile: Partial<Anfrage>) => anfrage({ ort: '99001001', ...teile });
const mit = (
  energietraeger: string | null,
  gebaeudeflaeche: number | null,
  heizkosten: number | null = 100,
) => frage({ heizkosten, heizung: heizung({ energietraeger, gebaeudeflaeche }) });

describe('Heizspiegel mit Euro-Werten', () => {
  const t = tabelle(FLAECHE + spiegel('2024'));
  const k = (...args: Parameters<typeof mit>) => kriterium(pruefe(mit(...args), t), 'heizkosten');

  it.each([
    ['erdgas', 10_000, '133.00'],
    ['erdgas', 25_000, '133.00'],
    ['erdgas', 25_001, '123.50'],
    ['erdgas', 100_000, '115.00'],
    ['erdgas', 100_001, '110.00'],
    ['heizoel', 30_000, '101.50'],
    ['fernwaerme', 30_000, '99.50'],
    ['waermepumpe', 30_000, '124.50'],
  ])('%s in einem Haus mit %i Hundertstel m²: %s', (energie, haus, richtwert) => {
    expect(k(energie, haus)).toMatchObject({ richtwert, massgeblich: true });
  });

  it('ohne Größe des Hauses entscheidet nur, was für jede Klasse gilt', () => {
    expect(k('erdgas', null, 13_301)).toMatchObject({
      status: 'ueber_richtwert',
      richtwert: '133.00',
      richtwertArt: 'hoechstens',
      richtwertSpanne: ['110.00', '133.00'],
    });
    expect(k('erdgas', null, 13_300)).toMatchObject({
      status: 'nicht_pruefbar',
      richtwert: null,
      // How the water is heated is not said, so no amount is safe.
      passtWenn: null,
    });
    expect(k('erdgas', null, 13_301).rechenweg.map((s) => s.schritt)).toEqual([
      'angabe',
      'auswahl',
      'spanne',
      'vergleich',
    ]);
  });

  it('ohne Energieträger nur die Spanne; ein kleineres Haus oder ein anderer Träger hat keinen Wert', () => {
    expect(k(null, 30_000, 11_000)).toMatchObject({
      gruende: ['energietraeger_fehlt'],
      richtwertSpanne: ['99.50', '124.50'],
    });
    expect(k('erdgas', 9999).gruende).toEqual(['gebaeudeflaeche_nicht_in_tabelle']);
    expect(k('holz', 30_000).gruende).toEqual(['energietraeger_nicht_in_tabelle']);
  });

  it('der Schritt nennt Ausgabe und Spalte als Quelle', () => {
    const schritt = k('erdgas', 30_000).rechenweg.find((s) => s.schritt === 'preis_mal_angemessene_flaeche');
    expect(schritt?.quelle).toMatch(/Heizspiegel.*Ausgabe 2024, Spalte „zu hoch“/);
    expect(schritt?.werte).toMatchObject({ preisJeM2: '2.47', flaeche: '50.00', richtwert: '123.50' });
  });
});

it('eine Ausgabe ohne Euro-Werte gibt keinen Richtwert und kein Urteil', () => {
  const text = ersetze('beispiele:\n', `${FLAECHE}${spiegel('2025')}beispiele:\n`);
  const { tabellen, meldungen } = pruefeOrdner({
    '2026-01-01.yaml': ohneBeispiele(text),
  });
  expect(meldungen).toEqual([]);
  const ergebnis = pruefe(mit('erdgas', 30_000), tabellen[0] ?? null);
  expect(ergebnis).toMatchObject({
    urteil: 'miete_im_rahmen',
    gruende: ['richtwert_nicht_bekannt'],
    orientierung: [],
  });
});

it('eine Ausgabe, die es nicht gibt, wird an ihrer Stelle gemeldet', () => {
  const { text, stellen } = ohneMarken(ersetze('beispiele:\n', `${FLAECHE}${spiegel('»2019')}beispiele:\n`));
  expect(meldungenZu(text)).toEqual([
    `${stellen[0]}Die Ausgabe 2019 gibt es hier nicht. Möglich ist: 2024, 2025`,
  ]);
});

describe('Heizspiegel als Orientierung', () => {
  const ohne = tabelle(FLAECHE);
  const orientierung = (t: Tabelle, a = mit('erdgas', 30_000)) => pruefe(a, t).orientierung;

  it('nur wo der Träger keine Zahl für die Heizung veröffentlicht', () => {
    expect(orientierung(ohne)).toMatchObject([
      { code: 'heizspiegel_zu_hoch', bezug: 'heizkosten', wert: '123.50' },
    ]);
    const verneint =
      'ohne_richtwert:\n  - bezug: heizkosten\n    art: nicht_gefunden\n    grund: steht nicht im Dokument\n';
    expect(orientierung(tabelle(FLAECHE, verneint))).toHaveLength(1);
    expect(orientierung(tabelle(FLAECHE + spiegel('2024')))).toEqual([]);
    for (const bezug of ['heizkosten', 'heizenergie', 'bruttowarmmiete']) {
      const hinweis = `  - bezug: ${bezug}\n    wirkung: hinweis\n    je_person:\n      1: 9999\n      2: 9999\n`;
      expect(orientierung(tabelle(FLAECHE + hinweis))).toEqual([]);
    }
  });

  it('ist nie ein Urteil: auch weit darüber bleibt die Heizung offen, und kein Kriterium nennt den Wert', () => {
    const ergebnis = pruefe(mit('erdgas', 30_000, 99_999), ohne);
    expect(ergebnis).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['richtwert_nicht_gefunden'] });
    expect(ergebnis.orientierung[0]?.einordnung).toBe('auffaellig_hoch');
    expect(kriterium(ergebnis, 'heizkosten')).toMatchObject({
      status: 'nicht_pruefbar',
      istwert: '999.99',
      richtwert: null,
    });
  });

  it('nennt seinen Rechenweg und das Urteil des BSG, oder was fehlt', () => {
    const [o] = orientierung(ohne);
    expect(o?.rechtsgrundlage).toMatch(/^BSG, Urteil vom 2\. Juli 2009, B 14 AS 36\/08 R/);
    expect(o?.rechenweg.at(-1)?.werte).toMatchObject({ richtwert: '123.50' });
    expect(orientierung(ohne, mit(null, 30_000))).toMatchObject([
      { wert: null, gruende: ['energietraeger_fehlt'], spanne: ['99.50', '124.50'] },
    ]);
  });
});
