import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { parseDocument } from 'yaml';

const PFAD = 'data/schema';

/** The committed JSON Schema of a kind of file. */
export function schema(art: 'tabelle' | 'traeger'): Record<string, unknown> {
  return JSON.parse(readFileSync(`${PFAD}/${art}.schema.json`, 'utf8'));
}

/** `x-art` and the messages for YAML editors are no words of draft 7. */
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowMatchingProperties: true,
  allErrors: true,
});
for (const wort of ['x-art', 'errorMessage', 'patternErrorMessage']) ajv.addKeyword(wort);
const pruefer = { tabelle: ajv.compile(schema('tabelle')), traeger: ajv.compile(schema('traeger')) };

/** What an editor that knows the schema finds in a text: it reads YAML 1.2 with numbers, as the language server does. */
export function editorFindet(text: string, art: 'tabelle' | 'traeger' = 'tabelle'): string[] {
  const dokument = parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'core', version: '1.2' });
  if (dokument.errors.length > 0) return dokument.errors.map((fehler) => fehler.code);
  const pruefe = pruefer[art];
  let daten: unknown;
  try {
    daten = dokument.toJS();
  } catch (fehler) {
    return [String(fehler)];
  }
  if (pruefe(daten)) return [];
  return (pruefe.errors ?? []).map((f: ErrorObject) => `${f.instancePath} ${f.message}`);
}
