import { type Document, isCollection, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
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
  let zeile = 0;
  return paareIn(dokument).map(({ pfad, name, paar: { key, value } }) => {
    while ((umbrueche[zeile] ?? Number.POSITIVE_INFINITY) < (key.range?.[0] ?? 0)) zeile += 1;
    const wert = isCollection(value) ? null : isScalar(value) ? String(value.value ?? '') : '';
    return { pfad, name, wert, zeile: zeile + 1 };
  });
}

/** An entry in its document, with the group it stands in. */
export interface Stelle {
  readonly pfad: Pfad;
  readonly name: string;
  readonly gruppe: YAMLMap;
  readonly paar: Paar;
}

/** All entries of a document, in its order. */
export function paareIn(dokument: Document): Stelle[] {
  return darin(dokument.contents, []);
}

function darin(knoten: unknown, pfad: Pfad): Stelle[] {
  if (isSeq(knoten)) return knoten.items.flatMap((posten, i) => darin(posten, [...pfad, i]));
  if (!isMap(knoten)) return [];
  return (knoten.items as Paar[]).flatMap((paar) => {
    const name = String(paar.key.value);
    const hier = [...pfad, name];
    return [{ pfad: hier, name, gruppe: knoten, paar }, ...darin(paar.value, hier)];
  });
}
