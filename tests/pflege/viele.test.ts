/** Much in one file: the work per key grows with the file, not with its square. */
import { expect, test } from 'vitest';
import { formularstand } from '@/lib/pflege/felder';
import { stelle } from '@/lib/pflege/stelle';

function mitBeispielen(anzahl: number): string {
  const eines = (i: number) =>
    `  - name: Fall ${i}\n    herkunft: gerechnet\n    anfrage:\n      ort: "01002000"\n      personen: 2\n    erwartet:\n      urteil: miete_im_rahmen\n`;
  return `format: 1\nbeispiele:\n${Array.from({ length: anzahl }, (_, i) => eines(i)).join('')}`;
}

test('vierzigtausend Stellen sind in zwei Sekunden gefragt; im Quadrat wären es Minuten', () => {
  const eintraege = Array.from({ length: 40_000 }, (_, i) => ({
    pfad: ['beispiele', Math.floor(i / 4), `feld${i % 4}`],
    name: `feld${i % 4}`,
    wert: String(i),
    zeile: i + 1,
  }));
  const beginn = performance.now();
  for (const { pfad, wert } of eintraege) if (stelle(eintraege, ...pfad).wert !== wert) throw new Error(wert);
  expect(performance.now() - beginn).toBeLessThan(2000);
});

test('jede Stelle hat ihren Wert, und eine fehlende ist leer', () => {
  const eintraege = formularstand(mitBeispielen(3))?.eintraege ?? [];
  expect(stelle(eintraege, 'beispiele', 2, 'name').wert).toBe('Fall 2');
  expect(stelle(eintraege, 'beispiele', 1, 'anfrage', 'personen').wert).toBe('2');
  expect(stelle(eintraege, 'beispiele', 3, 'name').wert).toBe('');
  expect(stelle(eintraege, 'format').wert).toBe('1');
});
