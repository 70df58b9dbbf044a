/** The members of a list by key, in order of their first appearance; `wert`: what of a member is kept. */
export function gruppen<T, W = T>(
  liste: Iterable<T>,
  schluessel: (glied: T) => string,
  wert: (glied: T) => W = (glied) => glied as unknown as W,
): Map<string, W[]> {
  const ergebnis = new Map<string, W[]>();
  for (const glied of liste) {
    const name = schluessel(glied);
    const gruppe = ergebnis.get(name);
    if (gruppe) gruppe.push(wert(glied));
    else ergebnis.set(name, [wert(glied)]);
  }
  return ergebnis;
}

/** The same without the keys. */
export function gruppiert<T>(liste: readonly T[], schluessel: (glied: T) => string): T[][] {
  return [...gruppen(liste, schluessel).values()];
}
