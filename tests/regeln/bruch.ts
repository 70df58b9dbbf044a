import type { Runden } from '@/lib/regeln/zahl/runden';

/** An exact fraction of whole numbers, made without any decimal library. */
export interface Bruch {
  readonly zaehler: bigint;
  readonly nenner: bigint;
}

/** "9.0225" -> 90225/10000. */
export function bruch(dezimal: string): Bruch {
  const [ganze = '', stellen = ''] = dezimal.split('.');
  return { zaehler: BigInt(ganze + stellen), nenner: 10n ** BigInt(stellen.length) };
}

/** Digits of a whole number with the point put in: (12345, 2) -> "123.45", (5, 4) -> "0.0005". */
export function text(zahl: number, stellen: number): string {
  const ziffern = `${'0'.repeat(stellen)}${zahl}`;
  const vorn = ziffern.slice(0, -stellen).replace(/^0+(?=\d)/, '');
  return `${vorn === '' ? '0' : vorn}.${ziffern.slice(-stellen)}`;
}

export function plus(a: Bruch, b: Bruch): Bruch {
  return { zaehler: a.zaehler * b.nenner + b.zaehler * a.nenner, nenner: a.nenner * b.nenner };
}

export function mal(a: Bruch, b: Bruch): Bruch {
  return { zaehler: a.zaehler * b.zaehler, nenner: a.nenner * b.nenner };
}

export function durch(a: Bruch, b: Bruch): Bruch {
  return { zaehler: a.zaehler * b.nenner, nenner: a.nenner * b.zaehler };
}

/** True if `a` is at most `b`, without any rounding. */
export function hoechstens(a: Bruch, b: Bruch): boolean {
  return a.zaehler * b.nenner <= b.zaehler * a.nenner;
}

/** An amount in Euro in whole cents after rounding, from the definition of each kind; `nicht`: whole cents below it. */
export function gerundet({ zaehler, nenner }: Bruch, art: Runden): number {
  const cent = zaehler * 100n;
  if (art === 'nicht') return Number(cent / nenner);
  const schritt = art.startsWith('cent') ? 1n : art.startsWith('zehn_cent') ? 10n : 100n;
  const teiler = nenner * schritt;
  const unten = cent / teiler;
  const rest = cent % teiler;
  const auf = art.endsWith('_auf') ? rest > 0n : art.endsWith('_ab') ? false : rest * 2n >= teiler;
  return Number((unten + (auf ? 1n : 0n)) * schritt);
}
