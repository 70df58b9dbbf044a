import {
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** An entry `name: value` of a document. */
export type Paar = Pair<Scalar, Node | null>;

/** Puts remarks above the item with that number, or at the end of its group. */
export function stelleVor(gruppe: YAMLMap | YAMLSeq, nummer: number, neue: readonly string[]): void {
  const posten = gruppe.items[nummer] as Paar | Node | undefined;
  const mit = (alte: string | null | undefined) => [...neue, ...zeilen(alte)].join('\n') || null;
  if (posten === undefined) gruppe.comment = mit(gruppe.comment);
  else {
    const ziel = isMap(gruppe) ? (posten as Paar).key : (posten as Node);
    ziel.commentBefore = mit(ziel.commentBefore);
  }
}

export function zeilen(text: string | null | undefined): string[] {
  return text ? text.split('\n') : [];
}

/**
 * Remarks below a group or below an entry without value: the library counts them to what stands above and draws them
 * into it, but to people they belong to what comes next - in the same group, or further out if they are less indented.
 * `oben` are the nodes around the group, outermost first.
 */
export function trenneBemerkungen(gruppe: YAMLMap | YAMLSeq, oben: readonly unknown[], text: string): void {
  const spalte = spalteVon(text, gruppe.range?.[0] ?? 0);
  const [innen, aussen] = geteilt(gruppe, spalte, zeilen(gruppe.comment), text);
  gruppe.comment = innen.join('\n') || null;
  stelleNach([...oben, gruppe], aussen);
  if (!isMap(gruppe)) return;
  for (const [i, { value }] of (gruppe.items as Paar[]).entries()) {
    if (!isScalar(value) || value.value !== '' || !value.comment?.includes('\n')) continue;
    const [erste = '', ...weitere] = zeilen(value.comment);
    const [hier, danach] = geteilt(value, spalte, weitere, text);
    value.comment = erste;
    const naechstes = (gruppe.items[i + 1] as Paar | undefined)?.key;
    // The library takes the line that it drew in for an empty one.
    if (naechstes) naechstes.spaceBefore = false;
    stelleVor(gruppe, i + 1, hier);
    stelleNach([...oben, gruppe], danach);
  }
}

/** Remark lines at the end of a node, up to the first that is indented less than its group, and the others. */
function geteilt(knoten: Node, spalte: number, bemerkungen: string[], text: string): [string[], string[]] {
  if (bemerkungen.length === 0) return [[], []];
  const bis = text.slice(0, knoten.range?.[2]).trimEnd().split('\n').slice(-bemerkungen.length);
  const grenze = bemerkungen.findIndex((_, i) => (bis[i]?.search(/\S/) ?? spalte) < spalte);
  return grenze === -1 ? [bemerkungen, []] : [bemerkungen.slice(0, grenze), bemerkungen.slice(grenze)];
}

function spalteVon(text: string, stelle: number): number {
  return stelle - text.lastIndexOf('\n', stelle - 1) - 1;
}

/** Puts remarks above whatever follows the innermost of some nodes, or at the end of everything. */
function stelleNach(knoten: readonly unknown[], neue: readonly string[]): void {
  const gruppen = knoten.flatMap((gruppe, i) =>
    isCollection(gruppe) ? [[gruppe, knoten[i + 1]] as const] : [],
  );
  const ziel =
    gruppen.findLast(([gruppe, in_]) => in_ !== undefined && in_ !== gruppe.items.at(-1)) ?? gruppen[0];
  if (ziel === undefined || neue.length === 0) return;
  const [gruppe, in_] = ziel;
  stelleVor(gruppe as YAMLMap, (gruppe.items as unknown[]).indexOf(in_) + 1, neue);
}
