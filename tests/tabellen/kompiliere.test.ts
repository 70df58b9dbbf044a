import { describe, expect, it } from 'vitest';
import { alsDezimal, type Gebiet, type Tabelle } from '@/lib/regeln';
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

describe('Preis je m²', () => {
  it('wird mit der angemessenen Fläche jeder Größe malgenommen, auch bei weiteren Personen', () => {
    const t = fertig(mit(FLAECHE + preis('      preis: 1.25\n      runden: cent\n')));
    const [erste, zweite, dritte, vierte] = werte(t.grenzen[2]?.gebiete[0]);
    expect([erste, zweite, dritte, vierte]).toEqual(['62.50', '75.00', '90.63', '106.25']);
    expect(werte(t.grenzen[2]?.gebiete[0])).toHaveLength(20);
  });

  it('je Personenzahl gilt der genannte Preis, danach „weitere“; ohne beide gibt es keinen Wert', () => {
    const zeilen = '      1: 1.00\n      3: 2.00\n      weitere: 3\n      runden: nicht\n';
    const t = fertig(mit(FLAECHE + preis(zeilen)));
    expect(werte(t.grenzen[2]?.gebiete[0]).slice(0, 4)).toEqual(['50.00', null, '145.00', '255.00']);
    const ohne = fertig(mit(FLAECHE + preis('      1: 1.00\n      2: 1.00\n      runden: nicht\n')));
    expect(werte(ohne.grenzen[2]?.gebiete[0])).toEqual(['50.00', '60.00']);
  });

  it('ohne angemessene Fläche fehlt die Hälfte', () => {
    const { text, stellen } = ohneMarken(mit(preis('      »preis: 1.25\n      runden: cent\n')));
    expect(meldungenZu(text)).toEqual([
      `${stellen[0]}Für den Preis je m² fehlt die angemessene Wohnfläche. Tragen Sie eine Grenze mit „bezug: wohnflaeche“ ein.`,
    ]);
  });

  it('gelten im Gebiet verschiedene Flächen, gibt es keinen gemeinsamen Wert', () => {
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
    const { text, stellen } = ohneMarken(mit(geteilt + preis('      »preis: 1.25\n      runden: cent\n')));
    expect(meldungenZu(text)).toEqual([
      `${stellen[0]}Hier gelten verschiedene Wohnflächen (Stadt, Land, keine Angabe). Trennen Sie das Gebiet genauso.`,
    ]);
  });

  it('Bruchteile von Cent brauchen eine Rundungsregel', () => {
    const { text, stellen } = ohneMarken(mit(FLAECHE + preis('      preis: 1.2525\n      runden: »nicht\n')));
    expect(meldungenZu(text)).toEqual([
      expect.stringContaining(`${stellen[0]}Für 1 Personen ergibt die Rechnung 62.625 Euro`),
    ]);
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
    expect(meldungen).toContain(
      '2022-01-01.yaml:27:5: Für die Gemeinde 99001001 ist keine Mietenstufe bekannt.',
    );
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
  });
});
