/** The members of a list by key, in order of their first appearance. */
export function gruppiert<T>(liste: readonly T[], schluessel: (glied: T) => string): T[][] {
  const gruppen = new Map<string, T[]>();
  for (const glied of liste) {
    const name = schluessel(glied);
    const gruppe = gruppen.get(name);
    if (gruppe) gruppe.push(glied);
    else gruppen.set(name, [glied]);
  }
  return [...gruppen.values()];
}
