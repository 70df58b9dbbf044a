import type { Anfrage } from '../anfrage';
import type { Grund } from '../gruende';
import type { Frage, Wert } from '../tabelle';
import { finde } from './index';
import { fehlt, type Lage, type Richtwert, schrittIn } from './lage';
import { davor, spanneAus } from './verzweigung';

/**
 * A branch for each answer. Without an answer there is no value, only the range of the branches: the cheaper one is
 * never taken silently.
 */
export function jeAuswahl(wert: Extract<Wert, { art: 'je_auswahl' }>, lage: Lage): Richtwert {
  const antwort = antwortAuf(wert.frage, lage.anfrage);
  if (antwort === null) {
    return {
      grund: GRUND[wert.frage] ?? 'variante_fehlt',
      spanne: spanneAus(Object.values(wert.werte), lage),
    };
  }
  const zweig = Object.hasOwn(wert.werte, antwort) ? wert.werte[antwort] : undefined;
  if (zweig === undefined) {
    return fehlt(
      wert.frage === 'energietraeger' ? 'energietraeger_nicht_in_tabelle' : 'variante_nicht_in_tabelle',
    );
  }
  return davor(schrittIn(lage, 'auswahl', { frage: wert.frage, antwort }), finde(zweig, lage));
}

const GRUND: Readonly<Partial<Record<Frage, Grund>>> = {
  energietraeger: 'energietraeger_fehlt',
  warmwasser: 'warmwasser_fehlt',
};

function antwortAuf(frage: Frage, anfrage: Anfrage): string | null {
  if (frage === 'energietraeger') return anfrage.heizung?.energietraeger ?? null;
  if (frage === 'warmwasser') return anfrage.heizung?.warmwasser ?? null;
  return anfrage.variante[frage] ?? null;
}
