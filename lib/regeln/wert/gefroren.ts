/** Freezes plain data with all of its parts and returns it: results may share it, and none can change another. */
export function gefroren<T>(wert: T): T {
  if (typeof wert !== 'object' || wert === null || Object.isFrozen(wert)) return wert;
  Object.freeze(wert);
  for (const teil of Object.values(wert)) gefroren(teil);
  return wert;
}
