import { ladeVerzeichnis } from '@/lib/orte/lade';
import type { Ort } from '@/lib/orte/suche';

export const VERZEICHNIS = ladeVerzeichnis();

/** All places as the search in the browser knows them. */
export const ORTE: readonly Ort[] = [...VERZEICHNIS.nachAgs.values()].map(
  ({ name, adresse, plz, kreis }) => ({
    name,
    adresse,
    plz,
    kreis: kreis.bezeichnung,
  }),
);
