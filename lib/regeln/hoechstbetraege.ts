import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import { type Frische, frischeAm, fristart } from './frische';
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
  /** How far the table can be trusted for this limit on the day; heating ages sooner than rent. */
  readonly frische: Frische;
  /**
   * Why there is no amount, or why the amount is not the last word: `tabelle_veraltet` (it is the last known one), or
   * an area that a certain surcharge needs (it is the part that is sure).
   */
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
  const { ort, stichtag } = anfrage;
  if (grund !== null || ort === null || stichtag === null || tabelle === null) return { grund, betraege: [] };
  const betraege = tabelle.grenzen.map((grenze): Hoechstbetrag => {
    const { bezug, wirkung } = grenze;
    const { gebiet, richtwert, offen } = richtwertFuer(grenze, ort, anfrage, tabelle);
    const frische = frischeAm(tabelle, stichtag, fristart(bezug));
    const veraltet = frische === 'veraltet' ? 'tabelle_veraltet' : null;
    if (!('wert' in richtwert)) {
      const spanne = richtwert.spanne && alsSpanne(bezug, richtwert.spanne);
      const ohne = { betrag: null, jeM2: null, spanne, rechenweg: [] };
      return { bezug, wirkung, gebiet, frische, ...ohne, grund: richtwert.grund };
    }
    const { wert, weg: rechenweg } = richtwert;
    const jeM2 = jeQuadratmeter(bezug, wert, anfrage.wohnflaeche);
    const mit = { betrag: alsText(bezug, wert), jeM2, spanne: null, rechenweg };
    return { bezug, wirkung, gebiet, frische, ...mit, grund: veraltet ?? offen?.grund ?? null };
  });
  return { grund: null, betraege };
}

function alsSpanne(bezug: Bezug, [von, bis]: readonly [number, number]): readonly [string, string] {
  return [alsText(bezug, von), alsText(bezug, bis)];
}

function jeQuadratmeter(bezug: Bezug, cent: number, wohnflaeche: number | null): string | null {
  const miete = bezug === 'nettokaltmiete' || bezug === 'bruttokaltmiete' || bezug === 'bruttowarmmiete';
  if (!miete || wohnflaeche === null) return null;
  const zaehler = cent * 100;
  return alsDezimal((zaehler - (zaehler % wohnflaeche)) / wohnflaeche);
}
