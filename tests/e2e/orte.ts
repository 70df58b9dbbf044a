/** Offers in places whose tables ask more or reckon otherwise; each stands at or near its limit on the fixed day. */
import { type Angaben, HEIZUNG_UEBER, IM_RAHMEN } from './hilfe';

const EINE_PERSON: Angaben = { ...IM_RAHMEN, personen: '1' };

/** Two persons: 600,00 €; the Kernort allows 629,00 €, the rest of the place 516,00 €. */
export const ROSDORF: Angaben = { ...IM_RAHMEN, gebiet: 'Kernort' };

/** One person without a lift: exactly the limit of 403,00 €. */
export const DUEREN: Angaben = {
  ...EINE_PERSON,
  kaltmiete: '302',
  betriebskosten: '101',
  wohnflaeche: '50',
  aufzug: 'Nein',
};

/** One person: 489,00 € of 449,00 €; ten percent more would be enough. Heating within. */
export const BERLIN: Angaben = {
  ...HEIZUNG_UEBER,
  kaltmiete: '389',
  heizkosten: '100',
  heizung: 'Erdgas',
  gebaeude: 'mehr als 250 m² bis 500 m²',
};

/** One person: 653,40 €, the limit of 594,00 € with the Klimabonus of ten percent. */
export const MUENSTER: Angaben = {
  ...EINE_PERSON,
  kaltmiete: '553,40',
  betriebskosten: '100',
  wohnflaeche: '50',
};

/** One person: 411,00 € and at least 50 m² × 1,50 € are the limit of 486,00 €. */
export const FLENSBURG: Angaben = {
  ...EINE_PERSON,
  kaltmiete: '411',
  betriebskosten: '60',
  wohnflaeche: '50',
};

/** One person: 480,00 € of 501,30 € and 80,00 € of 90,45 €. */
export const FREIBURG: Angaben = {
  ...EINE_PERSON,
  kaltmiete: '480',
  betriebskosten: '80',
  wohnflaeche: '44',
};
