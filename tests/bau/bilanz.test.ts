import { expect, it } from 'vitest';
import { alsZeilen } from '@/scripts/bau/bilanz';

it('eine Bilanz sagt zu jeder Zahl, was zugesagt ist und ob es gehalten ist', () => {
  expect(
    alsZeilen([
      { name: 'Größe in MB', wert: 250, hoechstens: 250 },
      { name: 'Bau in s', wert: 300.04, hoechstens: 300 },
      { name: 'Seiten mit Rechner', wert: 10_471 },
    ]),
  ).toEqual([
    'Größe in MB: 250 (Zusage: höchstens 250)',
    'Bau in s: 300 (Zusage: höchstens 300) – NICHT gehalten',
    'Seiten mit Rechner: 10.471',
  ]);
});
