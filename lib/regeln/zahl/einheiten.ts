/**
 * Whole numbers with their unit. A bare number fits everywhere, but an amount is never taken for an area: mixing two
 * units does not compile. Written as a flavour and not as a closed brand, so that sums stay readable.
 */
type Einheit<Name extends string> = number & { readonly einheit?: Name };

/** Euro per month × 100. */
export type Cent = Einheit<'Cent'>;
/** m² × 100. */
export type HundertstelM2 = Einheit<'HundertstelM2'>;
/** kWh per year × 100. */
export type HundertstelKwh = Einheit<'HundertstelKwh'>;
/** kWh per m² and year × 100. */
export type HundertstelKennwert = Einheit<'HundertstelKennwert'>;
/** Euro per m² × 10,000. */
export type ZehntausendstelEuro = Einheit<'ZehntausendstelEuro'>;
/** Percent × 100. */
export type HundertstelProzent = Einheit<'HundertstelProzent'>;
/** Calendar year. */
export type Jahr = Einheit<'Jahr'>;

/** A value in the unit of what a limit compares (`Bezug`): only there the unit is known by the limit alone. */
export type Masszahl = number;
