import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skripte } from '@/scripts/bau/inseln';

const teil = (fileName: string, imports: string[], facadeModuleId: string | null = null) => ({
  type: 'chunk' as const,
  fileName,
  imports,
  facadeModuleId,
});

describe('Skripte der Inseln', () => {
  const gebaut = skripte([
    teil('s/rechner-1.js', ['s/react-2.js', 's/gemeinsam-3.js'], '/haus/app/inseln/rechner.ts'),
    teil('s/gemeinsam-3.js', ['s/react-2.js']),
    teil('s/react-2.js', []),
    teil('s/werkstatt-paket-4.js', ['s/gemeinsam-3.js'], '/haus/app/pflege/werkstatt-paket.ts'),
    { type: 'asset' as const },
  ]);

  it('nennen alles, was der Eingang sofort braucht, jedes einmal', () => {
    expect(gebaut.get('rechner')).toEqual({
      adresse: '/s/rechner-1.js',
      teile: ['/s/react-2.js', '/s/gemeinsam-3.js'],
    });
  });

  it('sind nur Eingänge, nicht was später geladen wird', () => {
    expect([...gebaut.keys()]).toEqual(['rechner']);
  });
});

it('jeder Eingang weckt den Teil, nach dem er heißt', () => {
  const ordner = new URL('../../app/inseln/', import.meta.url);
  const eingaenge = readdirSync(ordner).filter((name) => name.endsWith('.ts'));
  expect(eingaenge.length).toBeGreaterThan(3);
  // Two that wake nothing: one changes sentences when their day is over, one leads on from an unknown address.
  for (const name of eingaenge.filter((eingang) => !['frische.ts', 'adresse.ts'].includes(eingang)))
    expect(readFileSync(new URL(name, ordner), 'utf8')).toContain(`wecke('${basename(name, '.ts')}', `);
});
