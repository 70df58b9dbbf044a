import type { TraegerMitTabellen } from '@/lib/tabellen/lade';
import { KOPFSPALTEN, type Kopf, ZEILENSPALTEN, type Zeile } from './spalten';
import { kopfVon, zeilenVon } from './zeilen';

/** Tables as open data: a head each, and all rows. */
export interface Auszug {
  readonly tabellen: readonly Kopf[];
  readonly zeilen: readonly Zeile[];
}

/** Grows only when a column changes its meaning or goes; new columns may come at any time. */
export const FASSUNG = 2;

/** All versions of the given authorities' tables. */
export function auszugVon(traeger: readonly TraegerMitTabellen[]): Auszug {
  const tabellen = traeger.flatMap((t) => t.tabellen.map((tabelle) => ({ tabelle, t })));
  return {
    tabellen: tabellen.map(({ tabelle }) => kopfVon(tabelle)),
    zeilen: tabellen.flatMap(({ tabelle, t }) => zeilenVon(tabelle, t.anmerkungen.get(tabelle.id) ?? [])),
  };
}

/** As JSON with the address of its schema; one row a line, so that versions can be compared line by line. */
export function auszugAlsJson({ tabellen, zeilen }: Auszug, basis: string): string {
  const liste = (name: string, saetze: readonly object[], spalten: readonly string[]) =>
    `"${name}": [\n${saetze.map((satz) => JSON.stringify(satz, spalten as string[])).join(',\n')}\n]`;
  return [
    '{',
    `"$schema": ${JSON.stringify(`${basis}/daten/schema.json`)},`,
    `"fassung": ${FASSUNG},`,
    `${liste('tabellen', tabellen, Object.keys(KOPFSPALTEN))},`,
    `${liste('zeilen', zeilen, ['tabelle', ...Object.keys(ZEILENSPALTEN)])}`,
    '}\n',
  ].join('\n');
}
