import type { Anfrage } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import { imBand } from '../wert/band';
import type { Fund } from '../wert/knoten';
import type { Masszahl } from '../zahl/einheiten';
import { type Fristzahlen, frischeIn } from './frische';
import { grundDerUngewissheit } from './istwert';
import type { Grenzposten } from './regelwerk';

/** What one comparison comes to: a status, or why there is none. */
export type Entscheid = 'im_rahmen' | 'ueber_richtwert' | Grund;

/**
 * Holds the bounds of the offer (`min`, `max`) against the bounds of a limit. Equal counts as within. Only what holds
 * whatever the unknown is decides: above the highest value the limit can have, or at most at its lowest.
 */
export function entscheide(
  posten: Grenzposten,
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
  tag: number,
  fristen: Fristzahlen,
): Entscheid {
  if (posten.zweifel === 'ganz') return 'nur_orientierung';
  const ueber = min > fund.bis;
  if (!ueber && max > fund.von) {
    // An exact limit that the offer exceeds is open only upwards, by a surcharge of unknown amount.
    if (fund.grund !== null && (fund.art === 'offen' || min > fund.von)) return fund.grund;
    return grundDerUngewissheit(posten.bezug, posten.mindestBetriebskosten, anfrage);
  }
  if (frischeIn(fristen, tag, posten.fristart) === 'veraltet') return 'tabelle_veraltet';
  if (ueber) {
    if (posten.zweifel === 'darueber') return 'vielleicht_hoeher';
    const vielleichtNicht = posten.nurBei !== null && anfrage.wohnflaeche === null;
    return vielleichtNicht ? 'wohnflaeche_fehlt' : 'ueber_richtwert';
  }
  return posten.fristart === 'heizung' ? mitWarmwasser(posten, fund, anfrage) : 'im_rahmen';
}

/** Whether a limit is for flats of this size at all; unknown counts as perhaps. */
export function giltFuerFlaeche({ nurBei }: Grenzposten, { wohnflaeche }: Anfrage): boolean {
  return nurBei === null || wohnflaeche === null || imBand(nurBei, wohnflaeche);
}

/** Hot water is in the limit, and nobody knows how the flat makes it: said beside the verdict. */
export function warmwasserOffen(
  { fristart }: Grenzposten,
  fund: Fund,
  entscheid: Entscheid,
  anfrage: Anfrage,
): boolean {
  return (
    fristart === 'heizung' &&
    entscheid === 'im_rahmen' &&
    (anfrage.heizung?.warmwasser ?? null) === null &&
    !fund.regeltWarmwasser
  );
}

/**
 * Within a limit that holds heating. With hot water from another source the limit is smaller (§ 21 Abs. 7 SGB II), and
 * without a value for that case nobody knows by how much. Where the document does not say that hot water is in its value,
 * an unknown source does not shake the comparison.
 */
function mitWarmwasser(posten: Grenzposten, fund: Fund, anfrage: Anfrage): Entscheid {
  const warmwasser = anfrage.heizung?.warmwasser ?? null;
  if (warmwasser === 'zentral' || (warmwasser === null && !posten.warmwasserEnthalten)) return 'im_rahmen';
  if (fund.regeltWarmwasser) return 'im_rahmen';
  return warmwasser === null ? 'warmwasser_fehlt' : 'warmwasser_dezentral';
}
