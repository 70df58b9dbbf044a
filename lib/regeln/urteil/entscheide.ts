import type { Anfrage } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import { imBand } from '../wert/band';
import { klasseFuer } from '../wert/finde';
import type { Fund, Knoten } from '../wert/knoten';
import { antwortAuf, groesseIn } from '../wert/knoten';
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
  const ueber = min > fund.bis;
  if (!ueber && max > fund.von) {
    // An exact limit that the offer exceeds is open only upwards, by a surcharge of unknown amount.
    if (fund.grund !== null && (fund.art === 'offen' || min > fund.von)) return fund.grund;
    return grundDerUngewissheit(posten.bezug, posten.mindestBetriebskosten, anfrage);
  }
  if (frischeIn(fristen, tag, posten.fristart) === 'veraltet') return 'tabelle_veraltet';
  if (ueber) {
    const vielleichtNicht = posten.nurBei !== null && anfrage.wohnflaeche === null;
    return vielleichtNicht ? 'wohnflaeche_fehlt' : 'ueber_richtwert';
  }
  return posten.fristart === 'heizung' ? mitWarmwasser(posten, anfrage) : 'im_rahmen';
}

/** Whether a limit is for flats of this size at all; unknown counts as perhaps. */
export function giltFuerFlaeche({ nurBei }: Grenzposten, { wohnflaeche }: Anfrage): boolean {
  return nurBei === null || wohnflaeche === null || imBand(nurBei, wohnflaeche);
}

/** Hot water is in the limit, and nobody knows how the flat makes it: said beside the verdict. */
export function warmwasserOffen(posten: Grenzposten, entscheid: Entscheid, anfrage: Anfrage): boolean {
  return (
    posten.fristart === 'heizung' &&
    entscheid === 'im_rahmen' &&
    (anfrage.heizung?.warmwasser ?? null) === null &&
    !regeltWarmwasser(posten.knoten, anfrage)
  );
}

/**
 * Within a limit that holds heating. With hot water from another source the limit is smaller (§ 21 Abs. 7 SGB II), and
 * without a value for that case nobody knows by how much. Where the document does not say that hot water is in its value,
 * an unknown source does not shake the comparison.
 */
function mitWarmwasser(posten: Grenzposten, anfrage: Anfrage): Entscheid {
  const warmwasser = anfrage.heizung?.warmwasser ?? null;
  if (warmwasser === 'zentral' || (warmwasser === null && !posten.warmwasserEnthalten)) return 'im_rahmen';
  if (regeltWarmwasser(posten.knoten, anfrage)) return 'im_rahmen';
  return warmwasser === null ? 'warmwasser_fehlt' : 'warmwasser_dezentral';
}

/** Whether the limit of a question was chosen by how hot water is made; of an open branch, whatever the answer is. */
function regeltWarmwasser(knoten: Knoten, anfrage: Anfrage): boolean {
  switch (knoten.art) {
    case 'auswahl': {
      if (knoten.frage === 'warmwasser') return true;
      const antwort = antwortAuf(knoten.frage, anfrage);
      if (antwort === null) return alleRegeln([...knoten.zweige.values()], anfrage);
      const zweig = knoten.zweige.get(antwort);
      return zweig !== undefined && regeltWarmwasser(zweig.knoten, anfrage);
    }
    case 'stufe': {
      const zahl = groesseIn(anfrage, knoten.groesse);
      if (zahl === null) return alleRegeln(knoten.stufen, anfrage);
      const klasse = klasseFuer(knoten.stufen, zahl);
      return klasse !== undefined && regeltWarmwasser(klasse.knoten, anfrage);
    }
    case 'tag':
      return alleRegeln(knoten.fassungen, anfrage);
    case 'irgendeiner':
      return alleRegeln(knoten.knoten.map(alsAst), anfrage);
    case 'zuschlag':
      return regeltWarmwasser(knoten.basis, anfrage);
    case 'summe':
      return einerRegelt(knoten.teile, anfrage);
    default:
      return false;
  }
}

interface Ast {
  readonly knoten: Knoten;
}

function alsAst(knoten: Knoten): Ast {
  return { knoten };
}

function alleRegeln(aeste: readonly Ast[], anfrage: Anfrage): boolean {
  return aeste.every((ast) => regeltWarmwasser(ast.knoten, anfrage));
}

function einerRegelt(aeste: readonly Ast[], anfrage: Anfrage): boolean {
  return aeste.some((ast) => regeltWarmwasser(ast.knoten, anfrage));
}
