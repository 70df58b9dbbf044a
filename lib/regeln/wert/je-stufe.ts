import type { Anfrage } from '../anfrage';
import { alsDezimal } from '../geld';
import type { Groesse, Stufe, Wert } from '../tabelle';
import { finde } from './index';
import { fehlt, type Gefunden, type Lage, type Richtwert, schrittIn } from './lage';
import { davor, spanneAus } from './verzweigung';

/** A branch for each class of a number: size of the building, size of the flat, year of construction. */
export function jeStufe(wert: Extract<Wert, { art: 'je_stufe' }>, lage: Lage): Richtwert {
  const zahl = groesseIn(lage.anfrage, wert.groesse);
  if (zahl === null) {
    if (wert.groesse === 'gebaeudeflaeche') return guenstigste(wert.stufen, lage);
    const grund = wert.groesse === 'wohnflaeche' ? 'wohnflaeche_fehlt' : 'baujahr_fehlt';
    return {
      grund,
      spanne: spanneAus(
        wert.stufen.map((stufe) => stufe.wert),
        lage,
      ),
    };
  }
  const stufe = wert.stufen.find((s) => enthaelt(s, zahl));
  if (stufe === undefined) {
    return fehlt(
      wert.groesse === 'gebaeudeflaeche' ? 'gebaeudeflaeche_nicht_in_tabelle' : 'variante_nicht_in_tabelle',
    );
  }
  const angaben = { groesse: wert.groesse, wert: text(wert.groesse, zahl), ...klasse(wert.groesse, stufe) };
  return davor(schrittIn(lage, 'stufe', angaben), finde(stufe.wert, lage));
}

/** Unknown size of the building: the class with the highest value, because that favours the person. */
function guenstigste(stufen: readonly Stufe[], lage: Lage): Richtwert {
  let beste: { stufe: Stufe; richtwert: Gefunden } | null = null;
  for (const stufe of stufen) {
    const richtwert = finde(stufe.wert, lage);
    // Another answer is missing below: the range then covers all classes.
    if (!('wert' in richtwert)) {
      return {
        grund: richtwert.grund,
        spanne: spanneAus(
          stufen.map(({ wert }) => wert),
          lage,
        ),
      };
    }
    if (beste === null || richtwert.wert > beste.richtwert.wert) beste = { stufe, richtwert };
  }
  if (beste === null) return fehlt('gebaeudeflaeche_nicht_in_tabelle');
  const angaben = { groesse: 'gebaeudeflaeche', ...klasse('gebaeudeflaeche', beste.stufe) };
  return davor(schrittIn(lage, 'guenstigste_stufe', angaben), beste.richtwert);
}

/** True if a number (hundredths, or a year) lies in a class. */
export function enthaelt(stufe: Pick<Stufe, 'ab' | 'ueber' | 'bis'>, zahl: number): boolean {
  if (stufe.ab !== null && zahl < stufe.ab) return false;
  if (stufe.ueber !== null && zahl <= stufe.ueber) return false;
  return stufe.bis === null || zahl <= stufe.bis;
}

function groesseIn(anfrage: Anfrage, groesse: Groesse): number | null {
  if (groesse === 'gebaeudeflaeche') return anfrage.heizung?.gebaeudeflaeche ?? null;
  return anfrage[groesse];
}

function klasse(groesse: Groesse, { ab, ueber, bis }: Stufe): Record<string, string> {
  return {
    ...(ab === null ? {} : { klasseAb: text(groesse, ab) }),
    ...(ueber === null ? {} : { klasseUeber: text(groesse, ueber) }),
    ...(bis === null ? {} : { klasseBis: text(groesse, bis) }),
  };
}

function text(groesse: Groesse, zahl: number): string {
  return groesse === 'baujahr' ? String(zahl) : alsDezimal(zahl);
}
