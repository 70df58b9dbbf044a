import { type Rest, type Runden, rundeBruch } from './runden';

/**
 * A limit exactly, in units of what is compared (cents, hundredths of a m² …), as a fraction. `runden: nicht` keeps
 * parts of a cent, and two of them can make a whole one: sums and percent are taken here, before the comparison.
 * BigInt, because a product of such parts may leave 2^53.
 */
export interface Genau {
  readonly zaehler: bigint;
  readonly nenner: bigint;
}

export function alsGenau(wert: number, [zaehler, nenner]: Rest = [0, 1]): Genau {
  return { zaehler: BigInt(wert) * BigInt(nenner) + BigInt(zaehler), nenner: BigInt(nenner) };
}

export function plus(a: Genau, b: Genau): Genau {
  return { zaehler: a.zaehler * b.nenner + b.zaehler * a.nenner, nenner: a.nenner * b.nenner };
}

/** Times the fraction zaehler / nenner, both whole. */
export function mal(a: Genau, zaehler: number, nenner: number): Genau {
  return { zaehler: a.zaehler * BigInt(zaehler), nenner: a.nenner * BigInt(nenner) };
}

/** Below zero if a is smaller, zero if both are equal, above zero if a is greater. */
export function vergleiche(a: Genau, b: Genau): number {
  const links = a.zaehler * b.nenner;
  const rechts = b.zaehler * a.nenner;
  if (links < rechts) return -1;
  return links > rechts ? 1 : 0;
}

/** Rounded as `rundeBruch` does; `jeCent` units are a cent. `nicht` leaves it as it is. */
export function gerundet(wert: Genau, runden: Runden, jeCent = 1): Genau {
  if (runden === 'nicht') return wert;
  const { zaehler, nenner } = wert;
  const cent = nenner * BigInt(jeCent);
  // The whole cents are taken off, so that what is rounded stays small enough for numbers.
  const ganze = zaehler / cent / 100n;
  const uebrig = kurz({ zaehler: zaehler - ganze * cent * 100n, nenner: cent });
  const rund = rundeBruch(Number(uebrig.zaehler), Number(uebrig.nenner), runden);
  return { zaehler: (ganze * 100n + BigInt(rund)) * BigInt(jeCent), nenner: 1n };
}

/** The whole units below it, and the rest if there is one. */
export function zerlegt(wert: Genau): { wert: number; rest: Rest | undefined } {
  const { zaehler, nenner } = kurz(wert);
  const rest = zaehler % nenner;
  return {
    wert: Number((zaehler - rest) / nenner),
    rest: rest === 0n ? undefined : [Number(rest), Number(nenner)],
  };
}

/** Decimal text of an exact value with `stellen` places in a whole; a fraction without an end is cut after 20 places. */
export function genauText({ zaehler, nenner }: Genau, stellen: 2 | 4): string {
  const einheit = nenner * 10n ** BigInt(stellen);
  const nachkomma = String(((zaehler % einheit) * 10n ** 20n) / einheit).padStart(20, '0');
  return `${zaehler / einheit}.${nachkomma.replace(/0+$/, '')}`;
}

function kurz({ zaehler, nenner }: Genau): Genau {
  let [a, b] = [zaehler, nenner];
  while (b !== 0n) [a, b] = [b, a % b];
  return { zaehler: zaehler / a, nenner: nenner / a };
}
