import { auszugVon } from '@/lib/berichte/daten/auszug';
import { DATEN } from '@/tests/daten/hilfe';
import { tabellenteil, vertreter } from '@/tests/vertreter';

/** Authorities whose newest tables have every shape, and all their tables as open data. */
export const TRAEGER = vertreter(
  DATEN.traeger.filter(({ tabellen }) => tabellen.length > 0),
  ({ tabellen }) => tabellen.slice(-1).map(tabellenteil),
);
export const AUSZUG = auszugVon(TRAEGER);
export const BASIS = 'https://mietpreisrechner.example';
