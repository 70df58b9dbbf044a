import { expect, it } from 'vitest';
import { ladeDaten } from '@/lib/tabellen/lade';

it('was man ankreuzt, nennt keine Nummer einer Vorschrift: die kennt niemand, den wir fragen', () => {
  const fragen = ladeDaten().traeger.flatMap(({ tabellen }) =>
    tabellen.flatMap(({ zuschlaege }) => zuschlaege.flatMap(({ wenn }) => wenn.frage ?? [])),
  );
  expect(fragen.length).toBeGreaterThan(10);
  expect(fragen.filter((frage) => /\bNr\. ?\d|§|\bAV-|Abs(atz|\.)/u.test(frage))).toEqual([]);
});
