import { kurzname } from '@/lib/kern/kurzname';
import type { FruehereGemeinde } from '@/lib/tabellen/bund-form';
import { heutige } from '@/lib/tabellen/nachfolge';
import type { Adressen, Benannt } from './vergeben';

/** The Gemeinden of today, and those that are no more. */
export interface Ortsbestand {
  readonly gemeinden: ReadonlyMap<string, Benannt>;
  readonly fruehere: ReadonlyMap<string, FruehereGemeinde>;
}

/**
 * The address by AGS. A Gemeinde that came into being by a merger, or got another key, keeps the address under which
 * people knew the one of its name: `/eisenach/` stays Eisenach. It needs no line of its own in the register.
 */
export function adresseJeGemeinde(adressen: Adressen, bestand: Ortsbestand): ReadonlyMap<string, string> {
  const registriert = new Map([...adressen].map(([adresse, ags]) => [ags, adresse]));
  const alle = new Map(registriert);
  for (const { ags, name } of bestand.fruehere.values()) {
    const adresse = registriert.get(ags);
    const [erbe, weiterer] = heutige(ags, bestand);
    if (adresse === undefined || erbe === undefined || weiterer !== undefined) continue;
    const heute = bestand.gemeinden.get(erbe.ags);
    if (heute && !registriert.has(erbe.ags) && kurzname(heute.name) === kurzname(name))
      alle.set(erbe.ags, adresse);
  }
  return alle;
}
