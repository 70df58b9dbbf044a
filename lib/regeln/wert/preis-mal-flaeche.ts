import { alsDezimal, alsDezimal4, mitStellen } from '../geld';
import { restVon, rundeBruch } from '../runden';
import type { PreisMalFlaeche } from '../tabelle';
import { angemesseneFlaeche } from './flaeche';
import { fehlt, type Lage, type Richtwert, schrittIn } from './lage';

/**
 * Price × area: the abstractly adequate one (Produkttheorie) or the flat's own, by month or by year ÷ 12, rounded as
 * the table says. Prices are ten-thousandths of a Euro, areas hundredths of a m²: the product is a whole number.
 */
export function preisMalFlaeche(wert: PreisMalFlaeche, lage: Lage): Richtwert {
  const preis = preisFuer(wert, lage.anfrage.personen);
  if (preis === null) {
    return fehlt(lage.anfrage.personen === null ? 'personenzahl_fehlt' : 'personenzahl_nicht_in_tabelle');
  }
  const flaeche = wert.flaeche === 'wohnung' ? lage.anfrage.wohnflaeche : angemesseneFlaeche(lage);
  if (flaeche === null)
    return fehlt(wert.flaeche === 'wohnung' ? 'wohnflaeche_fehlt' : 'angemessene_flaeche_fehlt');
  const monate = wert.zeitraum === 'jahr' ? 12 : 1;
  const { runden } = wert;
  const teiler = PRODUKT_JE_CENT * monate;
  const cent = rundeBruch(preis * flaeche, teiler, runden);
  const schritt = schrittIn(
    lage,
    wert.flaeche === 'wohnung' ? 'preis_mal_wohnflaeche' : 'preis_mal_angemessene_flaeche',
    {
      preisJeM2: alsDezimal4(preis),
      flaeche: alsDezimal(flaeche),
      produkt: mitStellen(preis * flaeche, 6),
      ...(monate === 12 ? { monate: '12' } : {}),
      runden,
      richtwert: alsDezimal(cent),
    },
    wert.quelle,
  );
  return {
    wert: cent,
    rest: restVon(preis * flaeche, teiler, runden),
    produkt: { preis, flaeche, teiler, runden },
    weg: [schritt],
  };
}

/** Ten-thousandths of a Euro × hundredths of a m² are millionths of a Euro; a cent has ten thousand of them. */
const PRODUKT_JE_CENT = 10_000;

/** The price for a household, ten-thousandths of a Euro per m². */
export function preisFuer(wert: PreisMalFlaeche, personen: number | null): number | null {
  if (typeof wert.preise === 'number') return wert.preise;
  if (personen === null) return null;
  return wert.preise[personen - 1] ?? (personen > wert.preise.length ? wert.preisWeitere : null);
}
