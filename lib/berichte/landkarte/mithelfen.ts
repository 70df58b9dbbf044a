import type { Beleg } from '@/lib/regeln';
import type { Kreislage } from './landkarte';

/** What is to be done for a Kreis: find a table that decides, or hold the one that is there against its document. */
export type Aufgabe = 'suchen' | 'vergleichen';

/** A Kreis for which an hour of work helps. */
export interface Hilfszeile {
  readonly lage: Kreislage;
  readonly einwohner: number;
  readonly aufgabe: Aufgabe;
}

/** How weak the evidence is: nothing that decides, somebody else's word, a page of the authority. */
const SCHWAECHE: Readonly<Record<Beleg | 'keine', number>> = {
  keine: 3,
  zweitquelle: 2,
  amtliche_seite: 1,
  original: 0,
};

/**
 * The Kreise by how much an hour helps: people who live there times how weak the evidence is. Those whose table was
 * compared with its document are left out. `einwohner` gives the people of a Kreis (five digits).
 */
export function mithelfen(
  lagen: readonly Kreislage[],
  einwohner: (kreis: string) => number,
): readonly Hilfszeile[] {
  const mitGewicht = lagen.flatMap((lage) => {
    const menschen = einwohner(lage.kreis.ags);
    const entscheidet = lage.antwort.orteMitMiete > 0;
    const schwaeche = SCHWAECHE[(entscheidet && lage.tabelle?.quelle.beleg) || 'keine'];
    const aufgabe: Aufgabe = entscheidet ? 'vergleichen' : 'suchen';
    return schwaeche === 0
      ? []
      : [{ zeile: { lage, einwohner: menschen, aufgabe }, gewicht: menschen * schwaeche }];
  });
  return mitGewicht.sort((a, b) => b.gewicht - a.gewicht).map(({ zeile }) => zeile);
}
