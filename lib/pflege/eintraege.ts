import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Paar } from '@/lib/tabellen/bemerkungen';
import type { Pfad } from './pfad';

/** An entry `name: value` of a file. */
export interface Eintrag {
  readonly pfad: Pfad;
  readonly name: string;
  /** Source text of a single value, empty where none stands; null for a list or a group. */
  readonly wert: string | null;
  readonly zeile: number;
}

/** All entries of a document in the order of its text, which must not have changed since. */
export function eintraegeAus(dokument: Document, text: string): Eintrag[] {
  const umbrueche = [...text.replaceAll('\r\n', '\n').matchAll(/\n/g)].map(({ index }) => index);
  return darin(dokument.contents, [], umbrueche);
}

function darin(knoten: unknown, pfad: Pfad, umbrueche: readonly number[]): Eintrag[] {
  if (isSeq(knoten)) return knoten.items.flatMap((posten, i) => darin(posten, [...pfad, i], umbrueche));
  if (!isMap(knoten)) return [];
  let zeile = 0;
  return (knoten.items as Paar[]).flatMap(({ key, value }) => {
    const name = String(key.value);
    const hier = [...pfad, name];
    while ((umbrueche[zeile] ?? Number.POSITIVE_INFINITY) < (key.range?.[0] ?? 0)) zeile += 1;
    const wert = isScalar(value) ? String(value.value ?? '') : value === null ? '' : null;
    return [{ pfad: hier, name, wert, zeile: zeile + 1 }, ...darin(value, hier, umbrueche)];
  });
}

/** The entry at a path, or undefined. */
export function eintragBei(eintraege: readonly Eintrag[], ...pfad: Pfad): Eintrag | undefined {
  return eintraege.find((e) => e.pfad.length === pfad.length && e.pfad.every((teil, i) => teil === pfad[i]));
}
