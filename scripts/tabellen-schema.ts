import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@/lib/tabellen/json-schema/erzeuge';
import { mitKopfzeile } from '@/lib/tabellen/json-schema/kopfzeile';
import { DATEN } from '@/lib/tabellen/lade';
import type { Befehl } from './io';

/**
 * `npm run tabellen:schema [-- --kopfzeilen]`: writes the JSON Schemas for editors to data/schema, made from the
 * schema of the checker. `--kopfzeilen` also writes the first line that ties each file to its schema.
 */
export const main: Befehl = (argumente, io) => {
  const ordner = join(DATEN, 'schema');
  mkdirSync(ordner, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(ordner, name), `${JSON.stringify(schema, null, 1)}\n`);
  }
  if (argumente.includes('--kopfzeilen')) io.aus(`${kopfzeilen()} Dateien haben eine neue erste Zeile.\n`);
  return 0;
};

function kopfzeilen(): number {
  const namen = readdirSync(join(DATEN, 'traeger'), { recursive: true, encoding: 'utf8' });
  const geaendert = namen.filter((name) => {
    if (!name.endsWith('.yaml')) return false;
    const pfad = join(DATEN, 'traeger', name);
    const alt = readFileSync(pfad, 'utf8');
    const neu = mitKopfzeile(name, alt);
    if (neu === alt) return false;
    writeFileSync(pfad, neu);
    return true;
  });
  return geaendert.length;
}
