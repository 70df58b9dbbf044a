import type { Document } from 'yaml';
import type { Stelle } from '../eintraege';
import { alsSkalar, fuegeEin } from '../knoten';
import { bei, lasseWeg, oeffne, schreibe } from './stellen';

/** What is known of the document behind a new table. What is missing stays open, and the checker asks for it. */
export interface Quellenangaben {
  readonly dokument?: string | undefined;
  readonly vom?: string | undefined;
  readonly fundstelle?: string | undefined;
  readonly link?: string | undefined;
  readonly eingesehen?: string | undefined;
  readonly beleg?: string | undefined;
}

export const QUELLENFELDER = ['dokument', 'vom', 'fundstelle', 'link', 'eingesehen', 'beleg'] as const;

/** Without these the checker refuses the file, so they stay as empty entries. */
const PFLICHT: Readonly<Record<string, string>> = {
  dokument: 'EINTRAGEN: Name des Dokuments',
  eingesehen: 'EINTRAGEN: Tag, an dem Sie es gelesen haben',
  beleg: 'EINTRAGEN: original oder zweitquelle',
};

/** These may be missing, so they become remarks; one of place and link is asked for by the checker. */
const WAHL: Readonly<Record<string, string>> = {
  vom: 'Tag des Dokuments',
  fundstelle: 'Seite oder Anlage',
  link: 'Internetadresse',
};

/**
 * Sets or opens the source of a table. An open field is left without a value, so that no old document stays behind new
 * figures; what stood there is kept as a remark.
 */
export function setzeQuelle(
  dokument: Document,
  stellen: readonly Stelle[],
  angaben: Quellenangaben,
  mitAltem: boolean,
): void {
  for (const feld of QUELLENFELDER) {
    const [stelle] = bei(stellen, 'quelle', feld);
    const neu = angaben[feld];
    const pflicht = PFLICHT[feld];
    if (stelle === undefined) {
      if (neu !== undefined) fuegeEin(dokument, ['quelle', feld], alsSkalar(neu, ['quelle', feld]));
    } else if (neu !== undefined) schreibe(stelle, neu);
    else if (pflicht !== undefined) oeffne(stelle, pflicht, mitAltem);
    else lasseWeg(stelle, `EINTRAGEN, wenn es das gibt: ${WAHL[feld]}`, mitAltem);
  }
}
