import { FASSUNG } from './auszug';
import { KOPFSPALTEN, type Spalte, ZEILENARTEN, ZEILENSPALTEN } from './spalten';

/** JSON Schema (draft 2020-12) of the JSON files, made from the columns. */
export function schema(basis: string): object {
  const { tabelle } = KOPFSPALTEN;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${basis}/daten/schema.json`,
    title: 'Richtwerte für Miete und Heizung',
    description: `Eine Spalte ohne Wert fehlt. Die Arten der Zeilen: ${Object.entries(ZEILENARTEN)
      .map(([art, was]) => `${art}: ${was}`)
      .join(' · ')}`,
    type: 'object',
    required: ['$schema', 'fassung', 'tabellen', 'zeilen'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      fassung: { const: FASSUNG },
      tabellen: { type: 'array', items: satz(KOPFSPALTEN, PFLICHT_KOPF) },
      zeilen: { type: 'array', items: satz({ tabelle, ...ZEILENSPALTEN }, ['tabelle', 'nummer', 'art']) },
    },
  };
}

const PFLICHT_KOPF = [
  'tabelle',
  'traeger_ags',
  'traeger_name',
  'gueltig_ab',
  'zuletzt_bestaetigt',
  'heizung',
  'lizenz',
  'quelle_stelle',
  'quelle_dokument',
  'quelle_beleg',
];

function satz(spalten: Readonly<Record<string, Spalte>>, pflicht: readonly string[]): object {
  const properties = Object.fromEntries(Object.entries(spalten).map(([name, s]) => [name, eigenschaft(s)]));
  return { type: 'object', required: pflicht, additionalProperties: false, properties };
}

function eigenschaft({ art, bedeutung, muster, werte }: Spalte): object {
  const text = { type: 'string', ...(muster && { pattern: muster }), ...(werte && { enum: werte }) };
  const description = bedeutung;
  switch (art) {
    case 'cent':
    case 'zahl':
      return { description, type: 'integer', minimum: 0 };
    case 'dezimal':
      return { description, type: 'string', pattern: '^[0-9]+\\.[0-9]{2,4}$' };
    case 'ja_nein':
      return { description, type: 'boolean' };
    case 'liste':
      return { description, type: 'array', minItems: 1, items: text };
    case 'tag':
      return { description, type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
    case 'text':
      return { description, minLength: 1, ...text };
  }
}
