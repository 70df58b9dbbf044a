interface Ablage<K, V> {
  get(schluessel: K): V | undefined;
  set(schluessel: K, wert: V): unknown;
}

/** What is stored under a key, made on the first question. For values that follow from the key alone. */
export function gemerkt<K, V>(ablage: Ablage<K, V>, schluessel: K, mache: () => V): V {
  const bekannt = ablage.get(schluessel);
  if (bekannt !== undefined) return bekannt;
  const neu = mache();
  ablage.set(schluessel, neu);
  return neu;
}
