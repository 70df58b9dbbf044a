import { type Anfrage, UNBEKANNT } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import type { Tabelle } from '../modell/tabelle';
import { frischeIn } from '../urteil/frische';
import type { Regelwerk } from '../urteil/regelwerk';
import { vorbereite } from '../urteil/vorbereite';
import { finde } from '../wert/finde';
import { type Tag, tagzahl } from '../zahl/tag';
import { ausschnitt } from './ausschnitt';
import { grenzpostenFuer } from './uebersicht';

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
    if (tabelle.nurOrientierung !== null) return false;
    const tag = tabelle.gueltigAb > ab ? tabelle.gueltigAb : ab;
    const werk = vorbereite(ausschnitt(tabelle, ags), GROESSEN);
    // A table behind its last day is too old as well (`fristenAb`).
    if (frischeIn(werk.fristen, tagzahl(tag), werk.art) === 'veraltet') return false;
    const frage = { ...UNBEKANNT, ort: ags, stichtag: tag };
    const teile = [null, ...(werk.orte.get(ags)?.teile.keys() ?? [])];
    return teile.some((gebiet) =>
      GROESSEN.some((personen) => kenntMiete(werk, { ...frage, gebiet, personen })),
    );
  });
}

const GROESSEN = [1, 2, 3, 4, 5, 6];

/** A limit is known if it has a lowest value, or if only an answer is missing. */
function kenntMiete(werk: Regelwerk, frage: Anfrage): boolean {
  const mieten = grenzpostenFuer(werk, frage).filter(
    ({ kriterium, massgeblich }) => massgeblich && kriterium === 'miete',
  );
  return (
    mieten.length > 0 &&
    mieten.every(({ knoten }) => {
      const { von, grund } = finde(knoten, frage);
      return von >= 0 || grund === null || !LIEGT_AN_DER_TABELLE.has(grund);
    })
  );
}
