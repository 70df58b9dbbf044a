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
 * The changes that set or open the source of a table. An open field is left without a value, so that no old document
 * stays behind new figures; what stood there is kept as a remark.
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
    const pflicht = PFLICHT[feld];
    return [
      pflicht === undefined
        ? weggelassen(eintrag, `EINTRAGEN, wenn es das gibt: ${WAHL[feld]}`, mitAltem)
        : geoeffnet(eintrag, pflicht, mitAltem),
    ];
  });
}

/** Takes the value away and says in a remark what belongs there. The checker asks for it. */
export function geoeffnet(eintrag: Eintrag, hilfe: string, mitAltem: boolean): Aenderung {
  return { von: eintrag.wertVon, bis: eintrag.bis, text: `# ${hilfe}${bisher(eintrag, mitAltem)}` };
}

/** Makes the whole entry a remark: who has a value takes the sign away. */
export function weggelassen(eintrag: Eintrag, hilfe: string, mitAltem: boolean): Aenderung {
  const text = `# ${eintrag.name}: ${hilfe}${bisher(eintrag, mitAltem)}`;
  return { von: eintrag.von, bis: eintrag.bis, text };
}

function bisher({ wert }: Eintrag, mitAltem: boolean): string {
  return mitAltem && wert !== null ? ` (bisher: ${wert.replace(/\s+/g, ' ').slice(0, 100)})` : '';
}

/** A field that the old source did not have, as a new line behind the name of the document. */
function ergaenzt(text: string, eintraege: readonly Eintrag[], feld: string, wert: string): Aenderung {
  const davor = eintragBei(eintraege, 'quelle', 'dokument') ?? eintragBei(eintraege, 'quelle', 'stelle');
  const stelle = zeilenende(text, davor?.bis ?? 0);
  return { von: stelle, bis: stelle, text: `  ${feld}: ${alsWert(wert)}\n` };
}
