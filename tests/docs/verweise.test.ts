/** Every relative link in the documentation leads to a file or folder that is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WURZEL } from './hilfe';

const docs = readdirSync(join(WURZEL, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
  .sort();

describe('Verweise', () => {
  it.each(['README.md', ...docs])('%s führt nirgends ins Leere', (name) => {
    const pfad = join(WURZEL, name);
    const ohneCode = readFileSync(pfad, 'utf8').replace(/^```.*?^```$/gms, '');
    const ziele = [...ohneCode.matchAll(/\]\(([^)\s]+)\)/g)].map(([, ziel = '']) => ziel);
    const eigene = ziele.filter((ziel) => !/^(https?:|mailto:|#)/.test(ziel));
    const leer = eigene.filter((ziel) => !existsSync(join(dirname(pfad), ziel.replace(/#.*$/, ''))));
    expect(leer.map((ziel) => `${relative(WURZEL, pfad)}: ${ziel}`)).toEqual([]);
  });
});
