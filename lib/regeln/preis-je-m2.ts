import { Decimal } from 'decimal.js';
import { alsDezimal } from './geld';
import { type Runden, runde } from './runden';
import type { Schritt } from './tabelle';

export interface PreisJeM2 {
  readonly personen: number;
  /** Euro per m² and month, decimal text as printed (may have more than two places). */
  readonly preis: string;
  /** Adequate floor area of the household, hundredths of a m² - not the area of the flat. */
  readonly flaeche: number;
  readonly runden: Runden;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

/**
 * Limit as price × abstractly adequate floor area (Produkttheorie), cents per month, rounded as the table says.
 * Throws a RangeError for fractions of a cent without a rounding rule.
 */
export function produktRichtwert(regel: PreisJeM2): { wert: number; weg: Schritt[] } {
  const genau = new Decimal(regel.preis).times(alsDezimal(regel.flaeche));
  const wert = runde(genau, regel.runden);
  const schritt: Schritt = {
    schritt: 'preis_mal_flaeche',
    werte: {
      personen: String(regel.personen),
      preisJeM2: regel.preis,
      angemesseneFlaeche: alsDezimal(regel.flaeche),
      ergebnis: genau.toString(),
      richtwert: alsDezimal(wert),
    },
    rechtsgrundlage: regel.rechtsgrundlage,
    quelle: regel.quelle,
  };
  return { wert, weg: [schritt] };
}
