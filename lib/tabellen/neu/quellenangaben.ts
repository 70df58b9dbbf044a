import { type Aenderung, alsWert, type Eintrag, eintragBei, neuerWert, zeilenende } from './yaml-text';

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

const HILFE: Readonly<Record<(typeof QUELLENFELDER)[number], string>> = {
  dokument: 'EINTRAGEN: Name des Dokuments',
  vom: 'EINTRAGEN oder Zeile löschen: Tag des Dokuments',
  fundstelle: 'EINTRAGEN: Seite oder Anlage, oder darunter der Link',
  link: 'EINTRAGEN oder Zeile löschen: Internetadresse',
  eingesehen: 'EINTRAGEN: Tag, an dem Sie es gelesen haben',
  beleg: 'EINTRAGEN: original oder zweitquelle',
};

/**
 * The changes that set or open the source of a table. An open field is left without a value, so that no old document
 * stays behind new figures; what stood there is kept as a comment.
 */
export function quelleAendern(
  text: string,
  eintraege: readonly Eintrag[],
  angaben: Quellenangaben,
  mitAltem: boolean,
): Aenderung[] {
  return QUELLENFELDER.flatMap((feld) => {
    const eintrag = eintragBei(eintraege, 'quelle', feld);
    const neu = angaben[feld];
    if (eintrag === undefined) return neu === undefined ? [] : [ergaenzt(text, eintraege, feld, neu)];
    if (neu !== undefined) return [neuerWert(eintrag, alsWert(neu))];
    return [geoeffnet(eintrag, HILFE[feld], mitAltem)];
  });
}

/** Takes the value away and says in a comment what belongs there. */
export function geoeffnet(eintrag: Eintrag, hilfe: string, mitAltem: boolean): Aenderung {
  const alt =
    mitAltem && eintrag.wert !== null ? ` (bisher: ${eintrag.wert.replace(/\s+/g, ' ').slice(0, 100)})` : '';
  return { von: eintrag.wertVon, bis: eintrag.bis, text: `# ${hilfe}${alt}` };
}

/** A field that the old source did not have, as a new line behind the name of the document. */
function ergaenzt(text: string, eintraege: readonly Eintrag[], feld: string, wert: string): Aenderung {
  const davor = eintragBei(eintraege, 'quelle', 'dokument') ?? eintragBei(eintraege, 'quelle', 'stelle');
  const stelle = zeilenende(text, davor?.bis ?? 0);
  return { von: stelle, bis: stelle, text: `  ${feld}: ${alsWert(wert)}\n` };
}
