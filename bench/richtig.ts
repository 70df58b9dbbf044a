import type { Fall } from './faelle';
import type { Teilnehmer } from './teilnehmer';

/**
 * Throws at the first case that an engine answers otherwise than the table says: speed counts only for right answers.
 * So all engines that pass say the same.
 */
export async function alleRichtig(alle: readonly Teilnehmer[], faelle: readonly Fall[]): Promise<void> {
  for (const { name, kodierung, antworten, durchgang } of alle) {
    const gegeben = await antworten();
    faelle.forEach(({ soll, anfrage }, i) => {
      const ist = gegeben[i];
      if (ist?.richtwert === soll.richtwert && ist.imRahmen === soll.imRahmen) return;
      throw new Error(`${name} (${kodierung}) weicht ab: ${JSON.stringify({ anfrage, soll, ist })}`);
    });
    if ((await durchgang()) !== faelle.filter(({ soll }) => soll.imRahmen).length) {
      throw new Error(`${name} (${kodierung}): Der gemessene Durchgang zählt anders als der geprüfte`);
    }
  }
}
