/** Files or packings that are worked on at once: enough to keep disk and threads busy. */
const GLEICHZEITIG = 8;

/** Does the same with each of many things, a few at a time. */
export async function nebeneinander<T>(alle: readonly T[], tu: (eines: T) => Promise<void>): Promise<void> {
  const offen = alle.values();
  const arbeite = async () => {
    for (const eines of offen) await tu(eines);
  };
  await Promise.all(Array.from({ length: GLEICHZEITIG }, arbeite));
}
