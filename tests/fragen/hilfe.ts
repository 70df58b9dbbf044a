import { liesFormular } from '@/lib/fragen/formular';
import { formularAus, type Rechnerformular } from '@/lib/fragen/liste';
import { type Anfrage, type Fragen, KEINE_FRAGEN } from '@/lib/regeln';
import { feldfehlerText } from '@/lib/texte/feldfehler';

/** The form before anything is typed. */
export const LEER: Rechnerformular = formularAus(() => '');

/** Everything that every table asks. */
export const VOLL: Rechnerformular = {
  ...LEER,
  personen: '2',
  kaltmiete: '420 €',
  aufteilung: 'getrennt',
  betriebskosten: '110,5',
  heizkosten: '0',
  wohnflaeche: '62,5 m²',
  haushalt: 'allein',
};

const GRUND = { ort: '03241001', stichtag: '2026-12-01' };

/** What was understood; null if there was an error. */
export function angabenAus(f: Partial<Rechnerformular>, fragen: Fragen): Anfrage | null {
  const gelesen = liesFormular({ ...VOLL, ...f }, fragen, GRUND);
  return gelesen.ok ? gelesen.anfrage : null;
}

/** The fields with an error and what is said there, in order. */
export function fehlerAus(f: Partial<Rechnerformular>, fragen: Fragen): [string, string][] {
  const gelesen = liesFormular({ ...VOLL, ...f }, fragen, GRUND);
  return gelesen.ok ? [] : gelesen.fehler.map((fehler) => [fehler.feld, feldfehlerText(fehler)]);
}

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
