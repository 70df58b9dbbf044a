import type { Bezug, Status } from '@/lib/regeln';

/** The one word for each compared value (wording: one thing, one name). */
export const BEZUG: Readonly<Record<Bezug, string>> = {
  nettokaltmiete: 'Kaltmiete',
  betriebskosten: 'Betriebskosten',
  bruttokaltmiete: 'Kaltmiete mit Betriebskosten',
  heizkosten: 'Heizkosten',
  wohnflaeche: 'Wohnfläche',
};

/** The legal term where it differs; it stands in the advert or in the notice. */
export const FACHWORT: Readonly<Partial<Record<Bezug, string>>> = {
  nettokaltmiete: 'Nettokaltmiete',
  bruttokaltmiete: 'Bruttokaltmiete',
};

export const STATUS: Readonly<Record<Status, string>> = {
  im_rahmen: 'Im Rahmen',
  ueber_richtwert: 'Über dem Richtwert',
  nicht_pruefbar: 'Nicht geprüft',
  kein_richtwert: 'Kein Richtwert',
};

export const ENERGIE: Readonly<Record<string, string>> = {
  erdgas: 'Erdgas',
  heizoel: 'Öl',
  fernwaerme: 'Fernwärme',
  waermepumpe: 'Wärmepumpe',
  strom: 'Strom',
  holz: 'Holz oder Pellets',
};
