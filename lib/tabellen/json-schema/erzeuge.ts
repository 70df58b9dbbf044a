import { z } from 'zod';
import { PERSONENZAHL } from '../erklaerung/wert';
import { tabelleAlsForm } from '../schema/tabelle';
import { traegerInDatei } from '../schema/traeger';
import { WERTARTEN } from '../schema/worte';
import { type Art, type JsonSchema, schemaDerArt } from './arten';
import { mitTeilen } from './teile';

/** The JSON Schemas for editors by file name; made from the one schema that the checker uses. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'tabelle.schema.json': aus(tabelleAlsForm, 'Tabelle', 'Eine veröffentlichte Tabelle eines Trägers.'),
    'traeger.schema.json': aus(
      traegerInDatei,
      'Träger',
      'Wer die Richtwerte festlegt, mit seinen Jobcentern.',
    ),
  };
}

function aus(schema: z.ZodType, title: string, description: string): JsonSchema {
  // Draft 7 is the newest that the YAML language server reads.
  const roh = z.toJSONSchema(schema, { target: 'draft-07', io: 'input', cycles: 'ref', reused: 'inline' });
  const { $schema, definitions, ...wurzel } = uebersetzt(roh as JsonSchema) as Record<string, unknown>;
  return mitTeilen(
    { $schema, title, description, ...wurzel },
    (definitions ?? {}) as Record<string, JsonSchema>,
  );
}

/** Turns the marks of the schema (`x-art`, `x-beispiele`) into JSON Schema, everywhere below a node. */
function uebersetzt(knoten: unknown): unknown {
  if (Array.isArray(knoten)) return knoten.map(uebersetzt);
  if (typeof knoten !== 'object' || knoten === null) return knoten;
  const {
    'x-art': art,
    'x-worte': worte,
    'x-beispiele': beispiele,
    ...rest
  } = knoten as Record<string, unknown>;
  if (typeof art === 'string') return blatt(art as Art, worte as string[] | undefined, beispiele, rest);
  const fertig = Object.fromEntries(Object.entries(rest).map(([name, kind]) => [name, uebersetzt(kind)]));
  return {
    ...fertig,
    ...(beispiele ? { examples: beispiele } : {}),
    ...nurDiese(fertig),
    ...genauEins(rest.properties),
    ...zellen(fertig.properties),
  };
}

function blatt(
  art: Art,
  worte: string[] | undefined,
  beispiele: unknown,
  { title, description }: JsonSchema,
) {
  const passend =
    (beispiele as string[] | undefined)?.filter((b) => worte === undefined || worte.includes(b)) ?? [];
  return {
    ...(title ? { title, description } : {}),
    ...schemaDerArt(art, worte),
    ...(passend.length > 0 ? { examples: passend } : {}),
    'x-art': art,
  };
}

/** What an editor says where an entry is missing or does not belong. */
function nurDiese({ type, properties, required }: JsonSchema): JsonSchema {
  if (type !== 'object') return {};
  const noetig = (required ?? []) as string[];
  const andere = Object.keys(properties ?? {}).filter((name) => !noetig.includes(name));
  const namen = andere.filter((name) => !/^\d+$/.test(name));
  const moeglich = namen.length < andere.length ? ['1 bis 20', ...namen] : namen;
  const saetze = [
    'Hier fehlt ein Eintrag, oder einer gehört nicht hierher.',
    ...(noetig.length > 0 ? [`Nötig: ${noetig.join(', ')}.`] : []),
    ...(moeglich.length > 0 ? [`Möglich: ${moeglich.join(', ')}.`] : []),
  ];
  return { errorMessage: saetze.join(' ') };
}

/** YAML editors read the key `1` as a number, which equals no name; a pattern finds it all the same. */
function zellen(properties: unknown): JsonSchema {
  const zelle = (properties as Record<string, JsonSchema> | undefined)?.['1'];
  if (zelle === undefined) return {};
  const { title, description } = PERSONENZAHL;
  return { patternProperties: { '^([1-9]|1[0-9]|20)$': { ...zelle, title, description } } };
}

/** What the checker's schema says in code: a value has one form, and an area is named in one way. */
function genauEins(properties: unknown): JsonSchema {
  if (typeof properties !== 'object' || properties === null) return {};
  const eins = (namen: readonly string[]) => ({ oneOf: namen.map((name) => ({ required: [name] })) });
  const alle = [
    WERTARTEN.every((art) => art in properties)
      ? [eins('gebiete' in properties ? [...WERTARTEN, 'gebiete'] : WERTARTEN)]
      : [],
    'teil' in properties ? [eins(['gemeinden', 'mietenstufe'])] : [],
  ].flat();
  return alle.length === 0 ? {} : { allOf: alle };
}
