import { describe, expect, it } from 'vitest';
import { mitFestenWerten } from '@/scripts/bau/festwerte';
import { kurzname } from '@/scripts/bau/kurznamen';

const eins = (stil: string) => mitFestenWerten([stil])[0];
const FARBE = `--${kurzname('--kern-farbe')}`;

describe('Werte von KERN', () => {
  it('stehen statt ihrer Namen da, auch Werte von Werten und in anderen Dateien', () => {
    expect(
      mitFestenWerten([
        ':root{--kern-8:.5rem;--kern-raum:var(--kern-8,8px)}a{gap:var(--kern-raum, 8px)}',
        'b{margin:calc(var(--kern-raum)*2) var(--kern-8)}',
      ]),
    ).toEqual(['a{gap:.5rem}', 'b{margin:calc(.5rem*2) .5rem}']);
  });

  it('bleiben Namen, wo sie sich mit dem Farbschema, dem Bildschirm oder der Stelle ändern', () => {
    const schema = ':root{--kern-farbe:#000}@media (prefers-color-scheme:dark){:root{--kern-farbe:#fff}}';
    expect(eins(`${schema}a{color:var(--kern-farbe)}`)).toBe(
      `${schema.replaceAll('--kern-farbe', FARBE)}a{color:var(${FARBE})}`,
    );
    const bedingt = '@media print{:root{--kern-farbe:#000}}a{color:var(--kern-farbe, red)}';
    expect(eins(bedingt)).toBe(bedingt.replaceAll('--kern-farbe', FARBE).replace(', red', ',red'));
    const stelle = '.a{--kern-farbe:#000}.a b{color:var(--kern-farbe)}';
    expect(eins(stelle)).toBe(stelle.replaceAll('--kern-farbe', FARBE));
  });

  it('brauchen keinen Ersatz, wenn es sie überall gibt', () => {
    const stil = 'body{--kern-farbe:var(--hell)}a{color:var(--kern-farbe, var(--kern-fehlt, #123))}';
    expect(eins(stil)).toBe(`body{${FARBE}:var(--hell)}a{color:var(${FARBE})}`);
    expect(eins('a{color:var(--kern-fehlt, #123)}')).toBe('a{color:var(--kern-fehlt,#123)}');
  });

  it('gelten auch in Ebenen als fest', () => {
    expect(eins('@layer kern{:root{--kern-8:.5rem}}a{gap:var(--kern-8)}')).toBe(
      // Which layer comes first stays said.
      '@layer kern{}a{gap:.5rem}',
    );
  });
});
