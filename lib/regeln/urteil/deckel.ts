import { type Bezug, istJeM2, kriteriumVon } from '../modell/bezug';
import type { Knoten } from '../wert/knoten';
import type { Posten } from './regelwerk';

/** True if every binding rent limit is a price per m² of the flat: then nothing caps the sum. */
export function nurJeM2(posten: readonly Posten[]): boolean {
  const mieten = posten
    .filter((p) => p.art === 'grenze')
    .filter((p) => p.massgeblich && begrenztMiete(p.bezug));
  return (
    mieten.length > 0 && mieten.every(({ bezug, knoten }) => istJeM2(bezug) || waechstMitWohnung(knoten))
  );
}

/** A limit on the Betriebskosten or the heating alone leaves the rent itself open. */
function begrenztMiete(bezug: Bezug): boolean {
  return kriteriumVon(bezug) === 'miete' && bezug !== 'betriebskosten';
}

/** Whether a limit, in any branch, is multiplied with the flat's own area: then it is no cap on the sum. */
function waechstMitWohnung(knoten: Knoten): boolean {
  switch (knoten.art) {
    case 'produkt':
      return knoten.flaeche === 'wohnung';
    case 'zuschlag':
      return waechstMitWohnung(knoten.basis);
    case 'auswahl':
      return [...knoten.zweige.values()].some((zweig) => waechstMitWohnung(zweig.knoten));
    case 'stufe':
      return knoten.stufen.some((klasse) => waechstMitWohnung(klasse.knoten));
    case 'tag':
      return knoten.fassungen.some((fassung) => waechstMitWohnung(fassung.knoten));
    case 'summe':
      return knoten.teile.some(({ bezug, knoten: teil }) => begrenztMiete(bezug) && waechstMitWohnung(teil));
    case 'irgendeiner':
      return knoten.knoten.some(waechstMitWohnung);
    default:
      return false;
  }
}
