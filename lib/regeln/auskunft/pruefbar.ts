import { kriteriumVon } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Tabelle } from '../modell/tabelle';
import { frischeAm } from '../urteil/frische';
import type { Regelwerk } from '../urteil/regelwerk';
import { vorbereite } from '../urteil/vorbereite';
import type { Tag } from '../zahl/tag';
import { ausschnitt } from './ausschnitt';
import { uebersicht } from './uebersicht';

/** Reasons that lie in the table, not in the answers: nothing a person could add would lead to a verdict. */
export const LIEGT_AN_DER_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'tabelle_veraltet',
  'gemeinde_nicht_in_tabelle',
  'richtwert_nicht_bekannt',
  'richtwert_nicht_gefunden',
]);

/**
 * Whether any offer in a Gemeinde (AGS) can be compared with one of these versions on a day or later: a table that is
 * still trusted then and knows a decisive rent limit for at least one household size.
 */
export function kannPruefen(versionen: readonly Tabelle[], ags: string, ab: Tag): boolean {
  return versionen.some((tabelle) => {
    const vorbei = tabelle.gueltigBis !== null && tabelle.gueltigBis < ab;
    const tag = tabelle.gueltigAb > ab ? tabelle.gueltigAb : ab;
    if (vorbei || frischeAm(tabelle, tag) === 'veraltet') return false;
    const werk = vorbereite(ausschnitt(tabelle, ags), GROESSEN);
    return GROESSEN.some((personen) => kenntMiete(werk, ags, personen));
  });
}

const GROESSEN = [1, 2, 3, 4, 5, 6];

function kenntMiete(werk: Regelwerk, ags: string, personen: number): boolean {
  const mieten = uebersicht(werk, ags, personen).filter(
    ({ bezug, wirkung }) => kriteriumVon(bezug) === 'miete' && wirkung !== 'hinweis',
  );
  return mieten.length > 0 && mieten.every(({ grund }) => grund === null || !LIEGT_AN_DER_TABELLE.has(grund));
}
