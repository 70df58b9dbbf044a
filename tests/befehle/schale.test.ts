/**
 * Each command once as people call it, through npm and the shell: that its name, its input, its outputs and its end are
 * those of its function, which the other tests call. `vorschlag`, `vier-augen` and `tabellen:vergleich` run that way in
 * tests/ci/nachlauf.test.ts, `pruefe` in abnahme.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HANNOVER, hannover } from '@/tests/vergleich/hilfe';
import { laufeNpm } from './hilfe';

it.each(['tabellen:bericht', 'tabellen:faellig', 'tabellen:links', 'tabellen:beispiele', 'vorschau'])(
  'npm run %s: ein falscher Aufruf endet mit 2 und sagt, wie er lautet',
  (befehl) => {
    const lauf = laufeNpm(befehl, ['--gibt-es-nicht']);
    expect(lauf).toMatchObject({ code: 2, ausgabe: '' });
    expect(lauf.fehler).toMatch(new RegExp(`^Aufruf: npm run ${befehl} `));
  },
);

it('npm run tabellen:neu liest die Liste von der Eingabe, npm run tabellen:pruefen findet, was noch fehlt', () => {
  const daten = hannover();
  const argumente = ['--daten', daten, '--traeger', '03241', '--ab', '2027-01-01', '--aus', '-'];
  const liste = 'Gebiet;1;2;3;4;5;weitere\nHannover;512,00;651,00;775,00;925,00;1.050,00;128,00\n';
  const neu = laufeNpm('tabellen:neu', argumente, liste);
  expect(neu).toMatchObject({ code: 0, fehler: '' });
  expect(neu.ausgabe).toMatch(/^ {2}Hannover {2}1: 512,00 /m);
  const datei = join(daten, HANNOVER, '2027-01-01.yaml');
  expect(existsSync(datei)).toBe(true);
  const geprueft = laufeNpm('tabellen:pruefen', [datei]);
  expect(geprueft).toMatchObject({ code: 1, ausgabe: '' });
  expect(geprueft.fehler).toMatch(/2027-01-01\.yaml:\d+:\d+: /);
});

it('npm run wache:melden druckt ohne Plattform den Bericht von der Eingabe', () => {
  const lauf = laufeNpm('wache:melden', [], '## Tabellen\n', {
    GITHUB_REPOSITORY: '',
    CI_API_V4_URL: '',
  });
  expect(lauf).toEqual({ code: 0, ausgabe: '## Tabellen\n', fehler: '' });
});

it('jeder Befehl der Schale ist ein Skript von npm', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [name, zeile] of Object.entries(scripts)) {
    const [, datei] = /^tsx scripts\/befehl\.ts (\S+)$/.exec(zeile) ?? [];
    if (datei === undefined) continue;
    expect(name.replace(':', '-')).toBe(datei);
    expect(readFileSync(`scripts/${datei}.ts`, 'utf8')).toContain('export const main: Befehl =');
  }
});
