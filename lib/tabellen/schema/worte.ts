import { WERT } from '../erklaerung/wert';

/** Words of the file format that compiling needs too: apart from the schema, so that who only compiles needs no zod. */

/** What a limit in Euro can compare. */
export const GELD = [
  'nettokaltmiete',
  'betriebskosten',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'heizkosten',
] as const;

/** What a limit in Euro per m² can compare. */
export const JE_M2 = ['nettokaltmiete_je_m2', 'bruttokaltmiete_je_m2'] as const;

/** All that a limit can compare. */
export const BEZUEGE_IN_DATEI = [...GELD, 'heizenergie', ...JE_M2, 'wohnflaeche'] as const;

/** What a limit does. */
export const WIRKUNGEN = ['massgeblich', 'hinweis', 'nichtpruefungsgrenze'] as const;

/** How a value can be written: exactly one of these keys. */
export const WERTARTEN = Object.keys(WERT) as readonly (keyof typeof WERT)[];
