/** Rent levels of the Wohngeldverordnung. */
export const MIETENSTUFEN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;
