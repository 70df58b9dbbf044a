import type { Bezug, Status, Urteil } from '@/lib/regeln';

/** The one word for each compared value: one thing, one name. */
export const BEZUG: Readonly<Record<Bezug, string>> = {
  nettokaltmiete: 'Kaltmiete',
  betriebskosten: 'Betriebskosten',
  bruttokaltmiete: 'Kaltmiete mit Betriebskosten',
  bruttowarmmiete: 'Miete mit Betriebskosten und Heizung',
  heizkosten: 'Heizkosten',
  heizenergie: 'Heizenergie',
  nettokaltmiete_je_m2: 'Kaltmiete je Quadratmeter',
  bruttokaltmiete_je_m2: 'Kaltmiete mit Betriebskosten je Quadratmeter',
  wohnflaeche: 'Wohnfläche',
};

/** The legal term where it differs; it stands in the advert or in the notice. */
export const FACHWORT: Readonly<Partial<Record<Bezug, string>>> = {
  nettokaltmiete: 'Nettokaltmiete',
  bruttokaltmiete: 'Bruttokaltmiete',
  bruttowarmmiete: 'Bruttowarmmiete',
};

export const STATUS: Readonly<Record<Status, string>> = {
  im_rahmen: 'Im Rahmen',
  ueber_richtwert: 'Über dem Richtwert',
  nicht_pruefbar: 'Nicht geprüft',
  kein_richtwert: 'Nicht verglichen',
};

/** A verdict in two or three words, for tables. */
export const URTEIL: Readonly<Record<Urteil, string>> = {
  im_rahmen: 'Im Rahmen',
  miete_im_rahmen: 'Nur Miete im Rahmen, Rest nicht geprüft',
  ueber_richtwert: 'Über dem Richtwert',
  nur_heizung_ueber: 'Miete im Rahmen, Heizkosten über der Grenze',
  nicht_pruefbar: 'Nicht sicher prüfbar',
};

/** What a compared value is made of, in the order of the sentence. */
export const TEIL: Readonly<Record<string, string>> = {
  nettokaltmiete: 'Kaltmiete',
  nebenleistungen: 'Stellplatz und Ähnliches',
  betriebskosten: 'Betriebskosten',
  betriebskostenDirekt: 'Zahlung an Versorger',
  heizkosten: 'Heizkosten',
  heizkostenDirekt: 'Heizvertrag',
  betriebsUndHeizkosten: 'Betriebskosten mit Heizkosten',
};
