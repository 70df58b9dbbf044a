/** What can be found in an advert. `gesamtmiete`: everything in one, electricity or internet too. */
export type Anzeigenfeld =
  | 'kaltmiete'
  | 'nebenkosten'
  | 'nebenkosten_mit_heizung'
  | 'heizkosten'
  | 'warmmiete'
  | 'gesamtmiete'
  | 'wohnflaeche'
  | 'stellplatz'
  | 'kueche'
  | 'energietraeger'
  | 'energiekennwert'
  | 'baujahr'
  | 'warmwasser'
  | 'aufzug'
  | 'sozialwohnung'
  | 'barrierefrei'
  | 'einzug'
  | 'ort';

/** Why something that was seen was not taken, or has to be asked about. */
export type Zweifelcode =
  /** Two different values for one field. */
  | 'MEHRERE'
  /** Only one end, or from … to. */
  | 'AB_BIS'
  | 'SPANNE'
  | 'JAEHRLICH'
  /** Nebenkosten, and nothing says whether heating is in them. */
  | 'HEIZUNG_UNKLAR'
  /** The rent with everything is the sum, so heating should be in the Nebenkosten: taken, and to be confirmed. */
  | 'HEIZUNG_WOHL_DABEI'
  /** A part of the Nebenkosten that were taken as a whole. */
  | 'HEIZUNG_IST_TEIL'
  /** Heating is paid apart, and no amount is named. */
  | 'HEIZUNG_EXTRA'
  | 'WARM_OHNE_HEIZUNG'
  | 'SUMME_PASST_NICHT'
  /** “Miete”, without saying which. */
  | 'MIETE_UNKLAR'
  | 'BRUTTOKALT'
  | 'KAUTION'
  | 'PROVISION'
  | 'ABLOESE'
  | 'ANDERE_KOSTEN'
  /** An amount between two names. */
  | 'ZUORDNUNG'
  | 'DATUM_OHNE_JAHR'
  | 'BAUJAHR_UNGEFAEHR'
  /** Only the beginning of the text was read. */
  | 'ZU_LANG';

/** The words and their place: `zitat` is the text from `von` to `bis`. */
export interface Stelle {
  readonly zitat: string;
  readonly von: number;
  readonly bis: number;
}

export interface Fund extends Stelle {
  readonly feld: Anzeigenfeld;
  /** As it is put into the form: “450,00”, “62,5”, “01.02.2027”, or the word of a choice. */
  readonly wert: string;
}

export interface Zweifel extends Stelle {
  readonly code: Zweifelcode;
  /** Which field it is about, where it is about one. */
  readonly feld?: Anzeigenfeld;
}

export interface Anzeige {
  /** At most one for each field, in the order of the text. */
  readonly funde: readonly Fund[];
  readonly zweifel: readonly Zweifel[];
}

/** The words from `von` to `bis`. */
export function stelle(text: string, von: number, bis: number): Stelle {
  return { zitat: text.slice(von, bis), von, bis };
}

/** One find if all say the same; a doubt if they do not; nothing if there is none. */
export function einig(funde: readonly Fund[]): Anzeige {
  const [erster] = funde;
  if (erster === undefined) return { funde: [], zweifel: [] };
  const anderer = funde.find(({ wert }) => wert !== erster.wert);
  if (anderer === undefined) return { funde: [erster], zweifel: [] };
  const { feld } = erster;
  return {
    funde: [],
    zweifel: [erster, anderer].map(({ zitat, von, bis }) => ({ code: 'MEHRERE', feld, zitat, von, bis })),
  };
}
