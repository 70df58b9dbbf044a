import { Decimal } from 'decimal.js';
import type { Schritt } from '../modell/schritt';
import type { Cent } from '../zahl/einheiten';
import { alsDezimal } from '../zahl/geld';
import { type Rest, type Runden, restVon, rundeBruch } from '../zahl/runden';

/** An amount with the source it was read from. */
export interface Belegt {
  readonly cent: Cent;
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

export interface WoggRegel {
  readonly personen: number;
  readonly mietenstufe: string;
  readonly fassung: string;
  readonly hoechstbetrag: Belegt;
  /** null: the rule does not add the Klimakomponente. */
  readonly klimakomponente: Belegt | null;
  /** Decimal text, e.g. "1.10"; "1" where there is no surcharge. */
  readonly faktor: string;
  readonly runden: Runden;
  /** Where the authority says that it uses this rule. */
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

/**
 * Limit by the Wohngeldgesetz: (Höchstbetrag of Anlage 1 for level and household + Klimakomponente) × factor,
 * rounded as the table says. Cents per month. The order (first add, then multiply) follows SG Oldenburg,
 * 20 June 2024, S 37 AS 506/23.
 */
export function woggRichtwert(regel: WoggRegel): { wert: number; rest: Rest | undefined; weg: Schritt[] } {
  const { hoechstbetrag, klimakomponente, faktor, runden, rechtsgrundlage, quelle } = regel;
  const weg: Schritt[] = [
    {
      schritt: 'wogg_hoechstbetrag',
      werte: {
        fassung: regel.fassung,
        mietenstufe: regel.mietenstufe,
        personen: String(regel.personen),
        hoechstbetrag: alsDezimal(hoechstbetrag.cent),
      },
      rechtsgrundlage: hoechstbetrag.rechtsgrundlage,
      quelle: hoechstbetrag.quelle,
    },
  ];
  let summe = hoechstbetrag.cent;
  if (klimakomponente !== null) {
    summe += klimakomponente.cent;
    weg.push({
      schritt: 'wogg_klimakomponente',
      werte: { klimakomponente: alsDezimal(klimakomponente.cent), summe: alsDezimal(summe) },
      rechtsgrundlage: klimakomponente.rechtsgrundlage,
      quelle: klimakomponente.quelle,
    });
  }
  const genau = new Decimal(alsDezimal(summe)).times(faktor);
  const bruch = genau.times(100).toFraction() as [Decimal, Decimal];
  const [zaehler, nenner] = [bruch[0].toNumber(), bruch[1].toNumber()];
  const wert = rundeBruch(zaehler, nenner, runden);
  weg.push({
    schritt: 'faktor',
    werte: {
      ausgangswert: alsDezimal(summe),
      faktor,
      ergebnis: genau.toString(),
      richtwert: alsDezimal(wert),
    },
    rechtsgrundlage,
    quelle,
  });
  return { wert, rest: restVon(zaehler, nenner, runden), weg };
}
