import type { Pfad } from '@/lib/tabellen/meldung';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';

/** A web address with the places where it stands. */
export interface Link {
  readonly adresse: string;
  /** `datei:zeile`. */
  readonly stellen: readonly string[];
}

/** All web addresses of some files, each once. A fragment (`#seite=2`) is the reader's matter, not the server's. */
export function linksAus(dateien: readonly { readonly name: string; readonly text: string }[]): Link[] {
  const stellen = new Map<string, string[]>();
  for (const { name, text } of dateien) {
    const { wert, orte } = liesYaml(name, text);
    for (const { pfad, adresse } of adressen(wert, [])) {
      const ohne = adresse.replace(/#.*$/, '');
      stellen.set(ohne, [...(stellen.get(ohne) ?? []), `${name}:${orte({ pfad, text: '' }).zeile}`]);
    }
  }
  return [...stellen].map(([adresse, wo]) => ({ adresse, stellen: wo }));
}

function adressen(wert: unknown, pfad: Pfad): { pfad: Pfad; adresse: string }[] {
  if (typeof wert === 'string') return /^https?:\/\/\S+$/.test(wert) ? [{ pfad, adresse: wert }] : [];
  if (Array.isArray(wert)) return wert.flatMap((w, i) => adressen(w, [...pfad, i]));
  if (typeof wert !== 'object' || wert === null) return [];
  return Object.entries(wert).flatMap(([name, w]) => adressen(w, [...pfad, name]));
}
