import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The first whole table in the guide of a shape; the guides' tests see to it that it is right. */
export function beispielAus(form: string, ordner: string = join(process.cwd(), 'docs/aufgaben')): string {
  const seite = form === 'gebiete' ? 'bruttokaltmiete' : form;
  const text = readFileSync(join(ordner, `${seite}.md`), 'utf8');
  const block = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].find(([, inhalt = '']) =>
    /^grenzen:/m.test(inhalt),
  );
  if (block?.[1] === undefined) throw new Error(`The guide ${seite}.md has no table.`);
  return block[1];
}
