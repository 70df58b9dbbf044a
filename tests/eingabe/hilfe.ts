import type { Kostenformular } from '@/lib/fragen/formular';
import { type Fragen, KEINE_FRAGEN } from '@/lib/regeln';

/** The form before anything is typed. */
export const LEER: Kostenformular = {
  kaltmiete: '',
  aufteilung: '',
  betriebskosten: '',
  heizkosten: '',
  gemeinsam: '',
  wohnflaeche: '',
  haushalt: '',
  energietraeger: '',
  gebaeudeflaeche: '',
  warmwasser: '',
  verbrauch: '',
  gebiet: '',
  baujahr: '',
  energiekennwert: '',
  mietverhaeltnis: '',
  aufzug: '',
  saniert: '',
  sozialwohnung: '',
  barrierefrei: '',
  merkmale: '',
};

/** Everything that every table asks. */
export const VOLL: Kostenformular = {
  ...LEER,
  kaltmiete: '420 €',
  aufteilung: 'getrennt',
  betriebskosten: '110,5',
  heizkosten: '0',
  wohnflaeche: '62,5 m²',
  haushalt: 'ja',
};

/** A table that asks everything about heating. */
export const HEIZUNG: Fragen = {
  ...KEINE_FRAGEN,
  energietraeger: ['erdgas', 'fernwaerme'],
  gebaeudestufen: [{ ab: null, ueber: null, bis: 25_000, unter: null }],
  warmwasser: true,
  verbrauch: true,
};

/** A table that asks everything about place, flat and person. */
export const ZUSATZ: Fragen = {
  ...KEINE_FRAGEN,
  gebiete: ['Kernort', 'übrige Ortsteile'],
  varianten: ['mietverhaeltnis', 'aufzug', 'saniert', 'sozialwohnung', 'barrierefrei'],
  baujahr: true,
  energiekennwert: true,
  merkmale: [
    { merkmal: 'haertefall', frage: 'Härtefall?' },
    { merkmal: 'rollstuhl', frage: 'Rollstuhl?' },
  ],
};
