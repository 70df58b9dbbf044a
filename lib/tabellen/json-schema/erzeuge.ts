import { z } from 'zod';
import type { Art } from '../felder';
import { tabelleAlsForm } from '../schema/tabelle';
import { traegerInDatei } from '../schema/traeger';
import { type JsonSchema, schemaDerArt } from './arten';
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

/** Turns the marks of the schema (`art`, `beispiele`) into JSON Schema, everywhere below a node. */
function uebersetzt(knoten: unknown): unknown {
  if (Array.isArray(knoten)) return knoten.map(uebersetzt);
  if (typeof knoten !== 'object' || knoten === null) return knoten;
  const { art, worte, beispiele, ...rest } = knoten as Record<string, unknown>;
  const examples = beispiele === undefined ? {} : { examples: beispiele };
  if (typeof art === 'string' && rest.properties === undefined) {
    const { title, description } = rest;
    const blatt = schemaDerArt(art as Art, worte as string[] | undefined);
    return { ...(title ? { title, description } : {}), ...blatt, ...examples, 'x-art': art };
  }
  return { ...Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, uebersetzt(v)])), ...examples };
}
