import type { Cent, HundertstelKennwert, HundertstelKwh, HundertstelM2, Jahr } from '../zahl/einheiten';
import type { Tag } from '../zahl/tag';

/**
 * A question after reading: whole numbers with their unit, null where unknown.
 * `leseAnfrage` is the only way to get one, so the rules never meet a malformed value.
 */
export interface Anfrage {
  readonly ort: string | null;
  readonly gebiet: string | null;
  readonly stichtag: Tag | null;
  readonly personen: number | null;
  readonly alleLeistungsberechtigt: boolean | null;
  readonly nettokaltmiete: Cent | null;
  readonly betriebskosten: Cent | null;
  readonly heizkosten: Cent | null;
  readonly betriebsUndHeizkosten: Cent | null;
  readonly wohnflaeche: HundertstelM2 | null;
  readonly heizung: Heizung | null;
  readonly variante: Readonly<Record<string, string>>;
  /** What is said to apply to the person, the flat or the place; what is not named is unknown. */
  readonly merkmale: readonly string[];
  /** Endenergie of the building. */
  readonly energiekennwert: HundertstelKennwert | null;
  readonly baujahr: Jahr | null;
  readonly umzug: Umzug | null;
}

export interface Heizung {
  readonly energietraeger: string | null;
  /** Heated area of the whole building. */
  readonly gebaeudeflaeche: HundertstelM2 | null;
  readonly warmwasser: 'zentral' | 'dezentral' | null;
  /** Consumption of the flat by energy certificate or bill. */
  readonly verbrauch: HundertstelKwh | null;
}

export interface Umzug {
  /** AGS of the Gemeinde one lives in now. */
  readonly bisherigerOrt: string | null;
  readonly erforderlich: boolean | null;
}

export const ENERGIETRAEGER = ['erdgas', 'heizoel', 'fernwaerme', 'waermepumpe', 'strom', 'holz'] as const;

/** Hot water from the heating, or made in the flat with electricity (§ 21 Abs. 7 SGB II). */
export const WARMWASSER = ['zentral', 'dezentral'] as const;

/** Largest amount per month, flat, building, consumption and household that are taken for real. */
export const HOECHSTENS = {
  betrag: 999_999,
  flaeche: 50_000,
  gebaeude: 10_000_000,
  verbrauch: 99_999_999,
  kennwert: 100_000,
  personen: 20,
} as const;

/** A question with nothing known. */
export const UNBEKANNT: Anfrage = Object.freeze({
  ort: null,
  gebiet: null,
  stichtag: null,
  personen: null,
  alleLeistungsberechtigt: null,
  nettokaltmiete: null,
  betriebskosten: null,
  heizkosten: null,
  betriebsUndHeizkosten: null,
  wohnflaeche: null,
  heizung: null,
  variante: {},
  merkmale: [],
  energiekennwert: null,
  baujahr: null,
  umzug: null,
});
