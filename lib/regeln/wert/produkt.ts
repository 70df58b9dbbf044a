import type { SchrittVon } from '../modell/schritt';
import { alsDezimal, alsDezimal4, mitStellen } from '../zahl/geld';
import { restVon, rundeBruch } from '../zahl/runden';
import { type Fund, offen, type Produktknoten } from './knoten';

/** Ten-thousandths of a Euro × hundredths of a m² are millionths of a Euro; a cent has ten thousand of them. */
const PRODUKT_JE_CENT = 10_000;

/**
 * Price × area (hundredths of a m²; null: unknown): the abstractly adequate one (Produkttheorie) or the flat's own, by
 * month or by year ÷ 12, rounded as the table says. The product of two whole numbers is exact.
 */
export function produkt(knoten: Produktknoten, flaeche: number | null): Fund {
  const { preis, monate, runden } = knoten;
  const wohnung = knoten.flaeche === 'wohnung';
  if (flaeche === null) return offen(wohnung ? 'wohnflaeche_fehlt' : 'angemessene_flaeche_fehlt');
  const teiler = PRODUKT_JE_CENT * monate;
  const cent = rundeBruch(preis * flaeche, teiler, runden);
  return {
    art: 'wert',
    von: cent,
    bis: cent,
    grund: null,
    rest: restVon(preis * flaeche, teiler, runden),
    produkt: { preis, flaeche, teiler, runden },
    text: alsDezimal(cent),
    weg: [schritt(knoten, flaeche, cent)],
    vomAnfang: null,
    regeltWarmwasser: knoten.regeltWarmwasser,
    teile: [],
    moeglich: [],
  };
}

function schritt(
  { preis, monate, runden, flaeche: womit, zeichnung }: Produktknoten,
  flaeche: number,
  cent: number,
): SchrittVon<'preis_mal_wohnflaeche' | 'preis_mal_angemessene_flaeche'> {
  const werte = {
    preisJeM2: alsDezimal4(preis),
    flaeche: alsDezimal(flaeche),
    produkt: mitStellen(preis * flaeche, 6),
    ...(monate === 12 ? { monate: '12' } : {}),
    runden,
    richtwert: alsDezimal(cent),
  };
  const art = womit === 'wohnung' ? 'preis_mal_wohnflaeche' : 'preis_mal_angemessene_flaeche';
  return { schritt: art, werte, rechtsgrundlage: zeichnung.rechtsgrundlage, quelle: zeichnung.quelle };
}
