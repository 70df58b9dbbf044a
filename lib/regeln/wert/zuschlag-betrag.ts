import type { Anfrage } from '../anfrage/anfrage';
import { type Bezug, istJeM2 } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Zuschlag } from '../modell/tabelle';
import { alsGenau, type Genau, gerundet, mal } from '../zahl/genau';
import { rundeBruch } from '../zahl/runden';
import type { Blatt } from './knoten';

/**
 * The amount of a surcharge on a limit, in its unit, or the reason why it is not known: an area or a price.
 * `angemessen`: the adequate area in hundredths of a m²; null if it is not known.
 */
export function betragVon(
  { plus, runden }: Zuschlag,
  basis: Blatt,
  bezug: Bezug,
  anfrage: Anfrage,
  angemessen: number | null,
): Genau | Grund {
  const jeCent = istJeM2(bezug) ? 100 : 1;
  switch (plus.art) {
    case 'prozent':
      return gerundet(mal(alsGenau(basis.von, basis.rest), plus.zahl, 10_000), runden, jeCent);
    case 'euro':
      return alsGenau(plus.zahl * jeCent);
    case 'euro_je_m2': {
      // A ceiling per m² rises by the price itself, whatever the area.
      if (istJeM2(bezug)) return alsGenau(plus.zahl);
      const wohnung = plus.flaeche === 'wohnung';
      const flaeche = wohnung ? anfrage.wohnflaeche : angemessen;
      if (flaeche === null) return wohnung ? 'wohnflaeche_fehlt' : 'angemessene_flaeche_fehlt';
      return gerundet(mal(alsGenau(plus.zahl), flaeche, 10_000), runden);
    }
    case 'm2':
      return bezug === 'wohnflaeche' ? alsGenau(plus.zahl) : mehrFlaeche(plus.zahl, runden, basis);
    case 'unbekannt':
      return 'hoeherer_wert_unbekannt';
  }
}

/** More adequate area: where the surcharge is not rounded by itself, price × larger area is rounded as the limit is. */
function mehrFlaeche(m2: number, runden: Zuschlag['runden'], { von, produkt }: Blatt): Genau | Grund {
  if (produkt === undefined) return 'richtwert_nicht_bekannt';
  const { preis, flaeche, teiler } = produkt;
  if (runden !== 'nicht') return gerundet(mal(alsGenau(preis), m2, teiler), runden);
  if (produkt.runden === 'nicht') return mal(alsGenau(preis), m2, teiler);
  return alsGenau(rundeBruch(preis * (flaeche + m2), teiler, produkt.runden) - von);
}
