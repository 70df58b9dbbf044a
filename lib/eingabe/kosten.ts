import type { ENERGIETRAEGER } from '@/lib/regeln';

/** The raw second step of the form: every text exactly as typed, '' where nothing was chosen. */
export interface Kostenformular {
  kaltmiete: string;
  aufteilung: 'getrennt' | 'zusammen' | 'fehlt' | '';
  betriebskosten: string;
  heizkosten: string;
  gemeinsam: string;
  wohnflaeche: string;
  haushalt: 'ja' | 'nein' | 'unklar' | '';
  energietraeger: string;
  gebaeudeflaeche: string;
}

export type Energietraeger = (typeof ENERGIETRAEGER)[number];

/**
 * The contract's fields: money in euro per month and areas in m² as decimal strings ("420.00").
 * An absent field means "not known"; it is never a silent zero.
 */
export interface Kostenwerte {
  nettokaltmiete: string;
  betriebskosten?: string;
  heizkosten?: string;
  betriebsUndHeizkosten?: string;
  wohnflaeche: string;
  /** null: the person does not know. */
  alleLeistungsberechtigt: boolean | null;
  energietraeger?: Energietraeger;
  /** Heated area of the whole building in m²; the representative of a size class. */
  gebaeudeflaeche?: string;
}

/** One message, shown with the same words at the field and in the summary (F-40). */
export interface Feldfehler {
  feld: keyof Kostenformular;
  text: string;
}
