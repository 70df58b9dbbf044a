import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '@/scripts/tabellen-vergleich';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { HANNOVER, hannover } from '@/tests/vergleich/hilfe';
import { laufe } from './hilfe';

/** A project of its own with a history: main changed one value, the proposal another, from an older state of main. */
const projekt = ordnerMit({});
const datei = join(projekt, 'data', HANNOVER, '2026-07-01.yaml');

function git(...argumente: string[]): string {
  const wer = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...wer, ...argumente], { cwd: projekt, encoding: 'utf8' });
}

function aendere(alt: string, neu: string, name: string): void {
  writeFileSync(datei, readFileSync(datei, 'utf8').replace(alt, neu));
  git('add', '-A');
  git('commit', '-qm', name);
}

beforeAll(() => {
  mkdirSync(join(projekt, 'data'));
  cpSync(hannover(), join(projekt, 'data'), { recursive: true });
  // The shared data of the project; the compared folders have none of their own.
  for (const teil of ['data/bund', 'data/laender']) {
    cpSync(join(process.cwd(), teil), join(projekt, teil), { recursive: true });
  }
  git('init', '-qb', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Anfang');
  git('checkout', '-qb', 'vorschlag');
  aendere('2: 634.00', '2: 651.00', 'Vorschlag');
  git('checkout', '-q', 'main');
  aendere('1: 455.00', '1: 460.00', 'Anderes');
  git('checkout', '-q', 'vorschlag');
});

/** In the folder of that project. */
const hier = (argumente: readonly string[]) => laufe(main, argumente, '', { ordner: projekt });

const WERT =
  '<th scope="row">2 Personen</th><td>634,00 €</td><td><strong>651,00 €</strong></td><td>+17,00 €</td><td>+2,7 %</td>';
const gerade = (text: string) => text.replace(/\u00a0/g, ' ');

describe('tabellen:vergleich', () => {
  it('zeigt, was der Vorschlag ändert, und nicht, was seither dazukam', async () => {
    const lauf = await hier(['main', '--heute', '2026-11-25']);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(gerade(lauf.ausgabe)).toContain(WERT);
    expect(lauf.ausgabe).not.toContain('Barsinghausen');
    expect(lauf.ausgabe).toContain('1 Wert von 132 ändert sich.');
  });

  it('vergleicht zwei Stände der Geschichte und schreibt beide Berichte', async () => {
    git('checkout', '-q', 'main');
    const [md, html] = [join(projekt, 'bericht.md'), join(projekt, 'bericht.html')];
    const lauf = await hier(['main', '--neu', 'vorschlag', '--markdown', md, '--html', html]);
    git('checkout', '-q', 'vorschlag');
    expect(lauf).toMatchObject({ code: 0, fehler: '', ausgabe: '' });
    expect(gerade(readFileSync(md, 'utf8'))).toContain(WERT);
    expect(gerade(readFileSync(html, 'utf8'))).toContain('<strong>651,00 €</strong>');
  });

  it('ein Verweis aus dem Ordner hinaus wird nicht gelesen', async () => {
    const verweis = join(projekt, 'data', HANNOVER, '2027-01-01.yaml');
    symlinkSync('/etc/passwd', verweis);
    git('add', '-A');
    git('commit', '-qm', 'Verweis');
    const lauf = await hier(['main', '--neu', 'vorschlag']);
    expect(lauf.code).toBe(0);
    expect(lauf.ausgabe + lauf.fehler).not.toMatch(/root:|2027-01-01/);
    rmSync(verweis);
    git('commit', '-qam', 'Ohne Verweis');
  });

  it('vergleicht zwei Ordner', async () => {
    const vorher = mkdtempSync(join(tmpdir(), 'vorher-'));
    cpSync(join(projekt, 'data'), vorher, { recursive: true });
    // As they stand here: Hannover before the change, and an authority that the other folder does not have.
    for (const ordner of [HANNOVER, 'traeger/01001-flensburg'])
      cpSync(join('data', ordner), join(vorher, ordner), { recursive: true });
    const lauf = await laufe(main, [vorher, '--neu', join(projekt, 'data')]);
    rmSync(vorher, { recursive: true });
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(gerade(lauf.ausgabe)).toContain(WERT);
    expect(lauf.ausgabe).toContain('Träger entfernt');
  });

  it.each([
    [[], 'Aufruf: npm run tabellen:vergleich'],
    [['gibt-es-nicht'], '„gibt-es-nicht“ ist weder ein Ordner noch ein Stand der Geschichte.'],
    [['--', '--output=/tmp/x'], '„--output=/tmp/x“ ist weder ein Ordner noch ein Stand der Geschichte.'],
  ])('ein unklarer Aufruf: %j', async (argumente, anfang) => {
    const lauf = await laufe(main, argumente);
    expect(lauf.code).toBe(2);
    expect(lauf.fehler.startsWith(anfang)).toBe(true);
  });
});
