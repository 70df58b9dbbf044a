import { describe, expect, it } from 'vitest';
import { alsDezimal, type Gebiet, type Tabelle, uebersicht, vorbereite } from '@/lib/regeln';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner, TABELLE } from './hilfe';

/** The table with further limits behind the first one. */
const mit = (grenzen: string) => ersetze('beispiele:\n', `${grenzen}beispiele:\n`);

function fertig(text: string): Tabelle {
  const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': text });
  expect(meldungen).toEqual([]);
  const [tabelle] = tabellen;
  if (tabelle === undefined) throw new Error('keine Tabelle');
  return tabelle;
}

function werte(gebiet: Gebiet | undefined): (string | null)[] {
  if (gebiet?.wert.art !== 'je_person') return [];
  return gebiet.wert.zellen.map((z) => (z === null ? null : alsDezimal(typeof z === 'number' ? z : z.wert)));
}

const FLAECHE = `  - bezug: wohnflaeche
    wirkung: hinweis
    je_person:
      1: 50
      2: 60
      weitere: 12.5
`;
const heizung = (wert: string) => `  - bezug: heizkosten\n    wirkung: hinweis\n${wert}`;
const preis = (zeilen: string) => heizung(`    je_m2:\n${zeilen}`);

/** The limits on heating of a Gemeinde for these household sizes: the value in cents, or the reason. */
const heizwerte = (t: Tabelle, ags: string, ...groessen: number[]) =>
  groessen.map((personen) => {
    const wert = uebersicht(vorbereite(t), ags, personen).find(({ bezug }) => bezug === 'heizkosten');
    return wert?.wert ?? wert?.grund;
  });

describe('Preis je m²', () => {
  it('wird mit der angemessenen Fläche jeder Größe malgenommen, auch bei weiteren Personen', () => {
    const t = fertig(mit(FLAECHE + preis('      preis: 1.25\n      runden: cent\n')));
    expect(heizwerte(t, '99001001', 1, 2, 3, 4, 20)).toEqual([62_50, 75_00, 90_63, 106_25, 356_25]);
  });

  it('je Personenzahl gilt der genannte Preis, danach „groessere“; ohne beide gibt es keinen Wert', () => {
    const zeilen = '      1: 1.00\n      3: 2.00\n      groessere: 3\n      runden: nicht\n';
    const t = fertig(mit(FLAECHE + preis(zeilen)));
    const kein = 'personenzahl_nicht_in_tabelle';
    expect(heizwerte(t, '99001001', 1, 2, 3, 4)).toEqual([50_00, kein, 145_00, 255_00]);
    const ohne = fertig(mit(FLAECHE + preis('      1: 1.00\n      2: 1.00\n      runden: nicht\n')));
    expect(heizwerte(ohne, '99001001', 1, 2, 3)).toEqual([50_00, 60_00, kein]);
  });

  it.each([
    ['ein Preis und Preise je Personenzahl', 'preis: 1.25\n      1: 1.00'],
    ['gar kein Preis', 'groessere: 1.00'],
  ])('%s sind ein Widerspruch', (_fall, zeilen) => {
    const text = mit(FLAECHE + preis(`      ${zeilen}\n      runden: cent\n`));
    expect(meldungenZu(text)).toEqual([
      expect.stringMatching(
        /^2026-01-01\.yaml:36:7: Tragen Sie entweder einen „preis“ ein oder Preise je Personenzahl/,
      ),
    ]);
  });

  it('ohne angemessene Fläche fehlt die Hälfte', () => {
    const { text, stellen } = ohneMarken(mit(preis('      »preis: 1.25\n      runden: cent\n')));
    expect(meldungenZu(text)).toEqual([
      `${stellen[0]}Für den Preis je m² fehlt die angemessene Wohnfläche. Tragen Sie eine Grenze mit „bezug: wohnflaeche“ ein.`,
    ]);
    expect(
      meldungenZu(mit(preis('      preis: 1.25\n      runden: cent\n      flaeche: wohnung\n'))),
    ).toEqual([]);
  });

  it('gelten im Gebiet verschiedene Flächen, hat jede Gemeinde ihren eigenen Wert', () => {
    const geteilt = `  - bezug: wohnflaeche
    wirkung: hinweis
    gebiete:
      - name: Stadt
        gemeinden:
          - "99001001"
        je_person:
          1: 45
      - name: Land
        gemeinden:
          - "99001002"
        je_person:
          1: 50
`;
    const t = fertig(mit(geteilt + preis('      preis: 1.25\n      runden: cent\n')));
    expect(heizwerte(t, '99001001', 1)).toEqual([56_25]);
    expect(heizwerte(t, '99001002', 1)).toEqual([62_50]);
    expect(heizwerte(t, '99001003', 1)).toEqual(['angemessene_flaeche_fehlt']);
  });

  it('ohne Rundung zählt der genaue Wert, also die vollen Cent darunter', () => {
    const t = fertig(mit(FLAECHE + preis('      preis: 1.2525\n      runden: nicht\n')));
    expect(heizwerte(t, '99001001', 1, 2)).toEqual([62_62, 75_15]);
  });

  it('im Jahr durch zwölf, und die vier Stellen des Preises zählen', () => {
    const t = fertig(
      mit(FLAECHE + preis('      preis: 29.6101\n      zeitraum: jahr\n      runden: cent\n')),
    );
    expect(heizwerte(t, '99001001', 1, 2)).toEqual([123_38, 148_05]);
  });
});

describe('WoGG', () => {
  const wogg = (rest = '') => `  - bezug: nettokaltmiete
    wirkung: hinweis
${rest}    wogg:
      fassung: 2025-01-01
      klimakomponente: ja
      faktor: 1.10
      runden: nicht
`;

  it('ergibt für einen ganzen Kreis je Mietenstufe ein Gebiet, mit „weitere“ bis 20 Personen', () => {
    const gebiete = fertig(mit(wogg())).grenzen[1]?.gebiete ?? [];
    expect(gebiete.map((g) => [g.name, g.gemeinden, werte(g)[0]])).toEqual([
      ['Prüfkreis, Mietenstufe I', ['99001003'], '418.22'],
      ['Prüfkreis, Mietenstufe III', ['99001001', '99001002'], '522.72'],
    ]);
    // (875.00 + 106.00 + 39.20 + 4.80) × 1.10, Anlage 1 for six persons
    expect(werte(gebiete[1])[5]).toBe('1127.50');
    expect(werte(gebiete[1])).toHaveLength(20);
  });

  it('jeder Schritt nennt seine Quelle: zwei Gesetze und die Tabelle des Trägers', () => {
    const wert = fertig(mit(wogg())).grenzen[1]?.gebiete[1]?.wert;
    const zelle = wert?.art === 'je_person' ? wert.zellen[0] : null;
    const weg = typeof zelle === 'object' && zelle !== null ? zelle.weg : [];
    expect(weg.map((s) => [s.rechtsgrundlage, s.quelle.split(':')[0]])).toEqual([
      ['Anlage 1 zu § 12 Abs. 1 WoGG', 'Bundesrepublik Deutschland (Bundesrecht)'],
      ['§ 12 Abs. 7 WoGG', 'Bundesrepublik Deutschland (Bundesrecht)'],
      ['§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 1 SGB XII', 'Prüfkreis'],
    ]);
  });

  it('vor 2023 gab es weder diese Mietenstufen noch eine Klimakomponente', () => {
    const alt = ersetze('gueltig_ab: 2026-01-01', 'gueltig_ab: 2022-01-01', mit(wogg()));
    const { meldungen } = pruefeOrdner({ '2022-01-01.yaml': alt });
    const einmal = meldungen.filter((m) => m.includes('Mietenstufe'));
    expect(einmal).toEqual([
      '2022-01-01.yaml:27:5: Am ersten Tag dieser Tabelle (2022-01-01) ist keine Mietenstufe bekannt: Unsere Listen beginnen am 2023-01-01. Stimmt der Tag, tragen Sie die gedruckten Beträge unter „je_person“ ein.',
    ]);
  });
});

it('was in der Datei steht, steht in der Tabelle: Tage, Quelle, Lizenz, Gemeinden ohne Zusatz', () => {
  expect(fertig(TABELLE)).toMatchObject({
    id: '99001/2026-01-01',
    gueltigAb: '2026-01-01',
    herkunft: 'traeger',
    zuletztBestaetigt: '2026-06-01',
    lizenz: 'unbekannt',
    quelle: {
      stelle: 'Prüfkreis',
      fundstelle: 'S. 1',
      link: null,
      eingesehen: '2026-06-01',
      beleg: 'original',
    },
    gemeinden: { '99001001': 'Prüfstadt', '99001002': 'Nebenort', '99001003': 'Außendorf' },
    ohneRichtwert: {},
    zuschlaege: [],
    zuschlagsregel: { regel: 'summe', hoechstensProzent: null },
  });
});
