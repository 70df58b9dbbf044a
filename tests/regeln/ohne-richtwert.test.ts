import { expect, it } from 'vitest';
import { pruefe } from '@/lib/regeln';
import { anfrage, grenze, jePerson, kriterium, tabelle } from './hilfe';

it('ein Kriterium ohne Richtwert steht da, sperrt nichts und behauptet nichts', () => {
  const ergebnis = pruefe(anfrage(), tabelle([grenze('bruttokaltmiete', jePerson([50_000]))]));
  expect(ergebnis.urteil).toBe('im_rahmen');
  expect(kriterium(ergebnis, 'heizkosten')).toEqual({
    kriterium: 'heizung',
    bezug: 'heizkosten',
    wirkung: 'hinweis',
    massgeblich: false,
    status: 'kein_richtwert',
    gruende: [],
    gebiet: null,
    istwert: null,
    istwertArt: null,
    richtwert: null,
    richtwertSpanne: null,
    differenz: null,
    rechenweg: [],
  });
});
