/** A box to tick in plain words; where the rule stands is said below it. */
export interface Merkmalworte {
  readonly frage: string;
  readonly fundstelle: string | null;
}

/** “Gibt es besondere Gründe (Härtefall nach AV-Wohnen Nr. 3.4.2)?”: the question without its source, and the source. */
export function merkmalworte(frage: string): Merkmalworte {
  const [, vorn, fundstelle] = /^(.+) \((\p{L}+ nach [^()]+)\)\?$/u.exec(frage) ?? [];
  return vorn && fundstelle ? { frage: `${vorn}?`, fundstelle } : { frage, fundstelle: null };
}
