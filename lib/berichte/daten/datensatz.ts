import type { Tag } from '@/lib/regeln';
import type { Knoten, Objekt } from './rdf';

/** A dataset of the catalogue and its files. */
export interface Datensatz {
  /** Part of its address: letters, digits, hyphens. */
  readonly kennung: string;
  readonly titel: string;
  readonly beschreibung: string;
  /** Page of the site about it, from the first slash. */
  readonly seite: string;
  /** Who set what is in it; null where that is not one body. */
  readonly urheber: string | null;
  readonly schlagworte: readonly string[];
  readonly gebiet: Gebietsbezug;
  readonly zeiten: readonly { readonly ab: Tag; readonly bis: Tag | null }[];
  /** Address of the licence as DCAT-AP.de lists it, or why none can be named. */
  readonly lizenz:
    | { readonly adresse: string; readonly nennung: string | null }
    | { readonly rechte: string };
  readonly dateien: readonly {
    readonly name: string;
    readonly format: 'JSON' | 'CSV';
    readonly bytes: number;
  }[];
}

/** Keys of Länder (2 digits), Kreise (5) and Gemeinden (8); none: the whole country. */
export interface Gebietsbezug {
  readonly ebene: 'federal' | 'state' | 'administrativeDistrict' | 'municipality';
  readonly schluessel: readonly string[];
}

const EU = 'http://publications.europa.eu/resource/authority';
const POLITISCH = 'http://dcat-ap.de/def/politicalGeocoding';
const IANA = 'https://www.iana.org/assignments/media-types';
const MEDIEN = { JSON: 'application/json', CSV: 'text/csv' } as const;

/** The nodes of one dataset: itself, its author, its periods, its files. */
export function datensatzknoten(basis: string, herausgeber: Objekt, satz: Datensatz): Knoten[] {
  const id = `${basis}/daten/#${satz.kennung}`;
  const zeiten = satz.zeiten.map(({ ab, bis }, i) => zeitraum(`${id}-zeit-${i + 1}`, ab, bis));
  const dateien = satz.dateien.map((datei) => verteilung(basis, id, satz, datei));
  const urheber: Knoten[] =
    satz.urheber === null
      ? []
      : [
          {
            id: `${id}-urheber`,
            typ: 'foaf:Agent',
            eigenschaften: { 'foaf:name': [{ text: satz.urheber }] },
          },
        ];
  const orte = gebietsadressen(satz.gebiet);
  const verweis = (knoten: readonly Knoten[], typ: Knoten['typ']): Objekt[] =>
    knoten.filter((k) => k.typ === typ).map((k) => ({ adresse: k.id }));
  const knoten: Knoten = {
    id,
    typ: 'dcat:Dataset',
    eigenschaften: {
      'dct:title': [{ text: satz.titel }],
      'dct:description': [{ text: satz.beschreibung }],
      'dct:identifier': [{ wert: id, typ: 'xsd:anyURI' }],
      'dct:publisher': [herausgeber],
      ...(urheber.length > 0 && { 'dct:creator': verweis(urheber, 'foaf:Agent') }),
      'dcat:keyword': satz.schlagworte.map((text) => ({ text })),
      'dcat:theme': [{ adresse: `${EU}/data-theme/SOCI` }],
      'dct:language': [{ adresse: `${EU}/language/DEU` }],
      'dct:accessRights': [{ adresse: `${EU}/access-right/PUBLIC` }],
      'dct:accrualPeriodicity': [{ adresse: `${EU}/frequency/IRREG` }],
      'dcat:landingPage': [{ adresse: `${basis}${satz.seite}` }],
      'dcatde:politicalGeocodingLevelURI': [{ adresse: `${POLITISCH}/Level/${satz.gebiet.ebene}` }],
      ...(orte.length > 0 && { 'dcatde:politicalGeocodingURI': orte }),
      'dct:spatial': orte.length > 0 ? orte : [{ adresse: `${EU}/country/DEU` }],
      ...(zeiten.length > 0 && { 'dct:temporal': verweis(zeiten, 'dct:PeriodOfTime') }),
      'dcat:distribution': verweis(dateien, 'dcat:Distribution'),
    },
  };
  return [knoten, ...urheber, ...zeiten, ...dateien, ...(dateien.length > 0 ? rechteknoten(id, satz) : [])];
}

/** Which list a key belongs to, by its digits. */
const SCHLUESSEL: Readonly<Record<number, string>> = {
  2: 'stateKey',
  5: 'districtKey',
  8: 'municipalityKey',
};

function gebietsadressen({ schluessel }: Gebietsbezug): Objekt[] {
  return schluessel.map((s) => ({
    adresse: `${POLITISCH}/${SCHLUESSEL[s.length]}/${s}`,
  }));
}

function zeitraum(id: string, ab: Tag, bis: Tag | null): Knoten {
  const tag = (wert: Tag): Objekt[] => [{ wert, typ: 'xsd:date' }];
  const eigenschaften = { 'dcat:startDate': tag(ab), ...(bis !== null && { 'dcat:endDate': tag(bis) }) };
  return { id, typ: 'dct:PeriodOfTime', eigenschaften };
}

/** Why no licence can be named, once for all files of a dataset; nothing where one is known. */
function rechteknoten(id: string, { lizenz }: Datensatz): Knoten[] {
  if (!('rechte' in lizenz)) return [];
  const eigenschaften = { 'rdfs:label': [{ text: lizenz.rechte }] };
  return [{ id: `${id}-rechte`, typ: 'dct:RightsStatement', eigenschaften }];
}

function verteilung(
  basis: string,
  satz: string,
  { lizenz }: Datensatz,
  { name, format, bytes }: Datensatz['dateien'][number],
): Knoten {
  const adresse = [{ adresse: `${basis}/daten/${name}` }];
  return {
    id: `${satz}-${format.toLowerCase()}`,
    typ: 'dcat:Distribution',
    eigenschaften: {
      'dct:title': [{ text: name }],
      'dcat:accessURL': adresse,
      'dcat:downloadURL': adresse,
      'dct:format': [{ adresse: `${EU}/file-type/${format}` }],
      'dcat:mediaType': [{ adresse: `${IANA}/${MEDIEN[format]}` }],
      'dcat:byteSize': [{ wert: String(bytes), typ: 'xsd:nonNegativeInteger' }],
      ...(format === 'JSON' && { 'dct:conformsTo': [{ adresse: `${basis}/daten/schema.json` }] }),
      ...('adresse' in lizenz
        ? { 'dct:license': [{ adresse: lizenz.adresse }] }
        : { 'dct:rights': [{ adresse: `${satz}-rechte` }] }),
      ...('adresse' in lizenz &&
        lizenz.nennung !== null && { 'dcatde:licenseAttributionByText': [{ text: lizenz.nennung }] }),
    },
  };
}
