import { istJeM2 } from './einheit';
import { alsGenau, type Genau, gerundet, mal } from './genau';
import type { Grund } from './gruende';
import { rundeBruch } from './runden';
import type { Zuschlag } from './tabelle';
import { angemesseneFlaeche } from './wert/flaeche';
import type { Gefunden, Lage } from './wert/lage';

/** The amount of a surcharge on a limit, in its unit, or the reason why it is not known: an area or a price. */
export function betragVon({ plus, runden }: Zuschlag, richtwert: Gefunden, lage: Lage): Genau | Grund {
  const { bezug } = lage.grenze;
  const jeCent = istJeM2(bezug) ? 100 : 1;
  switch (plus.art) {
    case 'prozent':
      return gerundet(mal(alsGenau(richtwert.wert, richtwert.rest), plus.zahl, 10_000), runden, jeCent);
    case 'euro':
      return alsGenau(plus.zahl * jeCent);
    case 'euro_je_m2': {
      // A ceiling per m² rises by the price itself, whatever the area.
      if (istJeM2(bezug)) return alsGenau(plus.zahl);
      const wohnung = plus.flaeche === 'wohnung';
      const flaeche = wohnung ? lage.anfrage.wohnflaeche : angemesseneFlaeche(lage);
      if (flaeche === null) return wohnung ? 'wohnflaeche_fehlt' : 'angemessene_flaeche_fehlt';
      return gerundet(mal(alsGenau(plus.zahl), flaeche, 10_000), runden);
    }
    case 'm2':
      return bezug === 'wohnflaeche' ? alsGenau(plus.zahl) : mehrFlaeche(plus.zahl, runden, richtwert);
  }
}

/** More adequate area: where the surcharge is not rounded by itself, price × larger area is rounded as the limit is. */
function mehrFlaeche(m2: number, runden: Zuschlag['runden'], { wert, produkt }: Gefunden): Genau | Grund {
  if (produkt === undefined) return 'richtwert_nicht_bekannt';
  const { preis, flaeche, teiler } = produkt;
  if (runden !== 'nicht') return gerundet(mal(alsGenau(preis), m2, teiler), runden);
  if (produkt.runden === 'nicht') return mal(alsGenau(preis), m2, teiler);
  return alsGenau(rundeBruch(preis * (flaeche + m2), teiler, produkt.runden) - wert);
}
