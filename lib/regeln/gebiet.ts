import type { Grund } from './gruende';
import type { Gebiet, Grenze } from './tabelle';

/** The area of a limit that holds for a Gemeinde, or the reason why none can be named. */
export function gebietFuer(grenze: Grenze, ags: string, teil: string | null): Gebiet | Grund {
  const gebiete = verzeichnis(grenze).get(ags) ?? ganzes(grenze);
  const erstes = gebiete[0];
  if (erstes === undefined) return 'gemeinde_nicht_in_tabelle';
  if (erstes.teil === null) return erstes;
  return gebiete.find((g) => g.teil === teil) ?? 'gebiet_fehlt';
}

const KEINE: readonly Gebiet[] = [];
const verzeichnisse = new WeakMap<Grenze, Map<string, Gebiet[]>>();

/** Built once per limit: a question must not walk through all areas of a Kreis. */
function verzeichnis(grenze: Grenze): Map<string, Gebiet[]> {
  const bekannt = verzeichnisse.get(grenze);
  if (bekannt !== undefined) return bekannt;
  const neu = new Map<string, Gebiet[]>();
  for (const gebiet of grenze.gebiete) {
    for (const ags of gebiet.gemeinden ?? []) neu.set(ags, [...(neu.get(ags) ?? []), gebiet]);
  }
  verzeichnisse.set(grenze, neu);
  return neu;
}

function ganzes(grenze: Grenze): readonly Gebiet[] {
  const [einziges] = grenze.gebiete;
  return einziges !== undefined && einziges.gemeinden === null ? [einziges] : KEINE;
}
