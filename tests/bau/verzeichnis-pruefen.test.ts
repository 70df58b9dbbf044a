import { expect, it } from 'vitest';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { verzeichnisfehler } from '@/scripts/bau/verzeichnis-pruefen';

const wirft = (fehler: Error) => () => {
  throw fehler;
};

it('das Verzeichnis ist in Ordnung', () => {
  expect(verzeichnisfehler()).toEqual([]);
});

it('eine Liste, die fehlt, wird mit ihrer Stelle gemeldet', () => {
  const meldung = { datei: 'data/bund/jobcenter/2026.csv', zeile: 1, spalte: 1, text: 'Die Liste fehlt.' };
  expect(verzeichnisfehler(wirft(new Datenfehler([meldung])))).toEqual([
    'data/bund/jobcenter/2026.csv:1:1: Die Liste fehlt.',
  ]);
});

it('ein Ort ohne Adresse wird gemeldet, ein Fehler des Programms nicht verschluckt', () => {
  const satz = 'Für 01001000 ist keine Adresse vergeben. Abhilfe: npm run adressen';
  expect(verzeichnisfehler(wirft(new Error(satz)))).toEqual([satz]);
  expect(() => verzeichnisfehler(wirft(new TypeError('x')))).toThrow('x');
});
