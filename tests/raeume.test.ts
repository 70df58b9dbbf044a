import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bild, type Plan, pfeile, verstoesse } from '@/scripts/raeume';

const plan = JSON.parse(readFileSync('lib/raeume.json', 'utf8')) as Plan;
const ordner = mkdtempSync(join(tmpdir(), 'raeume-'));
afterAll(() => rmSync(ordner, { recursive: true }));

describe('Räume von lib', () => {
  it('kein Pfeil gegen den Plan, kein Kreis', () => {
    const alle = pfeile('.');
    expect(alle.length).toBeGreaterThan(150);
    expect(verstoesse(plan, alle)).toEqual([]);
    expect(bild(alle)).toContain('texte -->');
  });

  it('der Plan erlaubt nichts, was niemand braucht', () => {
    const alle = pfeile('.');
    for (const [raum, unten] of Object.entries(plan))
      for (const nach of unten)
        expect(
          alle.some((pfeil) => pfeil.von === raum && pfeil.nach === nach),
          `${raum} → ${nach}`,
        ).toBe(true);
  });

  it.each([
    ['fragen', "import { x } from '@/lib/texte/fehler';", 'texte'],
    ['fragen', "import type { X } from '../texte/fehler';", 'texte'],
    ['tabellen', "export * from '@/lib/orte/suche';", 'orte'],
    ['kern', "import { leseAnfrage } from '@/lib/regeln';", 'regeln'],
    ['regeln', "import '../kern/zahlen';", 'kern'],
    ['texte', "const x = await import('@/lib/pflege/paket');", 'pflege'],
    ['orte', "import { y } from '@/app/heute';", 'app'],
    ['pflege', "import {\n  a,\n  b,\n} from '@/lib/berichte/bericht';", 'berichte'],
  ])('ein verbotener Import in %s fällt auf: %s', (raum, zeile, nach) => {
    const wurzel = join(ordner, raum, nach);
    mkdirSync(join(wurzel, 'lib', raum, 'innen'), { recursive: true });
    cpSync('lib/raeume.json', join(wurzel, 'lib/raeume.json'));
    writeFileSync(join(wurzel, 'lib', raum, 'neu.ts'), `${zeile}\n`);
    const [satz, ...mehr] = verstoesse(plan, pfeile(wurzel));
    expect(mehr).toEqual([]);
    expect(satz).toContain(`lib/${raum}/neu.ts: ${raum} darf ${nach} nicht benutzen`);
  });

  it('ein Kreis im Plan fällt auf', () => {
    expect(verstoesse({ a: ['b'], b: ['c'], c: ['a'] }, [])).toEqual([
      'lib/raeume.json: a → b → c → a ist ein Kreis.',
    ]);
  });
});
