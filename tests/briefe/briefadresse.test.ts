import { expect, test } from 'vitest';
import { briefadresse } from '@/lib/betreiber/briefadresse';

test.each([
  ['https://mietpreisrechner.example', 'mietpreisrechner.example', true],
  ['http://localhost:3000', 'localhost:3000', true],
  ['https://mietrechner.stadt.de', 'mietrechner.stadt.de', false],
  ['https://example.stadt.de', 'example.stadt.de', false],
])('%s: Briefe nennen %s, Platzhalter: %s', (basis, domain, platzhalter) => {
  expect(briefadresse(basis)).toEqual({ domain, platzhalter });
});
