import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordnerMit } from '@/tests/tabellen/hilfe';

/** A small history: the change is one commit on top of `main`. */
function umfang(aendere: (ordner: string) => void, basis = 'main'): string {
  const ordner = ordnerMit({ 'data/traeger/a.yaml': 'a\n', 'lib/a.ts': 'a\n', 'README.md': 'a\n' });
  mkdirSync(join(ordner, '.ci'));
  copyFileSync('.ci/umfang', join(ordner, '.ci/umfang'));
  const git = (...argumente: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente], {
      cwd: ordner,
    });
  git('init', '-qb', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Anfang');
  git('checkout', '-qb', 'vorschlag');
  aendere(ordner);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'Vorschlag');
  return execFileSync('.ci/umfang', [basis], { cwd: ordner, encoding: 'utf8' }).trim();
}

const schreibe = (name: string) => (ordner: string) => writeFileSync(join(ordner, name), 'b\n');

describe('.ci/umfang', () => {
  it.each([
    ['tabellen', 'eine Tabelle', schreibe('data/traeger/a.yaml')],
    ['tabellen', 'eine neue', schreibe('data/traeger/b.yaml')],
    ['anderes', 'Code', schreibe('lib/a.ts')],
    ['anderes', 'ein Name, der nur so anfängt', schreibe('data.yaml')],
    ['anderes', 'ein Schema', schreibe('data/schema.json')],
    ['nichts', 'nichts', () => {}],
    [
      'gemischt',
      'beides',
      (ordner: string) => {
        schreibe('data/traeger/a.yaml')(ordner);
        schreibe('README.md')(ordner);
      },
    ],
    [
      'gemischt',
      'eine Datei, die den Ordner verlässt',
      (ordner: string) => renameSync(join(ordner, 'data/traeger/a.yaml'), join(ordner, 'lib/b.yaml')),
    ],
  ])('%s: %s', (erwartet, _, aendere) => {
    expect(umfang(aendere)).toBe(erwartet);
  });

  it.each(['', 'gibt-es-nicht'])('ohne brauchbare Basis wird alles geprüft: „%s“', (basis) => {
    expect(umfang(schreibe('data/traeger/a.yaml'), basis)).toBe('gemischt');
  });
});
