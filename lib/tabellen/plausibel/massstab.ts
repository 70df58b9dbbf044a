import { fassungAm } from '../bund-form';
import type { GeladeneTabelle } from '../lade';
import type { Anlage1 } from '../schema/bund';
import type { Zeile } from './zeilen';

/**
 * The Wohngeld ceiling for the places of a row, in cents: the law's own picture of what flats cost there, for every
 * household size. null where no level or no Anlage 1 of that day is known.
 */
export function hoechstbetrag(
  { bund, tabelle, inhalt }: GeladeneTabelle,
  { gebiet }: Pick<Zeile, 'gebiet'>,
  personen: number,
): number | null {
  const anlage = fassungAm(bund.anlage1, inhalt.gueltig_ab, (a) => a.gueltig_ab);
  const stufen = (fassungAm(bund.mietenstufen, inhalt.gueltig_ab, (m) => m.gueltigAb) ?? bund.mietenstufen[0])
    ?.stufen;
  if (anlage === null || stufen === undefined) return null;
  const orte = gebiet.gemeinden ?? Object.keys(tabelle.gemeinden);
  const betraege = orte.flatMap((ags) => {
    const stufe = stufen.get(ags) as keyof Anlage1['hoechstbetraege'] | undefined;
    return stufe === undefined ? [] : (anlage.hoechstbetraege[stufe].zellen[personen - 1] ?? []);
  });
  return betraege.length === 0 ? null : betraege.reduce((a, b) => a + b, 0) / betraege.length;
}
