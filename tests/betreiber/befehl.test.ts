/** What stops a build: the command that scripts/build.sh runs first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { mit, PRODUKTIV } from './hilfe';

vi.setConfig({ testTimeout: 60_000 });
const ordner = mkdtempSync(join(tmpdir(), 'betreiber-'));
afterAll(() => rmSync(ordner, { recursive: true }));

function laufe(text: string) {
  const BETREIBER = join(ordner, 'betreiber.yaml');
  writeFileSync(BETREIBER, text);
  const befehl = ['--import', 'tsx', 'scripts/betreiber-pruefen.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, befehl, {
    encoding: 'utf8',
    env: { ...process.env, BETREIBER },
  });
  return { status, stdout, stderr };
}

it('hält den Bau an und nennt das Feld', () => {
  const lauf = laufe(mit('  email: barriere@pruefstadt.de', '  email:'));
  expect(lauf.status).toBe(1);
  expect(lauf.stderr).toContain('Es fehlt der Eintrag „email“. Er gehört unter „barrierefreiheit“');
});

it('lässt eine vollständige Datei durch und erinnert an die Leichte Sprache', () => {
  const lauf = laufe(PRODUKTIV);
  expect(lauf.status).toBe(0);
  expect(lauf.stdout).toContain('https://mietpreisrechner.pruefstadt.de');
  expect(lauf.stderr).toContain('Prüfen Sie die Pflicht im Land Niedersachsen.');
});

it('steht im Bau vor allem, was baut', () => {
  const bau = readFileSync('scripts/build.sh', 'utf8');
  const befehle = bau.split('\n').filter((zeile) => /^(tsx|next|node) /.test(zeile));
  expect(befehle.slice(0, 2)).toEqual(['tsx scripts/bau/anfang.ts', 'tsx scripts/betreiber-pruefen.ts']);
  expect(bau).toMatch(/^set -euo pipefail$/m);
});
