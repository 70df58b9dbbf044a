import { UNBEKANNT } from '../anfrage/anfrage';
import type { Schritt } from '../modell/schritt';
import type { PreisMalFlaeche } from '../modell/tabelle';
import { mitWeg, type Stelle, vomAnfang } from './blatt';
import { finde } from './finde';
import { gefroren } from './gefroren';
import {
  type Blatt,
  type Knoten,
  offen,
  type Produktknoten,
  type Summenknoten,
  type Zuschlagsknoten,
} from './knoten';

/** The sum of prepared parts, with the surcharges on the sum itself. */
export function bereiteSumme(teile: Summenknoten['teile'], stelle: Stelle): Knoten {
  const knoten: Summenknoten = { art: 'summe', teile, zeichnung: stelle.zeichnung };
  if (!teile.every((teil) => steht(teil.knoten))) return mitZuschlagsregel(knoten, stelle);
  const fund = gefroren(finde(knoten, UNBEKANNT));
  // A finished sum walks no more, so the steps of its parts come first in its own.
  if (fund.art === 'offen') return mitZuschlagsregel(knoten, stelle);
  const weg = ganzerWeg(fund);
  return mitZuschlagsregel(mitWeg(fund, weg, vomAnfang(stelle, weg)), stelle);
}

/** All steps of a value that no branch leads to. */
function ganzerWeg({ teile, weg }: Blatt): Schritt[] {
  return [...teile.flatMap(ganzerWeg), ...weg];
}

/** Price × area: a value where the area is known, else a formula. */
export function preisMalFlaeche(wert: PreisMalFlaeche, stelle: Stelle): Knoten {
  const preis = preisFuer(wert, stelle.personen);
  if (preis === null) return offen('personenzahl_nicht_in_tabelle');
  const wohnung = wert.flaeche === 'wohnung';
  if (!wohnung && stelle.angemessen === null) return offen('angemessene_flaeche_fehlt');
  const knoten: Produktknoten = {
    art: 'produkt',
    preis,
    monate: wert.zeitraum === 'jahr' ? 12 : 1,
    runden: wert.runden,
    flaeche: wohnung || stelle.angemessen === null ? 'wohnung' : stelle.angemessen,
    regeltWarmwasser: stelle.nachWarmwasser,
    zeichnung: { ...stelle.zeichnung, quelle: wert.quelle ?? stelle.zeichnung.quelle },
  };
  if (wohnung || !steht(knoten.flaeche as Knoten)) return mitZuschlagsregel(knoten, stelle);
  const fund = gefroren(finde(knoten, UNBEKANNT));
  if (fund.art === 'offen') return fund;
  return mitZuschlagsregel(mitWeg(fund, fund.weg, vomAnfang(stelle, fund.weg)), stelle);
}

/** The price for a household, ten-thousandths of a Euro per m²; null if none is stated. */
export function preisFuer({ preise, preisWeitere }: PreisMalFlaeche, personen: number): number | null {
  if (typeof preise === 'number') return preise;
  return preise[personen - 1] ?? (personen > preise.length ? preisWeitere : null);
}

/** True if nothing of a question changes it. */
function steht(knoten: Knoten): boolean {
  return knoten.art === 'wert' || knoten.art === 'offen';
}

/** A value or formula with the surcharges on it; itself where there are none. */
export function mitZuschlagsregel(basis: Blatt | Produktknoten | Summenknoten, stelle: Stelle): Knoten {
  const { zuschlaege, regel, angemessen, zeichnung } = stelle;
  if (zuschlaege.length === 0) return basis;
  const knoten = (ohneAngaben: Blatt | null): Zuschlagsknoten => {
    return { art: 'zuschlag', basis, zuschlaege, regel, angemessen, zeichnung, ohneAngaben };
  };
  const offen = knoten(null);
  const fragtWohnung = zuschlaege.some(({ plus }) => plus.art === 'euro_je_m2' && plus.flaeche === 'wohnung');
  if (basis.art !== 'wert' || fragtWohnung || (angemessen !== null && !steht(angemessen))) return offen;
  const fund = finde(offen, UNBEKANNT);
  if (fund.art === 'offen') return offen;
  return knoten(mitWeg(fund, fund.weg, vomAnfang(stelle, [...basis.weg, ...fund.weg])));
}
