import { angemesseneFlaeche, type PreisMalFlaeche } from '@/lib/regeln';
import type { JeM2InDatei } from '../schema/wert';
import { melde, type Ort } from './umfeld';

/** Price × area. A missing adequate area is said now, not when somebody asks. */
export function kompiliereJeM2(regel: JeM2InDatei, ort: Ort): PreisMalFlaeche | null {
  if (regel.flaeche === 'angemessen' && !hatFlaeche(ort)) {
    const text =
      ort.umfeld.wohnflaeche === null
        ? 'Für den Preis je m² fehlt die angemessene Wohnfläche. Tragen Sie eine Grenze mit „bezug: wohnflaeche“ ein.'
        : 'Für den Preis je m² fehlt hier die angemessene Wohnfläche für 1 Person. Tragen Sie sie bei „bezug: wohnflaeche“ ein.';
    return melde(ort, text);
  }
  const { preise, groessere, flaeche, zeitraum, runden } = regel;
  return {
    art: 'preis_mal_flaeche',
    preise,
    preisWeitere: groessere,
    flaeche,
    zeitraum,
    runden,
    quelle: null,
  };
}

function hatFlaeche({ umfeld, gemeinden }: Ort): boolean {
  const { wohnflaeche } = umfeld;
  const orte = gemeinden ?? Object.keys(umfeld.gemeinden);
  return wohnflaeche !== null && orte.some((ort) => angemesseneFlaeche(wohnflaeche, ort, 1) !== null);
}
