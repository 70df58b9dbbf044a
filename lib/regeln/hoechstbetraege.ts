import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import { alsDezimal } from './geld';
import type { Grund } from './gruende';
import { hindernisVor } from './pruefe';
import { richtwertFuer } from './richtwert';
import type { Bezug, Schritt, Tabelle, Wirkung } from './tabelle';

/** The highest value that is still within a limit, with the same steps as the verdict. */
export interface Hoechstbetrag {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  readonly gebiet: string | null;
  readonly betrag: string | null;
  /** The same per m² of the given floor area, Euro, rounded down to the cent; null without an area. */
  readonly jeM2: string | null;
  readonly spanne: readonly [von: string, bis: string] | null;
  readonly grund: Grund | null;
  readonly rechenweg: readonly Schritt[];
}

/** The reverse answer: what may a flat cost here? */
export interface Hoechstbetraege {
  /** Why nothing can be said; null otherwise. */
  readonly grund: Grund | null;
  readonly betraege: readonly Hoechstbetrag[];
}

/** All limits for a household and place without a flat; costs in the question are not looked at. */
export function hoechstbetraege(anfrage: Anfrage, tabelle: Tabelle | null): Hoechstbetraege {
  const grund = hindernisVor(anfrage, tabelle);
  const { ort } = anfrage;
  if (grund !== null || ort === null || tabelle === null) return { grund, betraege: [] };
  return {
    grund: null,
    betraege: tabelle.grenzen.map((grenze) => {
      const { gebiet, richtwert } = richtwertFuer(grenze, ort, anfrage, tabelle);
      const { bezug, wirkung } = grenze;
      if ('wert' in richtwert) {
        const { wert, weg: rechenweg } = richtwert;
        const jeM2 = jeQuadratmeter(bezug, wert, anfrage.wohnflaeche);
        return {
          bezug,
          wirkung,
          gebiet,
          betrag: alsText(bezug, wert),
          jeM2,
          spanne: null,
          grund: null,
          rechenweg,
        };
      }
      const spanne =
        richtwert.spanne &&
        ([alsText(bezug, richtwert.spanne[0]), alsText(bezug, richtwert.spanne[1])] as const);
      return {
        bezug,
        wirkung,
        gebiet,
        betrag: null,
        jeM2: null,
        spanne,
        grund: richtwert.grund,
        rechenweg: [],
      };
    }),
  };
}

function jeQuadratmeter(bezug: Bezug, cent: number, wohnflaeche: number | null): string | null {
  const miete = bezug === 'nettokaltmiete' || bezug === 'bruttokaltmiete' || bezug === 'bruttowarmmiete';
  if (!miete || wohnflaeche === null) return null;
  const zaehler = cent * 100;
  return alsDezimal((zaehler - (zaehler % wohnflaeche)) / wohnflaeche);
}
