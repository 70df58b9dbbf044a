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

it('nennt von einer gewachsenen Liste nur, was dazukam', () => {
  expect(kernZusatz('a,select{color:red}@media print{a{color:black}}', KLEIN)).toBe('select{color:red}');
  expect(kernZusatz('a,select{color:red;margin:0}', KLEIN)).toBe('a,select{color:red;margin:0}');
});

it('unterscheidet eine Regel für Papier von einer für alles', () => {
  expect(kernZusatz('@media print{a{color:red}}', KLEIN)).toBe('@media print{a{color:red}}');
});
