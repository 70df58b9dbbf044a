import type { ENERGIETRAEGER, Variante } from '@/lib/regeln';

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
  warmwasser: string;
  verbrauch: string;
  gebiet: string;
  baujahr: string;
  energiekennwert: string;
  mietverhaeltnis: string;
  aufzug: string;
  saniert: string;
  sozialwohnung: string;
  barrierefrei: string;
  /** The chosen boxes, separated by spaces. */
  merkmale: string;
}

/** The whole form as it stands in the page. */
export interface Rechnerformular extends Kostenformular {
  personen: string;
  /** Beginning of the lease; empty means today. */
  stichtag: string;
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
  gebiet?: string;
  heizung: Heizwerte;
  variante: Partial<Record<Variante, string>>;
  merkmale: readonly string[];
  /** kWh per m² and year. */
  energiekennwert?: string;
  baujahr?: number;
}

export interface Heizwerte {
  energietraeger?: Energietraeger;
  /** Heated area of the whole building in m²; the representative of a size class. */
  gebaeudeflaeche?: string;
  warmwasser?: 'zentral' | 'dezentral';
  /** kWh per year. */
  verbrauch?: string;
}

/** One message, shown with the same words at the field and in the summary (F-40). */
export interface Feldfehler {
  feld: keyof Kostenformular;
  text: string;
}
