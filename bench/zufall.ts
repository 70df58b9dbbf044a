/** Whole numbers from 0 to below n, the same ones in every run (xorshift32). */
export type Zufall = (n: number) => number;

export function zufallAb(startwert: number): Zufall {
  let zustand = startwert;
  return (n) => {
    zustand ^= zustand << 13;
    zustand ^= zustand >>> 17;
    zustand ^= zustand << 5;
    return (zustand >>> 0) % n;
  };
}

/** One of a list. */
export function eines<T>(zufall: Zufall, liste: readonly T[]): T {
  if (liste.length === 0) throw new RangeError('Die Liste ist leer');
  return liste[zufall(liste.length)] as T;
}

/** True in so many of a hundred cases. */
export function inProzent(zufall: Zufall, prozent: number): boolean {
  return zufall(100) < prozent;
}
