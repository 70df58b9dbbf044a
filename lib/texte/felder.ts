/** The fields of the form that hold an amount of money per month. */
export type Betragsfeld = 'kaltmiete' | 'betriebskosten' | 'heizkosten' | 'gemeinsam';

/** `{feld}`: nominative without article (wording section 13). */
export const FELD: Record<Betragsfeld, string> = {
  kaltmiete: 'Kaltmiete',
  betriebskosten: 'Betriebskosten',
  heizkosten: 'Heizkosten',
  gemeinsam: 'Betriebskosten und Heizkosten',
};

/** `{feld_akk}`: accusative with article (wording section 13). */
export const FELD_AKK: Record<Betragsfeld, string> = {
  kaltmiete: 'die Kaltmiete',
  betriebskosten: 'die Betriebskosten',
  heizkosten: 'die Heizkosten',
  gemeinsam: 'die Betriebskosten und Heizkosten',
};
