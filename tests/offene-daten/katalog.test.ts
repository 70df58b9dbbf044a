import { Parser, type Quad, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import {
  alleAlsDatensatz,
  landAlsDatensatz,
  listeAlsDatensatz,
  traegerAlsDatensatz,
  vergleichAlsDatensatz,
} from '@/lib/berichte/daten/datensaetze';
import { katalog } from '@/lib/berichte/daten/katalog';
import { landdatei, nachLand } from '@/lib/berichte/daten/laender';
import { gemeinsameLizenz } from '@/lib/berichte/daten/lizenzen';
import { nennungVon } from '@/lib/berichte/daten/national';
import { alsJsonld, PRAEFIXE } from '@/lib/berichte/daten/rdf';
import { alsTurtle } from '@/lib/berichte/daten/turtle';
import { basisadresse } from '@/lib/betreiber/basisadresse';
import { betreiber } from '@/lib/betreiber/lade';
import { BASIS, TRAEGER } from './hilfe';

const dateien = (name: string) => [
  { name: `${name}.json`, format: 'JSON', bytes: 10 } as const,
  { name: `${name}.csv`, format: 'CSV', bytes: 20 } as const,
];
const LAENDER = nachLand(TRAEGER);
const SAETZE = [
  alleAlsDatensatz(TRAEGER, dateien('alle')),
  ...LAENDER.map((land) =>
    landAlsDatensatz(land, [{ name: `${landdatei(land.land)}.csv`, format: 'CSV', bytes: 5 }]),
  ),
  vergleichAlsDatensatz(TRAEGER, [{ name: 'vergleich.csv', format: 'CSV', bytes: 3 }]),
  ...TRAEGER.map((t) => traegerAlsDatensatz(t, '/kreis/x/', dateien(t.traeger.ags))),
  listeAlsDatensatz('gemeinden', nennungVon('gemeinden'), []),
  listeAlsDatensatz('plz', nennungVon('plz'), [{ name: 'plz.csv', format: 'CSV', bytes: 1 }]),
];
const KNOTEN = katalog(BASIS, { name: 'Stelle' }, '2026-11-25', SAETZE);
const QUADS = new Parser().parse(await alsTurtle(KNOTEN));
const GRAPH = new Store(QUADS);

const voll = (kuerzel: string) =>
  kuerzel.replace(/^(\w+):/, (_, p: string) => PRAEFIXE[p as keyof typeof PRAEFIXE]);
const TYP = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const alle = (klasse: string) => GRAPH.getSubjects(TYP, voll(klasse), null).map(({ value }) => value);
const werte = (subjekt: string, name: string) =>
  GRAPH.getObjects(subjekt, voll(name), null).map(({ value }) => value);

/** The mandatory properties of DCAT-AP.de 3.0 - but for the licence, which is not ours to invent. */
const PFLICHT = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
  'dcat:Dataset': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
};

describe('Katalog', () => {
  it.each(Object.entries(PFLICHT))('%s hat alle Pflichtangaben', (klasse, pflicht) => {
    expect(alle(klasse).length).toBeGreaterThan(0);
    for (const knoten of alle(klasse)) {
      for (const name of pflicht) expect(werte(knoten, name), `${knoten} ${name}`).not.toEqual([]);
    }
  });

  it('nennt jeden Datensatz und verweist nur auf Knoten, die es gibt', () => {
    expect(werte(`${BASIS}/daten/#katalog`, 'dcat:dataset').sort()).toEqual(alle('dcat:Dataset').sort());
    expect(alle('dcat:Dataset')).toHaveLength(TRAEGER.length + LAENDER.length + 4);
    for (const { object } of QUADS) {
      if (object.value.startsWith(`${BASIS}/daten/#`) && object.termType === 'NamedNode')
        expect(GRAPH.countQuads(object, null, null, null), object.value).toBeGreaterThan(0);
    }
  });

  it('ordnet jeden Träger seinem Kreis zu, kreisfreie Städte auch ihrer Gemeinde', () => {
    const ort = 'http://dcat-ap.de/def/politicalGeocoding';
    expect(werte(`${BASIS}/daten/#03241`, 'dcatde:politicalGeocodingURI')).toEqual([
      `${ort}/districtKey/03241`,
    ]);
    expect(werte(`${BASIS}/daten/#01001`, 'dcatde:politicalGeocodingURI')).toEqual([
      `${ort}/districtKey/01001`,
      `${ort}/municipalityKey/01001000`,
    ]);
  });

  it('hat für jedes Land mit Tabellen eine Datei, seinem Schlüssel zugeordnet', () => {
    const satz = `${BASIS}/daten/#niedersachsen`;
    expect(werte(satz, 'dcatde:politicalGeocodingLevelURI')).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/Level/state',
    ]);
    expect(werte(satz, 'dcatde:politicalGeocodingURI')).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/stateKey/03',
    ]);
    expect(werte(`${satz}-csv`, 'dcat:downloadURL')).toEqual([`${BASIS}/daten/land/niedersachsen.csv`]);
    expect(LAENDER.flatMap(({ traeger }) => traeger)).toEqual(TRAEGER);
  });

  it('sagt, von wann bis wann jede Fassung gilt', () => {
    for (const { traeger, tabellen } of TRAEGER) {
      const zeiten = werte(`${BASIS}/daten/#${traeger.ags}`, 'dct:temporal').map((zeit) => [
        werte(zeit, 'dcat:startDate')[0],
        werte(zeit, 'dcat:endDate')[0] ?? null,
      ]);
      expect(zeiten).toEqual(tabellen.map(({ gueltigAb, gueltigBis }) => [gueltigAb, gueltigBis]));
    }
  });

  it('erfindet keine Lizenz: ohne bekannte steht das in Worten da', () => {
    for (const { traeger, tabellen } of TRAEGER) {
      const bekannt = tabellen.every(({ lizenz }) => lizenz !== 'unbekannt');
      for (const datei of werte(`${BASIS}/daten/#${traeger.ags}`, 'dcat:distribution')) {
        expect(werte(datei, 'dct:license').length > 0).toBe(bekannt);
        expect(werte(datei, 'dct:rights').length > 0).toBe(!bekannt);
      }
      if (!bekannt)
        expect(werte(`${BASIS}/daten/#${traeger.ags}`, 'dct:description')[0]).toMatch(/keine Lizenz/);
    }
    expect(werte(`${BASIS}/daten/#plz-csv`, 'dct:license')).toEqual(['http://dcat-ap.de/def/licenses/odbl']);
    expect(werte(`${BASIS}/daten/#plz-csv`, 'dcatde:licenseAttributionByText')[0]).toMatch(/OpenStreetMap/);
  });

  it('sagt als JSON-LD genau dasselbe', () => {
    const { '@context': kontext, '@graph': graph } = JSON.parse(alsJsonld(KNOTEN));
    expect(kontext).toEqual(PRAEFIXE);
    const saetze = graph.flatMap(({ '@id': id, '@type': typ, ...rest }: Record<string, string>) => [
      [id, TYP, voll(typ ?? ''), '', ''].join(' '),
      ...Object.entries(rest as unknown as Record<string, Record<string, string>[]>).flatMap(
        ([name, objekte]) =>
          objekte.map((o) =>
            [
              id,
              voll(name),
              o['@id'] ?? o['@value'],
              o['@type'] ? voll(o['@type']) : '',
              o['@language'] ?? '',
            ].join(' '),
          ),
      ),
    ]);
    expect(saetze.sort()).toEqual(QUADS.map(satz).sort());
  });
});

function satz({ subject, predicate, object }: Quad): string {
  const sprache = object.termType === 'Literal' ? object.language : '';
  const typ = object.termType === 'Literal' && sprache === '' ? object.datatype.value : '';
  return [subject.value, predicate.value, object.value, typ, sprache].join(' ');
}

describe('Lizenz mehrerer Fassungen', () => {
  const [tabelle] = TRAEGER[0]?.tabellen ?? [];
  const mit = (...lizenzen: string[]) =>
    gemeinsameLizenz(lizenzen.flatMap((lizenz) => (tabelle ? [{ ...tabelle, lizenz }] : [])));

  it('gilt nur, wenn alle sie haben', () => {
    expect(mit('dl-de/by-2-0', 'dl-de/by-2-0')).toMatchObject({
      adresse: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
      nennung: expect.stringContaining('Daten wurden umgewandelt'),
    });
    expect(mit('dl-de/zero-2-0')).toEqual({
      adresse: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
      nennung: null,
    });
    expect(mit('dl-de/by-2-0', 'unbekannt')).toEqual({ rechte: expect.stringContaining('verschiedenen') });
    expect(mit('unbekannt')).toEqual({ rechte: expect.stringContaining('keine Lizenz bekannt') });
  });
});

describe('Adresse der Website', () => {
  it('kommt ohne Schrägstrich am Ende aus der Umgebung', () => {
    expect(basisadresse('https://miete.example/')).toBe('https://miete.example');
    expect(basisadresse(undefined)).toBe(`https://${betreiber().domain}`);
    expect(() => basisadresse('miete.example')).toThrow('SITE_URL');
  });
});
