/**
 * Proves that the borders between the rooms hold: breaks them on purpose in a copy of the project's linter
 * settings and looks whether biome notices. (biome's --stdin-file-path reports no findings without --write.)
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const wurzel = fileURLToPath(new URL('..', import.meta.url));
const ordner = mkdtempSync(join(tmpdir(), 'grenzen-'));

/** Folder of the importing file, imported module, whether that is allowed. */
const importe: [string, string, boolean][] = [
  ['lib/regeln', './geld', true],
  ['lib/regeln', './unter/geld', true],
  ['lib/regeln', '@/lib/regeln/geld', true],
  ['lib/regeln', 'decimal.js', true],
  ['lib/regeln', '../texte/satz', false],
  ['lib/regeln', './../texte/satz', false],
  ['lib/regeln', '@/lib/tabellen/schema', false],
  ['lib/regeln', '@/lib/regeln/../texte/satz', false],
  ['lib/regeln', '@/app/seite', false],
  ['lib/regeln', 'node:fs', false],
  ['lib/regeln', 'zod', false],
  ['lib/regeln', 'yaml', false],
  ['lib/regeln', 'react', false],
  ['lib/regeln', 'decimal.js-light', false],
  ['lib/regeln/unter', '../geld', true],
  ['lib/regeln/unter', './geld', true],
  ['lib/regeln/unter', '../../texte/satz', false],
  ['lib/regeln/unter', '../nachbar/../../texte/satz', false],
  ['lib/texte', '@/lib/regeln', true],
  ['lib/texte', '@/lib/regeln/geld', false],
  ['lib/texte', '../regeln/zahl/geld', false],
  ['app/unter', '@/lib/regeln', true],
  ['app/unter', '@/lib/regeln/zahl/geld', false],
  ['scripts', '@/lib/regeln/zahl/geld', false],
  ['lib/texte', '@/app/seite', false],
  ['lib/texte', '../../app/seite', false],
  ['lib/tabellen', 'zod', true],
];

const felder: [string, boolean][] = [
  ['<input type="text" inputMode="decimal" />', true],
  ['<input type="number" />', false],
  ['<input id="a" type={"number"} required />', false],
];

interface Befund {
  category: string;
  severity: string;
  location: { path: string };
}

let befunde: Befund[] = [];

function schreiben(pfad: string, text: string): void {
  mkdirSync(dirname(join(ordner, pfad)), { recursive: true });
  writeFileSync(join(ordner, pfad), text);
}

function meldungen(pfad: string): string[] {
  return befunde.filter((befund) => befund.location.path === pfad).map((befund) => befund.category);
}

const pfadVon = (raum: string, nummer: number) => `${raum}/fall${nummer}.ts`;

beforeAll(() => {
  for (const teil of ['biome.json', 'biome'])
    cpSync(join(wurzel, teil), join(ordner, teil), { recursive: true });
  importe.forEach(([raum, modul], i) => {
    schreiben(pfadVon(raum, i), `import { a } from '${modul}';\n\nexport const b = a;\n`);
  });
  felder.forEach(([jsx], i) => {
    schreiben(`app/feld${i}.tsx`, `export const feld = ${jsx};\n`);
  });
  const biome = join(wurzel, 'node_modules/.bin/biome');
  const lauf = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: ordner });
  befunde = JSON.parse(lauf.stdout.toString()).diagnostics as Befund[];
});

afterAll(() => rmSync(ordner, { recursive: true }));

describe('Grenzen zwischen den Räumen', () => {
  it.each(importe.map((fall, i) => [...fall, i] as const))(
    '%s importiert %s: erlaubt = %s',
    (raum, modul, erlaubt, i) => {
      expect(modul).not.toBe('');
      expect(meldungen(pfadVon(raum, i))).toEqual(erlaubt ? [] : ['lint/style/noRestrictedImports']);
    },
  );

  it('melden Verstöße als Fehler, nicht als Warnung', () => {
    const grenzen = befunde.filter((befund) => befund.category === 'lint/style/noRestrictedImports');
    expect(new Set(grenzen.map((befund) => befund.severity))).toEqual(new Set(['error']));
  });
});

describe('Zahlenfelder', () => {
  it.each(felder.map((fall, i) => [...fall, i] as const))('%s: erlaubt = %s', (_jsx, erlaubt, i) => {
    expect(meldungen(`app/feld${i}.tsx`)).toEqual(erlaubt ? [] : ['plugin']);
  });
});
