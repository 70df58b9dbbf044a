/**
 * The words for the answers that tables tell apart: the same in form, result, letter, report, open data and in the check
 * of a table. A new question about the flat begins here and in `ANTWORTEN` (lib/regeln/modell/tabelle.ts).
 */
export const ENERGIE: Readonly<Record<string, string>> = {
  erdgas: 'Erdgas',
  heizoel: 'Heizöl',
  fernwaerme: 'Fernwärme',
  waermepumpe: 'Wärmepumpe',
  strom: 'Strom',
  holz: 'Holz oder Pellets',
};

/** What can be rented with a flat. */
export const NEBENLEISTUNG = {
  stellplatz: 'Stellplatz oder Garage',
  moeblierung: 'Küche oder Möbel',
  kabel: 'Kabel oder Internet',
} as const;

/** How hot water is made. */
export const WARMWASSER = { zentral: 'mit der Heizung', dezentral: 'mit Strom in der Wohnung' } as const;

const JA_NEIN = { ja: 'Ja', nein: 'Nein' };

/** Questions about the flat that only some tables need: short name, question, answers. */
export const VARIANTE = {
  mietverhaeltnis: {
    kurz: 'Neue oder jetzige Wohnung',
    frage: 'Ist das eine neue Wohnung?',
    antworten: { neu: 'Neue Wohnung', bestand: 'Jetzige Wohnung' },
  },
  aufzug: { kurz: 'Aufzug', frage: 'Hat das Haus einen Aufzug?', antworten: JA_NEIN },
  saniert: { kurz: 'Saniert', frage: 'Ist die Wohnung saniert?', antworten: JA_NEIN },
  sozialwohnung: { kurz: 'Sozialwohnung', frage: 'Ist es eine Sozialwohnung?', antworten: JA_NEIN },
  barrierefrei: { kurz: 'Barrierefrei', frage: 'Ist die Wohnung barrierefrei?', antworten: JA_NEIN },
  wohngemeinschaft: {
    kurz: 'Wohngemeinschaft',
    frage: 'Mieten Sie nur ein Zimmer in einer Wohngemeinschaft?',
    antworten: JA_NEIN,
  },
} as const satisfies Readonly<Record<string, Begriff>>;

interface Begriff {
  readonly kurz: string;
  readonly frage: string;
  readonly antworten: Readonly<Record<string, string>>;
}

/** The words of a question about the flat; its own name where there are none. */
export function variante(frage: string): Begriff {
  const bekannt: Readonly<Record<string, Begriff>> = VARIANTE;
  return bekannt[frage] ?? { kurz: frage, frage, antworten: {} };
}
