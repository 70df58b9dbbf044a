import type { SchrittVon, Schrittwerte } from '../modell/schritt';

/** What a class of numbers is, as text; an edge that it does not have is left out. */
export interface Kanten {
  readonly klasseAb: string | undefined;
  readonly klasseUeber: string | undefined;
  readonly klasseBis: string | undefined;
  readonly klasseUnter: string | undefined;
}

/** The step of a class without the number that chose it. */
export interface Stufenmuster {
  readonly kanten: Kanten;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

/** The step of a class with the number that chose it. */
export function stufenschritt(
  groesse: string,
  wert: string,
  { kanten, rechtsgrundlage, quelle }: Stufenmuster,
): SchrittVon<'stufe'> {
  const werte: Beschreibbar<Schrittwerte<'stufe'>> = { groesse, wert };
  if (kanten.klasseAb !== undefined) werte.klasseAb = kanten.klasseAb;
  if (kanten.klasseUeber !== undefined) werte.klasseUeber = kanten.klasseUeber;
  if (kanten.klasseBis !== undefined) werte.klasseBis = kanten.klasseBis;
  if (kanten.klasseUnter !== undefined) werte.klasseUnter = kanten.klasseUnter;
  return { schritt: 'stufe', werte, rechtsgrundlage, quelle };
}

type Beschreibbar<T> = { -readonly [Name in keyof T]: T[Name] };
