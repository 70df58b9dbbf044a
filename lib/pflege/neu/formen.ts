/** The shapes of limits, each with the guide whose first example is its template. */
export const FORMEN: Readonly<Record<string, string>> = {
  bruttokaltmiete: 'Miete mit kalten Betriebskosten, nach Personen',
  gebiete: 'dasselbe, mit eigenen Werten je Gemeinde',
  nettokaltmiete: 'Miete und Betriebskosten getrennt',
  'preis-je-m2': 'Preis je m² mal Fläche',
  quadratmeterhoechstmiete: 'zusätzlich ein Höchstpreis je m²',
  bruttowarmmiete: 'eine Summe mit Heizung',
  wogg: 'Höchstbeträge des Wohngeldgesetzes',
  heizung: 'mit Heizkosten oder kWh',
  personenzahl: 'mit „weitere Person“ und Einzelfall',
  varianten: 'mit Aufzug, Baujahr oder Größe der Wohnung',
  'zwei-schwellen': 'Richtwert und Nichtprüfungsgrenze',
  zuschlaege: 'mit Klimabonus oder anderen Zuschlägen',
};

/** The guide that holds the template of a shape. */
export function seiteZu(form: string): string {
  return form === 'gebiete' ? 'bruttokaltmiete' : form;
}

/** The first whole table in the text of a guide; null if it has none. */
export function tabelleIn(anleitung: string): string | null {
  const bloecke = [...anleitung.matchAll(/^```yaml\n(.*?)^```$/gms)];
  return bloecke.find(([, inhalt = '']) => /^grenzen:/m.test(inhalt))?.[1] ?? null;
}
