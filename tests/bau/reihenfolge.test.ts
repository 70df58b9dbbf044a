/** What scripts/build.sh promises: checks first, publication last, and nothing before it touches out/. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dateien } from '@/scripts/bau/dateien';

const bau = readFileSync('scripts/build.sh', 'utf8');
const befehle = [...bau.matchAll(/^(?:\w+=\S+ )?(?:tsx|next) (\S+(?: \S+)?)$/gm)].map(([, befehl]) => befehl);

it('die Tabellen werden geprüft, bevor etwas gebaut wird', () => {
  expect(befehle.indexOf('scripts/befehl.ts tabellen-pruefen')).toBe(2);
});

it('kein Befehl wird an seiner Schale vorbei gerufen: Dort täte er nichts, und alles schiene gut', () => {
  for (const pfad of befehle.flatMap((befehl) => /^scripts\/\S+\.ts$/.exec(befehl ?? '') ?? []))
    expect(readFileSync(pfad, 'utf8'), pfad).not.toMatch(/^export const main: Befehl/m);
});

it('veröffentlicht wird, wenn alles geschrieben und gepackt ist', () => {
  expect(befehle.slice(-3)).toEqual([
    'scripts/bau/verdichten.ts',
    'scripts/bau/veroeffentlichen.ts',
    'scripts/bau/bilanz.ts',
  ]);
});

it('out/ kennt nur, wer liest, rettet oder austauscht', async () => {
  const quellen = await dateien(new URL('../../scripts/bau/', import.meta.url), '.ts');
  const kennen = quellen.filter((pfad) => /\bOUT\b|'\.\.\/\.\.\/out\/'/.test(readFileSync(pfad, 'utf8')));
  expect(kennen.map((pfad) => pfad.split('/').at(-1))).toEqual([
    'anfang.ts',
    'bilanz.ts',
    'gewicht.ts',
    'ordner.ts',
    'serve.ts',
    'veroeffentlichen.ts',
  ]);
  expect(bau).toContain('NEUE_SEITE=out.neu next build');
});

it.skipIf(spawnSync('flock', ['--version']).status !== 0)(
  'ein zweiter Bau wartet nicht und stört nicht',
  () => {
    // A lock of its own: a build may be running beside the tests (scripts/test.sh), and this would wait for its end.
    const sperre = join(mkdtempSync(join(tmpdir(), 'sperre-')), 'bau.sperre');
    const env = { ...process.env, BAU_SPERRE: sperre };
    const bauen = [sperre, 'bash', 'scripts/build.sh'];
    const { status, stdout, stderr } = spawnSync('flock', bauen, { encoding: 'utf8', env });
    expect(bau).toContain('BAU_SPERRE:-.erzeugt/bau.sperre');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('Hier läuft schon ein Bau. Bitte warten, bis er fertig ist.\n');
  },
);
