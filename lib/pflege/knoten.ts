import { type Document, isMap, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Paar } from '@/lib/tabellen/bemerkungen';
import { brauchtAnfuehrung } from '@/lib/tabellen/yaml-lesen';
import { ersetze, istLeer, nimmFrage, reicheWeiter } from './bemerkungen';
import type { Pfad } from './pfad';
import { reihenfolge } from './reihenfolge';

/** Lists that are written in one line, because their words are short. */
const IN_EINER_ZEILE = new Set<string | number | undefined>(['gemeinden', 'merkmale']);

/** Groups that stand only while something is in them. */
const NUR_GEFUELLT = new Set<string | number | undefined>([
  'variante',
  'energiekennwert',
  'zuschlaege_zusammen',
]);

/**
 * A text as one value that reads back as just this text: plain where that is safe, in quotes where the value before was
 * or where digits are a key; the library sees to what YAML itself would misread.
 */
export function alsSkalar(text: string, pfad: Pfad, wie: Scalar.Type = 'PLAIN'): Scalar<string> {
  const skalar = new Scalar(text);
  const heikel = /[\n\r\u0085\u2028\u2029\uFEFF]|^\s|\s$/.test(text);
  const nackt = wie === 'PLAIN' && brauchtAnfuehrung(text, pfad);
  skalar.type = heikel || nackt ? 'QUOTE_DOUBLE' : wie;
  return skalar;
}

/** The entry at a place; undefined if there is none, or its group is none. */
export function paarBei(dokument: Document, pfad: Pfad): Paar | undefined {
  const gruppe: unknown = dokument.getIn(pfad.slice(0, -1), true);
  if (!isMap(gruppe)) return undefined;
  return (gruppe.items as Paar[]).find(({ key }) => String(key.value) === String(pfad.at(-1)));
}

/**
 * Puts a value at a place where none stands: into the open entry, or as a new one behind those that come before it in
 * the order of the format. A missing group is begun. False if there is no place for it.
 */
export function fuegeEin(dokument: Document, pfad: Pfad, wert: Node): boolean {
  const [oben, name] = [pfad.slice(0, -1), pfad.at(-1)];
  if (typeof name !== 'string') return false;
  const gruppe: unknown = dokument.getIn(oben, true);
  if (istLeer(gruppe)) {
    const neu = new YAMLMap(dokument.schema);
    neu.add(new Pair(new Scalar(name), wert));
    return oben.length > 0 && fuegeEin(dokument, oben, neu);
  }
  if (!isMap(gruppe)) return false;
  const da = paarBei(dokument, pfad);
  if (da !== undefined) {
    ersetze(da, wert);
    return true;
  }
  nimmFrage(gruppe, name);
  const rang = (wort: unknown) => reihenfolge(pfad).indexOf(String(wort));
  const davor = (gruppe.items as Paar[]).findLastIndex(({ key }) => rang(key.value) < rang(name));
  gruppe.items.splice(davor + 1, 0, new Pair(new Scalar(name), wert));
  return true;
}

/** The list at a place, begun if it is missing or empty; null if something else stands there. */
export function listeBei(dokument: Document, pfad: Pfad): YAMLSeq<Node> | null {
  const da: unknown = dokument.getIn(pfad, true);
  if (isSeq(da) && (da.items.length > 0 || IN_EINER_ZEILE.has(pfad.at(-1)))) return da as YAMLSeq<Node>;
  if (!istLeer(da) && !isSeq(da)) return null;
  const neu = new YAMLSeq<Node>(dokument.schema);
  neu.flow = IN_EINER_ZEILE.has(pfad.at(-1));
  return fuegeEin(dokument, pfad, neu) ? neu : null;
}

/**
 * Takes an entry or an item away; remarks above it stay. With the last item a list goes too, but for the areas'
 * Gemeinden; a group that may not be missing stays as an open entry. False if nothing is there.
 */
export function nimmWeg(dokument: Document, pfad: Pfad): boolean {
  const oben = pfad.slice(0, -1);
  const eltern: unknown = dokument.getIn(oben, true);
  if (!isSeq(eltern) && !isMap(eltern)) return false;
  const paar = paarBei(dokument, pfad);
  const nummer = isSeq(eltern) ? Number(pfad.at(-1)) : (eltern.items as unknown[]).indexOf(paar);
  if (eltern.items[nummer] === undefined) return false;
  if (eltern.items.length > 1) {
    reicheWeiter(eltern, nummer);
    eltern.items.splice(nummer, 1);
    return true;
  }
  const bleibtOffen = isSeq(eltern)
    ? oben.includes('gebiete') && oben.at(-1) === 'gemeinden'
    : !NUR_GEFUELLT.has(oben.at(-1));
  if (!bleibtOffen) return nimmWeg(dokument, oben);
  const offen = paarBei(dokument, oben) ?? paar;
  if (offen === undefined) return false;
  ersetze(offen, new Scalar(''));
  return true;
}
