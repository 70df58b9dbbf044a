import { expect, it } from 'vitest';
import { kernZusatz } from '@/scripts/bau/kern-zusatz';

const KLEIN = 'a{color:red}@media print{a{color:black}}';

it('lässt weg, was die kleinere Datei schon hat', () => {
  expect(kernZusatz(KLEIN, KLEIN).trim()).toBe('');
});

it('behält neue Regeln und neue Angaben in bekannten Regeln', () => {
  expect(kernZusatz(`a{color:red;margin:0}select{padding:1px}${KLEIN}`, KLEIN)).toBe(
    'a{margin:0}select{padding:1px}',
  );
});

it('unterscheidet eine Regel für Papier von einer für alles', () => {
  expect(kernZusatz('@media print{a{color:red}}', KLEIN)).toBe('@media print{a{color:red}}');
});
