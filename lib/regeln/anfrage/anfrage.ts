import type { Nebenleistungsart } from '../modell/nebenleistung';
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
  /** The own Bedarfsgemeinschaft: the limits follow it (BSG, 25 April 2018, B 14 AS 14/17 R). */
  readonly personen: number | null;
  readonly alleLeistungsberechtigt: boolean | null;
  /** Everybody who lives in the flat, the own Bedarfsgemeinschaft among them. */
  readonly personenInWohnung: number | null;
  readonly kostenAufteilung: Kostenaufteilung | null;
  readonly rechtskreis: Rechtskreis | null;
  readonly kinder: Kinder | null;
  readonly wohnform: Wohnform | null;
  readonly nettokaltmiete: Cent | null;
  readonly betriebskosten: Cent | null;
  readonly heizkosten: Cent | null;
  readonly betriebsUndHeizkosten: Cent | null;
  /** Warm rent where its parts are not all known. */
  readonly bruttowarmmiete: Cent | null;
  /** One amount for everything, household electricity and the like among it: it only bounds. */
  readonly gesamtmiete: Cent | null;
  /** Paid to a provider besides: water, sewage, waste, chimney sweep; gas or electricity for the heating. */
  readonly betriebskostenDirekt: Cent | null;
  readonly heizkostenDirekt: Cent | null;
  /** The amounts that are for a whole year. */
  readonly jahresbetraege: readonly Jahresbetrag[];
  readonly nebenleistungen: readonly Nebenleistung[];
  /** Rents that the contract already names for later days. */
  readonly staffel: readonly Staffelstufe[];
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
  /** AGS of the Gemeinde one lives in now, and the part of it where the table splits it. */
  readonly bisherigerOrt: string | null;
  readonly bisherigesGebiet: string | null;
  /** Kaltmiete and Betriebskosten of the flat one lives in now. */
  readonly bisherigeKosten: Cent | null;
  readonly erforderlich: boolean | null;
}

/**
 * How several Bedarfsgemeinschaften share a flat: by heads, or each by a contract of its own, whose amounts are then the
 * own share already (BSG, 18 June 2008, B 14/11b AS 61/06 R).
 */
export const KOSTENAUFTEILUNGEN = ['kopf', 'eigener_vertrag'] as const;
export type Kostenaufteilung = (typeof KOSTENAUFTEILUNGEN)[number];

/** Under which law a person gets or asks for money; `keiner`: nothing yet. */
export const RECHTSKREISE = ['sgb2', 'sgb12', 'beide', 'keiner'] as const;
export type Rechtskreis = (typeof RECHTSKREISE)[number];

/** Children of whom nobody knows yet whether they count: they are never in `personen`. */
export interface Kinder {
  readonly unterwegs: number | null;
  /** At weekends or in turns with the other parent. */
  readonly zeitweise: number | null;
}

export const WOHNFORMEN = ['miete', 'genossenschaft', 'eigentum'] as const;
export type Wohnform = (typeof WOHNFORMEN)[number];

/** Amounts that providers and landlords name for a year. */
export const JAHRESBETRAEGE = [
  'betriebskosten',
  'heizkosten',
  'betriebsUndHeizkosten',
  'betriebskostenDirekt',
  'heizkostenDirekt',
] as const;
export type Jahresbetrag = (typeof JAHRESBETRAEGE)[number];

/** What is rented with the flat; it counts only where it cannot be left out (BSG, 19 May 2021, B 14 AS 39/20 R). */
export interface Nebenleistung {
  readonly art: Nebenleistungsart;
  readonly kosten: Cent;
  readonly abwaehlbar: boolean | null;
}

export interface Staffelstufe {
  readonly ab: Tag;
  readonly nettokaltmiete: Cent;
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
  kinder: 5,
} as const;

/** A question with nothing known. */
export const UNBEKANNT: Anfrage = Object.freeze({
  ort: null,
  gebiet: null,
  stichtag: null,
  personen: null,
  alleLeistungsberechtigt: null,
  personenInWohnung: null,
  kostenAufteilung: null,
  rechtskreis: null,
  kinder: null,
  wohnform: null,
  nettokaltmiete: null,
  betriebskosten: null,
  heizkosten: null,
  betriebsUndHeizkosten: null,
  bruttowarmmiete: null,
  gesamtmiete: null,
  betriebskostenDirekt: null,
  heizkostenDirekt: null,
  jahresbetraege: [],
  nebenleistungen: [],
  staffel: [],
  wohnflaeche: null,
  heizung: null,
  variante: {},
  merkmale: [],
  energiekennwert: null,
  baujahr: null,
  umzug: null,
});
