import { frischeAm } from './frische';
import type { Grund } from './gruende';
import { kriteriumVon } from './kriterium-von';
import type { Tabelle } from './tabelle';
import type { Tag } from './tag';
import { uebersicht } from './uebersicht';

/** Reasons that lie in the table, not in the answers: nothing a person could add would lead to a verdict. */
export const LIEGT_AN_DER_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'tabelle_veraltet',
  'gemeinde_nicht_in_tabelle',
  'richtwert_nicht_bekannt',
]);

/**
 * Whether any offer in a Gemeinde (AGS) can be compared with one of these versions on a day or later: a table that is
 * still trusted then and knows a decisive rent limit for at least one household size.
 */
export function kannPruefen(versionen: readonly Tabelle[], ags: string, ab: Tag): boolean {
  return versionen.some((tabelle) => {
    const vorbei = tabelle.gueltigBis !== null && tabelle.gueltigBis < ab;
    const tag = tabelle.gueltigAb > ab ? tabelle.gueltigAb : ab;
    return (
      !vorbei && frischeAm(tabelle, tag) !== 'veraltet' && GROESSEN.some((n) => kenntMiete(tabelle, ags, n))
    );
  });
}

const GROESSEN = [1, 2, 3, 4, 5, 6];

function kenntMiete(tabelle: Tabelle, ags: string, personen: number): boolean {
  const mieten = uebersicht(tabelle, ags, personen).filter(
    ({ bezug, wirkung }) => kriteriumVon(bezug) === 'miete' && wirkung !== 'hinweis',
  );
  return mieten.length > 0 && mieten.every(({ grund }) => grund === null || !LIEGT_AN_DER_TABELLE.has(grund));
}
