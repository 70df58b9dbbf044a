import { alsDezimal, alsDezimal4 } from '../zahl/geld';

/** What is compared: Euro per month, kWh per year, Euro per m² and month, or m². */
export type Bezug = (typeof BEZUEGE)[number];
export const BEZUEGE = [
  'nettokaltmiete',
  'betriebskosten',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'heizkosten',
  'heizenergie',
  'nettokaltmiete_je_m2',
  'bruttokaltmiete_je_m2',
  'wohnflaeche',
] as const;

export type Kriterium = 'miete' | 'wohnflaeche' | 'heizung';

/** The criterion a compared value belongs to. */
export function kriteriumVon(bezug: Bezug): Kriterium {
  if (bezug === 'wohnflaeche') return 'wohnflaeche';
  return bezug === 'heizkosten' || bezug === 'heizenergie' ? 'heizung' : 'miete';
}

/** Prices per m² have up to four places and are kept in ten-thousandths; everything else in hundredths. */
export function istJeM2(bezug: Bezug): boolean {
  return bezug === 'nettokaltmiete_je_m2' || bezug === 'bruttokaltmiete_je_m2';
}

/** A number in the unit of what is compared, as decimal text. */
export function alsText(bezug: Bezug, zahl: number): string {
  return istJeM2(bezug) ? alsDezimal4(zahl) : alsDezimal(zahl);
}
