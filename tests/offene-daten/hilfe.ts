import { auszugVon } from '@/lib/berichte/daten/auszug';
import { DATEN } from '@/tests/daten/hilfe';

/** All authorities with tables, and all their tables as open data. */
export const TRAEGER = DATEN.traeger.filter(({ tabellen }) => tabellen.length > 0);
export const AUSZUG = auszugVon(TRAEGER);
export const BASIS = 'https://mietpreisrechner.example';
