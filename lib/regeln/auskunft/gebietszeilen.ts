import type { Anfrage } from '../anfrage/anfrage';
import type { Regelwerk } from '../urteil/regelwerk';
import { type Uebersichtswert, uebersicht } from './uebersicht';

/** Gemeinden, or parts of them, that share every limit of a table. */
export interface Gebietszeile {
  readonly orte: readonly { readonly ags: string; readonly teil: string | null }[];
  /** By household size as asked, then by limit in the order of the table. */
  readonly werte: readonly (readonly Uebersichtswert[])[];
}

/** All limits of a prepared table for household sizes, one row for each set of places with the same values. */
export function gebietszeilen(
  werk: Regelwerk,
  groessen: readonly number[],
  wohnung: Partial<Anfrage> = {},
): readonly Gebietszeile[] {
  const zeilen = new Map<
    string,
    { orte: { ags: string; teil: string | null }[]; werte: Uebersichtswert[][] }
  >();
  for (const { ags, teil } of teileVon(werk)) {
    const werte = groessen.map((n) => uebersicht(werk, ags, n, { ...wohnung, gebiet: teil }));
    const gleich = JSON.stringify(werte.map((zeile) => zeile.map(({ gebiet: _, ...wert }) => wert)));
    const zeile = zeilen.get(gleich);
    if (zeile) zeile.orte.push({ ags, teil });
    else zeilen.set(gleich, { orte: [{ ags, teil }], werte });
  }
  return [...zeilen.values()];
}

/** Every Gemeinde of a table, or each of its parts where it is split. */
export function teileVon({ orte }: Regelwerk): { readonly ags: string; readonly teil: string | null }[] {
  return [...orte].flatMap(([ags, { teile }]) =>
    (teile.size === 0 ? [null] : [...teile.keys()]).map((teil) => ({ ags, teil })),
  );
}
