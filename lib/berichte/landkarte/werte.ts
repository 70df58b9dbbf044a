import {
  ANTWORTEN,
  fragenFuer,
  gebietszeilen,
  type Tabelle,
  type Tag,
  type Uebersichtswert,
  VARIANTEN,
  type Variante,
  vorbereite,
} from '@/lib/regeln';

/** Household sizes that are compared over the country. */
export const GROESSEN = [1, 2, 3, 4, 5] as const;

/** The usual flat: a whole one that somebody moves into, without a surcharge. Other answers are compared all. */
const UEBLICH: Partial<Record<Variante, string>> = {
  mietverhaeltnis: 'neu',
  wohngemeinschaft: 'nein',
  barrierefrei: 'nein',
};

/** The limits of one place and one kind of flat: by household size as in `GROESSEN`, then in the order of the table. */
export type Ortswerte = readonly (readonly Uebersichtswert[])[];

/** All limits of a table on a day, for each set of places and each kind of flat that it tells apart. */
export function alleWerte(tabelle: Tabelle, tag: Tag): readonly Ortswerte[] {
  const werk = vorbereite(tabelle, GROESSEN);
  return wohnungen(tabelle).flatMap((variante) =>
    gebietszeilen(werk, GROESSEN, { stichtag: tag, variante }).map(({ werte }) => werte),
  );
}

function wohnungen(tabelle: Tabelle): Readonly<Record<string, string>>[] {
  const orte = Object.keys(tabelle.gemeinden);
  const gefragt = new Set(orte.flatMap((ags) => fragenFuer(tabelle, ags).varianten));
  const offen = VARIANTEN.filter((frage) => gefragt.has(frage) && !(frage in UEBLICH));
  return offen.reduce<Readonly<Record<string, string>>[]>(
    (liste, frage) =>
      liste.flatMap((wohnung) => ANTWORTEN[frage].map((antwort) => ({ ...wohnung, [frage]: antwort }))),
    [UEBLICH as Readonly<Record<string, string>>],
  );
}
