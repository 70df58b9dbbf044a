/**
 * The steps of a calculation. Each kind has its own values, all of them decimal text or words as the table and the
 * question have them, so a misspelt step or a missing sentence does not compile.
 */
interface Werte {
  /** What the offer says, and how the compared value comes from it: one entry a cost, the compared one by its Bezug. */
  angabe: Angabewerte;
  angabe_mindestens: Angabewerte;
  angabe_hoechstens: Angabewerte;
  /** An amount for a year as one for a month. */
  jahresbetrag: { readonly kosten: string; readonly imJahr: string; readonly imMonat: string };
  /** The rent of the day in a stepped rent. */
  staffel: { readonly ab: string; readonly nettokaltmiete: string };
  /** The own share of a flat that is shared by heads. */
  kopfteil: {
    readonly ganzes: string;
    readonly personen: string;
    readonly personenInWohnung: string;
    readonly anteil: string;
  };
  tabellenwert: { readonly gebiet: string; readonly personen: string; readonly richtwert: string };
  weitere_personen: {
    readonly ausgangswert: string;
    readonly anzahl: string;
    readonly jeWeiterePerson: string;
    readonly richtwert: string;
  };
  fester_wert: { readonly gebiet: string; readonly richtwert: string };
  preis_mal_angemessene_flaeche: Preiswerte;
  preis_mal_wohnflaeche: Preiswerte;
  wogg_hoechstbetrag: {
    readonly fassung: string;
    readonly mietenstufe: string;
    readonly personen: string;
    readonly hoechstbetrag: string;
  };
  wogg_klimakomponente: { readonly klimakomponente: string; readonly summe: string };
  faktor: {
    readonly ausgangswert: string;
    readonly faktor: string;
    readonly ergebnis: string;
    readonly richtwert: string;
  };
  auswahl: { readonly frage: string; readonly antwort: string };
  stufe: {
    readonly groesse: string;
    readonly wert: string;
    readonly klasseAb?: string;
    readonly klasseUeber?: string;
    readonly klasseBis?: string;
    readonly klasseUnter?: string;
  };
  /** An answer is missing (`fehlt`), and the limit lies between two values; `bis` is absent where no end is known. */
  spanne: { readonly fehlt: string; readonly von: string; readonly bis?: string };
  ausgleich: Readonly<Record<string, string>> & { readonly richtwert: string };
  zuschlag: {
    readonly name: string;
    readonly ausgangswert: string;
    readonly zuschlag: string;
    readonly ergebnis?: string;
    readonly richtwert: string;
  };
  vergleich: { readonly istwert: string; readonly richtwert: string; readonly differenz: string };
}

type Angabewerte = Readonly<Record<string, string>>;

interface Preiswerte {
  readonly preisJeM2: string;
  readonly flaeche: string;
  readonly produkt: string;
  readonly monate?: string;
  readonly runden: string;
  readonly richtwert: string;
}

export type Schrittart = keyof Werte;

/** One step: what was done, with which values, on which legal and documentary ground. */
export type Schritt = { readonly [A in Schrittart]: SchrittVon<A> }[Schrittart];

export interface SchrittVon<A extends Schrittart> {
  readonly schritt: A;
  readonly werte: Werte[A];
  readonly rechtsgrundlage: string;
  readonly quelle: string;
}

export type Schrittwerte<A extends Schrittart> = Werte[A];
