import type { FruehereGemeinde, Gemeinde } from '@/lib/tabellen/bund';
import { alsCsv } from './csv';

/** The list of Gemeinden as CSV, with the page of each. `adresseVon` gives the short address of an AGS. */
export function gemeindenAlsCsv(
  gemeinden: Iterable<Gemeinde>,
  adresseVon: (ags: string) => string,
  basis: string,
): string {
  const zeilen = [...gemeinden].map(({ ags, name, kreis, einwohner }) => [
    ags,
    name,
    ags.slice(0, 5),
    kreis,
    ags.slice(0, 2),
    `${basis}/${adresseVon(ags)}/`,
    einwohner === null ? '' : String(einwohner),
  ]);
  return alsCsv(['ags', 'name', 'kreis_ags', 'kreis', 'land', 'seite', 'einwohner'], zeilen);
}

/** The former Gemeinden as CSV, one line for each they belong to now. */
export function nachfolgerAlsCsv(fruehere: Iterable<FruehereGemeinde>): string {
  const zeilen = [...fruehere].flatMap(({ ags, name, kreis, ab, nachfolger }) =>
    nachfolger.map((n) => [ags, name, kreis, n.ags, ab, n.teile]),
  );
  return alsCsv(['ags_alt', 'name_alt', 'kreis_alt', 'ags_neu', 'ab', 'teile'], zeilen);
}

/** Pairs of PLZ and AGS as CSV: a file of its own, because the ODbL holds for it. */
export function plzAlsCsv(paare: readonly (readonly [plz: string, ags: string])[]): string {
  return alsCsv(['plz', 'ags'], paare);
}
