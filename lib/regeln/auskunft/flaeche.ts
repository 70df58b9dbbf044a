import type { Grenze } from '../modell/tabelle';
import { bereite } from '../wert/bereite';
import type { HundertstelM2 } from '../zahl/einheiten';

/**
 * The adequate floor area a limit on it prints for a Gemeinde (AGS) and a household; null where it names none, or where
 * it depends on more than that.
 */
export function angemesseneFlaeche(
  { bezug, rechtsgrundlage, quelle, gebiete }: Grenze,
  ags: string,
  personen: number,
): HundertstelM2 | null {
  const gebiet = gebiete.find(({ gemeinden }) => gemeinden?.includes(ags) ?? true);
  if (gebiet === undefined) return null;
  const knoten = bereite(gebiet.wert, {
    personen,
    gebiet: gebiet.name,
    angemessen: null,
    zuschlaege: [],
    regel: { regel: 'summe', hoechstensProzent: null },
    zeichnung: { bezug, rechtsgrundlage, quelle },
    davor: [],
    nachWarmwasser: false,
  });
  return knoten.art === 'wert' ? knoten.von : null;
}
