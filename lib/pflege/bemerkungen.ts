import { isMap, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Paar, stelleVor, zeilen } from '@/lib/tabellen/bemerkungen';

/** True where an entry has no value. */
export function istLeer(knoten: unknown): boolean {
  return knoten === null || knoten === undefined || (isScalar(knoten) && (knoten.value ?? '') === '');
}

/**
 * Gives an entry another value. The remark behind it stays, unless it asks for a value or holds a guide's figure, as
 * `npm run tabellen:neu` writes them.
 */
export function ersetze(paar: Paar, neu: Node): void {
  const alt = paar.value;
  const gefragt = istLeer(alt)
    ? alt?.comment?.includes('EINTRAGEN')
    : isScalar(alt) && alt.value === 'EINTRAGEN' && alt.comment?.startsWith(' zum Beispiel ');
  neu.comment = gefragt ? null : (alt?.comment ?? null);
  neu.commentBefore = alt?.commentBefore ?? null;
  paar.value = neu;
}

/** Takes away the line `# name: EINTRAGEN …` that stands for an entry of a group. */
export function nimmFrage(gruppe: YAMLMap, name: string): void {
  const ohne = (text: string | null | undefined) =>
    zeilen(text)
      .filter((zeile) => !(zeile.startsWith(` ${name}: `) && zeile.includes('EINTRAGEN')))
      .join('\n') || null;
  for (const knoten of [gruppe, ...(gruppe.items as Paar[]).map(({ key }) => key)]) {
    if (knoten.commentBefore) knoten.commentBefore = ohne(knoten.commentBefore);
    if (knoten.comment) knoten.comment = ohne(knoten.comment);
  }
}

/** Hands the remarks on that stand above an item and behind its single value; what stands inside it goes with it. */
export function reicheWeiter(gruppe: YAMLMap | YAMLSeq, nummer: number): void {
  const posten = gruppe.items[nummer] as Paar | Node;
  const [oben, wert] = isMap(gruppe)
    ? [(posten as Paar).key, (posten as Paar).value]
    : [posten as Node, posten];
  const behalten = [...zeilen(oben.commentBefore), ...(isScalar(wert) ? zeilen(wert.comment) : [])];
  stelleVor(gruppe, nummer + 1, behalten);
}
