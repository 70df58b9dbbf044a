import { gebietFuer } from './gebiet';
import type { Gebaeudestufe, Tabelle, Wert } from './tabelle';

/** Questions about the flat that a table needs beyond costs and area, so that the page asks only then. */
export interface Fragen {
  /** Energy sources for which the table names a value; empty: not asked. */
  readonly energietraeger: readonly string[];
  /** Classes of building size; empty: not asked. */
  readonly gebaeudestufen: readonly Pick<Gebaeudestufe, 'ab' | 'ueber' | 'bis'>[];
}

/** The questions a table needs for a Gemeinde (AGS). */
export function fragenFuer(tabelle: Tabelle, ags: string, teil: string | null = null): Fragen {
  const energietraeger = new Set<string>();
  const stufen = new Map<string, Pick<Gebaeudestufe, 'ab' | 'ueber' | 'bis'>>();
  const sammle = (wert: Wert): void => {
    if (wert.art === 'je_energietraeger') {
      for (const [name, darunter] of Object.entries(wert.werte)) {
        energietraeger.add(name);
        sammle(darunter);
      }
    } else if (wert.art === 'je_gebaeudeflaeche') {
      for (const { ab, ueber, bis, wert: darunter } of wert.stufen) {
        stufen.set(`${ab} ${ueber} ${bis}`, { ab, ueber, bis });
        sammle(darunter);
      }
    }
  };
  for (const grenze of tabelle.grenzen) {
    const gebiet = gebietFuer(grenze, ags, teil);
    if (typeof gebiet !== 'string') sammle(gebiet.wert);
  }
  return { energietraeger: [...energietraeger], gebaeudestufen: [...stufen.values()] };
}
