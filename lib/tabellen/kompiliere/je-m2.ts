import { type PreisMalFlaeche, type Tabelle, UNBEKANNT } from '@/lib/regeln';
import { angemesseneFlaeche } from '@/lib/regeln/wert/flaeche';
import type { Lage } from '@/lib/regeln/wert/lage';
import type { JeM2InDatei } from '../schema/wert';
import { melde, type Ort } from './umfeld';

/** Price × area. A missing adequate area is said now, not when somebody asks. */
export function kompiliereJeM2(regel: JeM2InDatei, ort: Ort): PreisMalFlaeche | null {
  if (regel.flaeche === 'angemessen' && !hatFlaeche(ort)) {
    const text =
      'Für den Preis je m² fehlt die angemessene Wohnfläche. Tragen Sie eine Grenze mit „bezug: wohnflaeche“ ein.';
    return melde(ort, text);
  }
  const { preise, weitere, flaeche, zeitraum, runden } = regel;
  return { art: 'preis_mal_flaeche', preise, preisWeitere: weitere, flaeche, zeitraum, runden, quelle: null };
}

function hatFlaeche({ umfeld, gemeinden }: Ort): boolean {
  const tabelle = { grenzen: umfeld.wohnflaeche ? [umfeld.wohnflaeche] : [] } as unknown as Tabelle;
  const orte = gemeinden ?? Object.keys(umfeld.gemeinden);
  return orte.some(
    (ort) => angemesseneFlaeche({ tabelle, anfrage: { ...UNBEKANNT, ort, personen: 1 } } as Lage) !== null,
  );
}
