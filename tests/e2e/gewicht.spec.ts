import { expect, test } from '@playwright/test';
import { gewicht } from '@/scripts/bau/gewicht';

test('die Startseite bleibt leicht genug für ein altes Handy', async () => {
  const { js, css, schrift } = await gewicht('index.html');
  expect(js, 'JavaScript in kB (gzip)').toBeLessThanOrEqual(155);
  expect(css, 'CSS in kB (gzip)').toBeLessThanOrEqual(12);
  expect(schrift, 'Schriften in kB').toBeLessThanOrEqual(40);
  // A measurement that found nothing would pass every limit.
  expect(Math.min(js, css, schrift)).toBeGreaterThan(1);
});

test('die Fehlerseite braucht kein JavaScript', async () => {
  expect((await gewicht('404.html')).js).toBe(0);
});
