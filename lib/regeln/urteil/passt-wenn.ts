import type { Anfrage } from '../anfrage/anfrage';
import { istSchlicht } from '../anfrage/kosten';
import type { PasstWenn } from '../modell/ergebnis';
import type { Fund } from '../wert/knoten';
import type { Cent, Masszahl } from '../zahl/einheiten';
import { alsDezimal } from '../zahl/geld';
import type { Grenzposten } from './regelwerk';

/**
 * One sentence further: up to which missing amount the offer fits, how much of a sum has to be heating, or up to what it
 * is within whatever the missing answer is. null where nothing like that can be said.
 */
export function passtWenn(
  { bezug, mindestBetriebskosten }: Grenzposten,
  fund: Fund,
  min: Masszahl,
  max: Masszahl,
  anfrage: Anfrage,
): PasstWenn | null {
  // The lowest value the limit can have; negative: not even that is known.
  const { von } = fund;
  if (von < 0 || mindestBetriebskosten !== null) return null;
  if (min === max) {
    const geld = bezug !== 'wohnflaeche' && bezug !== 'heizenergie' && !bezug.endsWith('_je_m2');
    return fund.art === 'offen' && geld ? satz('sicher_bis', von) : null;
  }
  // Of a share, or beside amounts of other kinds, no single amount is left to be named.
  if (!istSchlicht(anfrage)) return null;
  const { nettokaltmiete: netto, betriebskosten, heizkosten, betriebsUndHeizkosten: summe } = anfrage;
  switch (bezug) {
    case 'betriebskosten':
      return summe === null ? satz('betriebskosten_bis', von) : satz('davon_heizung_ab', summe - von);
    case 'heizkosten':
      return satz(summe === null ? 'heizkosten_bis' : 'davon_heizung_bis', von);
    case 'bruttokaltmiete':
      if (netto === null) return null;
      return summe === null
        ? satz('betriebskosten_bis', von - netto)
        : von < netto
          ? null
          : satz('davon_heizung_ab', summe - (von - netto));
    case 'bruttowarmmiete':
      // Known as one sum, or both parts: then the Bruttowarmmiete is known.
      if (netto === null) return null;
      if (betriebskosten !== null) return satz('heizkosten_bis', von - netto - betriebskosten);
      return heizkosten === null ? null : satz('betriebskosten_bis', von - netto - heizkosten);
    default:
      return null;
  }
}

function satz(art: PasstWenn['art'], betrag: Cent): PasstWenn | null {
  return betrag < 0 ? null : { art, betrag: alsDezimal(betrag) };
}
