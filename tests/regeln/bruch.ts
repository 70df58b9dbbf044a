import type { Runden } from '@/lib/regeln/runden';

/** An amount in Euro as an exact fraction, made without any decimal library. */
export interface Bruch {
  readonly zaehler: bigint;
  readonly nenner: bigint;
}

/** "9.0225" -> 90225/10000. */
export function bruch(dezimal: string): Bruch {
  const [ganze = '', stellen = ''] = dezimal.split('.');
  return { zaehler: BigInt(ganze + stellen), nenner: 10n ** BigInt(stellen.length) };
}

export function mal(a: Bruch, b: Bruch): Bruch {
  return { zaehler: a.zaehler * b.zaehler, nenner: a.nenner * b.nenner };
}

const SCHRITT_IN_CENT: Record<Exclude<Runden, 'nicht'>, bigint> = {
  cent: 1n,
  zehn_cent: 10n,
  euro: 100n,
  euro_auf: 100n,
  euro_ab: 100n,
};

/** Whole cents after rounding, from the definition of each kind; null for fractions of a cent with `nicht`. */
export function gerundet({ zaehler, nenner }: Bruch, art: Runden): number | null {
  const cent = zaehler * 100n;
  if (art === 'nicht') return cent % nenner === 0n ? Number(cent / nenner) : null;
  const schritt = SCHRITT_IN_CENT[art];
  const teiler = nenner * schritt;
  const unten = cent / teiler;
  const rest = cent % teiler;
  const auf = art === 'euro_auf' ? rest > 0n : art === 'euro_ab' ? false : rest * 2n >= teiler;
  return Number((unten + (auf ? 1n : 0n)) * schritt);
}
