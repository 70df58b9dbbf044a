/** A description in RDF, flat: one node an address, so that JSON-LD and Turtle are written from the same list. */
export interface Knoten {
  /** Absolute address. */
  readonly id: string;
  readonly typ: Kuerzel;
  readonly eigenschaften: Readonly<Partial<Record<Kuerzel, readonly Objekt[]>>>;
}

/** A text in German, a value with its datatype, or another address. */
export type Objekt =
  | { readonly text: string }
  | { readonly wert: string; readonly typ: Kuerzel }
  | { readonly adresse: string };

export const PRAEFIXE = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name by prefix: `dct:title`. */
export type Kuerzel = `${keyof typeof PRAEFIXE}:${string}`;

/** The full address of a name. */
export function langform(kuerzel: Kuerzel): string {
  const stelle = kuerzel.indexOf(':');
  return PRAEFIXE[kuerzel.slice(0, stelle) as keyof typeof PRAEFIXE] + kuerzel.slice(stelle + 1);
}

/**
 * As JSON-LD: a graph of nodes, one a line, all values written out, so that a reader needs no more than the prefixes.
 */
export function alsJsonld(knoten: readonly Knoten[]): string {
  const graph = knoten.map(({ id, typ, eigenschaften }) => ({
    '@id': id,
    '@type': typ,
    ...Object.fromEntries(
      Object.entries(eigenschaften).map(([name, objekte = []]) => [name, objekte.map(objektAlsJson)]),
    ),
  }));
  const zeilen = graph.map((satz) => JSON.stringify(satz)).join(',\n');
  return `{"@context": ${JSON.stringify(PRAEFIXE)},\n"@graph": [\n${zeilen}\n]}\n`;
}

function objektAlsJson(objekt: Objekt) {
  if ('adresse' in objekt) return { '@id': objekt.adresse };
  if ('text' in objekt) return { '@value': objekt.text, '@language': 'de' };
  return { '@value': objekt.wert, '@type': objekt.typ };
}
