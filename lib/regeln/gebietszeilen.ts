import type { Anfrage } from './anfrage';
import { fragenFuer } from './fragen';
import type { Tabelle } from './tabelle';
import { type Uebersichtswert, uebersicht } from './uebersicht';

/** Gemeinden, or parts of them, that share every limit of a table. */
export interface Gebietszeile {
  readonly orte: readonly { readonly ags: string; readonly teil: string | null }[];
  /** By household size as asked, then by limit in the order of the table. */
  readonly werte: readonly (readonly Uebersichtswert[])[];
}

/** All limits of a table for household sizes, one row for each set of places with the same values. */
export function gebietszeilen(
  tabelle: Tabelle,
  groessen: readonly number[],
  wohnung: Partial<Anfrage> = {},
): readonly Gebietszeile[] {
  const zeilen = new Map<
    string,
    { orte: { ags: string; teil: string | null }[]; werte: Uebersichtswert[][] }
  >();
  for (const ags of Object.keys(tabelle.gemeinden)) {
    const teile = fragenFuer(tabelle, ags).gebiete;
    for (const teil of teile.length > 0 ? teile : [null]) {
      const werte = groessen.map((n) => uebersicht(tabelle, ags, n, { ...wohnung, gebiet: teil }));
      const gleich = JSON.stringify(werte.map((zeile) => zeile.map(({ gebiet: _, ...wert }) => wert)));
      const zeile = zeilen.get(gleich);
      if (zeile) zeile.orte.push({ ags, teil });
      else zeilen.set(gleich, { orte: [{ ags, teil }], werte });
    }
  }
  return [...zeilen.values()];
}
